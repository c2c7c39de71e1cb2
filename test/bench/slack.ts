import { type ChildProcess, fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { aapneLager } from '../../bot/store/index.ts';
import { startInnebygd } from '../../bot/store/innebygd/innebygd.ts';
import { FakeSlack } from '../fakes/slack/index.ts';
import { type Settings, TOLD, type Told } from './slack-app.ts';
import { CONNECTIONS, furnish, type Load, load } from './slack-load.ts';
import { newQuestions, realQuestions } from './slack-questions.ts';

/**
 * The bot under load, beside a bare Bolt app: 50 connections, each waiting for its own answer, counted in answers
 * posted. The contestants take turns in every round, each a process of its own against a fresh database (real
 * PostgreSQL, fsync on), all against the same strict fake Slack in this process with its rate limits off. Ends with
 * status 1 when a limit is broken.
 *
 *   npm run bench:slack [-- --runder 5 --sekunder 5 --bare c,d]
 */
const LOWEST_RATE = 0.85;
const HIGHEST_P99 = 1.5;
const WARM_UP_SECONDS = 3;

const CONTESTANTS = {
  a: { name: 'bar Bolt-app uten skriving', script: 'slack-bare.ts', writes: false, questions: 'real' },
  b: { name: 'bar Bolt-app med de tre skrivingene', script: 'slack-bare.ts', writes: true, questions: 'real' },
  c: { name: 'Eierblikk, spørsmålene i settene', script: 'slack-bot.ts', writes: true, questions: 'real' },
  d: { name: 'Eierblikk, hvert spørsmål nytt', script: 'slack-bot.ts', writes: true, questions: 'new' },
} as const;
type Contestant = keyof typeof CONTESTANTS;

interface Measured {
  readonly rate: number;
  readonly p50: number;
  readonly p99: number;
  readonly cpuMs: number;
  readonly peakMb: number;
}

function option(name: string, otherwise: string): string {
  const at = process.argv.indexOf(`--${name}`);
  return (at < 0 ? undefined : process.argv[at + 1]) ?? otherwise;
}

function quantile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((x, y) => x - y);
  return sorted[Math.min(sorted.length - 1, Math.floor(p * sorted.length))] ?? Number.NaN;
}
const median = (values: readonly number[]) => quantile(values, 0.5);

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function told<K extends Told['kind']>(child: ChildProcess, kind: K): Promise<Extract<Told, { kind: K }>> {
  const isIt = (t: Told): t is Extract<Told, { kind: K }> => t.kind === kind;
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error('the app ended by itself'));
    child.once('exit', ended);
    child.on('message', function hear(message) {
      const what = TOLD.parse(message);
      if (!isIt(what)) return;
      child.off('exit', ended).off('message', hear);
      resolve(what);
    });
  });
}

async function used(child: ChildProcess) {
  child.send('used');
  return told(child, 'used');
}

