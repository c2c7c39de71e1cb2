import { Hemmelig } from '../../../bot/config/index.ts';
import { FakeSmtp } from '../../fakes/smtp/index.ts';
import { ADMIN, FREMMED, KANAL, LESER, type Oppsett, settOpp } from './oppsett.ts';

let o: Oppsett;
let smtp: FakeSmtp;
/** The server's clock: moved by the tests. */
let naa = new Date('2026-11-23T07:00:00Z');

beforeAll(async () => {
  smtp = await FakeSmtp.start({ tls: 'ingen' });
  o = await settOpp({
    naa: () => naa,
    frister: { planlegging: 100 },
    epost: { smtpUrl: new Hemmelig(smtp.url), fra: 'eierblikk@kommune.no', tilkoblinger: 2, perMinutt: 100_000 },
  });
});
afterAll(async () => {
  await o.rydd();
  await smtp.stop();
});

/** What the command answered, to the one who wrote it. */
async function kommando(tekst: string, user = LESER, channel = KANAL): Promise<string> {
  const foer = o.slack.messages.length;
  await o.http.command(o.slack.payloads.command({ channel, user }, tekst));
  const svar = await o.slack.until(() => o.slack.messages.slice(foer).find((m) => m.ephemeral === user), 10_000);
  return svar.text;
}

/** Waits until it is so. */
async function ventTil(erSlik: () => Promise<boolean>): Promise<void> {
  for (let i = 0; i < 300; i++) {
    if (await erSlik()) return;
    await new Promise((ferdig) => setTimeout(ferdig, 50));
  }
  throw new Error('det ble aldri slik');
}

const poster = (channel: string) => o.slack.messages.filter((m) => m.channel === channel && m.ephemeral === null);
const idI = (svar: string): number => Number(/abonnement (\d+):/i.exec(svar)?.[1] ?? Number.NaN);

test('a channel subscribes, is shown what it will get, gets it once when it is due, and the history says so', async () => {
  const svar = await kommando('abonner sammendrag første virkedag i måneden kl. 08 for Oslo');
  expect(svar).toContain('Oslo, første virkedag i måneden kl. 08');
  expect(svar).toContain('neste');
  const id = idI(svar);
  expect(await kommando(`abonner sammendrag vis ${id}`)).toContain('Oslo');
  const foer = poster(KANAL).length;
  naa = new Date('2026-12-01T06:59:00Z');
  await new Promise((ferdig) => setTimeout(ferdig, 400));
  expect(poster(KANAL)).toHaveLength(foer);
  naa = new Date('2026-12-01T07:00:30Z');
  await o.slack.until(() => poster(KANAL)[foer], 15_000);
  await ventTil(async () =>
    (await kommando(`abonner sammendrag historikk ${id}`)).includes('1. desember 2026 kl. 08.00: levert'),
  );
  expect(poster(KANAL)).toHaveLength(foer + 1);
  expect(JSON.stringify(poster(KANAL)[foer]?.blocks)).toContain('Oslo');
  await kommando(`abonner sammendrag slett ${id}`);
}, 60_000);

test('somebody else is asked first, and gets nothing before yes', async () => {
  await o.tjener.lager.rettigheter.gi(
    { team: o.slack.workspace.team, kanal: '*', bruker: FREMMED, rolle: 'leser' },
    ADMIN,
  );
  const svar = await kommando(`abonner sammendrag hver virkedag kl. 08 til <@${FREMMED}|uten>`, LESER);
  expect(svar).toContain('får ingenting før svaret er ja');
  const id = idI(svar);
  const spurt = await o.slack.until(() => o.slack.messages.find((m) => m.text.includes('Vil du ha det?')), 10_000);
  expect(await kommando(`abonner sammendrag prøv ${id}`)).toContain('har ikke sagt ja');
  const ja = { action_id: 'sammendrag_ja', value: String(id) };
  await o.http.interaction(o.slack.payloads.action({ channel: spurt.channel, user: LESER }, ja, spurt));
  await o.slack.until(() => o.slack.messages.find((m) => m.text.includes('ikke du som er spurt')), 10_000);
  await o.http.interaction(o.slack.payloads.action({ channel: spurt.channel, user: FREMMED }, ja, spurt));
  await o.slack.until(() => o.slack.messages.find((m) => m.text.startsWith('Du får sammendraget her')), 10_000);
  const foer = poster(spurt.channel).length;
  naa = new Date('2026-12-02T07:00:30Z');
  await o.slack.until(() => poster(spurt.channel)[foer], 15_000);
  await kommando(`abonner sammendrag slett ${id}`);
}, 60_000);

