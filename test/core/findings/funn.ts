import { type Alvor, dato, type Funn, finnRegel, type Innsyn } from '#core';
import { A } from '../metrics/portefolje.ts';

export const IDAG = dato('2026-11-20');

/** Non-breaking spaces written as plain ones, and U+2212 as a hyphen, so that a test can be read. */
export const flat = (tekst: string): string => tekst.replaceAll('\u00A0', ' ').replaceAll('\u2212', '-');

export function funnAv(regel: string, innsyn: Innsyn, idag = IDAG, hvem = A): readonly Funn[] {
  const [r, selskap] = [finnRegel(regel), innsyn.selskap(hvem)];
  if (r === undefined || selskap === undefined) throw new RangeError(`${regel} ${hvem}`);
  return r.vurder(innsyn, selskap, idag);
}

/** The seriousness and bokmål text of each finding. */
export function korte(regel: string, innsyn: Innsyn, idag = IDAG): readonly (readonly [Alvor, string])[] {
  return funnAv(regel, innsyn, idag).map((f) => [f.alvor, flat(f.tekst.nb)] as const);
}

export function alvorene(regel: string, innsyn: Innsyn, idag = IDAG): readonly Alvor[] {
  return funnAv(regel, innsyn, idag).map((f) => f.alvor);
}

export function tiltakene(regel: string, innsyn: Innsyn, idag = IDAG): readonly (string | null)[] {
  return funnAv(regel, innsyn, idag).map((f) => (f.tiltak === null ? null : flat(f.tiltak.nb)));
}
