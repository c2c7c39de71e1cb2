import type { Svar } from '#core/questions';
import type { Leser } from './portefoljekilde.ts';

/** Says what an answer covers, where the channel sees a part of the portfolio only: a sum over it is no sum over all. */
export function medAvgrensning(svar: Svar, { grense, innsyn }: Leser): Svar {
  if (grense.selskaper === null || svar.status !== 'svar') return svar;
  const gjelderFlere = svar.samlet !== null || svar.konklusjon !== null || svar.rader.length !== 1;
  if (!gjelderFlere) return svar;
  const antall = innsyn.portefolje.selskaper.length;
  const bedrifter = antall === 1 ? 'den ene bedriften' : `de ${antall} bedriftene`;
  return { ...svar, forbehold: [...svar.forbehold, `Gjelder bare ${bedrifter} som kan vises her.`] };
}
