import { el, knapp } from '../ramme/dom.ts';
import type { Rutetekster } from '../tekster/index.ts';

/** What the first page can do, by the name that focus returns to. */
const VALG = [
  'les',
  'dashbord',
  'forklar',
  'publiser',
  'mal',
  'tiltaksregnskap',
] as const satisfies readonly (keyof Rutetekster)[];
export type Startvalg = (typeof VALG)[number];

/** The buttons of the first page. Until the workbook is read, reading it stands out. */
export function startknapper(t: Rutetekster, erLest: boolean, gjoer: (valg: Startvalg) => void): HTMLElement {
  const knapper = VALG.map((valg) =>
    knapp(t[valg], () => gjoer(valg), { fokus: valg, ...(valg === 'les' && !erLest ? { klasse: 'viktig' } : {}) }),
  );
  return el('div', { class: 'valg' }, ...knapper);
}
