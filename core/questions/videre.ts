import type { Innsyn } from '../portfolio/index.ts';
import type { Dato } from '../values/index.ts';
import type { Sporrer } from './sporrer.ts';
import { lesSporring, type Sporring, skrivSporring } from './sporring/sporring.ts';
import type { Svar } from './svar/svar.ts';

/** Whom an answer is from: a portfolio, and its reader. */
interface Leser {
  readonly innsyn: Innsyn;
  readonly sporrer: Sporrer;
}

/** What can be asked from an answer: finished questions, which are answered like any other. `null`: no button. */
export interface Videre {
  /** The same question again, to show what the answer rests on. */
  readonly grunnlag: string | null;
  readonly overTid: string | null;
  readonly sammenlign: string | null;
}

const INGEN: Videre = { grunnlag: null, overTid: null, sammenlign: null };
const OM_TALL: ReadonlySet<string> = new Set(['verdi', 'liste', 'samlet', 'ja_nei', 'antall', 'utvikling', 'endring']);
/** Questions about a rate, an explanation or several metrics at once have no development and nobody to compare with. */
const UTEN_UTVIKLING: ReadonlySet<string> = new Set([
  'sats',
  'antall_selskaper',
  'oversikt',
  'medfinansiering_minimum',
]);

/** A rewritten query as a question; `null` when it would be read back as another one. */
function somSpoersmaal(leser: Leser, s: Sporring, { maalform }: Svar, idag: Dato): string | null {
  const tekst = leser.sporrer.skriv(s, maalform);
  const lest = leser.sporrer.tolk(tekst, { idag });
  return lest.slag === 'sporring' && skrivSporring(lest.sporring) === skrivSporring(s) ? tekst : null;
}

function overTid(s: Sporring): Sporring | null {
  if (s.operasjon === 'utvikling' || s.utvalg.selskaper.length === 0) return null;
  const { versjon, maal, utvalg } = s;
  return lesSporring(JSON.stringify({ versjon, operasjon: 'utvikling', maal, utvalg }));
}

/** The company beside the others of its kommune, in the same period. */
function sammenlign(s: Sporring, leser: Leser): Sporring | null {
  const [selskap, ...andre] = s.utvalg.selskaper;
  const kommune = selskap === undefined || andre.length > 0 ? null : (leser.innsyn.selskap(selskap)?.kommune ?? null);
  if (kommune === null || leser.innsyn.selskaperI(kommune).length < 2 || s.operasjon === 'utvikling') return null;
  const { versjon, maal, tid } = s;
  const utvalg = { selskaper: [], kommuner: [kommune] };
  return lesSporring(JSON.stringify({ versjon, operasjon: 'liste', maal, utvalg, tid }));
}

const husket = new WeakMap<Leser, Map<string, Videre>>();
const FLEST_HUSKET = 2_000;

/** Where one can go from an answer. Reckoned once per query, since it means reading questions again. */
export function videreFra(svar: Svar, leser: Leser, idag: Dato): Videre {
  if (svar.sporring === null) return INGEN;
  const kjente = husket.get(leser) ?? new Map<string, Videre>();
  husket.set(leser, kjente);
  const noekkel = `${idag} ${svar.maalform} ${svar.status} ${svar.sporring}`;
  const kjent = kjente.get(noekkel);
  if (kjent !== undefined) return kjent;
  if (kjente.size >= FLEST_HUSKET) kjente.clear();
  const videre = finnVidere(svar, leser, idag);
  kjente.set(noekkel, videre);
  return videre;
}

function finnVidere(svar: Svar, leser: Leser, idag: Dato): Videre {
  const s = svar.status !== 'svar' || svar.sporring === null ? null : lesSporring(svar.sporring);
  if (s === null || !OM_TALL.has(s.operasjon)) return INGEN;
  const spoer = (ny: Sporring | null): string | null => (ny === null ? null : somSpoersmaal(leser, ny, svar, idag));
  const harUtvikling = s.maal !== null && !UTEN_UTVIKLING.has(s.maal);
  return {
    grunnlag: svar.rader.length === 0 ? null : spoer(s),
    overTid: harUtvikling ? spoer(overTid(s)) : null,
    sammenlign: harUtvikling ? spoer(sammenlign(s, leser)) : null,
  };
}
