import { type Broek, broek, fraDesimal } from '../values/index.ts';
import { visTall } from './tall.ts';

/** The unit that stands beside a written number, if any. */
export type Skrevenenhet = 'kr' | 'prosent';

/** What a written number says. */
export interface LestTall {
  readonly status: 'tall';
  /** As written, without the scale word and without dividing a percentage: «14 mill.» is 14, «7 %» is 7. */
  readonly verdi: Broek;
  /** Decimals written: «14,0» has one. */
  readonly desimaler: number;
  /** The power of ten that the scale word stands for (tusen 3, mill. 6, mrd. 9); `null` when there is none. */
  readonly tierpotens: number | null;
  readonly enhet: Skrevenenhet | null;
}

export type Talltolkning =
  | LestTall
  /** Words and signs that say that there is no figure: «Mangler data», «–», «i.t.». Never zero. */
  | { readonly status: 'mangler' }
  /** Two readings: `1.5`, `1.200`, `1,234`. The readings, as Norwegians would write them. */
  | { readonly status: 'tvetydig'; readonly forslag: readonly string[] }
  | { readonly status: 'ikke_tall' };

const IKKE_TALL: Talltolkning = { status: 'ikke_tall' };
const MANGLER: Talltolkning = { status: 'mangler' };

const MANGELORD: ReadonlySet<string> = new Set(
  [
    ['-', '--', '---', '–', '—', '−', '..', '...', '…', '.', ':', '?', '/'],
    [
      'mangler',
      'mangler data',
      'mangler tall',
      'data mangler',
      'manglende data',
      'manglar',
      'manglar data',
      'manglar tal',
    ],
    [
      'ikke tilgjengelig',
      'ikkje tilgjengeleg',
      'ikke oppgitt',
      'ikkje oppgitt',
      'ikkje oppgjeve',
      'ikke kjent',
      'ikkje kjent',
    ],
    ['ikke relevant', 'ikkje relevant', 'ikke aktuelt', 'ikkje aktuelt', 'ukjent', 'ukjend', 'uoppgitt', 'uoppgjeve'],
    [
      'ikke rapportert',
      'ikkje rapportert',
      'ikke mottatt',
      'ikkje motteke',
      'ikke levert',
      'ikkje levert',
      'ingen data',
    ],
    ['ingen opplysninger', 'ingen opplysningar', 'ikke målt', 'ikkje målt', 'foreligger ikke', 'ligg ikkje føre'],
    ['i.t.', 'i.t', 'it', 'i/t', 'i.r.', 'i.r', 'ir', 'i.a.', 'i.a', 'n/a', 'n.a.', 'n.a', 'na', '#n/a', '#i/t'],
  ].flat(),
);

const MELLOMROM = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;
const USYNLIG = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

const SKALAORD: readonly (readonly [RegExp, number])[] = [
  [/^(?:mrd\.?|milliard(?:er|ar)?|mrdnok|mrdkr)$/, 9],
  [/^(?:mill\.?|mil\.|million(?:er|ar)?|mnok|mkr|mill\.?kr\.?|mill\.?kroner|million(?:er|ar)?kroner|mill\.?nok)$/, 6],
  [/^(?:tusen|tnok|tkr|t\.kr\.?|tusenkr\.?|tusenkroner|ktkr|1000kr\.?|1000nok|1000kroner)$/, 3],
];
const KRONEORD = /^(?:kr\.?|kroner|krone|nok|,-|,–|kr\.,-)$/;
const PROSENTORD = /^(?:%|prosent|pst\.?|pct\.?)$/;
const ALLE_PENGER = /(?:kr|kroner|nok)/;

