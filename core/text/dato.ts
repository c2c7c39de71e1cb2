import { aarFor, aarI, type Dato, dagerIMaaned, dagI, erDato, maanedI, type Periode } from '../values/index.ts';

const MAANEDER = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
] as const;

/** U+2013, without spaces: «2018–2020». */
export const TANKESTREK = '\u2013';

/** «januar» for 1. The same in both written standards. */
export function maanedsnavn(maaned: number): string {
  return MAANEDER[maaned - 1] ?? '';
}

/** «31. desember 2020». */
export function visDato(d: Dato): string {
  return `${dagI(d)}. ${maanedsnavn(maanedI(d))} ${aarI(d)}`;
}

function heleMaaneder(p: Periode): boolean {
  return dagI(p.fra) === 1 && dagI(p.til) === dagerIMaaned(aarI(p.til), maanedI(p.til));
}

function visMaaneder(p: Periode): string {
  const [fra, til] = [maanedsnavn(maanedI(p.fra)), maanedsnavn(maanedI(p.til))];
  if (aarI(p.fra) !== aarI(p.til)) return `${fra} ${aarI(p.fra)}${TANKESTREK}${til} ${aarI(p.til)}`;
  return fra === til ? `${fra} ${aarI(p.til)}` : `${fra}${TANKESTREK}${til} ${aarI(p.til)}`;
}

/** «2020», «2018–2020», «januar–august 2022», «november 2021–mars 2022», «15. januar 2022–3. august 2022», «3. august 2022». */
export function visPeriode(p: Periode): string {
  const aar = aarFor(p);
  if (aar !== null) return String(aar);
  if (p.fra.endsWith('-01-01') && p.til.endsWith('-12-31')) return `${aarI(p.fra)}${TANKESTREK}${aarI(p.til)}`;
  if (heleMaaneder(p)) return visMaaneder(p);
  return p.fra === p.til ? visDato(p.fra) : `${visDato(p.fra)}${TANKESTREK}${visDato(p.til)}`;
}

const KODE = /^(\d{4})-(\d{2})(?:-(\d{2}))?\/(\d{4})-(\d{2})(?:-(\d{2}))?$/;

/** A period as it stands in JSON (`2020`, `2022-01/2022-08`, `2022-01-15/2022-08-03`) in words; another text as it is. */
export function visPeriodekode(kode: string): string {
  const treff = KODE.exec(kode);
  if (treff === null) return kode;
  const [, fraAar = '', fraMaaned = '', fraDag = '01', tilAar = '', tilMaaned = '', tilDag] = treff;
  const siste = tilDag ?? String(dagerIMaaned(Number(tilAar), Number(tilMaaned)));
  const [fra, til] = [`${fraAar}-${fraMaaned}-${fraDag}`, `${tilAar}-${tilMaaned}-${siste}`];
  return erDato(fra) && erDato(til) && fra <= til ? visPeriode({ fra, til }) : kode;
}
