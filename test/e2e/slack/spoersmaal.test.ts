import { ADMIN, FREMMED, KANAL, LESER, type Oppsett, settOpp } from './oppsett.ts';

let o: Oppsett;
beforeAll(async () => {
  o = await settOpp();
});
afterAll(() => o.rydd());

test('a mention is answered in its thread, and the thread goes on', async () => {
  const spoersmaal = o.slack.payloads.mention(
    { channel: KANAL, user: LESER },
    'Hva var driftsmarginen til Spir i 2020?',
  );
  const svar = await o.http.event(spoersmaal);
  expect(svar.status).toBe(200);
  const melding = await o.slack.posted((m) => m.channel === KANAL && m.text.includes('3,1'));
  expect(melding.thread_ts).toBe(spoersmaal.event.ts);
});
void [ADMIN, FREMMED];
