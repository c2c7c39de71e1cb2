import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { svarvisning } from '../../../bot/slack/blocks/index.ts';
import { type Dato, datoAv } from '../../../core/index.ts';
import { svar } from '../../../core/questions/index.ts';
import { eksempelinnsyn } from '../../questions/portefoljer.ts';
import { KANAL, LESER, type Oppsett, settOpp } from './oppsett.ts';

const LinjeSchema = z.object({ id: z.string(), sporsmaal: z.string(), samtale: z.string().optional() });
const SPOERSMAAL = readFileSync(new URL('../../questions/dev.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((linje) => LinjeSchema.parse(JSON.parse(linje)));

function idag(): Dato {
  const [aar = 0, maaned = 0, dag = 0] = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Oslo' })
    .format(new Date())
    .split('-')
    .map(Number);
  return datoAv(aar, maaned, dag);
}

/** What the command line's reader answers, as a Slack message's text: the answer, every row, sources and forbehold. */
async function ventet(): Promise<ReadonlyMap<string, string>> {
  const innsyn = await eksempelinnsyn();
  const forrige = new Map<string, string>();
  const tekster = new Map<string, string>();
  for (const { id, sporsmaal, samtale } of SPOERSMAAL) {
    const s = svar(sporsmaal, innsyn, { idag: idag(), forrige: samtale === undefined ? null : forrige.get(samtale) });
    if (samtale !== undefined && s.sporring !== null) forrige.set(samtale, s.sporring);
    const uten = { grunnlag: null, overTid: null, sammenlign: null, spurtAv: null, dataversjon: null };
    tekster.set(id, svarvisning(s, uten).text);
  }
  return tekster;
}

let o: Oppsett;
afterEach(() => o.rydd());

test.each(['http', 'socket'] as const)(
  'the dev questions over %s are answered as on the command line',
  async (modus) => {
    o = await settOpp({ modus });
    const forventet = await ventet();
    const traader = new Map<string, string>();
    const faktisk = new Map<string, string>();
    for (const { id, sporsmaal, samtale } of SPOERSMAAL) {
      const traad = samtale === undefined ? undefined : traader.get(samtale);
      const sted = { channel: KANAL, user: LESER };
      const mer = traad === undefined ? {} : { thread_ts: traad };
      const spoersmaal = o.slack.payloads.mention(sted, sporsmaal, mer);
      if (samtale !== undefined && traad === undefined) traader.set(samtale, String(spoersmaal.event.ts));
      const foer = o.slack.messages.length;
      if (modus === 'http') await o.http.event(spoersmaal);
      else await o.slack.socket.deliver('events_api', spoersmaal);
      const melding = await o.slack.until(() => o.slack.messages[foer]);
      faktisk.set(id, melding.text);
    }
    expect(SPOERSMAAL).toHaveLength(43);
    expect(Object.fromEntries(faktisk)).toEqual(Object.fromEntries(forventet));
  },
);
