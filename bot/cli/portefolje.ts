import { type Innsyn, lagInnsyn } from '#core';
import { type Arbeidsbok, type Lesing, lesArbeidsboeker } from '#core/sheets';
import { EKSEMPEL_FIL } from '../example/index.ts';
import { type Filproblem, lesFil } from '../files/index.ts';
import { finnFiler } from './filer.ts';
import { medFramdrift } from './framdrift.ts';
import { personverngrensen } from './personverngrense.ts';
import { Bruksfeil, type Vert } from './vert.ts';

/** The workbooks as they were read, and what the reading of the files themselves had to leave out. */
export interface Innlesing {
  readonly filer: readonly string[];
  readonly lesing: Lesing;
  readonly filproblemer: readonly (Filproblem & { readonly fil: string })[];
}

/** Reads the files into one portfolio. Throws {@link Bruksfeil} for the first file that can't be read at all. */
export async function lesInn(stier: readonly string[], vert: Vert): Promise<Innlesing> {
  const filer = await finnFiler(stier);
  return medFramdrift(vert, `Leser ${filer.length === 1 ? filer[0] : `${filer.length} filer`}`, async () => {
    const boeker: Arbeidsbok[] = [];
    const filproblemer: (Filproblem & { fil: string })[] = [];
    for (const fil of filer) {
      const lest = await lesFil(fil);
      if (!lest.ok) throw new Bruksfeil(lest.feil.tekst.nb);
      boeker.push(lest.bok);
      filproblemer.push(...lest.problemer.map((p) => ({ ...p, fil: lest.bok.fil })));
    }
    return { filer: boeker.map((b) => b.fil), lesing: lesArbeidsboeker(boeker), filproblemer };
  });
}

export interface Portefoljevalg {
  readonly innsyn: Innsyn;
  readonly innlesing: Innlesing;
  /** Whether it is the bundled example, and not the user's own workbook. */
  readonly eksempel: boolean;
}

/** The portfolio that the call names with `--data`; otherwise the bundled example with the 27 companies. */
export async function hentPortefolje(data: readonly string[], vert: Vert): Promise<Portefoljevalg> {
  const personverngrense = personverngrensen();
  const eksempel = data.length === 0;
  const innlesing = await lesInn(eksempel ? [EKSEMPEL_FIL] : data, vert);
  const { portefolje, problemer } = innlesing.lesing;
  if (portefolje.selskaper.length === 0) {
    const feil = problemer.length > 0 ? ` ${problemer.length} problemer: se «eierblikk les».` : '';
    throw new Bruksfeil(`Fant ingen selskaper i ${innlesing.filer.join(', ')}.${feil}`);
  }
  return { innsyn: lagInnsyn(portefolje, { personverngrense }), innlesing, eksempel };
}
