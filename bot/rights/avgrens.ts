import type { Portefolje, SelskapId } from '#core';

/**
 * The part of a portfolio that speaks of these companies, and nothing else: a reader that is given it can't answer, sum
 * or hint at anything outside. Reference levels go too, since they may be averages over the companies left out. Pure.
 */
export function avgrens(hele: Portefolje, selskaper: readonly SelskapId[]): Portefolje {
  const ider: ReadonlySet<string> = new Set(selskaper);
  const valgte = hele.selskaper.filter((s) => ider.has(s.id));
  const kommuner = new Set(valgte.map((s) => s.kommune));
  const utenforNavn = new Set(hele.selskaper.filter((s) => !ider.has(s.id)).flatMap((s) => [s.navn, ...s.alias]));
  const om = <T extends { readonly selskap: string }>(fakta: readonly T[]): T[] =>
    fakta.filter((f) => ider.has(f.selskap));
  const omEllerKommunens = <T extends { readonly selskap: string | null; readonly kommune: string | null }>(
    fakta: readonly T[],
  ): T[] => fakta.filter((f) => (f.selskap === null ? kommuner.has(f.kommune) : ider.has(f.selskap)));
  return {
    versjon: hele.versjon,
    navn: hele.navn,
    selskaper: valgte,
    konsernforhold: hele.konsernforhold.filter(
      (k) => ider.has(k.mor) && (k.datter === null ? !utenforNavn.has(k.datterNavn) : ider.has(k.datter)),
    ),
    eierandeler: om(hele.eierandeler).filter((e) => !utenforNavn.has(e.eier)),
    observasjoner: om(hele.observasjoner),
    tiltaksregnskap: om(hele.tiltaksregnskap),
    vtaTilskudd: om(hele.vtaTilskudd),
    aftResultater: om(hele.aftResultater),
    sluttaarsaker: om(hele.sluttaarsaker),
    referanser: [],
    avtaler: om(hele.avtaler),
    dokumenter: omEllerKommunens(hele.dokumenter),
    // The kommune's own decisions are free text, which may speak of any company.
    beslutninger: hele.beslutninger.filter((b) => b.selskap !== null && ider.has(b.selskap)),
    kjoep: om(hele.kjoep),
    kommunetall: hele.kommunetall.filter((k) => kommuner.has(k.kommune)),
  };
}
