import pg, { type PoolConfig } from 'pg';
import { aapneLager, type Lagervalg } from '../../../../bot/store/index.ts';
import { FakeSlack } from '../../../fakes/slack/index.ts';
import { type Barn, startBarn } from '../../store/prosess/barn.ts';
import { ADMIN, Folk, KANAL, LESER } from './folk.ts';
import { kontroller, type Regnskap } from './kontroll.ts';

const pause = (ms: number) => new Promise((ferdig) => setTimeout(ferdig, ms));
/** Long enough for a workbook to be read, told of and taken into use in the longest of them. */
const LENGSTE_LIV_MS = 5_000;
/** Versions that were taken into use before everybody goes home: the second turns what the first said. */
const FAERREST_I_BRUK = 2;
const OPPGJOER_MS = 120_000;

/** The rights of the channel, its subscription to alerts, and how to look into the database from outside. */
async function forbered(valg: Lagervalg, team: string): Promise<Readonly<PoolConfig>> {
  const aapnet = await aapneLager({ lager: valg });
  if (!aapnet.ok) throw new Error(aapnet.feil.melding);
  const { lager } = aapnet;
  await lager.rettigheter.settKanalgrense(team, KANAL, { selskaper: null, maal: null }, ADMIN);
  await lager.rettigheter.gi({ team, kanal: KANAL, bruker: LESER, rolle: 'leser' }, ADMIN);
  const abonnement = { team, kanal: KANAL, slag: 'varsel', selskaper: null, regler: null, tidsplan: null } as const;
  await lager.abonnementer.opprett({ ...abonnement, opprettetAv: ADMIN });
  const { tilkobling } = lager;
  await lager.lukk();
  return tilkobling;
}

async function sql(tilkobling: Readonly<PoolConfig>, tekst: string): Promise<Record<string, unknown>[]> {
  const klient = new pg.Client(tilkobling);
  await klient.connect();
  try {
    return (await klient.query<Record<string, unknown>>(tekst)).rows;
  } finally {
    await klient.end();
  }
}

function start(slack: FakeSlack, valg: Lagervalg): Barn {
  const { botToken, signingSecret } = slack.workspace;
  return startBarn('../../server/krasj/tjener.ts', [], {
    PORT: '0',
    EIERBLIKK_ADMIN: ADMIN,
    SLACK_BOT_TOKEN: botToken,
    SLACK_SIGNING_SECRET: signingSecret,
    SLACK_API_URL: slack.apiUrl,
    ...(valg.slag === 'server' ? { DATABASE_URL: valg.url } : { EIERBLIKK_DATA: valg.mappe, DATABASE_URL: '' }),
  });
}

/** What was being sent when the process was killed: of these nobody knows whether Slack has them. */
async function underveis(tilkobling: Readonly<PoolConfig>): Promise<readonly string[]> {
  const rader = await sql(tilkobling, "select noekkel from eierblikk.utboks where status in ('sendes', 'uvisst')");
  return rader.map((r) => String(r.noekkel));
}

/** The bot works until it is killed, and again, so many times; then once in peace, until everything is done. */
async function drepOgDrep(
  slack: FakeSlack,
  folk: Folk,
  valg: Lagervalg,
  tilkobling: Readonly<PoolConfig>,
  ganger: number,
): Promise<ReadonlyMap<string, number>> {
  const uvisst = new Map<string, number>();
  for (let nr = 0; nr < ganger; nr += 1) {
    const barn = start(slack, valg);
    // One in eight is killed while it starts.
    if (nr % 8 === 7) {
      await pause(Math.random() * 1_200);
    } else {
      const [, adresse = ''] = (await barn.venter('klar')).split(' ');
      folk.bot(adresse);
      await pause(Math.random() * LENGSTE_LIV_MS);
    }
    folk.bot(null);
    await barn.drep();
    for (const noekkel of await underveis(tilkobling)) uvisst.set(noekkel, (uvisst.get(noekkel) ?? 0) + 1);
  }
  return uvisst;
}

async function gjoerFerdig(
  slack: FakeSlack,
  folk: Folk,
  arbeid: Promise<unknown>,
  barn: Barn,
  tilkobling: Readonly<PoolConfig>,
): Promise<void> {
  const [, adresse = ''] = (await barn.venter('klar')).split(' ');
  folk.bot(adresse);
  await slack.until(() => (folk.brukt >= FAERREST_I_BRUK ? true : undefined), OPPGJOER_MS);
  folk.gaaHjem();
  await arbeid;
  for (let ventet = 0; ventet < OPPGJOER_MS; ventet += 100) {
    await pause(100);
    const [rad] = await sql(
      tilkobling,
      `select (select count(*)::int from eierblikk.hendelse where ferdig is null) as hendelser,
         (select count(*)::int from eierblikk.utboks where status not in ('sendt', 'feilet')) as meldinger`,
    );
    if (rad?.hendelser === 0 && rad.meldinger === 0) return;
  }
  throw new Error('noe ble aldri ferdig');
}

/**
 * Kills the whole bot so many times while people ask, drop workbooks and take them into use, and holds what Slack shows
 * and what is stored against what was done. Gives the figures.
 */
export async function krasjproeve(valg: Lagervalg, ganger: number): Promise<Regnskap> {
  const slack = await FakeSlack.start();
  const folk = new Folk(slack);
  try {
    const tilkobling = await forbered(valg, slack.workspace.team);
    const arbeid = Promise.all([folk.spoer(), folk.spoer(), folk.importer(), folk.leverPaaNytt()]);
    const uvisst = await drepOgDrep(slack, folk, valg, tilkobling, ganger);
    const barn = start(slack, valg);
    await gjoerFerdig(slack, folk, arbeid, barn, tilkobling);
    const regnskap = await kontroller(slack, folk, (tekst) => sql(tilkobling, tekst), uvisst);
    barn.prosess.kill('SIGTERM');
    expect(await barn.slutt()).toBe(0);
    return { ...regnskap, drept: ganger };
  } finally {
    folk.gaaHjem();
    await slack.stop();
  }
}
