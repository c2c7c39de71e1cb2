import { aarI, type Dato, dagerIMaaned, dagI, datoAv, maanedI } from './dato.ts';

/** A closed period of days: both ends belong to it. */
export interface Periode {
  readonly fra: Dato;
  readonly til: Dato;
}

export function helAar(aar: number): Periode {
  return { fra: datoAv(aar, 1, 1), til: datoAv(aar, 12, 31) };
}

/** The year, when the period is exactly one calendar year; otherwise `null`. */
export function aarFor(p: Periode): number | null {
  const aar = aarI(p.fra);
  return p.fra.slice(5) === '01-01' && p.til === `${p.fra.slice(0, 4)}-12-31` ? aar : null;
}

/** `2020` for a calendar year, `2022-01/2022-08` for whole months, else `2022-01-15/2022-08-03`. */
export function periodeTekst(p: Periode): string {
  const aar = aarFor(p);
  if (aar !== null) return String(aar);
  const heleMaaneder = dagI(p.fra) === 1 && dagI(p.til) === dagerIMaaned(aarI(p.til), maanedI(p.til));
  return heleMaaneder ? `${p.fra.slice(0, 7)}/${p.til.slice(0, 7)}` : `${p.fra}/${p.til}`;
}

/** How long a period is against a year: shorter (jan–aug), exactly a calendar year, or something else (2018–2020). */
export function periodeslag(p: Periode): 'aar' | 'del_av_aar' | 'flere_aar' {
  if (aarFor(p) !== null) return 'aar';
  return aarI(p.fra) === aarI(p.til) ? 'del_av_aar' : 'flere_aar';
}

export function sammePeriode(a: Periode, b: Periode): boolean {
  return a.fra === b.fra && a.til === b.til;
}

export function overlapper(a: Periode, b: Periode): boolean {
  return a.fra <= b.til && b.fra <= a.til;
}

/** Every period once, in the order given. */
export function ulikePerioder(perioder: readonly Periode[]): readonly Periode[] {
  const sett = new Map<string, Periode>();
  for (const p of perioder) {
    const noekkel = `${p.fra}/${p.til}`;
    if (!sett.has(noekkel)) sett.set(noekkel, p);
  }
  return [...sett.values()];
}

/** Latest end first; among equal ends the shortest first. */
export function nyesteFoerst(a: Periode, b: Periode): number {
  if (a.til !== b.til) return a.til < b.til ? 1 : -1;
  return a.fra === b.fra ? 0 : a.fra < b.fra ? 1 : -1;
}
