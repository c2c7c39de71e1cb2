/** What a header, a title or a note says about the unit of the figures under it. */
export interface Enhetsord {
  /** The power of ten that amounts are given in: 0 kroner, 3 tusen, 6 mill., 9 mrd.; `null` when nothing is said. */
  readonly tierpotens: number | null;
  /** Shares are given in per cent. */
  readonly prosent: boolean;
  /** The text without the words of the unit. */
  readonly rest: string;
  /** Two different scales stand there: no telling which. */
  readonly motstrid: boolean;
}

const FOER =
  '(?<![\\p{L}\\d])(?:(?:alle\\s+)?(?:tall|tal|beløp|beloep|summer|summar)\\s+(?:er\\s+)?(?:oppgitt\\s+|angitt\\s+|gitt\\s+)?(?:i\\s+)?|(?:oppgitt|angitt)\\s+i\\s+|i\\s+)?(?:hele\\s+|heile\\s+)?';
const ETTER = '(?![\\p{L}\\d])';
const KR = '(?:[\\s-]*(?:kr\\.?|kroner|nok))?';

const FORMER: readonly (readonly [RegExp, number])[] = [
  [new RegExp(`${FOER}(?:mrd\\.?|milliard(?:er|ar)?)${KR}${ETTER}`, 'gu'), 9],
  [new RegExp(`${FOER}(?:mnok|mkr|(?:nok|kr)\\s*mill\\.?|mill\\.?|million(?:er|ar)?)${KR}${ETTER}`, 'gu'), 6],
  [
    new RegExp(
      `${FOER}(?:tnok|tkr|kkr|knok|t\\.?\\s?kr\\.?|tusen|(?:(?:nok|kr)\\.?\\s*)?1[\\s.]?000|'000)${KR}${ETTER}`,
      'gu',
    ),
    3,
  ],
  [new RegExp(`${FOER}(?:kr\\.?|kroner|nok)${ETTER}`, 'gu'), 0],
];
const PROSENT = /(?<![\p{L}\d])(?:i\s+)?(?:prosent|pst\.?|pct\.?)(?![\p{L}\d])|%/gu;
const ALT_ROM = /[\s\u00a0\u202f\u2009_]+/g;

/** Finds the unit in a text; what is left has no unit words. */
export function lesEnhetsord(tekst: string): Enhetsord {
  let rest = tekst.replace(ALT_ROM, ' ').toLowerCase();
  const funnet = new Set<number>();
  for (const [form, tierpotens] of FORMER) {
    const neste = rest.replace(form, ' ');
    if (neste !== rest && !(tierpotens === 0 && funnet.size > 0)) funnet.add(tierpotens);
    rest = neste;
  }
  const utenProsent = rest.replace(PROSENT, ' ');
  const [foerste] = funnet;
  return {
    tierpotens: funnet.size === 1 && foerste !== undefined ? foerste : null,
    prosent: utenProsent !== rest,
    rest: utenProsent.replace(/\(\s*\)|\[\s*\]/g, ' '),
    motstrid: funnet.size > 1,
  };
}

/** Whether the text is nothing but a unit: «kr», «1 000 kr», «%», «MNOK», «antall». */
export function erBareEnhet(tekst: string): boolean {
  const { tierpotens, prosent, rest } = lesEnhetsord(tekst);
  const igjen = rest.replace(/[^\p{L}\d]+/gu, '');
  if (tierpotens !== null || prosent) return igjen === '';
  return /^(?:antall|tal|stk|plasser|plassar|personer|årsverk|måneder|månader|mnd)$/.test(igjen);
}
