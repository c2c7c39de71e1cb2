import type { PostedMessage } from '../../fakes/slack/index.ts';
import { regnskap } from './arbeidsbok.ts';
import { ADMIN, KANAL, LESER, type Oppsett, settOpp } from './oppsett.ts';

const DOEGN_MS = 86_400_000;
// From now and onwards: what Slack signs later than the server's clock is turned away.
let klokke = Date.now();
/** The date so many days from now, where the kommune is. */
const dagenOm = (doegn: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Oslo' }).format(new Date(klokke + doegn * DOEGN_MS));
let o: Oppsett;
beforeAll(async () => {
  o = await settOpp({ naa: () => new Date(klokke), frister: { varsling: 100 } });
});
afterAll(() => o.rydd());

const varsler = () => o.slack.messages.filter((m) => JSON.stringify(m.blocks).includes('"utsett"'));

async function neste(gjoer: () => Promise<unknown>, passer: (m: PostedMessage) => boolean): Promise<PostedMessage> {
  const foer = o.slack.messages.length;
  await gjoer();
  return o.slack.until(() => o.slack.messages.slice(foer).find(passer), 20_000);
}

function verdi(melding: PostedMessage, handling: string): string {
  const treff = new RegExp(`"action_id":"${handling}".*?"value":"((?:[^"\\\\]|\\\\.)*)"`).exec(
    JSON.stringify(melding.blocks),
  );
  return String(JSON.parse(`"${treff?.[1] ?? ''}"`));
}

async function trykk(melding: PostedMessage, action_id: string, user: string): Promise<void> {
  const handling = { action_id, value: verdi(melding, action_id) };
  await o.http.interaction(o.slack.payloads.action({ channel: melding.channel, user }, handling, melding));
}

async function taIBruk(egenkapital: number): Promise<void> {
  const kanal = o.slack.workspace.directMessage(ADMIN).id;
  const bytes = regnskap(egenkapital);
  const fil = o.slack.workspace.addFile({ name: `${egenkapital}.xlsx`, user: ADMIN, bytes, channels: [kanal] });
  const rapport = await neste(
    () => o.http.event(o.slack.payloads.fileShared({ channel: kanal, user: ADMIN }, fil.id)),
    (m) => JSON.stringify(m.blocks).includes('ta_i_bruk'),
  );
  await neste(
    () => trykk(rapport, 'ta_i_bruk', ADMIN),
    (m) => m.text.includes('tatt i bruk'),
  );
}

/** Long enough for the alerts to have been looked through several times. */
const pust = () => new Promise((ferdig) => setTimeout(ferdig, 700));

test('a snoozed finding is silent until its day, and then reminded of once, as long as it stands', async () => {
  await neste(
    () => o.http.command(o.slack.payloads.command({ channel: KANAL, user: LESER }, 'abonner')),
    (m) => m.text.includes('varsel'),
  );
  await taIBruk(9_000_000);
  await taIBruk(-2_000_000);
  const varsel = await o.slack.until(() => varsler()[0], 20_000);
  await trykk(varsel, 'utsett', LESER);
  const modal = await o.slack.until(() => [...o.slack.views.values()].find((v) => v.type === 'modal'));
  const skjema = (dag: string) =>
    o.slack.payloads.viewSubmission(LESER, modal, {
      grunn: { grunn: { type: 'plain_text_input', value: 'Styret møtes først' } },
      til: { til: { type: 'datepicker', selected_date: dag } },
    });
  // A day that has been is none.
  expect((await o.http.interaction(skjema(dagenOm(-3)))).body).toContain('Velg en dag');
  const dagen = dagenOm(5);
  await neste(
    () => o.http.interaction(skjema(dagen)),
    (m) => m.text.includes('utsatte til'),
  );
  const [demping] = await o.base.sql('select slag, til::text as til, av from eierblikk.demping');
  expect(demping).toEqual({ slag: 'utsatt', til: dagen, av: LESER });
  const fortalt = varsler().length;
  await pust();
  klokke += 5 * DOEGN_MS;
  await pust();
  expect(varsler()).toHaveLength(fortalt);
  klokke += DOEGN_MS;
  const paaminnelse = await o.slack.until(() => varsler()[fortalt], 10_000);
  expect(paaminnelse.channel).toBe(KANAL);
  expect(paaminnelse.text).toContain('Utsatt til nå, og gjelder fortsatt');
  expect(paaminnelse.text).toContain('egenkapital');
  klokke += 3 * DOEGN_MS;
  await pust();
  expect(varsler()).toHaveLength(fortalt + 1);
}, 60_000);
