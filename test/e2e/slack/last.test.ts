import { CHANNELS, CONNECTIONS, furnish, load, READER } from '../../bench/slack-load.ts';
import { realQuestions } from '../../bench/slack-questions.ts';
import { ADMIN, type Oppsett, settOpp } from './oppsett.ts';

/** The short version of `npm run bench:slack`: a machine that runs other tests meanwhile still keeps this by far. */
const LOWEST_RATE = 25;
const HIGHEST_P99_MS = 5_000;

let o: Oppsett;
beforeAll(async () => {
  o = await settOpp();
});
afterAll(() => o.rydd());

test('fifty people who ask and wait: each gets the answers to all questions, each once', async () => {
  furnish(o.slack);
  const { team } = o.slack.workspace;
  const { rettigheter } = o.tjener.lager;
  for (const kanal of CHANNELS) {
    await rettigheter.settKanalgrense(team, kanal, { selskaper: null, maal: null }, ADMIN);
    await rettigheter.gi({ team, kanal, bruker: READER, rolle: 'leser' }, ADMIN);
  }
  const questions = realQuestions();
  let asked = 0;
  const next = () => questions[asked++ % questions.length] ?? '';
  const { latencies, seconds, unexpected } = await load(o.slack, `${o.tjener.adresse}/slack/events`, 3, next);
  expect(latencies).toHaveLength(asked);
  expect(unexpected).toBe(0);
  // What the store says: every question is done and answered once, and every answer but help's logged once.
  const [tall] = await o.base.sql(
    `select (select count(*)::int from eierblikk.hendelse where ferdig is not null) as ferdige,
       (select count(*)::int from eierblikk.revisjon where handling = 'spoersmaal') as linjer,
       (select count(*)::int from eierblikk.utboks) as meldinger,
       (select count(*)::int from eierblikk.utboks where noekkel like 'hjelp:%') as hjelp`,
  );
  const hjelp = Number(tall?.hjelp);
  expect(tall).toEqual({ ferdige: asked, linjer: asked - hjelp, meldinger: asked, hjelp });
  expect(hjelp).toBeLessThan(asked / 10);
  expect(asked).toBeGreaterThanOrEqual(CONNECTIONS);
  expect(latencies.length / seconds).toBeGreaterThan(LOWEST_RATE);
  const sorted = latencies.toSorted((a, b) => a - b);
  expect(sorted[Math.floor(0.99 * sorted.length)]).toBeLessThan(HIGHEST_P99_MS);
}, 60_000);
