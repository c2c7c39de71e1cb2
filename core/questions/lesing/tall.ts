import { type Broek, broek, EN, fraDesimal, gange, heltall } from '../../values/index.ts';
import type { Talledd } from './ledd.ts';
import type { Tegn } from './tegn.ts';

/** A number read at a place in the question, and how many pieces it took. */
export interface Talltreff {
  readonly ledd: Talledd;
  readonly antall: number;
}

const TALLORD: ReadonlyMap<string, number> = new Map(
  (
    [
      ['null', 0],
      ['to', 2],
      ['tre', 3],
      ['fire', 4],
      ['fem', 5],
      ['seks', 6],
      ['sju', 7],
      ['syv', 7],
      ['åtte', 8],
      ['ni', 9],
      ['ti', 10],
      ['elleve', 11],
      ['tolv', 12],
      ['femten', 15],
      ['tjue', 20],
      ['tjuefem', 25],
      ['tretti', 30],
      ['tredve', 30],
      ['førti', 40],
      ['femti', 50],
      ['seksti', 60],
      ['sytti', 70],
      ['åtti', 80],
      ['nitti', 90],
      ['hundre', 100],
    ] as const
  ).map(([ord, tall]) => [ord, tall]),
);

const PROSENT = new Set(['%', 'prosent', 'pst', 'prosentar', 'prosenten', 'prosents']);
const KRONER = new Set(['kr', 'kroner', 'krone', 'nok']);
const SKALA: ReadonlyMap<string, bigint> = new Map([
  ['tusen', 1_000n],
  ['tkr', 1_000n],
  ['tnok', 1_000n],
  ['mill', 1_000_000n],
  ['million', 1_000_000n],
  ['millioner', 1_000_000n],
  ['millionar', 1_000_000n],
  ['mnok', 1_000_000n],
  ['mkr', 1_000_000n],
  ['mrd', 1_000_000_000n],
  ['milliard', 1_000_000_000n],
  ['milliarder', 1_000_000_000n],
  ['milliardar', 1_000_000_000n],
]);

interface Siffer {
  readonly verdi: Broek;
  readonly antall: number;
  readonly tvetydig: boolean;
}

/** «éi million»: one, and not the article. */
const EN_AV = /^(?:en|én|ein|éin|ei|éi|ett|eitt)$/u;
const TUSENPUNKT = /^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/;
const TUSENPUNKT_KOMMA = /^\d{1,3}(?:\.\d{3})+,\d+$/;

/** Digits with groups: `1 200 000`, `7,5`, `1.200.000`. `1.5` and `1.200` are ambiguous. */
function siffer(tegn: readonly Tegn[], fra: number): Siffer | null {
  const t = tegn[fra];
  if (t === undefined) return null;
  if (t.slag === 'ord') {
    const ord = TALLORD.get(t.tekst) ?? (EN_AV.test(t.tekst) && SKALA.has(tegn[fra + 1]?.tekst ?? '') ? 1 : undefined);
    return ord === undefined ? null : { verdi: heltall(ord), antall: 1, tvetydig: false };
  }
  if (t.slag !== 'tall') return null;
  let tekst = t.tekst;
  let antall = 1;
  if (/^\d{1,3}$/.test(tekst)) {
    for (let n = tegn[fra + antall]; n !== undefined && gruppe(n); n = tegn[fra + antall]) {
      tekst += n.tekst;
      antall += 1;
    }
  }
  const desimal = TUSENPUNKT.test(tekst) || TUSENPUNKT_KOMMA.test(tekst) ? tekst.replaceAll('.', '') : tekst;
  const tvetydig = desimal.includes('.');
  const verdi = fraDesimal(desimal.replace(',', '.'));
  return verdi === null ? null : { verdi, antall, tvetydig };
}

function gruppe(t: Tegn): boolean {
  return t.slag === 'tall' && !t.brudd && !t.limt && /^\d{3}(?:,\d+)?$/.test(t.tekst);
}

/** Whether a minus stands here, and is not a dash between two words: `null` for a dash. */
function minus(tegn: readonly Tegn[], plass: number): boolean | null {
  const [t, neste] = [tegn[plass], tegn[plass + 1]];
  if (t === undefined || neste?.slag !== 'tall') return false;
  if (t.tekst === 'minus') return true;
  if (t.tekst !== '-') return false;
  return !t.limt && neste.limt ? true : null;
}

interface Enhetstreff {
  readonly enhet: Talledd['enhet'];
  readonly ganger: Broek;
  readonly antall: number;
}

/** The scale and unit behind a number: `%`, `mill. kroner`, `tkr`, `kr`. */
function enhetEtter(tegn: readonly Tegn[], plass: number, kronerForan: boolean): Enhetstreff {
  const ingen: Enhetstreff = { enhet: kronerForan ? 'kr' : null, ganger: EN, antall: 0 };
  const t = tegn[plass];
  const skala = t === undefined ? undefined : SKALA.get(t.tekst);
  if (t === undefined || (t.brudd && skala === undefined)) return ingen;
  if (skala !== undefined) {
    const kroner = KRONER.has(tegn[plass + 1]?.tekst ?? '');
    return { enhet: 'kr', ganger: broek(skala), antall: kroner ? 2 : 1 };
  }
  if (PROSENT.has(t.tekst) && !kronerForan) return { enhet: 'andel', ganger: broek(1n, 100n), antall: 1 };
  return KRONER.has(t.tekst) ? { enhet: 'kr', ganger: EN, antall: 1 } : ingen;
}

/** Reads a number with its sign, scale and unit: `−3 %`, `5 mill. kroner`, `12 000 tkr`, `kr 500 000`, `fem`. */
export function lesTall(tegn: readonly Tegn[], fra: number): Talltreff | null {
  const kronerForan = KRONER.has(tegn[fra]?.tekst ?? '') && tegn[fra + 1]?.slag === 'tall';
  const start = kronerForan ? fra + 1 : fra;
  const negativ = minus(tegn, start);
  if (negativ === null) return null;
  const foerste = negativ ? start + 1 : start;
  const s = siffer(tegn, foerste);
  if (s === null) return null;
  const bak = foerste + s.antall;
  const { enhet, ganger, antall } = enhetEtter(tegn, bak, kronerForan);
  const verdi = gange(negativ ? gange(s.verdi, heltall(-1)) : s.verdi, ganger);
  return { ledd: { slag: 'tall', verdi, enhet, skala: ganger, tvetydig: s.tvetydig }, antall: bak + antall - fra };
}

/** A small whole number in words or digits, for «tre måneder» and «topp fem»; `null` otherwise. */
export function lesAntall(t: Tegn | undefined): number | null {
  if (t === undefined) return null;
  if (t.slag === 'tall') return /^\d{1,4}$/.test(t.tekst) ? Number(t.tekst) : null;
  return TALLORD.get(t.tekst) ?? null;
}
