import { type Funn, kontrollerSelskap } from '../findings/index.ts';
import type { Innsyn, Selskap } from '../portfolio/index.ts';
import { sorter } from '../text/index.ts';
import type { Dato, Maalform } from '../values/index.ts';
import type { Utsnitt } from './modell/index.ts';
import { TEKSTER, type Tekster } from './tekst/index.ts';

/** How many rows of each section one page has room for. */
export interface Linjetak {
  readonly nytt: number;
  readonly oppmerksomhet: number;
  readonly perKommune: number;
  readonly noekkeltall: number;
  readonly aft: number;
  readonly vta: number;
  readonly frister: number;
  readonly data: number;
  readonly definisjoner: number;
  readonly kilder: number;
}

/** What fits on one A4 page together. */
export const EN_SIDE: Linjetak = {
  nytt: 4,
  oppmerksomhet: 4,
  perKommune: 9,
  noekkeltall: 8,
  aft: 6,
  vta: 3,
  frister: 4,
  data: 5,
  definisjoner: 3,
  kilder: 4,
};

/** What every section of one summary is made from. */
export interface Kontekst {
  readonly innsyn: Innsyn;
  readonly idag: Dato;
  readonly maalform: Maalform;
  readonly tekst: Tekster;
  readonly utsnitt: Utsnitt;
  /** The companies that the summary is about, in Norwegian order. */
  readonly selskaper: readonly Selskap[];
  /** Their findings, worst first within a company. */
  readonly funn: readonly Funn[];
  readonly tak: Linjetak;
}

/**
 * Whether the one page shows key figures per kommune: only where it has no room for all companies, since the same
 * figures twice are one table too many.
 */
export function siderKommuner(k: Kontekst): boolean {
  const flereKommuner = k.utsnitt.slag === 'portefolje' && k.innsyn.kommuner.length > 1;
  return flereKommuner && k.selskaper.length > k.tak.noekkeltall;
}

/** The companies of a part of the portfolio. Empty when the kommune or the company isn't there. */
export function selskaperI(innsyn: Innsyn, utsnitt: Utsnitt): readonly Selskap[] {
  const alle =
    utsnitt.slag === 'portefolje'
      ? innsyn.portefolje.selskaper
      : utsnitt.slag === 'kommune'
        ? innsyn.selskaperI(utsnitt.kommune)
        : innsyn.portefolje.selskaper.filter((s) => s.id === utsnitt.selskap);
  return sorter(alle, (s) => s.navn);
}

export function lagKontekst(
  innsyn: Innsyn,
  valg: Pick<Kontekst, 'idag' | 'maalform' | 'utsnitt'> & { readonly tak?: Linjetak | undefined },
): Kontekst {
  const { idag, maalform, utsnitt, tak = EN_SIDE } = valg;
  const selskaper = selskaperI(innsyn, utsnitt);
  const funn = selskaper.flatMap((s) => kontrollerSelskap(innsyn, s, idag));
  return { innsyn, idag, maalform, tekst: TEKSTER[maalform], utsnitt, selskaper, funn, tak };
}
