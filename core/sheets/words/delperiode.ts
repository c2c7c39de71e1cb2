import { aarI, dagerIMaaned, datoAv, helAar, type Periode, sammePeriode } from '../../values/index.ts';

/** A part of a year that doesn't say which year: «Q1», «1. kvartal», «jan–mar». Months 1–12, ends included. */
export interface Delperiode {
  readonly fra: number;
  readonly til: number;
}

const LENGDER: ReadonlyMap<string, number> = new Map([
  ['q', 3],
  ['k', 3],
  ['kv', 3],
  ['kvartal', 3],
  ['t', 4],
  ['tertial', 4],
  ['h', 6],
  ['halvår', 6],
  ['halvaar', 6],
]);
const SLAG = '(kvartal|kv|tertial|halvår|halvaar|[qkth])';
const NUMMER_FOERST = new RegExp(`^([1-4])\\s*\\.?\\s*${SLAG}\\.?$`, 'u');
const NUMMER_SIST = new RegExp(`^${SLAG}\\.?\\s*([1-4])$`, 'u');
const MAANED =
  '(jan(?:uar)?|feb(?:ruar)?|mars?|apr(?:il)?|mai|juni?|juli?|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|des(?:ember)?)\\.?';
const MAANEDER = new RegExp(`^${MAANED}(?:\\s*(?:[-–—]|til(?: og med)?|t\\.?o\\.?m\\.?)\\s*${MAANED})?$`, 'u');
const NAVN = ['jan', 'feb', 'mar', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'des'];

/** The whole text as a part of a year, or `null`. */
export function lesDelperiode(tekst: string): Delperiode | null {
  const s = tekst.trim().toLowerCase();
  if (s.length > 30) return null;
  const [foerst, sist] = [NUMMER_FOERST.exec(s), NUMMER_SIST.exec(s)];
  const [nummer, slag] = foerst ? [foerst[1], foerst[2]] : [sist?.[2], sist?.[1]];
  const lengde = LENGDER.get(slag ?? '') ?? 0;
  const til = Number(nummer) * lengde;
  if (lengde > 0) return til <= 12 ? { fra: til - lengde + 1, til } : null;
  const maaneder = MAANEDER.exec(s);
  if (!maaneder) return null;
  const fra = NAVN.indexOf(maaneder[1]?.slice(0, 3) ?? '') + 1;
  const slutt = maaneder[2] === undefined ? fra : NAVN.indexOf(maaneder[2].slice(0, 3)) + 1;
  return fra >= 1 && fra <= slutt ? { fra, til: slutt } : null;
}

const LENGDE_AV_OVERSKRIFT: readonly (readonly [RegExp, number])[] = [
  [/kvartal|quarter|^kv\b/iu, 3],
  [/tertial/iu, 4],
  [/halv/iu, 6],
  [/m[åa]n|mnd|month/iu, 1],
];

/** A bare number under «Kvartal», «Tertial», «Halvår» or «Måned». */
export function nummerertDel(nummer: number, overskrift: string): Delperiode | null {
  const lengde = LENGDE_AV_OVERSKRIFT.find(([ord]) => ord.test(overskrift))?.[1] ?? 0;
  const til = nummer * lengde;
  return lengde > 0 && Number.isInteger(nummer) && nummer >= 1 && til <= 12 ? { fra: til - lengde + 1, til } : null;
}

/** That part of a whole year; `null` when `periode` is something else than a whole year. */
export function delAv(periode: Periode, del: Delperiode): Periode | null {
  const aar = aarI(periode.fra);
  if (!sammePeriode(periode, helAar(aar))) return null;
  return { fra: datoAv(aar, del.fra, 1), til: datoAv(aar, del.til, dagerIMaaned(aar, del.til)) };
}
