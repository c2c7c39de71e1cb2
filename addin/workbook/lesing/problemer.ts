import { problemmelding } from '#core';
import { type Arbeidsbok, cellenavn, type Formelcelle, type Lesing, type Problem } from '#core/sheets';
import type { Celleproblem } from '../lest.ts';
import { problemmeldingEn } from '../tekster/problemer.en.ts';
import { rettingerFor } from './rettinger.ts';

/** The reader's problems with their texts and fixes, those of each sheet after what was wrong with reading it. */
export function alleProblemer(
  lesing: Lesing,
  bok: Arbeidsbok,
  egne: readonly Celleproblem[],
  formler: readonly Formelcelle[],
  fra1904: boolean,
): readonly Celleproblem[] {
  const medFormel = new Set(formler.map((f) => `${f.ark}!${cellenavn(f.rad, f.kolonne)}`));
  const erFormel = (ark: string, celle: string) => medFormel.has(`${ark}!${celle}`);
  const leste = lesing.problemer.map((p) => {
    const ark = bok.ark.find((a) => a.navn === p.ark);
    return somCelleproblem(p, ark === undefined ? [] : rettingerFor(p, { ark, fra1904, erFormel }));
  });
  return [...egne, ...leste];
}

function somCelleproblem(p: Problem, rettinger: Celleproblem['rettinger']): Celleproblem {
  const tekst = { nb: problemmelding(p, 'nb'), nn: problemmelding(p, 'nn'), en: problemmeldingEn(p) };
  return { kode: p.kode, alvor: p.alvor, ark: p.ark, celle: p.celle, tekst, rettinger };
}
