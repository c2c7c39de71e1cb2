import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { eksempelinnsyn } from '../questions/portefoljer.ts';

const Line = z.object({ sporsmaal: z.string(), samtale: z.string().optional() });
const SETS = ['dev', 'egne', 'forseglet'];

/** The question sets' own questions, those that stand alone: figures, lists, sums, refusals, questions back. */
export function realQuestions(): readonly string[] {
  const lines = SETS.flatMap((set) =>
    readFileSync(new URL(`../questions/${set}.jsonl`, import.meta.url), 'utf8')
      .trim()
      .split('\n'),
  );
  const questions = lines.map((line) => Line.parse(JSON.parse(line)));
  return questions.filter((q) => q.samtale === undefined).map((q) => q.sporsmaal);
}

const MEASURES = [
  'omsetningen',
  'driftsresultatet',
  'driftsmarginen',
  'egenkapitalen',
  'egenkapitalandelen',
  'likviditetsgraden',
  'resultatgraden',
  'antall AFT-plasser',
  'antall VTA-plasser',
  'andelen i jobb etter 6 måneder',
];
const FORMS: readonly ((measure: string, company: string, year: number) => string)[] = [
  (m, c, y) => `Hva var ${m} til ${c} i ${y}?`,
  (m, c, y) => `Hvor stor var ${m} hos ${c} i ${y}?`,
  (m, c, y) => `${m} ${c} ${y}`,
  (m, c, y) => `Vis ${m} for ${c} i ${y}`,
  (m, c, y) => `Kva var ${m} til ${c} i ${y}?`,
];
const YEARS = [2019, 2020, 2021, 2022];

/** Thousands of questions, no two alike: nothing that was worked out before is of use. */
export async function newQuestions(): Promise<readonly string[]> {
  const companies = (await eksempelinnsyn()).portefolje.selskaper.map((s) => s.navn);
  return FORMS.flatMap((form) =>
    YEARS.flatMap((year) => MEASURES.flatMap((measure) => companies.map((company) => form(measure, company, year)))),
  );
}
