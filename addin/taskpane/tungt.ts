import { type Dato, datoAv, lagInnsyn, visVerdi } from '#core';
import { type Funksjonssvar, forklarFormel, forklarfunksjon, type Tabellcelle } from '../functions/index.ts';
import { settPortefolje } from '../portefoljelager/index.ts';
import { type LestArbeidsbok, lesArbeidsboken, regnPaaNytt, type Utfall, type ValgtCelle } from '../workbook/index.ts';
import type { Lesevalg } from '../workbook/lest.ts';

/** What the pane needs core for. Loaded when it is first used: the functions and the first picture don't wait for it. */
export { gaaTil, settInnDashbord, settInnMal, valgtCelle } from '../workbook/index.ts';
export { erKoblet, koble, sendUtkast, taIBruk } from './publisering/tjener.ts';

/** Today where the user is. */
export function idag(): Dato {
  const naa = new Date();
  return datoAv(naa.getFullYear(), naa.getMonth() + 1, naa.getDate());
}

/** Reads the workbook, and lets the functions answer from it. */
export async function les(valg: Lesevalg): Promise<Utfall<LestArbeidsbok>> {
  const lest = await lesArbeidsboken(valg);
  if (!lest.ok) return lest;
  const { lesing, bok, formler } = lest.verdi;
  settPortefolje({ innsyn: lagInnsyn(lesing.portefolje), dato: idag(), bok, formler });
  // Cells that said «Les arbeidsboken først» answer now. That the others can't be reckoned anew is no reason to stop.
  await regnPaaNytt();
  return lest;
}

/** An explanation as rows of a name and what it says, or why there is none. */
export type Forklart =
  | { readonly ok: true; readonly rader: readonly (readonly [string, string])[] }
  | { readonly ok: false; readonly tekst: string | null };

function vis(celle: Tabellcelle | undefined): string {
  if (celle === undefined || typeof celle === 'string') return celle ?? '';
  return celle.slag === 'tall' ? visVerdi(celle.verdi, celle.enhet) : celle.tekst;
}

function somForklart(svar: Funksjonssvar): Forklart {
  if (svar.slag === 'tabell') return { ok: true, rader: svar.rader.map(([navn, verdi]) => [vis(navn), vis(verdi)]) };
  if (svar.slag === 'tekst') return { ok: true, rader: [['', svar.tekst]] };
  return { ok: false, tekst: svar.slag === 'feil' ? svar.tekst : null };
}

/** Explains the chosen cell: one of our formulas, or a figure that was read. */
export function forklar({ ark, celle, formel, verdi }: ValgtCelle, lest: LestArbeidsbok | null): Forklart {
  const lagret =
    lest === null
      ? null
      : { innsyn: lagInnsyn(lest.lesing.portefolje), dato: idag(), bok: lest.bok, formler: lest.formler };
  if (formel !== null && /\bEIER\./i.test(formel)) return somForklart(forklarFormel(formel, ark, lagret));
  const adresse = `'${ark.replaceAll("'", "''")}'!${celle}`;
  return somForklart(forklarfunksjon([verdi], { parameterAddresses: [adresse] }, lagret));
}
