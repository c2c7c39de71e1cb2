import { lesMigreringer } from '../../../bot/store/migrering/filer.ts';
import { regnskap } from './arbeidsbok.ts';
import { ADMIN, KANAL, LESER, type Oppsett, settOpp } from './oppsett.ts';

let o: Oppsett;
beforeAll(async () => {
  // Both look through the alerts all the time: who comes first tells, the other finds it told.
  o = await settOpp({ frister: { varsling: 50 }, replikaer: 3 });
}, 60_000);
afterAll(() => o.rydd());

test('three servers that start at once on an empty database migrate it once, and take the example into use once', async () => {
  const kjoert = await o.base.sql('select nummer from eierblikk.migrering order by nummer');
  expect(kjoert.map((r) => r.nummer)).toEqual((await lesMigreringer()).map((m) => m.nummer));
  const [rad] = await o.base.sql('select count(*)::int as antall from eierblikk.ibruktaking');
  expect(rad?.antall).toBe(1);
});

test('alerts are told once, whichever server takes the version into use and whichever looks', async () => {
  const servere = o.tjenere.map(({ adresse }) => o.slack.delivery(`${adresse}/slack/events`));
  await o.http.command(o.slack.payloads.command({ channel: KANAL, user: LESER }, 'abonner'));
  await o.slack.posted((m) => m.text.includes('varsel her'));
  const direkte = o.slack.workspace.directMessage(ADMIN).id;
  for (const [nr, egenkapital] of [9_000_000, -2_000_000, 8_000_000].entries()) {
    const [denne, neste] = [servere[nr % 3], servere[(nr + 1) % 3]];
    const bytes = regnskap(egenkapital);
    const navn = `bok${nr}.xlsx`;
    const fil = o.slack.workspace.addFile({ name: navn, user: ADMIN, bytes, channels: [direkte] });
    const sluppet = o.slack.payloads.fileShared({ channel: direkte, user: ADMIN }, fil.id);
    // Slack delivers to one, loses the acknowledgement, and delivers to the next.
    await Promise.all([denne?.event(sluppet), neste?.event(sluppet, { retry: 1 })]);
    const rapport = await o.slack.posted(
      (m) => m.text.includes(navn) && JSON.stringify(m.blocks).includes('ta_i_bruk'),
      30_000,
    );
    const knapp = /"action_id":"ta_i_bruk".*?"value":"((?:[^"\\]|\\.)*)"/.exec(JSON.stringify(rapport.blocks));
    const value = String(JSON.parse(`"${knapp?.[1] ?? ''}"`));
    const sted = { channel: direkte, user: ADMIN };
    // Two impatient presses, at two servers.
    const trykk = () => o.slack.payloads.action(sted, { action_id: 'ta_i_bruk', value }, rapport);
    await Promise.all([denne?.interaction(trykk()), neste?.interaction(trykk())]);
    await o.slack.posted((m) => m.text.startsWith(`Versjon ${JSON.parse(value).versjon} er tatt i bruk`), 30_000);
  }
  await new Promise((ferdig) => setTimeout(ferdig, 1_000));
  const ibruk = o.slack.messages.filter((m) => /^Versjon \d+ er tatt i bruk/.test(m.text));
  expect(ibruk).toHaveLength(3);
  const varsler = o.slack.messages.filter((m) => m.channel === KANAL && m.text.startsWith('Funn endret seg'));
  const versjoner = varsler.map((m) => /versjon (\d+)/.exec(m.text)?.[1]);
  expect(new Set(versjoner).size).toBe(versjoner.length);
  expect(versjoner.length).toBeGreaterThanOrEqual(2);
  const rader = await o.base.sql("select noekkel from eierblikk.utboks where noekkel like 'varsel:%'");
  expect(rader).toHaveLength(versjoner.length);
}, 120_000);
