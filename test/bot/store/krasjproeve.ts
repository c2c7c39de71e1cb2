import { createHash } from 'node:crypto';
import { setTimeout as vent } from 'node:timers/promises';
import { serialiser } from '#core';
import type { Lager, Lagervalg } from '../../../bot/store/index.ts';
import { startBarn } from './prosess/barn.ts';
import { aapne } from './testbase.ts';

/** What the killed processes said had happened. */
interface Sagt {
  readonly importert: Map<number, string>;
  readonly ibruk: Map<number, number>;
  readonly lagt: Set<string>;
  readonly postet: string[];
  readonly sendt: Set<string>;
}

function noter(sagt: Sagt, linje: string): void {
  const [hva, a = '', b = ''] = linje.split(' ');
  if (hva === 'importert') sagt.importert.set(Number(a), b);
  if (hva === 'ibruk') sagt.ibruk.set(Number(a), Number(b));
  if (hva === 'lagt') sagt.lagt.add(a);
  if (hva === 'postet') sagt.postet.push(a);
  if (hva === 'sendt') sagt.sendt.add(a);
}

/** Starts a process that works, kills it at a random moment, and again; what they all said. */
async function drepOgDrep(valg: Lagervalg, ganger: number, lengstMs: number): Promise<Sagt> {
  const sagt: Sagt = { importert: new Map(), ibruk: new Map(), lagt: new Set(), postet: [], sendt: new Set() };
  for (let i = 0; i < ganger; i += 1) {
    const sted = valg.slag === 'server' ? valg.url : valg.mappe;
    const barn = startBarn('arbeider.ts', [valg.slag, sted, String(i * 10_000)]);
    await barn.venter('klar');
    await vent(Math.random() * lengstMs);
    await barn.drep();
    for (const linje of barn.linjer()) noter(sagt, linje);
  }
  return sagt;
}

async function kontrollerVersjoner(lager: Lager, sagt: Sagt): Promise<void> {
  const alle = await lager.versjoner.liste(100_000);
  const lagrede = new Map(alle.map((v) => [v.id, v.sha256]));
  for (const [id, sha256] of sagt.importert) expect([id, lagrede.get(id)]).toEqual([id, sha256]);
  for (const { id, sha256, antall } of alle) {
    const innhold = await lager.versjoner.portefolje(id);
    const tekst = innhold.ok ? serialiser(innhold.verdi) : '';
    expect(createHash('sha256').update(tekst).digest('hex')).toBe(sha256);
    expect(innhold.ok && innhold.verdi.observasjoner.length).toBe(antall.regnskap);
  }
  const historikk = new Map((await lager.versjoner.historikk(100_000)).map((h) => [h.id, h.versjon]));
  for (const [id, versjon] of sagt.ibruk) expect(historikk.get(id)).toBe(versjon);
  const sist = Math.max(...historikk.keys());
  expect((await lager.versjoner.gjeldende())?.id).toBe(historikk.get(sist));
}

async function kontrollerUtboks(lager: Lager, sagt: Sagt): Promise<void> {
  expect(new Set(sagt.postet).size).toBe(sagt.postet.length);
  const postet = new Set(sagt.postet);
  for (const noekkel of sagt.lagt) {
    const status = (await lager.utboks.status(noekkel))?.status ?? 'borte';
    const ventet = sagt.sendt.has(noekkel)
      ? ['sendt']
      : postet.has(noekkel)
        ? ['sendt', 'sendes', 'uvisst']
        : ['venter', 'sendes', 'uvisst'];
    expect(ventet).toContain(status);
  }
}

/**
 * Kills a working process so many times and holds what is stored against what was said: no acknowledged import lost, no
 * half version, nothing posted twice, nothing told without its message. Gives the number of acknowledged imports.
 */
export async function krasjproeve(
  valg: Lagervalg,
  sql: (tekst: string) => Promise<Record<string, unknown>[]>,
  ganger: number,
  lengstMs: number,
): Promise<number> {
  const sagt = await drepOgDrep(valg, ganger, lengstMs);
  const lager = await aapne(valg);
  await kontrollerVersjoner(lager, sagt);
  await kontrollerUtboks(lager, sagt);
  const [rad] = await sql(
    'select (select count(*)::int from eierblikk.varsel) as fortalt, (select count(*)::int from eierblikk.utboks) as meldinger',
  );
  expect(rad?.fortalt).toBe(rad?.meldinger);
  await lager.lukk();
  return sagt.importert.size;
}
