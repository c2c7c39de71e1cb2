import type { Alvor } from '../findings/index.ts';
import type { Grunn, Merknad, Samlemetode } from '../metrics/index.ts';

export type Figurstatus = 'kjent' | 'mangler' | 'skjult' | 'ikke_beregnbar' | 'motstrid';

/** Every `kode` of a union has a text; what goes into it (names, dates, periods, limits) comes as printed text. */
type Tekster<U extends { readonly kode: string }> = { readonly [K in U['kode']]: (...innsatt: string[]) => string };

/**
 * The texts that belong to no single catalogue entry. One file per written standard holds them all, so that a text that
 * is missing in one of them is a compile error. Whole phrases without a full stop: the surfaces put them together.
 */
export interface Meldinger {
  readonly status: Readonly<Record<Figurstatus, string>>;
  readonly alvor: Readonly<Record<Alvor, string>>;
  /** After a number of findings: «1 varsel», «3 varsler». */
  readonly alvorEtterTall: Readonly<Record<Alvor, { readonly en: string; readonly flere: string }>>;
  readonly metode: Readonly<Record<Samlemetode, string>>;
  readonly grunn: Tekster<Grunn>;
  readonly merknad: Tekster<Merknad>;
}
