import { TILTAKSREGNSKAP_KOLONNER, type TiltaksregnskapKolonne, type TiltaksregnskapRad } from '#core';
import { kolonnenavn, malark, TILTAKSPOSTER } from '#core/sheets';
import { type Formel, formel } from '../rutenett.ts';

/** The columns whose amounts are typed. */
export const TILTAK = TILTAKSREGNSKAP_KOLONNER.filter((k) => k !== 'totalt');
export const STEMMER = 'stemmer';
const STEMMER_IKKE = 'stemmer ikke';
const SE_OVER = 'se radene over';

/** Lines that are written without a minus: with one, a cost would be added to the result instead of taken from it. */
export const KOSTNADER: ReadonlySet<TiltaksregnskapRad> = new Set([
  'varekostnader',
  'loennskostnader',
  'av_og_nedskrivninger',
  'oevrige_driftskostnader',
  'sum_finanskostnader',
]);
const FYLLES_UT: ReadonlySet<TiltaksregnskapRad> = new Set(
  TILTAKSPOSTER.filter((p) => p.regel.slag === 'fylles_ut').map((p) => p.rad),
);

function spalte(kolonne: TiltaksregnskapKolonne): string {
  const nummer = malark('tiltaksregnskap').kolonner.findIndex((k) => k.id === `tiltak_${kolonne}`);
  if (nummer < 0) throw new RangeError(`tiltaksregnskapet har ingen kolonne ${kolonne}`);
  return kolonnenavn(nummer + 1);
}

const fireI = (rad: number): string => `${spalte('aft')}${rad}:${spalte('annen_virksomhet')}${rad}`;

/** Amounts typed as text («5 200 000», «–»): a sum takes no notice of them, and would be a wrong one. */
const tekstI = (celler: string): string => `COUNTA(${celler})>COUNT(${celler})`;

/** A line's total: blank while the line is, and #N/A while one of its amounts isn't a number. */
export function bortover(rad: number): string {
  const fire = fireI(rad);
  return `IF(${tekstI(fire)},NA(),IF(COUNT(${fire})=0,"",SUM(${fire})))`;
}

/** Which row of the sheet each line stands in. */
export type Plass = ReadonlyMap<TiltaksregnskapRad, number>;

/** The cells of some lines in one column. */
function cellene(kolonne: TiltaksregnskapKolonne, rader: readonly TiltaksregnskapRad[], plass: Plass): string {
  return rader.map((r) => `${spalte(kolonne)}${plass.get(r) ?? ''}`).join(',');
}

function leggesSammen(
  kolonne: TiltaksregnskapKolonne,
  legg: readonly TiltaksregnskapRad[],
  trekk: readonly TiltaksregnskapRad[],
  plass: Plass,
): string {
  const minus = trekk.length === 0 ? '' : `-SUM(${cellene(kolonne, trekk, plass)})`;
  return `SUM(${cellene(kolonne, legg, plass)})${minus}`;
}

/** A line that is made of others: blank while they are, and #N/A while one of them isn't a number. */
export function sumformel(
  kolonne: TiltaksregnskapKolonne,
  legg: readonly TiltaksregnskapRad[],
  trekk: readonly TiltaksregnskapRad[],
  plass: Plass,
): Formel {
  const alle = [...legg, ...trekk];
  const skrevne = kolonne === 'totalt' ? [] : alle.filter((r) => FYLLES_UT.has(r));
  const sum = `IF(COUNT(${cellene(kolonne, alle, plass)})=0,"",${leggesSammen(kolonne, legg, trekk, plass)})`;
  return formel(skrevne.length === 0 ? sum : `IF(${tekstI(cellene(kolonne, skrevne, plass))},NA(),${sum})`);
}

/** The addresses of those cells in a line that a condition holds for: «E10, G10». They follow when the block is copied. */
function steder(celler: readonly (readonly [celle: string, vilkaar: string])[]): string {
  const hver = celler.map(([c, vilkaar]) => `IF(${vilkaar},ADDRESS(ROW(${c}),COLUMN(${c}),4)&" ","")`);
  return `SUBSTITUTE(TRIM(${hver.join('&')})," ",", ")`;
}

const skiller = (a: string, b: string): string => `ROUND(${a}-(${b}),2)<>0`;

/** What a line that is typed is found to be: an amount that is no number, a cost with a minus, or a total that isn't the four. */
export function radkontroll(rad: number, erKostnad: boolean): string {
  const fire = fireI(rad);
  const celler = TILTAK.map((k) => `${spalte(k)}${rad}`);
  const ikkeTall = steder(celler.map((c) => [c, `ISTEXT(${c})`] as const));
  const negative = steder(celler.map((c) => [c, `N(${c})<0`] as const));
  const totalt = `${spalte('totalt')}${rad}`;
  const sum = `IF(${skiller(`SUM(${fire})`, `SUM(${totalt})`)},"${STEMMER_IKKE}: bortover","${STEMMER}")`;
  const medFortegn = erKostnad ? `IF(COUNTIF(${fire},"<0")>0,"minus på kostnad: "&${negative},${sum})` : sum;
  return `IF(${tekstI(fire)},"ikke tall: "&${ikkeTall},IF(COUNT(${fire},${totalt})=0,"",${medFortegn}))`;
}

/** What a sum is found to be, down each column and across. The last one also says when a line above is wrong. */
export function sumkontroll(
  rad: number,
  legg: readonly TiltaksregnskapRad[],
  trekk: readonly TiltaksregnskapRad[],
  plass: Plass,
  foersteRad: number | null,
): string {
  const [fire, totalt] = [fireI(rad), `${spalte('totalt')}${rad}`];
  const nedover = steder(
    TILTAKSREGNSKAP_KOLONNER.map((k) => {
      const celle = `${spalte(k)}${rad}`;
      return [celle, skiller(`SUM(${celle})`, leggesSammen(k, legg, trekk, plass))] as const;
    }),
  );
  const galtBortover = skiller(`SUM(${fire})`, `SUM(${totalt})`);
  const bortoverord = `IF(${galtBortover},IF(${nedover}="","","; ")&"bortover","")`;
  const galt = `"${STEMMER_IKKE}: "&IF(${nedover}="","","nedover "&${nedover})&${bortoverord}`;
  const alle = TILTAKSREGNSKAP_KOLONNER.map((k) => cellene(k, [...legg, ...trekk], plass)).join(',');
  const kontroll = kolonnenavn(malark('tiltaksregnskap').kolonner.length + 1);
  const kontroller = `${kontroll}${foersteRad ?? ''}:${kontroll}${rad - 1}`;
  const riktig =
    foersteRad === null
      ? `"${STEMMER}"`
      : `IF(SUMPRODUCT((${kontroller}<>"")*(${kontroller}<>"${STEMMER}"))>0,"${SE_OVER}","${STEMMER}")`;
  const dom = `IF(AND(${nedover}="",NOT(${galtBortover})),${riktig},${galt})`;
  return `IFERROR(IF(COUNT(${fire},${totalt},${alle})=0,"",${dom}),"${SE_OVER}")`;
}
