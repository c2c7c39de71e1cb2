import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { type Dato, datoAv } from '#core';
import { hjelp, hjelpFor } from './hjelp.ts';
import { lesKall, type Valgverdier } from './kall.ts';
import type { Kommandonavn } from './kommandoer.ts';
import { Bruksfeil, UTGANG, type Utgang, type Vert } from './vert.ts';

type Kommando = (argumenter: readonly string[], valg: Valgverdier, vert: Vert) => Promise<Utgang>;

/** Each command is loaded when it is asked for: help and a refusal should not wait for the rest. */
const HENT: Readonly<Record<Kommandonavn, () => Promise<Kommando>>> = {
  start: async () => (await import('./kommandoer/start.ts')).start,
  les: async () => (await import('./kommandoer/les.ts')).les,
  spor: async () => (await import('./kommandoer/spor.ts')).spor,
  kontroll: async () => (await import('./kommandoer/kontroll.ts')).kontroll,
  rapport: async () => (await import('./kommandoer/rapport.ts')).rapport,
  sikkerhetskopi: async () => (await import('./kommandoer/sikkerhetskopi.ts')).sikkerhetskopi,
  revisjon: async () => (await import('./kommandoer/revisjon.ts')).revisjon,
  manifest: async () => (await import('./kommandoer/manifest.ts')).manifest,
  abonnement: async () => (await import('./kommandoer/abonnement.ts')).abonnement,
  gjenopprett: async () => (await import('./kommandoer/gjenopprett.ts')).gjenopprett,
};

function versjon(): string {
  const pakke: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return z.object({ version: z.string() }).parse(pakke).version;
}

/** Runs one call of the command line. A call or file that can't be used is one line on standard error and 2. */
export async function kjoer(argv: readonly string[], vert: Vert): Promise<Utgang> {
  try {
    const kall = lesKall(argv);
    switch (kall.slag) {
      case 'hjelp':
        await vert.skriv(kall.kommando === null ? hjelp() : hjelpFor(kall.kommando));
        return UTGANG.greit;
      case 'versjon':
        await vert.skriv(`${versjon()}\n`);
        return UTGANG.greit;
      case 'kommando': {
        const kommando = await HENT[kall.kommando]();
        return await kommando(kall.argumenter, kall.valg, vert);
      }
    }
  } catch (feil) {
    if (!(feil instanceof Bruksfeil)) throw feil;
    vert.meld(feil.message);
    return UTGANG.ubrukelig;
  }
}

function idag(): Dato {
  const naa = new Date();
  return datoAv(naa.getFullYear(), naa.getMonth() + 1, naa.getDate());
}

function prosessensVert(): Vert {
  return {
    skriv: (tekst) =>
      new Promise((ferdig) => {
        if (process.stdout.write(tekst)) ferdig();
        else process.stdout.once('drain', ferdig);
      }),
    meld: (linje) => process.stderr.write(`${linje}\n`),
    bredde: Math.max(40, process.stdout.columns ?? 80),
    visFramdrift: process.stderr.isTTY === true,
    idag,
    inn: process.stdin,
  };
}

/** The process: reads its arguments, ends with the call's status, and leaves quietly when the reader of its output has gone. */
export async function start(): Promise<void> {
  process.stdout.on('error', (feil: NodeJS.ErrnoException) => {
    process.exit(feil.code === 'EPIPE' ? UTGANG.greit : UTGANG.ubrukelig);
  });
  // A command that has something to put in order first, listens itself.
  process.once('SIGINT', () => process.listenerCount('SIGINT') === 0 && process.exit(130));
  try {
    process.exitCode = await kjoer(process.argv.slice(2), prosessensVert());
  } catch (feil) {
    // A fault of ours. The user gets a line that can be reported; the trace only who asks for it.
    const grunn = feil instanceof Error ? feil.message : String(feil);
    process.stderr.write(`Noe gikk galt i Eierblikk: ${grunn.split('\n')[0]}\n`);
    if (process.env.EIERBLIKK_FEILSOK !== undefined && feil instanceof Error) process.stderr.write(`${feil.stack}\n`);
    process.exitCode = UTGANG.ubrukelig;
  }
}
