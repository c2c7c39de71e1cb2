import type { Avtale } from '../../portfolio/index.ts';
import { type Dato, forrigeDag, type Kilde, nesteDag, plussMaaneder } from '../../values/index.ts';

/** What is in force, as one row states it. */
export interface Varighet {
  readonly fra: Dato | null;
  /** The last day. */
  readonly til: Dato;
  /** The end isn't stated, and is worked out from the beginning and how long such a thing lasts. */
  readonly beregnet: boolean;
  readonly kilde: Kilde;
}

/** How a deadline stands on a day. */
export type Frist =
  | { readonly slag: 'gjelder' | 'gaar_snart_ut' | 'gaatt_ut'; readonly varighet: Varighet }
  /** It begins later, and nothing is in force today. */
  | { readonly slag: 'ikke_begynt'; readonly varighet: Varighet }
  /** Two rows with the same beginning have ends on either side of today (or of the day for a warning). */
  | { readonly slag: 'uenige'; readonly varigheter: readonly Varighet[] }
  | { readonly slag: 'ukjent' };

/** Rows with an end: the stated one, or `maaneder` after the beginning when such a thing has a fixed length. */
export function varigheter(avtaler: readonly Avtale[], maaneder: number | null): readonly Varighet[] {
  return avtaler.flatMap(({ fra, til, kilde }): Varighet[] => {
    if (til !== null) return [{ fra, til, beregnet: false, kilde }];
    if (fra === null || maaneder === null) return [];
    return [{ fra, til: forrigeDag(plussMaaneder(fra, maaneder)), beregnet: true, kilde }];
  });
}

function standenFor(v: Varighet, idag: Dato, varselMaaneder: number): 'gjelder' | 'gaar_snart_ut' | 'gaatt_ut' {
  if (v.til < idag) return 'gaatt_ut';
  return idag >= plussMaaneder(v.til, -varselMaaneder) ? 'gaar_snart_ut' : 'gjelder';
}

/** The last of the rows that follow each other without a gap, from one that is in force. */
function sisteISerien(foerste: Varighet, alle: readonly Varighet[]): Varighet {
  const neste = alle.find((v) => v.til > foerste.til && v.fra !== null && v.fra <= nesteDag(foerste.til));
  return neste === undefined ? foerste : sisteISerien(neste, alle);
}

/** Where a deadline stands: the row in force and its direct successors decide; without one, the latest that ended. */
export function fristFor(alle: readonly Varighet[], idag: Dato, varselMaaneder: number): Frist {
  const begynt = alle.filter((v) => v.fra === null || v.fra <= idag);
  const [seneste] = [...begynt].sort((a, b) => (a.til < b.til ? 1 : a.til > b.til ? -1 : 0));
  if (seneste === undefined) {
    const [varighet] = [...alle].sort((a, b) => (a.til < b.til ? -1 : 1));
    return varighet === undefined ? { slag: 'ukjent' } : { slag: 'ikke_begynt', varighet };
  }
  const like = begynt.filter((v) => v.fra === seneste.fra && v.til !== seneste.til);
  const uenige = like.filter((v) => standenFor(v, idag, varselMaaneder) !== standenFor(seneste, idag, varselMaaneder));
  if (uenige.length > 0) return { slag: 'uenige', varigheter: [seneste, ...uenige] };
  const varighet = seneste.til < idag ? seneste : sisteISerien(seneste, alle);
  return { slag: standenFor(varighet, idag, varselMaaneder), varighet };
}
