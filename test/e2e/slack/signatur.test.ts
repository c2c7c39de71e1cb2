import { KANAL, LESER, type Oppsett, settOpp } from './oppsett.ts';

let o: Oppsett;
beforeAll(async () => {
  o = await settOpp();
});
afterAll(() => o.rydd());

test.each([
  ['forged', { signature: 'forged' as const }],
  ['missing', { signature: 'missing' as const }],
  ['ten minutes old', { clockSkewSeconds: -600 }],
  ['an hour ahead', { clockSkewSeconds: 3_600 }],
])('a %s signature is turned away, and nothing is answered', async (_, valg) => {
  const spoersmaal = o.slack.payloads.mention({ channel: KANAL, user: LESER }, 'egenkapital Varodd');
  expect((await o.http.event(spoersmaal, valg)).status).toBe(401);
  expect(o.slack.messages).toEqual([]);
  expect(await o.base.sql('select noekkel from eierblikk.hendelse')).toEqual([]);
});

test('health, metrics and what is not there', async () => {
  const hent = async (sti: string) => {
    const svar = await fetch(`${o.tjener.adresse}${sti}`);
    return { status: svar.status, tekst: await svar.text() };
  };
  expect(await hent('/helse')).toEqual({ status: 200, tekst: '{"klar":true}\n' });
  expect((await hent('/lever')).status).toBe(200);
  expect((await hent('/metrikk')).tekst).toMatch(/^eierblikk_klar 1$/m);
  expect((await hent('/slack/events')).status).toBe(404);
  expect((await hent('/../../etc/passwd')).status).toBe(404);
});
