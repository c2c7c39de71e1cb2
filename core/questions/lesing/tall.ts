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

const PROSENT = new Set(['%', 'prosent', 'pst', 'prosentar', 'prosenten']);
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

const TUSENPUNKT = /^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/;
const TUSENPUNKT_KOMMA = /^\d{1,3}(?:\.\d{3})+,\d+$/;

/** Digits with groups: `1 200 000`, `7,5`, `1.200.000`. `1.5` and `1.200` are ambiguous. */
function siffer(tegn: readonly Tegn[], fra: number): Siffer | null {
  const t = tegn[fra];
  if (t === undefined) return null;
  if (t.slag === 'ord') {
    const ord = TALLORD.get(t.tekst);
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

/** Reads a number with its sign, scale and unit: `−3 %`, `5 mill. kroner`, `12 000 tkr`, `kr 500 000`, `fem`. */
export function lesTall(tegn: readonly Tegn[], fra: number): Talltreff | null {
  let plass = fra;
  const foran = tegn[plass];
  if (foran === undefined) return null;
  const kronerForan = KRONER.has(foran.tekst) && tegn[plass + 1]?.slag === 'tall';
  if (kronerForan) plass += 1;
  const fortegn = tegn[plass];
  const minus = (fortegn?.tekst === '-' || fortegn?.tekst === 'minus') && tegn[plass + 1]?.slag === 'tall';
  const negativ = minus && (fortegn.tekst === 'minus' || (!fortegn.limt && tegn[plass + 1]?.limt === true));
  if (minus && !negativ) return null;
  if (negativ) plass += 1;
  const s = siffer(tegn, plass);
  if (s === null) return null;
  plass += s.antall;
  const verdi = negativ ? gange(s.verdi, heltall(-1)) : s.verdi;
  let enhet: Talledd['enhet'] = kronerForan ? 'kr' : null;
  let ganger: Broek = EN;
  const etter = tegn[plass];
  if (etter !== undefined && (!etter.brudd || SKALA.has(etter.tekst))) {
    const skala = SKALA.get(etter.tekst);
    if (PROSENT.has(etter.tekst) && !kronerForan) {
      ganger = broek(1n, 100n);
      enhet = 'andel';
      plass += 1;
    } else if (skala !== undefined) {
      ganger = broek(skala);
      enhet = 'kr';
      plass += 1;
      const kr = tegn[plass];
      if (kr !== undefined && KRONER.has(kr.tekst)) plass += 1;
    } else if (KRONER.has(etter.tekst)) {
      enhet = 'kr';
      plass += 1;
    }
  }
  return {
    ledd: { slag: 'tall', verdi: gange(verdi, ganger), enhet, skala: ganger, tvetydig: s.tvetydig },
    antall: plass - fra,
  };
}

/** A small whole number in words or digits, for «tre måneder» and «topp fem»; `null` otherwise. */
export function lesAntall(t: Tegn | undefined): number | null {
  if (t === undefined) return null;
  if (t.slag === 'tall') return /^\d{1,4}$/.test(t.tekst) ? Number(t.tekst) : null;
  return TALLORD.get(t.tekst) ?? null;
}
