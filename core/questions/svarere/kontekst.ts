import type { Begrep, Maal } from '../../metrics/index.ts';
import type { Innsyn, Selskap } from '../../portfolio/index.ts';
import type { Broek, Dato, Enhet, Maalform } from '../../values/index.ts';
import type { Sporring } from '../sporring/sporring.ts';
import type { Rad, Samlet } from '../svar/svar.ts';
import type { Tekster } from '../tekst/tekster.ts';
import type { Avslag } from '../tolking/stans.ts';
import type { Tallbok } from './tallbok.ts';

/** What every answer is made with. */
export interface Kontekst {
  readonly innsyn: Innsyn;
  readonly tallbok: Tallbok;
  readonly maal: ReadonlyMap<string, Maal>;
  readonly begreper: ReadonlyMap<string, Begrep>;
  readonly idag: Dato;
  readonly maalform: Maalform;
  readonly tekst: Tekster;
}

export interface Tallgrense {
  readonly verdi: Broek;
  readonly enhet: Enhet;
}

/** An answer's substance, before it is dressed as {@link Svar}. */
export interface Innhold {
  readonly slag: 'innhold';
  readonly maal: string;
  readonly rader: readonly Rad[];
  readonly samlet: Samlet | null;
  readonly konklusjon: boolean | null;
  readonly forbehold: readonly string[];
  readonly tekst: string;
  readonly grenser: readonly Tallgrense[];
  /** What the echo line says of the period: the one that the figures are of. */
  readonly periode: string | null;
}

export type Utfall = Innhold | { readonly slag: 'avslag'; readonly avslag: Avslag };

export function innhold(del: Pick<Innhold, 'maal' | 'tekst'> & Partial<Innhold>): Innhold {
  return {
    slag: 'innhold',
    rader: [],
    samlet: null,
    konklusjon: null,
    forbehold: [],
    grenser: [],
    periode: null,
    ...del,
  };
}

export const stopp = (avslag: Avslag): Utfall => ({ slag: 'avslag', avslag });

/** The companies a query is about, in the portfolio's order. */
export function selskaperFor(s: Sporring, k: Kontekst): readonly Selskap[] {
  const { utvalg, unntatt, form } = s;
  const alle = utvalg.selskaper.length === 0 && utvalg.kommuner.length === 0;
  const iUtvalg = (x: Selskap) =>
    alle || utvalg.selskaper.includes(x.id) || (x.kommune !== null && utvalg.kommuner.includes(x.kommune));
  const utelatt = (x: Selskap) =>
    unntatt.selskaper.includes(x.id) || (x.kommune !== null && unntatt.kommuner.includes(x.kommune));
  const tilbyr = (x: Selskap): boolean => {
    if (s.tilbyr === null) return true;
    const maal = k.maal.get(s.tilbyr.ordning === 'AFT' ? 'aft_plasser' : 'vta_plasser');
    const plasser =
      maal === undefined ? undefined : k.tallbok.perioder(maal, x.id, { slag: 'siste' })[0]?.hoved.resultat;
    return plasser?.status === 'kjent' && plasser.verdi.t > 0n === s.tilbyr.har;
  };
  const harForm = (x: Selskap) =>
    form === null || (form === 'konsern' ? x.konsern === true : x.organisasjonsform === form);
  const bareNavngitte = utvalg.selskaper.length > 0 && utvalg.kommuner.length === 0;
  const kandidater = bareNavngitte
    ? utvalg.selskaper.flatMap((id) => k.innsyn.selskap(id) ?? [])
    : k.innsyn.portefolje.selskaper;
  return kandidater.filter((x) => iUtvalg(x) && !utelatt(x) && harForm(x) && tilbyr(x));
}
