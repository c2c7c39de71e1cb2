import type { Broek, Enhet, Kilde, Tospraaklig } from '../values/index.ts';
import { kildenoekkel, kilderI, type Regnestykke } from './regnestykke.ts';

/** One piece of an explanation. A surface prints the pieces in order, each its own way, and does no arithmetic. */
export type Forklaringsdel =
  | {
      readonly slag: 'figur';
      readonly navn: Tospraaklig;
      readonly verdi: Broek;
      readonly enhet: Enhet;
      /** Which of {@link Forklaring.kilder} it stands in, from 0. */
      readonly kilde: number;
    }
  | {
      readonly slag: 'parameter';
      readonly navn: Tospraaklig;
      readonly verdi: Broek;
      readonly enhet: Enhet;
      /** Empty when the number rests on no paragraph (a number of months, a supposed growth). */
      readonly hjemmel: string;
    }
  | { readonly slag: 'operator'; readonly tegn: '+' | '−' | '×' | '/' | '=' }
  | { readonly slag: 'parentes'; readonly tegn: '(' | ')' }
  | { readonly slag: 'resultat'; readonly verdi: Broek; readonly enhet: Enhet };

/** A calculation as it is told. */
export interface Forklaring {
  /** «43 plasser × 16 848 kr × 12 måneder × 25 % = 2 173 392 kr», piece by piece. */
  readonly deler: readonly Forklaringsdel[];
  readonly kilder: readonly Kilde[];
}

const TEGN = { sum: '+', differanse: '−', produkt: '×', broek: '/' } as const;

/** How tightly an operator binds: a term that binds looser than what it stands in needs a parenthesis. */
const STYRKE = { sum: 1, differanse: 1, produkt: 2, broek: 2 } as const;

function trengerParentes(ledd: Regnestykke, i: 'sum' | 'differanse' | 'produkt' | 'broek', nr: number): boolean {
  if (ledd.slag === 'figur' || ledd.slag === 'parameter') return false;
  if (STYRKE[ledd.slag] < STYRKE[i]) return true;
  const ikkeAssosiativt = i === 'differanse' || i === 'broek';
  return STYRKE[ledd.slag] === STYRKE[i] && ((ikkeAssosiativt && nr > 0) || (i === 'produkt' && ledd.slag === 'broek'));
}

function delerAv(stykke: Regnestykke, kildenummer: (k: Kilde) => number): readonly Forklaringsdel[] {
  if (stykke.slag === 'figur') {
    const { navn, verdi, enhet } = stykke;
    return [{ slag: 'figur', navn, verdi, enhet, kilde: kildenummer(stykke.kilde) }];
  }
  if (stykke.slag === 'parameter') {
    const { navn, verdi, enhet, hjemmel } = stykke;
    return [{ slag: 'parameter', navn, verdi, enhet, hjemmel }];
  }
  return stykke.ledd.flatMap((ledd, nr): readonly Forklaringsdel[] => {
    const deler = delerAv(ledd, kildenummer);
    const omsluttet: readonly Forklaringsdel[] = trengerParentes(ledd, stykke.slag, nr)
      ? [{ slag: 'parentes', tegn: '(' }, ...deler, { slag: 'parentes', tegn: ')' }]
      : deler;
    return nr === 0 ? omsluttet : [{ slag: 'operator', tegn: TEGN[stykke.slag] }, ...omsluttet];
  });
}

/**
 * The calculation as pieces from left to right, ending with «= result». A figure that is its own calculation is only
 * itself, without a result after it.
 */
export function forklar(stykke: Regnestykke): Forklaring {
  const kilder = kilderI(stykke);
  const numre = new Map(kilder.map((k, nr) => [kildenoekkel(k), nr]));
  const deler = delerAv(stykke, (k) => numre.get(kildenoekkel(k)) ?? -1);
  if (stykke.slag === 'figur' || stykke.slag === 'parameter') return { deler, kilder };
  const { verdi, enhet } = stykke;
  return { deler: [...deler, { slag: 'operator', tegn: '=' }, { slag: 'resultat', verdi, enhet }], kilder };
}
