import { lesTall } from '../../text/index.ts';
import type { Navnesett } from '../names/navnesett.ts';
import { harForetaksform } from '../names/noekkel.ts';
import { lesDatotekst } from '../words/datoord.ts';
import { erAarstall } from '../words/periodeord.ts';
import { tolkOverskrift } from './overskrift.ts';
import { celletekst, type Rutenett } from './rutenett.ts';

/** What a cell looks like before anything is known about its column. */
export type Celleslag = 'rolle' | 'periode' | 'enhet' | 'tidspunkt' | 'navn' | 'data' | 'tekst';

/** A row at a glance: what its cells look like. */
export interface Radbilde {
  readonly kolonner: readonly number[];
  readonly slag: readonly Celleslag[];
  readonly data: number;
  readonly roller: number;
  readonly perioder: number;
  readonly navn: number;
  readonly kjente: number;
}

const DATAORD: ReadonlySet<string> = new Set(['ja', 'nei']);
const lager = new Map<string, Celleslag>();

function tekstslag(tekst: string): Celleslag {
  const foer = lager.get(tekst);
  if (foer) return foer;
  if (lager.size > 20_000) lager.clear();
  const slag = finnTekstslag(tekst);
  lager.set(tekst, slag);
  return slag;
}

function finnTekstslag(tekst: string): Celleslag {
  if (/^(?:19|20)\d\d$/.test(tekst)) return 'periode';
  const o = tolkOverskrift(tekst);
  if (o.bareEnhet) return 'enhet';
  if (o.kjent) return 'rolle';
  if (o.ikkeFakta && tekst.length < 50) return 'enhet';
  if (o.barePeriode && lesDatotekst(tekst).status !== 'dato') return 'periode';
  if (o.tidspunkt !== null) return 'tidspunkt';
  if (lesTall(tekst).status !== 'ikke_tall' || DATAORD.has(tekst.toLowerCase())) return 'data';
  return 'tekst';
}

export function celleslag(nett: Rutenett, rad: number, kolonne: number, navn: Navnesett): Celleslag {
  const c = nett.celle(rad, kolonne);
  if (typeof c === 'number') return erAarstall(c) ? 'periode' : 'data';
  if (typeof c === 'object' && c?.slag === 'dato') return c.dato.endsWith('-12-31') ? 'periode' : 'data';
  const tekst = celletekst(c);
  if (tekst === null) return 'data';
  if (harForetaksform(tekst) && navn.erNavn(tekst)) return 'navn';
  const slag = tekstslag(tekst);
  if (slag !== 'tekst') return slag;
  if (navn.erNavn(tekst)) return 'navn';
  return tekst.length < 60 && tolkOverskrift(tekst).periode !== null && navn.finnI(tekst) !== null ? 'navn' : slag;
}

export function lagRadbilde(nett: Rutenett, rad: number, navn: Navnesett, kolonner = nett.fylte(rad)): Radbilde {
  const slag: Celleslag[] = [];
  let [data, roller, perioder, antallNavn, kjente] = [0, 0, 0, 0, 0];
  for (const k of kolonner) {
    const s = celleslag(nett, rad, k, navn);
    slag.push(s);
    if (s === 'data') data++;
    else if (s === 'rolle') roller++;
    else if (s === 'periode') perioder++;
    else if (s === 'navn') antallNavn++;
    if (s !== 'data' && s !== 'tekst' && s !== 'navn') kjente++;
  }
  return { kolonner, slag, data, roller, perioder, navn: antallNavn, kjente };
}
