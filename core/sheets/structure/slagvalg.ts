import { POST } from '../catalogue/roller/tiltaksregnskap.ts';
import { brettOrd, harOrd } from '../words/brett.ts';
import { TILTAKSREGNSKAPSPOSTER } from '../words/poster.ts';
import { EGNE, FELLES, type Ordliste } from './oppslag.ts';
import { type Overskrift, tolkOverskrift } from './overskrift.ts';
import type { Kolonneoverskrift } from './overskriftstekster.ts';
import { velgRolle } from './rollevalg.ts';
import type { Tabellslag } from './tabell.ts';

/** The roles that a table's headers have in one vocabulary. */
export function rollerI(
  ord: Ordliste,
  kolonner: readonly Kolonneoverskrift[],
  tema: string | null,
): ReadonlySet<string> {
  const ut = new Set<string>();
  for (const k of kolonner) {
    for (const o of k.egen === null ? k.grupper.slice(0, 1) : [k.egen]) {
      const valg = velgRolle(ord, o, k.grupper, tema, false);
      if (valg.slag === 'rolle') ut.add(valg.rolle.id);
    }
  }
  return ut;
}

const alle = (sett: readonly string[], i: ReadonlySet<string>): boolean => sett.every((id) => i.has(id));

/** How many of a column's texts are lines of tabell 7-1. */
function poster(tekster: readonly string[]): number {
  return tekster.filter((t) => tolkOverskrift(t).fraser.some((f) => TILTAKSREGNSKAPSPOSTER.has(f))).length;
}

/**
 * Which kind a table is. A kind of its own is chosen when its telling columns are there (or fewer of them, and the sheet's
 * name or title says so) and it understands at least as many columns as the company figures do.
 */
export function velgSlag(
  kolonner: readonly Kolonneoverskrift[],
  ordIKontekst: string,
  tema: string | null,
  etiketter: readonly string[],
): { slag: Tabellslag; ord: Ordliste } {
  const felles = rollerI(FELLES, kolonner, tema).size;
  for (const medNavn of [false, true]) {
    for (const { slag, ord, streng } of EGNE) {
      const roller = rollerI(!medNavn && slag.kreverFulleOverskrifter === true ? streng : ord, kolonner, tema);
      const erTiltak = slag.id === 'tiltaksregnskap';
      if (erTiltak && (poster(etiketter) < 2 || kolonner.length < 2)) continue;
      if (!erTiltak && roller.size < felles) continue;
      const navngitt = slag.arknavn.some((n) => harOrd(ordIKontekst, brettOrd(n)));
      const sett = medNavn ? (navngitt ? slag.medArknavn : []) : slag.kjennetegn;
      if (sett.some((s) => alle(s, roller))) return { slag: slag.id, ord };
    }
  }
  return { slag: 'felles', ord: FELLES };
}

/** Whether a label is a line of a tiltaksregnskap. */
export function erPost(o: Overskrift): boolean {
  return o.fraser.some((f) => TILTAKSREGNSKAPSPOSTER.has(f));
}

export const POSTROLLE = POST;
