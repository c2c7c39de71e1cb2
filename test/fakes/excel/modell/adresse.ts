import { Excelfeil } from '../feil.ts';

/** A rectangle of cells, 0-based as Excel's API counts them. */
export interface Rektangel {
  readonly rad: number;
  readonly kolonne: number;
  readonly rader: number;
  readonly kolonner: number;
}

export const STOERSTE_RAD = 1_048_576;
export const STOERSTE_KOLONNE = 16_384;

export function kolonnebokstav(kolonne: number): string {
  let navn = '';
  for (let n = kolonne + 1; n > 0; n = Math.floor((n - 1) / 26)) navn = String.fromCharCode(65 + ((n - 1) % 26)) + navn;
  return navn;
}

function kolonnenummer(bokstaver: string): number {
  let n = 0;
  for (const b of bokstaver.toUpperCase()) n = n * 26 + b.charCodeAt(0) - 64;
  return n - 1;
}

const CELLE = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;
const KOLONNE = /^\$?([A-Z]{1,3})$/i;
const RAD = /^\$?(\d{1,7})$/;

function hjoerne(tekst: string): { rad: number | null; kolonne: number | null } {
  const celle = CELLE.exec(tekst);
  if (celle) return { kolonne: kolonnenummer(celle[1] ?? ''), rad: Number(celle[2]) - 1 };
  const kolonne = KOLONNE.exec(tekst);
  if (kolonne) return { kolonne: kolonnenummer(kolonne[1] ?? ''), rad: null };
  const rad = RAD.exec(tekst);
  if (rad) return { kolonne: null, rad: Number(rad[1]) - 1 };
  throw new Excelfeil('InvalidArgument', `no address: ${tekst}`);
}

/** `B2`, `B2:D4`, `A:C`, `3:3`, with or without the sheet before it. @throws Excelfeil */
export function lesAdresse(tekst: string): Rektangel {
  const utenArk = tekst.slice(tekst.lastIndexOf('!') + 1);
  const [a = '', b = a] = utenArk.split(':');
  const [fra, til] = [hjoerne(a), hjoerne(b)];
  const rad1 = Math.min(fra.rad ?? 0, til.rad ?? 0);
  const rad2 = Math.max(fra.rad ?? STOERSTE_RAD - 1, til.rad ?? STOERSTE_RAD - 1);
  const kolonne1 = Math.min(fra.kolonne ?? 0, til.kolonne ?? 0);
  const kolonne2 = Math.max(fra.kolonne ?? STOERSTE_KOLONNE - 1, til.kolonne ?? STOERSTE_KOLONNE - 1);
  return rektangel(rad1, kolonne1, rad2 - rad1 + 1, kolonne2 - kolonne1 + 1);
}

/** @throws Excelfeil when it lies outside the sheet. */
export function rektangel(rad: number, kolonne: number, rader: number, kolonner: number): Rektangel {
  const hele = [rad, kolonne, rader, kolonner].every(Number.isInteger);
  if (!hele || rad < 0 || kolonne < 0 || rader < 1 || kolonner < 1)
    throw new Excelfeil('InvalidArgument', `no rectangle: ${rad}, ${kolonne}, ${rader}, ${kolonner}`);
  if (rad + rader > STOERSTE_RAD || kolonne + kolonner > STOERSTE_KOLONNE)
    throw new Excelfeil('InvalidArgument', 'outside the sheet');
  return { rad, kolonne, rader, kolonner };
}

export function arknavn(navn: string): string {
  return /^[\p{L}_][\p{L}\d_.]*$/u.test(navn) ? navn : `'${navn.replaceAll("'", "''")}'`;
}

export function adresse(r: Rektangel): string {
  const start = `${kolonnebokstav(r.kolonne)}${r.rad + 1}`;
  if (r.rader === 1 && r.kolonner === 1) return start;
  if (r.rader === STOERSTE_RAD) return `${kolonnebokstav(r.kolonne)}:${kolonnebokstav(r.kolonne + r.kolonner - 1)}`;
  if (r.kolonner === STOERSTE_KOLONNE) return `${r.rad + 1}:${r.rad + r.rader}`;
  return `${start}:${kolonnebokstav(r.kolonne + r.kolonner - 1)}${r.rad + r.rader}`;
}

export function iRektangel(r: Rektangel, rad: number, kolonne: number): boolean {
  return rad >= r.rad && rad < r.rad + r.rader && kolonne >= r.kolonne && kolonne < r.kolonne + r.kolonner;
}

export function overlapper(a: Rektangel, b: Rektangel): boolean {
  return (
    a.rad < b.rad + b.rader &&
    b.rad < a.rad + a.rader &&
    a.kolonne < b.kolonne + b.kolonner &&
    b.kolonne < a.kolonne + a.kolonner
  );
}
