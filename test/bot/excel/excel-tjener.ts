import { Hemmelig, type Konfigurasjon } from '../../../bot/config/index.ts';
import { excelruter } from '../../../bot/excel/index.ts';
import { startTjener, type Tjener } from '../../../bot/server/index.ts';
import { LOKALT_TEAM } from '../../../bot/slack/index.ts';
import { lagLogg } from '../../../bot/telemetry/index.ts';
import { nyTestbase, type Testbase } from '../store/testbase.ts';

/** The server with Excel's routes and the imitated workspace, on a database of its own. */
export interface Exceltjener {
  readonly tjener: Tjener;
  readonly base: Testbase;
  readonly logg: readonly string[];
  rydd(): Promise<void>;
}

export async function startExceltjener(endret: Partial<Konfigurasjon> = {}): Promise<Exceltjener> {
  const base = await nyTestbase();
  if (base.valg.slag !== 'server') throw new Error('testbasen er en server');
  const konfigurasjon: Konfigurasjon = {
    port: 0,
    vert: '127.0.0.1',
    adresse: null,
    tls: null,
    database: { slag: 'server', url: new Hemmelig(base.valg.url) },
    administratorer: [],
    krypteringsnoekler: [],
    slack: null,
    epost: null,
    personverngrense: null,
    ...endret,
  };
  const logg: string[] = [];
  const oppstart = await startTjener({
    konfigurasjon,
    logg: lagLogg(
      (linje) => logg.push(linje),
      () => new Date(),
    ),
    fartsgrenser: { kanalPerSekund: 1_000, kanalStoet: 1_000, omraadePerMinutt: 1_000_000 },
    ekstraruter: (_, tjenester) => excelruter(konfigurasjon, tjenester),
  });
  if (!oppstart.ok) throw new Error(oppstart.melding);
  const { tjener } = oppstart;
  return {
    tjener,
    base,
    logg,
    async rydd() {
      await tjener.stopp();
      await base.fjern();
    },
  };
}

export const KARI = { bruker: 'U0KARI', kanal: 'D0KARI' };
export const OLA = { bruker: 'U0OLA', kanal: 'D0OLA' };
export const TEAM = LOKALT_TEAM;

/** What the bot answers to a command. */
export async function kommando({ tjener }: Exceltjener, hvem: typeof KARI, tekst: string): Promise<string> {
  const { lokal } = tjener;
  if (lokal === null) throw new Error('ingen etterligning');
  const foer = lokal.tilstand.meldinger.length;
  await lokal.kommando(hvem, tekst);
  for (const frist = performance.now() + 20_000; performance.now() < frist; ) {
    const svar = lokal.tilstand.meldinger.slice(foer).find((m) => m.bareFor === hvem.bruker);
    if (svar !== undefined) return svar.tekst;
    await new Promise((ferdig) => setTimeout(ferdig, 10));
  }
  throw new Error(`boten svarte ikke på «${tekst}»`);
}

/** The code in the answer to `tilgang excel`. */
export async function hentKode(t: Exceltjener, hvem = KARI): Promise<string> {
  const svar = await kommando(t, hvem, 'tilgang excel');
  const [, kode] = /\*([2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4})\*/.exec(svar) ?? [];
  if (kode === undefined) throw new Error(`ingen kode: ${svar}`);
  return kode;
}

interface Apikall {
  readonly noekkel?: string;
  readonly hoder?: Readonly<Record<string, string>>;
}

/** A call as the pane makes it; the answer's status, headers and JSON. */
export async function kall({ tjener }: Exceltjener, sti: string, innhold?: unknown, { noekkel, hoder }: Apikall = {}) {
  const svar = await fetch(`${tjener.adresse}/excel/api/${sti}`, {
    method: 'POST',
    headers: {
      ...(innhold === undefined ? {} : { 'content-type': 'application/json' }),
      ...(noekkel === undefined ? {} : { authorization: `Bearer ${noekkel}` }),
      ...hoder,
    },
    ...(innhold === undefined ? {} : { body: typeof innhold === 'string' ? innhold : JSON.stringify(innhold) }),
  });
  const json: unknown = await svar.json();
  return { status: svar.status, hoder: svar.headers, json };
}
