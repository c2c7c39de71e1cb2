import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import * as z from 'zod';
import { EKSEMPELKOMMUNE_FIL } from '../example/index.ts';
import type { Lokalklient } from '../slack/index.ts';
import { erBruker, serKanal } from './utsnitt.ts';

const Sted = { bruker: z.string(), kanal: z.string() };
const Person = { bruker: z.string() };

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
    verdier: z.record(z.string(), z.record(z.string(), z.record(z.string(), z.unknown()))),
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

/** Does what the page asks; resolves when the bot has done its work, with the errors of a form that wasn't taken. */
export async function utfoer(lokal: Lokalklient, kall: Kall): Promise<Readonly<Record<string, string>> | null> {
  switch (kall.slag) {
    case 'skriv':
      if (KOMMANDO.test(kall.tekst)) await lokal.kommando(kall, kall.tekst.replace(KOMMANDO, ''));
      else await lokal.skriv(kall, kall.tekst, kall.traad);
      return null;
    case 'trykk':
      await lokal.trykk(kall, kall.ts, kall.handling);
      return null;
    case 'forklar':
      await lokal.forklar(kall, kall.ts);
      return null;
    case 'eksempel':
      await lokal.slippFil(kall, basename(EKSEMPELKOMMUNE_FIL), await readFile(EKSEMPELKOMMUNE_FIL));
      return null;
    case 'sendModal':
      return lokal.sendModal(kall.bruker, kall.verdier);
    case 'lukkModal':
      lokal.lukkModal(kall.bruker);
      return null;
    case 'aapneHjem':
      await lokal.aapneHjem(kall.bruker);
      return null;
    case 'aapneSamtale':
      await lokal.aapneSamtale(kall.bruker);
      return null;
  }
}
