import * as z from 'zod';
import { type Dato, type Innsyn, liste } from '#core';
import { type Svar, svar, tilJson } from '#core/questions';
import { lesLinjer } from '../linjer.ts';
import { UTGANG, type Utgang, type Vert } from '../vert.ts';

const IdSkjema = z.union([z.string(), z.number()]);
const LinjeSkjema = z.object({
  id: IdSkjema,
  sporsmaal: z.string(),
  samtale: z.union([z.string(), z.number()]).nullish(),
});
type Linje = z.infer<typeof LinjeSkjema>;

/** A line that could not be read: its id where there is one, and what is wrong with it. */
interface Linjefeil {
  readonly id: string | number | null;
  readonly linje: number;
  readonly status: 'feil';
  readonly feil: string;
}

function somJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    return undefined;
  }
}

function feilFor(raa: unknown, linje: number, feltfeil: readonly string[]): Linjefeil {
  const id = z.object({ id: IdSkjema }).safeParse(raa);
  const feil =
    raa === undefined
      ? 'linjen er ikke gyldig JSON'
      : `linjen må ha "id" og "sporsmaal" (tekst); se på ${liste(feltfeil.length > 0 ? feltfeil : ['linjen'])}`;
  return { id: id.success ? id.data.id : null, linje, status: 'feil', feil };
}

function lesLinje(tekst: string, nr: number): Linje | Linjefeil {
  const raa = somJson(tekst);
  const lest = LinjeSkjema.safeParse(raa);
  if (lest.success) return lest.data;
  return feilFor(raa, nr, [...new Set(lest.error.issues.map((f) => String(f.path[0] ?? 'linjen')))]);
}

/** How one answered line is written: JSON for scripts, text for people. */
export type Skriveform = (id: string | number, sporsmaal: string, s: Svar) => string;

export const somJsonlinje: Skriveform = (id, _sporsmaal, s) => `${JSON.stringify({ id, ...tilJson(s) })}\n`;

/**
 * A line in, a line out, in order and as it comes. Lines with the same `samtale` are one conversation: a follow-up is
 * read with the conversation's last query. A bad line costs itself only. 1 when there was one, otherwise 0.
 */
export async function sporMange(
  fra: string,
  innsyn: Innsyn,
  idag: Dato,
  vert: Vert,
  skriveform: Skriveform,
): Promise<Utgang> {
  const sisteSporring = new Map<string | number, string>();
  let utgang: Utgang = UTGANG.greit;
  let nr = 0;
  for await (const tekst of lesLinjer(fra, vert)) {
    nr += 1;
    const innhold = tekst.replace(/^\uFEFF/, '').trim();
    if (innhold === '') continue;
    const linje = lesLinje(innhold, nr);
    if ('feil' in linje) {
      utgang = UTGANG.problemer;
      await vert.skriv(`${JSON.stringify(linje)}\n`);
      continue;
    }
    const samtale = linje.samtale ?? null;
    const forrige = samtale === null ? null : sisteSporring.get(samtale);
    const s = svar(linje.sporsmaal, innsyn, { idag, forrige });
    if (samtale !== null && s.sporring !== null) sisteSporring.set(samtale, s.sporring);
    await vert.skriv(skriveform(linje.id, linje.sporsmaal, s));
  }
  return utgang;
}
