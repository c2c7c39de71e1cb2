import { readFileSync } from 'node:fs';
import { type LestArbeidsbok, lesArbeidsboken, type Utfall } from '../../../addin/workbook/index.ts';
import { type Bok, fraArbeidsbok, koble, Vert } from '../../fakes/excel/index.ts';

/** A workbook that is open in Excel, from here on the one that the product talks with. */
export function medBok(bok: Bok): Vert {
  const vert = new Vert(bok);
  koble(vert);
  return vert;
}

const LEVERTE = new Map<string, Uint8Array>();

/** One of the shipped workbooks. */
export async function aapne(fil: string): Promise<Vert> {
  const innhold = LEVERTE.get(fil) ?? new Uint8Array(readFileSync(`bot/example/${fil}`));
  LEVERTE.set(fil, innhold);
  return medBok(await fraArbeidsbok(innhold, fil));
}

/** The value; an error fails the test with its code. */
export function verdien<T>(utfall: Utfall<T>): T {
  if (!utfall.ok) throw new Error(`${utfall.feil.kode}: ${utfall.feil.tekst.nb}`);
  return utfall.verdi;
}

/** The code of what went wrong; `ok` when nothing did. */
export function koden(utfall: Utfall<unknown>): string {
  return utfall.ok ? 'ok' : utfall.feil.kode;
}

export async function lest(): Promise<LestArbeidsbok> {
  return verdien(await lesArbeidsboken());
}

/** Waits for what is done inside, and tells how many round trips it took. */
export async function turer<T>(vert: Vert, gjoer: () => Promise<T>): Promise<readonly [T, number]> {
  const foer = vert.turer;
  const svar = await gjoer();
  return [svar, vert.turer - foer];
}
