import type { Enhet, Maalform } from '../values/index.ts';

interface Enhetsnavn {
  readonly entall: string;
  readonly flertall: string;
}

const likt = (navn: string): Enhetsnavn => ({ entall: navn, flertall: navn });

/** What stands after the number. Counts and plain ratios have nothing; the measure's name says what is counted. */
export const ENHETSNAVN: Readonly<Record<Enhet, Readonly<Record<Maalform, Enhetsnavn>>>> = {
  kr: { nb: likt('kr'), nn: likt('kr') },
  'kr/plass': { nb: likt('kr per plass'), nn: likt('kr per plass') },
  'kr/plass/mnd': { nb: likt('kr per plass per måned'), nn: likt('kr per plass per månad') },
  antall: { nb: likt(''), nn: likt('') },
  andel: { nb: likt('%'), nn: likt('%') },
  tall: { nb: likt(''), nn: likt('') },
  maaneder: { nb: { entall: 'måned', flertall: 'måneder' }, nn: { entall: 'månad', flertall: 'månader' } },
  maanedsverk: { nb: likt('månedsverk'), nn: likt('månadsverk') },
  prosentpoeng: { nb: likt('prosentpoeng'), nn: likt('prosentpoeng') },
};
