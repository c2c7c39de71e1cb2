import { aapneLager, type Lager } from '../../../bot/store/index.ts';
import { ADMIN, type Oppsett, settOpp } from './oppsett.ts';

let o: Oppsett;
let lager: Lager;
beforeAll(async () => {
  o = await settOpp();
  const aapnet = await aapneLager({ lager: o.base.valg, krypteringsnoekler: [Buffer.alloc(32, 7)] });
  if (!aapnet.ok) throw new Error(aapnet.feil.melding);
  lager = aapnet.lager;
});
afterAll(async () => {
  await lager.lukk();
  await o.rydd();
});

const TOKEN = 'xoxb-skal-bort';
const lagrede = () => o.base.sql('select team from eierblikk.slackinstallasjon order by team');
const revisjon = () =>
  o.base.sql(`select team, bruker, handling, utfall, detaljer from eierblikk.revisjon
              where bruker = 'slack' order by id`);

/** Waits until the database says so. */
async function til(sant: () => Promise<boolean>): Promise<void> {
  const slutt = performance.now() + 5_000;
  while (!(await sant())) {
    if (performance.now() > slutt) throw new Error('det kom aldri');
    await new Promise((ferdig) => setTimeout(ferdig, 10));
  }
}

beforeEach(async () => {
  for (const team of [o.slack.workspace.team, 'T0ANNET']) {
    expect(await lager.installasjoner.lagre(team, { bot: { token: TOKEN } })).toBeNull();
  }
});

test('tokens of the bot that are withdrawn are deleted here too; another workspace’s stay; logged', async () => {
  const { team } = o.slack.workspace;
  await o.http.event(o.slack.payloads.event({ type: 'tokens_revoked', tokens: { bot: ['U0BOT'] } }));
  await til(async () => (await revisjon()).length === 1);
  expect(await lagrede()).toEqual([{ team: 'T0ANNET' }]);
  expect(await revisjon()).toEqual([
    { team, bruker: 'slack', handling: 'tokens_revoked', utfall: 'tillatt', detaljer: { slettet: [team] } },
  ]);
});

test('a person’s own token is no concern of ours', async () => {
  await o.http.event(o.slack.payloads.event({ type: 'tokens_revoked', tokens: { oauth: [ADMIN] } }));
  await til(async () => (await o.base.sql('select 1 from eierblikk.hendelse where ferdig is null')).length === 0);
  expect(await lagrede()).toHaveLength(2);
});

test('an app that is removed leaves nothing; told twice it is done once', async () => {
  const { team } = o.slack.workspace;
  const fjernet = o.slack.payloads.event({ type: 'app_uninstalled' });
  await Promise.all(Array.from({ length: 4 }, (_, retry) => o.http.event(fjernet, { retry })));
  await til(async () => (await revisjon()).length === 2);
  expect(await lagrede()).toEqual([{ team: 'T0ANNET' }]);
  expect((await revisjon()).at(-1)).toMatchObject({ team, handling: 'app_uninstalled' });
  expect(o.logg.join('')).toContain('app_uninstalled');
  expect(o.logg.join('')).not.toContain(TOKEN);
});
