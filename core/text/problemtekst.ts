import type { Problem, Problemfelter, Problemkode } from '../sheets/index.ts';
import type { Maalform } from '../values/index.ts';
import { PROBLEMER_NB } from './problemer.nb.ts';
import { PROBLEMER_NN } from './problemer.nn.ts';
import type { Problemtekster } from './problemer.ts';

const TEKSTER: Readonly<Record<Maalform, Problemtekster>> = { nb: PROBLEMER_NB, nn: PROBLEMER_NN };

function tekst<K extends Problemkode>(tekster: Problemtekster, kode: K, felter: Problemfelter[K]): string {
  return tekster[kode](felter);
}

/** What is wrong in a cell and what would be right, without the place: «… er ikke et tall. Skriv beløpet med siffer …». */
export function problemmelding(p: Problem, maalform: Maalform = 'nb'): string {
  return meldingFor(TEKSTER[maalform], p);
}

function meldingFor(tekster: Problemtekster, p: Problem): string {
  const { kode, felter }: { kode: Problemkode; felter: Problemfelter[Problemkode] } = p;
  return tekst(tekster, kode, felter);
}

/** The same with its place first: «Regnskap!C7: …». */
export function problemtekst(p: Problem, maalform: Maalform = 'nb'): string {
  return `${p.celle === null ? p.ark : `${p.ark}!${p.celle}`}: ${problemmelding(p, maalform)}`;
}