test('e-mail is for those who may import; the letter has the files, and stops by its key', async () => {
  expect(await kommando('abonner sammendrag hvert kvartal til styret@kommune.no')).toContain('ikke tilgang');
  const svar = await kommando('abonner sammendrag hvert kvartal som melding og md til styret@kommune.no', ADMIN);
  const id = idI(svar);
  expect(await kommando(`abonner sammendrag prøv ${id}`, ADMIN)).toContain('på vei');
  await o.slack.until(() => smtp.to('styret@kommune.no')[0], 15_000);
  const raa = (smtp.to('styret@kommune.no')[0]?.raw ?? '').replace(/\r\n[ \t]+/g, ' ');
  expect(raa).toContain('Content-Type: text/html');
  expect(raa).toMatch(/filename=\S+\.md/);
  const { avmelding = '' } = (await o.tjener.lager.sammendrag.hent(id)) ?? {};
  expect(raa).toContain('List-Unsubscribe: <mailto:eierblikk@kommune.no');
  const adresse = `${o.tjener.adresse}/avmeld/${avmelding}`;
  expect(await (await fetch(adresse)).text()).toContain('Meld meg av');
  expect((await o.tjener.lager.sammendrag.hent(id))?.aktiv).toBe(true);
  expect((await fetch(adresse, { method: 'POST', body: 'List-Unsubscribe=One-Click' })).status).toBe(200);
  expect(await o.tjener.lager.sammendrag.hent(id)).toMatchObject({ aktiv: false, stanset: 'avmeldt' });
  expect(await kommando(`abonner sammendrag gjenoppta ${id}`, ADMIN)).toContain('takket nei');
}, 60_000);

test('a bounce and a withdrawn token are shown to the administrator, and nothing is lost meanwhile', async () => {
  smtp.fail('borte@kommune.no', { kind: 'refused', code: 550 }, 5);
  const epost = idI(await kommando('abonner sammendrag hvert kvartal til borte@kommune.no', ADMIN));
  await kommando(`abonner sammendrag prøv ${epost}`, ADMIN);
  await ventTil(async () => (await o.tjener.lager.sammendrag.problemer(new Date(0), 5)).length > 0);
  expect(await kommando('abonner sammendrag', ADMIN)).toMatch(/borte@kommune\.no.*ikke levert: smtp_550/);
  const kanal = idI(await kommando('abonner sammendrag hver mandag'));
  o.slack.faults.next('chat.postMessage', { kind: 'error', error: 'token_revoked' }, 1);
  await kommando(`abonner sammendrag prøv ${kanal}`);
  await ventTil(async () => (await o.tjener.lager.masseutboks.stand('sammendrag')).utsattFor === 'token_revoked');
  expect(await kommando('abonner sammendrag', ADMIN)).toContain('Slack har trukket tilbake botens token');
}, 60_000);

test('who may not see, may not subscribe or manage', async () => {
  expect(await kommando('abonner sammendrag hver mandag', 'U0INGEN')).not.toContain('Nytt abonnement');
  const id = idI(await kommando('abonner sammendrag hver mandag', ADMIN));
  expect(await kommando(`abonner sammendrag slett ${id}`, LESER)).toContain('ikke tilgang');
  expect(await kommando('abonner sammendrag når det passer')).toContain('Forstår ikke når');
  expect(await kommando('abonner sammendrag hver mandag for Atlantis')).toContain('Kjenner ikke «Atlantis»');
  const revisjon = await o.base.sql(
    "select count(*)::int as antall from eierblikk.revisjon where handling in ('abonner', 'sammendrag')",
  );
  expect(Number(revisjon[0]?.antall)).toBeGreaterThan(8);
}, 60_000);
