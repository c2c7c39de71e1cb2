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
  const navngitt = (e: Eget) => e.slag.arknavn.some((n) => harOrd(ordIKontekst, brettOrd(n)));
  for (const medNavn of [false, true]) {
    const funnet = EGNE.find((e) => {
      if (medNavn && !navngitt(e)) return false;
      const roller = rollerI(!medNavn && e.slag.kreverFulleOverskrifter === true ? e.streng : e.ord, kolonner, tema);
      const nok =
        e.slag.id === 'tiltaksregnskap' ? poster(etiketter) >= 2 && kolonner.length >= 2 : roller.size >= felles;
      return nok && (medNavn ? e.slag.medArknavn : e.slag.kjennetegn).some((s) => alle(s, roller));
    });
    if (funnet) return { slag: funnet.slag.id, ord: funnet.ord };
  }
  return { slag: 'felles', ord: FELLES };
}

type Eget = (typeof EGNE)[number];

/** Whether a label is a line of a tiltaksregnskap. */
export function erPost(o: Overskrift): boolean {
  return o.fraser.some((f) => TILTAKSREGNSKAPSPOSTER.has(f));
}

export const POSTROLLE = POST;
