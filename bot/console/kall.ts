import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import * as z from 'zod';
import { EKSEMPELKOMMUNE_FIL } from '../example/index.ts';
import type { Forslagsgruppe, Lokalklient } from '../slack/index.ts';
import { erBruker, serKanal } from './utsnitt.ts';

const Sted = { bruker: z.string(), kanal: z.string() };
const Person = { bruker: z.string() };

/** What stands in a form: block → action → state. */
const Verdier = z.record(z.string(), z.record(z.string(), z.record(z.string(), z.unknown())));

/** What the page may ask for. */
const KallSchema = z.discriminatedUnion('slag', [
  z.object({
    slag: z.literal('skriv'),
    ...Sted,
    tekst: z.string().trim().min(1).max(4_000),
    traad: z.string().optional(),
  }),
  z.object({
    slag: z.literal('trykk'),
    ...Sted,
    ts: z.string(),
    handling: z.record(z.string(), z.string()),
  }),
  z.object({ slag: z.literal('forklar'), ...Sted, ts: z.string() }),
  z.object({ slag: z.literal('eksempel'), ...Sted }),
  z.object({
    slag: z.literal('sendModal'),
    ...Person,
    verdier: Verdier,
  }),
  z.object({
    slag: z.literal('trykkIVisning'),
    ...Person,
    hvor: z.enum(['hjem', 'modal']),
    handling: z.record(z.string(), z.unknown()),
    verdier: Verdier,
  }),
  z.object({
    slag: z.literal('foreslaa'),
    ...Person,
    felt: z.object({ block_id: z.string(), action_id: z.string(), value: z.string().max(200) }),
  }),
  z.object({ slag: z.literal('lukkModal'), ...Person }),
  z.object({ slag: z.literal('aapneHjem'), ...Person }),
  z.object({ slag: z.literal('aapneSamtale'), ...Person }),
]);
export type Kall = z.infer<typeof KallSchema>;

/** A request's body as a call; `null` when it is none, or names a person or channel that isn't there. */
export function lesKall(tekst: string): Kall | null {
  let raa: unknown;
  try {
    raa = JSON.parse(tekst);
  } catch {
    return null;
  }
  const lest = KallSchema.safeParse(raa);
  if (!lest.success) return null;
  const kall = lest.data;
  const finnes = 'kanal' in kall ? serKanal(kall.bruker, kall.kanal) : erBruker(kall.bruker);
  return finnes ? kall : null;
}

const KOMMANDO = /^\/eierblikk(?:\s+|$)/i;

/** What comes back to the page. */
export interface Kallsvar {
  /** The errors of a form that wasn't taken, by block. */
  readonly feil: Readonly<Record<string, string>> | null;
  /** What can be chosen, when that was asked for. */
  readonly grupper: readonly Forslagsgruppe[];
}

async function gjort(arbeid: Promise<void>): Promise<Partial<Kallsvar>> {
  await arbeid;
  return {};
}

async function gjoer(lokal: Lokalklient, kall: Kall): Promise<Partial<Kallsvar>> {
  switch (kall.slag) {
    case 'skriv':
      if (KOMMANDO.test(kall.tekst)) return gjort(lokal.kommando(kall, kall.tekst.replace(KOMMANDO, '')));
      return gjort(lokal.skriv(kall, kall.tekst, kall.traad));
    case 'trykk':
      return gjort(lokal.trykk(kall, kall.ts, kall.handling));
    case 'forklar':
      return gjort(lokal.forklar(kall, kall.ts));
    case 'eksempel':
      return gjort(lokal.slippFil(kall, basename(EKSEMPELKOMMUNE_FIL), await readFile(EKSEMPELKOMMUNE_FIL)));
    case 'sendModal':
      return { feil: await lokal.sendModal(kall.bruker, kall.verdier) };
    case 'trykkIVisning':
      return gjort(lokal.trykkIVisning(kall.bruker, kall.hvor, kall.handling, kall.verdier));
    case 'foreslaa':
      return { grupper: await lokal.foreslaa(kall.bruker, kall.felt) };
    case 'lukkModal':
      lokal.lukkModal(kall.bruker);
      return {};
    case 'aapneHjem':
      return gjort(lokal.aapneHjem(kall.bruker));
    case 'aapneSamtale':
      return gjort(lokal.aapneSamtale(kall.bruker));
  }
}

/** Does what the page asks; resolves when the bot has done its work. */
export async function utfoer(lokal: Lokalklient, kall: Kall): Promise<Kallsvar> {
  const svar = await gjoer(lokal, kall);
  return { feil: null, grupper: [], ...svar };
}
