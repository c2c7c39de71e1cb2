import { problemmelding } from '#core';
import type { Problem } from '#core/sheets';
import type { Valgverdier } from '../kall.ts';
import { type Innlesing, lesInn } from '../portefolje.ts';
import { Bruksfeil, UTGANG, type Utgang, type Vert } from '../vert.ts';
import { visLesing } from '../visning/lesing.ts';

/** A problem as scripts read it: the keys are fixed. */
export interface ProblemJson {
  readonly fil: string;
  readonly ark: string;
  readonly celle: string | null;
  readonly alvor: 'feil' | 'advarsel';
  readonly kode: string;
  readonly melding: string;
}

function somProblem(p: Problem): ProblemJson {
  const { fil, ark, celle, alvor } = p;
  return { fil, ark, celle, alvor, kode: p.kode, melding: problemmelding(p, 'nb') };
}

/** Everything that was wrong: first what the file itself lacked, then the cells, in reading order. */
export function alleProblemer({ lesing, filproblemer }: Innlesing): ProblemJson[] {
  return [
    ...filproblemer.map(({ fil, ark, celle, alvor, kode, tekst }) => ({
      fil,
      ark,
      celle,
      alvor,
      kode,
      melding: tekst.nb,
    })),
    ...lesing.problemer.map(somProblem),
  ];
}

/** Reads workbooks and says what was understood. 1 when a figure was left out, otherwise 0. */
export async function les(argumenter: readonly string[], valg: Valgverdier, vert: Vert): Promise<Utgang> {
  if (argumenter.length === 0) throw new Bruksfeil('Si hvilken fil: eierblikk les FIL …');
  const innlesing = await lesInn(argumenter, vert);
  const problemer = alleProblemer(innlesing);
  const { filer, lesing } = innlesing;
  await vert.skriv(
    valg.json
      ? `${JSON.stringify({ filer, antall: lesing.antall, problemer })}\n`
      : visLesing(filer, lesing, problemer, vert.bredde),
  );
  return problemer.some((p) => p.alvor === 'feil') ? UTGANG.problemer : UTGANG.greit;
}
