import type { Innsyn, Selskap, SelskapId } from '../portfolio/index.ts';
import type { Broek, Dato, Enhet, Kilde, Periode, Tospraaklig } from '../values/index.ts';

/** How serious a finding is. «Kan ikke vurderes» is a result: missing data is never a pass. */
export const ALVOR = ['brudd', 'varsel', 'orientering', 'kan_ikke_vurderes', 'ikke_aktuelt'] as const;
export type Alvor = (typeof ALVOR)[number];

/** A figure that a finding rests on. */
export interface Grunnlagstall {
  readonly navn: Tospraaklig;
  readonly verdi: Broek;
  readonly enhet: Enhet;
  readonly kilder: readonly Kilde[];
}

/** What one rule says about one company: for a period, or as of the day when `periode` is `null`. */
export interface Funn {
  readonly regel: string;
  readonly selskap: SelskapId;
  readonly periode: Periode | null;
  readonly alvor: Alvor;
  /** What stands, what the requirement is, in one or two sentences. */
  readonly tekst: Tospraaklig;
  /** What would make it right, or what data is lacking. `null` when nothing is asked for. */
  readonly tiltak: Tospraaklig | null;
  readonly grunnlag: readonly Grunnlagstall[];
  readonly hjemmel: string;
}

/** One rule of the law, of Nav's or of good eierstyring. One file each. */
export interface Regel {
  /** Public for ever. */
  readonly id: string;
  readonly navn: Tospraaklig;
  readonly hjemmel: string;
  /**
   * Ids of the metrics that its brudd and varsler rest on, when they rest on nothing else. Empty: they rest on other
   * facts too (documents, owners, single figures), and are told only where everything may be seen.
   */
  readonly maal: readonly string[];
  /**
   * The findings for one company on a date. A requirement (krav) always answers: brudd, kan ikke vurderes, ikke aktuelt,
   * or orientering with the figures when it is met. A mere signal that is not triggered gives nothing.
   */
  vurder(innsyn: Innsyn, selskap: Selskap, idag: Dato): readonly Funn[];
}
