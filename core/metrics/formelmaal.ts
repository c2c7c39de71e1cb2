import type { Innsyn, Selskap, SelskapId } from '../portfolio/index.ts';
import { evaluer } from './evaluer.ts';
import type { Maal, Maaltall, Uttrykk } from './maal.ts';
import { tallfunksjonAv } from './tallfunksjon/av-formel.ts';
import type { Funksjonstekst, Tallfunksjon } from './tallfunksjon/index.ts';

type Utregning = (innsyn: Innsyn, selskap: SelskapId) => readonly Maaltall[];

/** Remembers what was worked out: a portfolio never changes, and a ranking asks every company again and again. */
export function husk<T>(
  finn: (innsyn: Innsyn, selskap: SelskapId) => readonly T[],
): (innsyn: Innsyn, selskap: SelskapId) => readonly T[] {
  const husket = new WeakMap<Innsyn, Map<SelskapId, readonly T[]>>();
  return (innsyn, selskap) => {
    const tidligere = husket.get(innsyn) ?? new Map<SelskapId, readonly T[]>();
    if (tidligere.size === 0) husket.set(innsyn, tidligere);
    const kjent = tidligere.get(selskap);
    if (kjent !== undefined) return kjent;
    const svar = finn(innsyn, selskap);
    tidligere.set(selskap, svar);
    return svar;
  };
}

/** What a metric's file states; `gjelder` only where the measure doesn't fit every company. */
type Beskrivelse = Omit<Maal, 'finn' | 'gjelder'> & {
  readonly gjelder?: (innsyn: Innsyn, selskap: Selskap) => boolean;
};

/** A metric that is a formula over the portfolio's fields. */
export function formelmaal(
  beskrivelse: Omit<Beskrivelse, 'funksjon'> & {
    readonly uttrykk: Uttrykk;
    /** Its function in a cell, with the formula's fields as arguments; a whole function where they are others. */
    readonly funksjon?: Funksjonstekst | Tallfunksjon;
  },
): Maal {
  const { uttrykk, funksjon: tekst, ...resten } = beskrivelse;
  const funksjon = tekst === undefined || 'argumenter' in tekst ? tekst : tallfunksjonAv(resten.id, uttrykk, tekst);
  return egetMaal({ ...resten, funksjon, finn: (i, s) => evaluer(resten.id, uttrykk, resten.enhet, i, s) });
}

/** A metric that works its figures out its own way. */
export function egetMaal(beskrivelse: Beskrivelse & { readonly finn: Utregning }): Maal {
  return { ...beskrivelse, gjelder: beskrivelse.gjelder ?? (() => true), finn: husk(beskrivelse.finn) };
}