/** What the letters beside the digits mean, or `null` when they mean nothing here («ca.», «stk»). */
function tolkOrd(ord: string): { tierpotens: number | null; enhet: Skrevenenhet | null } | null {
  if (ord === '') return { tierpotens: null, enhet: null };
  if (PROSENTORD.test(ord)) return { tierpotens: null, enhet: 'prosent' };
  if (KRONEORD.test(ord)) return { tierpotens: null, enhet: 'kr' };
  for (const [form, tierpotens] of SKALAORD) {
    if (form.test(ord)) return { tierpotens, enhet: ALLE_PENGER.test(ord) ? 'kr' : null };
    const medKr = /^(.*?)(kr\.?|kroner|nok|,-)$/.exec(ord)?.[1];
    if (medKr !== undefined && form.test(medKr)) return { tierpotens, enhet: 'kr' };
  }
  return null;
}

const GRUPPERT_MED_MELLOMROM = /^\d{1,3}(?: \d{3})+(?:,(\d+))?$/;
const GRUPPERT_MED_PUNKTUM = /^\d{1,3}(?:\.\d{3}){2,}(?:,(\d+))?$/;
const PUNKTUM_OG_KOMMA = /^\d{1,3}\.\d{3},(\d+)$/;
const GRUPPERT_MED_KOMMA = /^\d{1,3}(?:,\d{3}){2,}(?:\.(\d+))?$/;
const KOMMA_OG_PUNKTUM = /^\d{1,3},\d{3}\.(\d+)$/;
const HELT = /^\d+$/;
const KOMMA = /^(\d+),(\d+)$/;
/** Four digits or more in a row, and then two, can't be groups of three: an export with decimal points. */
const DESIMALPUNKTUM = /^(\d{4,})\.(\d\d)$/;
const PUNKTUM = /^(?:\d+|\d{1,3}(?: \d{3})+)\.\d+$/;

function lest(hele: string, deler: string): Siffer {
  const verdi = fraDesimal(deler === '' ? hele : `${hele}.${deler}`);
  return verdi === null ? null : { slag: 'verdi', verdi, desimaler: deler.length };
}

type Siffer =
  | { readonly slag: 'verdi'; readonly verdi: Broek; readonly desimaler: number }
  | { readonly slag: 'tvetydig'; readonly forslag: readonly string[] }
  | null;

function somDesimal(siffer: string, skille: string): string {
  const [hele = '', deler = ''] = siffer.split(skille);
  const verdi = fraDesimal(`${hele.replaceAll(' ', '')}.${deler}`);
  return verdi === null ? siffer : visTall(verdi, deler.length);
}

function tvetydig(siffer: string, skille: string): Siffer {
  const desimal = somDesimal(siffer, skille);
  const [, deler = ''] = siffer.split(skille);
  const heltTall = fraDesimal(siffer.replaceAll(skille, '').replaceAll(' ', ''));
  const forslag = deler.length === 3 && heltTall !== null ? [visTall(heltTall), desimal] : [desimal];
  return { slag: 'tvetydig', forslag };
}

/** Digits with groups and decimals. A single point after a few digits, and a comma before exactly three digits, have two readings. */
function lesSiffer(s: string): Siffer {
  if (s.length > 60) return null;
  if (HELT.test(s)) return lest(s, '');
  const komma = KOMMA.exec(s);
  if (komma) {
    const [, hele = '', deler = ''] = komma;
    const kanVaereGruppe = deler.length === 3 && hele.length <= 3 && !hele.startsWith('0');
    return kanVaereGruppe ? tvetydig(s, ',') : lest(hele, deler);
  }
  const norsk = GRUPPERT_MED_MELLOMROM.exec(s) ?? GRUPPERT_MED_PUNKTUM.exec(s) ?? PUNKTUM_OG_KOMMA.exec(s);
  if (norsk) return lest((s.split(',')[0] ?? '').replace(/[ .]/g, ''), norsk[1] ?? '');
  const engelsk = GRUPPERT_MED_KOMMA.exec(s) ?? KOMMA_OG_PUNKTUM.exec(s);
  if (engelsk) return lest((s.split('.')[0] ?? '').replaceAll(',', ''), engelsk[1] ?? '');
  const bareDesimal = DESIMALPUNKTUM.exec(s);
  if (bareDesimal) return lest(bareDesimal[1] ?? '', bareDesimal[2] ?? '');
  return PUNKTUM.test(s) ? tvetydig(s, '.') : null;
}

