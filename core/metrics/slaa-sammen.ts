import { forenlige, ulikeKilder } from '../explanation/index.ts';
import { lik } from '../values/index.ts';
import type { Maaltall, Resultat } from './maal.ts';

function sammeTall(a: Resultat, b: Resultat): boolean {
  if (a.status !== 'kjent' || b.status !== 'kjent') return false;
  return lik(a.verdi, b.verdi) || forenlige(a.intervall, b.intervall);
}

/** A share with its counts is better founded than the percentage alone that rounds from it (94 of 171 beside 55 %). */
function bestBegrunnet(foerst: Maaltall, saa: Maaltall): Maaltall {
  return foerst.vekt === null && saa.vekt !== null ? saa : foerst;
}

/**
 * Figures that agree become one with all sources: equal ones, and ones that differ by no more than rounding explains.
 * The first one's value stands, or the one that has its counts. What is left differs, and the first is the hovedkilde's.
 */
export function slaaSammenLike(tall: readonly Maaltall[]): readonly Maaltall[] {
  const [eneste] = tall;
  if (eneste !== undefined && tall.length === 1) return [{ ...eneste, hoved: true }];
  const ut: Maaltall[] = [];
  for (const t of tall) {
    const nr = ut.findIndex((u) => sammeTall(u.resultat, t.resultat));
    const like = ut[nr];
    if (like === undefined) ut.push(t);
    else ut[nr] = { ...bestBegrunnet(like, t), kilder: ulikeKilder([...like.kilder, ...t.kilder]) };
  }
  return ut.map((t, nr) => ({ ...t, hoved: nr === 0 }));
}
