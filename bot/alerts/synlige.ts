import { type Dato, finnRegel, type Innsyn, REGLER, type Regel } from '#core';
import { erBegrenset } from '../rights/index.ts';
import type { Kanalgrense, LagretFunn } from '../store/index.ts';
import { type Funngrunnlag, lagFunnliste } from './funn.ts';

/** Whether a finding may be told. */
export type Synlighet = (funn: Pick<LagretFunn, 'noekkel' | 'regel'>) => boolean;

/** A rule that rests on metrics alone, all of which may be seen. What rests on anything else is told where everything may be. */
function byggerBarePaa(regel: Regel | undefined, maal: readonly string[]): boolean {
  const bruker = regel?.maal ?? [];
  return bruker.length > 0 && bruker.every((m) => maal.includes(m));
}

/** The names of the rules that may be told of where only these metrics may be seen. */
export function reglerOm(maal: readonly string[]): string[] {
  return REGLER.filter((r) => byggerBarePaa(r, maal)).map((r) => r.navn.nb);
}

const husket = new WeakMap<Innsyn, { readonly idag: Dato; readonly funn: ReadonlyMap<string, string> }>();

/** The findings of a day by their keys, each as one text: equal when they say the same. */
function ordrett(innsyn: Innsyn, idag: Dato): ReadonlyMap<string, string> {
  const kjent = husket.get(innsyn);
  if (kjent?.idag === idag) return kjent.funn;
  const funn = new Map(lagFunnliste(innsyn, idag).map((f) => [f.noekkel, JSON.stringify(f)]));
  husket.set(innsyn, { idag, funn });
  return funn;
}

/**
 * Which of a version's findings may be told where only a part of it may be seen: those that the part alone gives too,
 * word for word. Nothing of what they say can then be about anything outside it.
 */
export async function synlighet(versjon: number, grense: Kanalgrense, grunnlag: Funngrunnlag): Promise<Synlighet> {
  if (!erBegrenset(grense)) return () => true;
  const del = await grunnlag.innsyn(versjon, grense);
  const { maal } = grense;
  const omMaal = (regel: string) => maal === null || byggerBarePaa(finnRegel(regel), maal);
  const [iDelen, iHele] = [ordrett(del, grunnlag.idag()), ordrett(del.hele, grunnlag.idag())];
  return ({ noekkel, regel }) => {
    const her = iDelen.get(noekkel);
    return her !== undefined && her === iHele.get(noekkel) && omMaal(regel);
  };
}
