import type { Acknowledged, Acknowledgement, PostedMessage } from '../../fakes/slack/index.ts';
import { regnskap } from './arbeidsbok.ts';
import { ADMIN, KANAL, LESER, type Oppsett, settOpp } from './oppsett.ts';

const MARGIN = 'Hva var driftsmarginen til Spir i 2020?';

/** What Slack sends, by either transport; each resolves when it is acknowledged. */
interface Transport {
  event(payload: unknown, retry?: number): Promise<unknown>;
  command(payload: Readonly<Record<string, string>>): Promise<unknown>;
  interaction(payload: unknown): Promise<unknown>;
}

function transport({ slack, http }: Oppsett, modus: 'http' | 'socket'): Transport {
  const greit = async (svar: Promise<Acknowledged>) => expect((await svar).status).toBe(200);
  const iTide = async (svar: Promise<Acknowledgement>) => expect((await svar).ms).toBeLessThan(3_000);
  return modus === 'http'
    ? {
        event: (payload, retry) => greit(http.event(payload, retry === undefined ? {} : { retry })),
        command: (payload) => greit(http.command(payload)),
        interaction: (payload) => greit(http.interaction(payload)),
      }
    : {
        event: (payload, retry) =>
          iTide(slack.socket.deliver('events_api', payload, retry === undefined ? {} : { retry_attempt: retry })),
        command: (payload) => iTide(slack.socket.deliver('slash_commands', payload)),
        interaction: (payload) => iTide(slack.socket.deliver('interactive', payload)),
      };
}

/** The value of a button, as it would come back. */
function knapp(melding: PostedMessage, handling: string): { readonly action_id: string; readonly value: string } {
  const treff = new RegExp(`"action_id":"${handling}".*?"value":"((?:[^"\\\\]|\\\\.)*)"`).exec(
    JSON.stringify(melding.blocks),
  );
  if (treff === null) throw new Error(`ingen knapp ${handling}`);
  return { action_id: handling, value: String(JSON.parse(`"${treff[1]}"`)) };
}

describe.each(['http', 'socket'] as const)('over %s', (modus) => {
  let o: Oppsett;
  let t: Transport;
  let direkte: string;
  beforeAll(async () => {
    o = await settOpp({ modus });
    t = transport(o, modus);
    direkte = o.slack.workspace.directMessage(ADMIN).id;
  });
  afterAll(() => o.rydd());

  async function neste(
    gjoer: () => Promise<unknown>,
    passer: (m: PostedMessage) => boolean = () => true,
  ): Promise<PostedMessage> {
    const foer = o.slack.messages.length;
    await gjoer();
    return o.slack.until(() => o.slack.messages.slice(foer).find(passer), 20_000);
  }
  const trykk = (melding: PostedMessage, handling: string, user: string) =>
    t.interaction(o.slack.payloads.action({ channel: melding.channel, user }, knapp(melding, handling), melding));

  test('a mention is answered in its thread, a direct message where it was written, a command in the channel', async () => {
    const { payloads } = o.slack;
    const nevnt = payloads.mention({ channel: KANAL, user: LESER }, MARGIN);
    const svar = await neste(() => t.event(nevnt));
    expect(svar).toMatchObject({ channel: KANAL, thread_ts: String(nevnt.event.ts) });
    expect(svar.text).toContain('3,1');
    const iDirekte = await neste(() => t.event(payloads.message({ channel: direkte, user: ADMIN }, MARGIN)));
    expect(iDirekte).toMatchObject({ channel: direkte, thread_ts: null });
    expect(iDirekte.text).toContain('3,1');
    const kommando = await neste(() => t.command(payloads.command({ channel: KANAL, user: LESER }, `spør ${MARGIN}`)));
    expect(kommando.text).toContain('3,1');
    const hjelp = await neste(() => t.command(payloads.command({ channel: KANAL, user: LESER }, 'hjelp')));
    expect(hjelp.text).toContain('/eierblikk abonner');
  });

  test('a button under the answer leads on', async () => {
    const svar = await neste(() => t.event(o.slack.payloads.mention({ channel: KANAL, user: LESER }, MARGIN)));
    const grunnlag = await neste(() => trykk(svar, 'grunnlag', LESER));
    expect(grunnlag.text).toContain('Kilde');
    expect(grunnlag.thread_ts).toBe(svar.thread_ts);
  });

  test('twenty parallel redeliveries of one event give one reply', async () => {
    const spoersmaal = o.slack.payloads.mention({ channel: KANAL, user: LESER }, 'Hva var egenkapitalen til Varodd?');
    await Promise.all(Array.from({ length: 20 }, (_, retry) => t.event(spoersmaal, retry)));
    const iTraaden = () => o.slack.messages.filter((m) => m.thread_ts === String(spoersmaal.event.ts));
    await o.slack.until(() => iTraaden()[0]);
    await new Promise((ferdig) => setTimeout(ferdig, 300));
    expect(iTraaden()).toHaveLength(1);
  });

  test('a dropped workbook, «Ta i bruk», and the alert that follows', async () => {
    const { payloads, workspace } = o.slack;
    await neste(() => t.command(payloads.command({ channel: KANAL, user: LESER }, 'abonner')));
    for (const [nr, egenkapital] of [9_000_000, -2_000_000].entries()) {
      const bytes = regnskap(egenkapital);
      const fil = workspace.addFile({ name: `bok${nr}.xlsx`, user: ADMIN, bytes, channels: [direkte] });
      const rapport = await neste(
        () => t.event(payloads.fileShared({ channel: direkte, user: ADMIN }, fil.id)),
        (m) => JSON.stringify(m.blocks).includes('"ta_i_bruk"'),
      );
      await neste(
        () => trykk(rapport, 'ta_i_bruk', ADMIN),
        (m) => m.text.includes('tatt i bruk'),
      );
    }
    const varsel = await o.slack.until(() =>
      o.slack.messages.find((m) => JSON.stringify(m.blocks).includes('"kvitter"')),
    );
    expect(varsel.channel).toBe(KANAL);
    expect(varsel.text).toContain('egenkapital');
    // And its button opens the form.
    await trykk(varsel, 'kvitter', LESER);
    await o.slack.until(() => [...o.slack.views.values()].find((v) => v.type === 'modal'));
  });
});