const FORTEGN = /^[-\u2212\u2013]\s?/;
const DELT = /^([^\d]*)([\d](?:[\d .,]*\d)?)(.*)$/;

/**
 * Reads a number as Norwegians write it: `1 234,5` with any kind of space, `−1 100`, `(1 100)`, `7 %`, `1.200.000`,
 * `1.234,5`, `kr 1 200,-`, `14 mill.`, `TNOK 1 200`. Exact.
 *
 * A single point (`1.5`, `1.200`, but not `1234567.50`) and a comma before exactly three digits (`1,234`) are `tvetydig`; «få», «ca. 5» and
 * «50–70» are `ikke_tall`; the empty text is `ikke_tall` too, since an empty cell is no statement at all.
 */
export function lesTall(tekst: string): Talltolkning {
  const rent = tekst.replace(USYNLIG, '').replace(MELLOMROM, ' ').trim().toLowerCase();
  if (rent === '' || rent.length > 80) return IKKE_TALL;
  if (MANGELORD.has(rent)) return MANGLER;
  const iParentes = /^\((.+)\)$/.exec(rent)?.[1];
  const uten = (iParentes ?? rent).trim().replace(/(?<=[\d%.,-])\s?[*†‡¹²³⁴⁵]+$/, '');
  const [foran, kropp] = delFortegn(uten);
  const treff = DELT.exec(kropp);
  if (!treff) return IKKE_TALL;
  const [, forord = '', siffer = '', etterord = ''] = treff;
  const [fortegnEtterForord, ord1] = delFortegn(forord.replaceAll(' ', ''), true);
  const bakmerke = /^\s?[-\u2212]$/.test(etterord);
  const ord = `${ord1}${bakmerke ? '' : etterord.replaceAll(' ', '')}`;
  const betydning = tolkTilsammen(ord1, bakmerke ? '' : etterord.replaceAll(' ', '')) ?? tolkOrd(ord);
  const antallFortegn = [iParentes !== undefined, foran, fortegnEtterForord, bakmerke].filter(Boolean).length;
  if (betydning === null || antallFortegn > 1) return IKKE_TALL;
  const tall = lesSiffer(siffer);
  if (tall === null) return IKKE_TALL;
  if (tall.slag === 'tvetydig') return { status: 'tvetydig', forslag: tall.forslag };
  const verdi = antallFortegn === 1 ? broek(-tall.verdi.t, tall.verdi.n) : tall.verdi;
  return { status: 'tall', verdi, desimaler: tall.desimaler, ...betydning };
}

/** Words on both sides of the digits: «kr 14 mill.», «NOK 1 200 tusen». */
function tolkTilsammen(forord: string, etterord: string): ReturnType<typeof tolkOrd> {
  if (forord === '' || etterord === '') return null;
  const [a, b] = [tolkOrd(forord), tolkOrd(etterord)];
  if (a === null || b === null || a.enhet === 'prosent' || b.enhet === 'prosent') return null;
  if (a.tierpotens !== null && b.tierpotens !== null) return null;
  return { tierpotens: a.tierpotens ?? b.tierpotens, enhet: a.enhet ?? b.enhet };
}

function delFortegn(s: string, bakerst = false): readonly [boolean, string] {
  if (bakerst) return /[-\u2212\u2013]$/.test(s) ? [true, s.slice(0, -1)] : [false, s];
  return FORTEGN.test(s) ? [true, s.replace(FORTEGN, '')] : [s.startsWith('+') && false, s.replace(/^\+\s?/, '')];
}