/** Databases on one embedded server that the measurements share. */
async function databases() {
  const folder = mkdtempSync(join(tmpdir(), 'eierblikk-bench-'));
  chmodSync(folder, 0o755);
  const started = await startInnebygd(folder);
  if (!started.ok) throw new Error(started.feil.melding);
  const { adresse, stopp } = started.verdi;
  const url = (base: string) =>
    `postgresql://${adresse.user}:${String(adresse.password)}@localhost:${adresse.port}/${base}?${new URLSearchParams({ host: String(adresse.host) })}`;
  const run = async (statement: string) => {
    const client = new pg.Client({ connectionString: url('postgres') });
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };
  return {
    /** A new one, with the product's tables. */
    async create() {
      const name = `bench_${randomBytes(4).toString('hex')}`;
      await run(`create database ${name}`);
      const opened = await aapneLager({ lager: { slag: 'server', url: url(name) } });
      if (!opened.ok) throw new Error(opened.feil.melding);
      await opened.lager.lukk();
      // What the one before left for the disk isn't for this one to wait for.
      await run('checkpoint');
      return { url: url(name), drop: () => run(`drop database ${name} with (force)`) };
    },
    async close() {
      await stopp();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const slack = await FakeSlack.start();
furnish(slack);
const server = await databases();
const questions = { real: realQuestions(), new: await newQuestions() };
const seconds = Number(option('sekunder', '5'));
const rounds = Number(option('runder', '5'));
const chosen = option('bare', 'a,b,c,d').split(',');

async function measure(which: Contestant): Promise<Measured> {
  const contestant = CONTESTANTS[which];
  const base = await server.create();
  const { botToken, signingSecret } = slack.workspace;
  const settings: Settings = {
    slack: { botToken, signingSecret, apiUrl: slack.apiUrl },
    database: contestant.writes ? base.url : null,
    port: await freePort(),
  };
  const execArgv = option('profil', '') === '' ? [] : ['--cpu-prof', `--cpu-prof-dir=${option('profil', '')}`];
  const child = fork(join(import.meta.dirname, contestant.script), [JSON.stringify(settings)], { execArgv });
  const { url } = await told(child, 'ready');
  let asked = 0;
  const from = (list: readonly string[]) => () => list[asked++ % list.length] ?? '';
  await load(slack, url, WARM_UP_SECONDS, from(questions.real));
  const before = await used(child);
  const {
    latencies,
    seconds: taken,
    unexpected,
  }: Load = await load(slack, url, seconds, from(questions[contestant.questions]));
  const after = await used(child);
  child.disconnect();
  await once(child, 'exit');
  await base.drop();
  if (unexpected > 0) throw new Error(`${contestant.name}: ${unexpected} svar ingen ventet på`);
  return {
    rate: latencies.length / taken,
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
    cpuMs: (after.cpuMs - before.cpuMs) / latencies.length,
    peakMb: after.peakMb,
  };
}

const tall = (n: number, places = 0, width = 6) => n.toFixed(places).replace('.', ',').padStart(width);
function line(name: string, m: Measured): void {
  console.log(
    `${name.padEnd(38)} ${tall(m.rate)} svar/s  p50 ${tall(m.p50)} ms  p99 ${tall(m.p99)} ms  ${tall(m.cpuMs, 2)} ms prosessor/svar  ${tall(m.peakMb, 0, 4)} MB`,
  );
}

function isContestant(text: string): text is Contestant {
  return text in CONTESTANTS;
}

const results = new Map<Contestant, Measured[]>(chosen.filter(isContestant).map((which) => [which, []]));
for (let round = 1; round <= rounds; round++) {
  for (const [which, list] of results) {
    const m = await measure(which);
    list.push(m);
    line(`  ${round} ${CONTESTANTS[which].name}`, m);
  }
}
await slack.stop();
await server.close();

console.log(`\nMedian av ${rounds} runder à ${seconds} s, ${CONNECTIONS} forbindelser:`);
const medians = new Map<Contestant, Measured>();
for (const [which, list] of results) {
  const of = (key: keyof Measured) => median(list.map((m) => m[key]));
  const m = { rate: of('rate'), p50: of('p50'), p99: of('p99'), cpuMs: of('cpuMs'), peakMb: of('peakMb') };
  medians.set(which, m);
  line(CONTESTANTS[which].name, m);
}

/** The bot beside the bare app with writes, round by round: a busy machine slows both sides of a ratio. */
function verdict(which: Contestant): boolean {
  const [bot, bare] = [results.get(which) ?? [], results.get('b') ?? []];
  if (bot.length === 0 || bare.length === 0) return true;
  const ratio = (key: 'rate' | 'p99') => median(bot.map((m, i) => m[key] / (bare[i]?.[key] ?? Number.NaN)));
  const [rate, p99] = [ratio('rate'), ratio('p99')];
  const kept = rate >= LOWEST_RATE && p99 <= HIGHEST_P99;
  console.log(
    `${CONTESTANTS[which].name}: ${tall(rate, 2, 0)} av farten (minst ${tall(LOWEST_RATE, 2, 0)}), ${tall(p99, 2, 0)} av p99 (høyst ${tall(HIGHEST_P99, 2, 0)})${kept ? '' : ': BRUTT'}`,
  );
  return kept;
}
console.log('\nMot den bare appen med de samme skrivingene, median av rundenes forhold:');
const kept = [verdict('c'), verdict('d')];
process.exitCode = kept[0] === true ? 0 : 1;
