import { type Innsyn, liste, nbNoekkel, type Selskap, sorter } from '#core';
import type { Valgverdier } from './kall.ts';
import { naermest } from './naermest.ts';
import { Bruksfeil } from './vert.ts';

const likeNavn = (a: string, b: string): boolean => nbNoekkel(a.trim()) === nbNoekkel(b.trim());

function ukjent(slag: string, skrevet: string, navn: readonly string[]): Bruksfeil {
  const forslag = naermest(skrevet, navn) ?? navn.find((n) => nbNoekkel(n).includes(nbNoekkel(skrevet)));
  const hint = forslag === undefined ? '' : ` Mente du «${forslag}»?`;
  return new Bruksfeil(`Fant ingen ${slag} som heter «${skrevet}».${hint}`);
}

/** The companies that `--selskap` and `--kommune` leave, in the portfolio's order. Throws {@link Bruksfeil} for a name that isn't there. */
export function velgSelskaper(innsyn: Innsyn, valg: Pick<Valgverdier, 'selskap' | 'kommune'>): readonly Selskap[] {
  let selskaper: readonly Selskap[] = innsyn.portefolje.selskaper;
  if (valg.kommune !== undefined) {
    const navn = valg.kommune;
    selskaper = selskaper.filter((s) => s.kommune !== null && likeNavn(s.kommune, navn));
    if (selskaper.length === 0)
      throw ukjent(
        'kommune',
        navn,
        sorter(innsyn.kommuner, (k) => k),
      );
  }
  if (valg.selskap !== undefined) {
    const navn = valg.selskap;
    const iUtvalget = selskaper;
    selskaper = iUtvalget.filter((s) => [s.navn, ...s.alias].some((n) => likeNavn(n, navn)) || s.orgnr === navn);
    if (selskaper.length === 0) {
      throw ukjent(
        'bedrift',
        navn,
        iUtvalget.flatMap((s) => [s.navn, ...s.alias]),
      );
    }
    if (selskaper.length > 1) {
      const steder = selskaper.map((s) => `${s.navn} i ${s.kommune ?? 'ukjent kommune'}`);
      throw new Bruksfeil(`«${navn}» passer på flere: ${liste(steder)}. Legg til --kommune.`);
    }
  }
  return selskaper;
}
