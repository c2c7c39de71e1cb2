import type { FakeSlack, PostedMessage } from '../../../fakes/slack/index.ts';
import { type Folk, KANAL, sagt } from './folk.ts';

type Sql = (tekst: string) => Promise<Record<string, unknown>[]>;

/** What came of it, in numbers. */
export interface Regnskap {
  readonly drept: number;
  readonly spoersmaal: number;
  /** Answers with a figure, which is that of a version in use. */
  readonly medTall: number;
  readonly importer: number;
  readonly ibruktakinger: number;
  readonly varsler: number;
  /** Messages that are there twice, each of which was on its way when the bot was killed. */
  readonly dobbelt: number;
}

/** A message may be there once more for each kill that met it on its way, and otherwise once. */
function kontrollerAntall(
  noekkel: string,
  meldinger: readonly PostedMessage[],
  uvisst: ReadonlyMap<string, number>,
): number {
  const ganger = meldinger.length;
  const hoeyst = 1 + (uvisst.get(noekkel) ?? 0);
  if (ganger < 1 || ganger > hoeyst)
    throw new Error(`${noekkel} er sagt ${ganger} ganger, høyst ${hoeyst} kan forklares`);
  return ganger - 1;
}

/** The amount that an answer or a report names, in millions. */
function beloep(melding: PostedMessage): number | null {
  const treff = /(−?)(\d+),0\s(?:mill|MNOK)/.exec(sagt(melding));
  return treff === null ? null : Number(treff[2]) * (treff[1] === '' ? 1 : -1);
}

/** Each dropped workbook is one version, whole, with the figure that stood in it. */
async function kontrollerVersjoner(folk: Folk, sql: Sql): Promise<ReadonlyMap<number, number>> {
  const rader = await sql(`
    select v.id, v.filer->0->>'navn' as navn, i.portefolje->'observasjoner' as tall, v.innhold_sha256,
      encode(sha256(convert_to(i.portefolje::text, 'UTF8')), 'hex') as regnet
    from eierblikk.versjon v join eierblikk.innhold i on i.sha256 = v.innhold_sha256
    where v.team is not null order by v.id`);
  expect(rader.map((r) => r.innhold_sha256)).toEqual(rader.map((r) => r.regnet));
  expect(rader.map((r) => r.navn).sort()).toEqual(folk.sluppet.map((s) => s.navn).sort());
  const millioner = new Map(folk.sluppet.map((s) => [s.navn, s.millioner]));
  for (const rad of rader) {
    const egenkapital = `${(millioner.get(String(rad.navn)) ?? 0) * 1_000_000}`;
    expect(JSON.stringify(rad.tall)).toContain(egenkapital);
  }
  return new Map(rader.map((r) => [Number(r.id), millioner.get(String(r.navn)) ?? 0]));
}

/** Holds everything that Slack shows against everything that was asked, dropped and taken into use. */
export async function kontroller(
  slack: FakeSlack,
  folk: Folk,
  sql: Sql,
  uvisst: ReadonlyMap<string, number>,
): Promise<Omit<Regnskap, 'drept'>> {
  const versjoner = await kontrollerVersjoner(folk, sql);
  const historikk = (await sql('select id, versjon from eierblikk.ibruktaking order by id')).map((r) =>
    Number(r.versjon),
  );
  const brukte = new Set(historikk.map((versjon) => versjoner.get(versjon)));
  let dobbelt = 0;
  let medTall = 0;

  const traader = Map.groupBy(slack.messages, (m) => m.thread_ts ?? '');
  for (const { noekkel, traad } of folk.spurt) {
    const svar = traader.get(traad) ?? [];
    dobbelt += kontrollerAntall(`svar:${noekkel}`, svar, uvisst);
    for (const melding of svar) {
      // Before the first workbook was taken into use the example answers, which knows no 2024.
      const tall = beloep(melding);
      if (tall === null) continue;
      expect([...brukte]).toContain(tall);
      medTall += 1;
    }
  }
  const rapporter = slack.messages.filter((m) => JSON.stringify(m.blocks).includes('"ta_i_bruk"'));
  for (const { noekkel, navn } of folk.sluppet) {
    const sine = rapporter.filter((m) => sagt(m).includes(navn));
    dobbelt += kontrollerAntall(`import:${noekkel}`, sine, uvisst);
  }
  // What people were told is in use, is; and each version is taken into use once.
  const fortalt = slack.messages.flatMap((m) => /^Versjon (\d+) er tatt i bruk/.exec(m.text)?.[1] ?? []).map(Number);
  for (const versjon of fortalt) expect(historikk).toContain(versjon);
  expect(new Set(historikk).size).toBe(historikk.length);

  const varsler = await sql("select noekkel, kanal from eierblikk.utboks where noekkel like 'varsel:%'");
  const iKanalen = slack.messages.filter((m) => m.channel === KANAL && m.thread_ts === null);
  const varslede = new Set<number>();
  for (const { noekkel } of varsler) {
    const versjon = Number(String(noekkel).split(':')[3]);
    varslede.add(versjon);
    const sine = iKanalen.filter((m) => m.text.startsWith(`Funn endret seg med versjon ${versjon}\n`));
    dobbelt += kontrollerAntall(String(noekkel), sine, uvisst);
  }
  expect(varsler).toHaveLength(varslede.size);
  // Every version that turned the sign of the equity has its alert.
  for (const [nr, versjon] of historikk.entries()) {
    const [foer, etter] = [versjoner.get(historikk[nr - 1] ?? 0), versjoner.get(versjon)];
    if (foer !== undefined && etter !== undefined && foer > 0 !== etter > 0) expect([...varslede]).toContain(versjon);
  }
  return {
    spoersmaal: folk.spurt.length,
    medTall,
    importer: folk.sluppet.length,
    ibruktakinger: historikk.length - 1,
    varsler: varsler.length,
    dobbelt,
  };
}
