import { ARBEIDSBOKFUNKSJONSNAVN, kallArbeidsbokfunksjon } from './arbeidsbokfunksjoner.ts';
import { aftKlasse } from './egne/aft-klasse.ts';
import { intervall } from './egne/intervall.ts';
import { maanedsverkbeloep, maanedsverkfunksjon } from './egne/maanedsverk.ts';
import { minstetilskudd } from './egne/minstetilskudd.ts';
import { satsfunksjon } from './egne/sats.ts';
import { satser } from './egne/satser.ts';
import { lagFormelfunksjon } from './formelfunksjon.ts';
import { FORMLER } from './formler.ts';
import { tekster } from './spraak.ts';
import { type Funksjonssvar, ugyldig } from './svar.ts';
import { utTall, utverdi } from './utverdi.ts';
import type { Kall } from './vert.ts';

/** A function as Excel calls it: its arguments, those left out as `null`, and last the calling cell. */
export type Excelfunksjon = (...argumenter: readonly unknown[]) => unknown;

/** The functions that are no metric's formula, with how many arguments they take. */
const EGNE: readonly (readonly [string, number, (...raa: readonly unknown[]) => Funksjonssvar])[] = [
  ['SATS', 2, satsfunksjon],
  ['SATSER', 0, satser],
  ['MINSTETILSKUDD', 3, minstetilskudd],
  ['MAANEDSVERK', 4, maanedsverkfunksjon],
  ['MAANEDSVERK_BELOEP', 4, maanedsverkbeloep],
  ['INTERVALL', 2, intervall],
  ['AFT_KLASSE', 3, aftKlasse],
];

/** A programmer's mistake costs one cell an error with a text, and never the runtime. */
function trygg(funksjon: Excelfunksjon): Excelfunksjon {
  return (...argumenter) => {
    try {
      return funksjon(...argumenter);
    } catch {
      return utverdi(ugyldig(tekster().feilet()));
    }
  };
}

function erKall(verdi: unknown): verdi is Kall {
  return typeof verdi === 'object' && verdi !== null;
}

function arbeidsbokfunksjon(navn: (typeof ARBEIDSBOKFUNKSJONSNAVN)[number]): Excelfunksjon {
  return (...argumenter) => {
    const sist = argumenter.at(-1);
    const svar = kallArbeidsbokfunksjon(navn, argumenter.slice(0, -1), erKall(sist) ? sist : {});
    return svar instanceof Promise
      ? svar.then(utverdi).catch(() => utverdi(ugyldig(tekster().feilet())))
      : utverdi(svar);
  };
}

/** Every function by its id, ready for Excel. */
export const FUNKSJONER: ReadonlyMap<string, Excelfunksjon> = new Map<string, Excelfunksjon>([
  ...FORMLER.map((f) => [f.navn, trygg(lagFormelfunksjon<unknown>(f, utTall, utverdi))] as const),
  ...EGNE.map(([id, antall, f]) => [id, trygg((...raa) => utverdi(f(...raa.slice(0, antall))))] as const),
  ...ARBEIDSBOKFUNKSJONSNAVN.map((navn) => [navn, trygg(arbeidsbokfunksjon(navn))] as const),
]);
