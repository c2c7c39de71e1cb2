import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { dato, lesTidsplan, type Tidsplan } from '#core';
import type { Lager, NyttSammendrag } from '../../../bot/store/index.ts';
import { importNummer, portefoljeNummer } from '../store/eksempelversjon.ts';

/** A replica that works on the time it is told, and says what was shown. */
interface Replika {
  readonly prosess: ChildProcess;
  /** Works at this time until nothing is left; `false`: it was killed on the way. */
  arbeid(naa: string): Promise<boolean>;
  drep(): Promise<void>;
}

const SKRIPT = fileURLToPath(new URL('./prosess/replika.ts', import.meta.url));

async function startReplika(url: string, vist: Map<string, number>, feil: string[]): Promise<Replika> {
  const prosess = spawn(process.execPath, [SKRIPT, url], {
    stdio: ['pipe', 'pipe', 'inherit'],
    // It is started many times: what was compiled once needn't be again.
    env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'eierblikk-test-kompilert') },
  });
  const slutt = once(prosess, 'close');
  const lyttere = new Set<(linje: string) => void>();
  createInterface({ input: prosess.stdout }).on('line', (linje) => {
    const [hva = '', ...resten] = linje.split(' ');
    const om = resten.join(' ');
    if (hva === 'vist') vist.set(om, (vist.get(om) ?? 0) + 1);
    if (hva === 'feil') feil.push(om);
    for (const lytter of lyttere) lytter(linje);
  });
  prosess.stdin.on('error', () => undefined);
  const venter = (ventet: string): Promise<boolean> =>
    Promise.race([
      slutt.then(() => false),
      new Promise<boolean>((ferdig) => {
        const lytter = (linje: string): void => {
          if (linje !== ventet) return;
          lyttere.delete(lytter);
          ferdig(true);
        };
        lyttere.add(lytter);
      }),
    ]);
  if (!(await venter('klar'))) throw new Error('replikaen startet ikke');
  return {
    prosess,
    arbeid(naa) {
      const ferdig = venter(`ferdig ${naa}`);
      prosess.stdin.write(`${naa}\n`);
      return ferdig;
    },
    async drep() {
      prosess.kill('SIGKILL');
      await slutt;
    },
  };
}

/** What the clock is told, and whether anybody is up. */
export interface Steg {
  readonly naa: Date;
  readonly nede: boolean;
}

export interface Kjoeringsplan {
  readonly steg: readonly Steg[];
  /** Chance of a kill at a step, and a source of chance. */
  readonly krasj: number;
  tilfeldig(): number;
  /** What happens in the kommune before a step: a version is taken into use. */
  foer?(steg: Steg): Promise<void>;
}

/** Two replicas through all the steps, killed and started again at random; what was shown, and how many were killed. */
export async function kjoerReplikaer(
  url: string,
  { steg, krasj, tilfeldig, foer }: Kjoeringsplan,
): Promise<{ readonly vist: ReadonlyMap<string, number>; readonly drept: number }> {
  const vist = new Map<string, number>();
  const feil: string[] = [];
  let drept = 0;
  const replikaer = await Promise.all([startReplika(url, vist, feil), startReplika(url, vist, feil)]);
  for (const s of steg) {
    await foer?.(s);
    if (s.nede) continue;
    const offer = tilfeldig() < krasj ? replikaer[Math.floor(tilfeldig() * 2)] : undefined;
    const arbeid = replikaer.map((r) => r.arbeid(s.naa.toISOString()));
    if (offer !== undefined) {
      await new Promise((ferdig) => setTimeout(ferdig, tilfeldig() * 40));
      await offer.drep();
      drept += 1;
    }
    const ferdige = await Promise.all(arbeid);
    for (const [nr, ferdig] of ferdige.entries()) if (!ferdig) replikaer[nr] = await startReplika(url, vist, feil);
  }
  await Promise.all(replikaer.map((r) => r.drep()));
  expect(feil).toEqual([]);
  return { vist, drept };
}

export function tidsplan(tekst: string): Tidsplan {
  const lest = lesTidsplan(tekst);
  if (!lest.ok) throw new Error(`${tekst}: ${lest.kode}`);
  return lest.tidsplan;
}

export function abonnement(tekst: string, adresse: string): NyttSammendrag {
  const epost = adresse.includes('@');
  return {
    team: epost ? '' : 'T1',
    mottaker: epost ? 'epost' : 'kanal',
    adresse,
    kanal: adresse,
    omfang: { slag: 'portefolje' },
    tidsplan: tidsplan(tekst),
    maalform: 'nb',
    lengde: 'kort',
    former: ['melding'],
    bareNytt: false,
    vinduTimer: 72,
    samtykke: 'trengs_ikke',
    opprettetAv: 'U1',
  };
}

/** A version with general meetings on these days, taken into use at a time. */
export async function taIBruk(
  lager: Lager,
  sql: (tekst: string, verdier?: unknown[]) => Promise<unknown>,
  nummer: number,
  moeter: readonly string[],
  naar: Date,
): Promise<void> {
  const kilde = { dokument: 'Møteplan' };
  const portefolje = {
    ...portefoljeNummer(nummer),
    dokumenter: moeter.map((dag) => ({
      selskap: 'unikum',
      kommune: null,
      slag: 'generalforsamling' as const,
      tittel: null,
      dato: dato(dag),
      sendtNav: null,
      finnes: true,
      kilde,
    })),
  };
  const { id } = await lager.versjoner.importer({ ...importNummer(nummer), portefolje });
  const gjeldende = await lager.versjoner.gjeldende();
  const tatt = await lager.versjoner.taIBruk(id, 'U1', gjeldende?.id ?? null);
  if (!tatt.ok) throw new Error(tatt.feil.melding);
  // The database's clock isn't simulated, and what was taken into use when can't be changed otherwise.
  await sql('alter table eierblikk.ibruktaking disable trigger bare_tilfoy');
  await sql('update eierblikk.ibruktaking set tid = $1 where id = $2', [naar, tatt.verdi.id]);
  await sql('alter table eierblikk.ibruktaking enable trigger bare_tilfoy');
}
