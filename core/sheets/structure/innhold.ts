import { lesTall } from '../../text/index.ts';
import type { Navnesett } from '../names/navnesett.ts';
import { erBareEnhet } from '../words/enhetsord.ts';
import { kjentKommune } from '../words/kommuner.ts';
import { erAarstall, lesPeriode } from '../words/periodeord.ts';
import { radetikett } from './blokker.ts';
import { erTom, type Rutenett } from './rutenett.ts';

/** What the cells of a column are, counted over the first rows (group rows apart): for columns whose header doesn't say. */
export interface Innhold {
  readonly fylte: number;
  readonly tekster: number;
  readonly etiketter: number;
  readonly navn: number;
  readonly kommuner: number;
  readonly perioder: number;
  readonly enheter: number;
}

const HOEYST_RADER = 80;

export function tellInnhold(nett: Rutenett, rader: readonly number[], kolonne: number, navn: Navnesett): Innhold {
  const ikkeEnslig = rader.slice(0, HOEYST_RADER).some((r) => nett.fylte(r).length > 1);
  const n = { fylte: 0, tekster: 0, etiketter: 0, navn: 0, kommuner: 0, perioder: 0, enheter: 0 };
  for (const rad of rader.slice(0, HOEYST_RADER)) {
    const c = nett.celle(rad, kolonne);
    if (erTom(c) || (ikkeEnslig && nett.fylte(rad).length === 1)) continue;
    n.fylte++;
    if (typeof c === 'number') {
      if (erAarstall(c)) n.perioder++;
      continue;
    }
    const tekst = nett.tekst(rad, kolonne);
    if (tekst === null) continue;
    if (lesPeriode(tekst) !== null) n.perioder++;
    else if (lesTall(tekst).status !== 'ikke_tall') continue;
    n.tekster++;
    if (navn.erNavn(tekst)) n.navn++;
    else if (radetikett(tekst)) n.etiketter++;
    if (kjentKommune(tekst) !== null) n.kommuner++;
    if (erBareEnhet(tekst)) n.enheter++;
  }
  return n;
}
