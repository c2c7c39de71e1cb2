import type { App } from '@slack/bolt';
import * as z from 'zod';
import { erDirekte } from '../../rights/index.ts';
import { noekkelFor } from '../hendelsesnoekkel.ts';
import { rentekst } from '../meldingstekst.ts';
import type { Tjenester } from '../tjenester.ts';
import { svarPaaSpoersmaal } from './spoersmaal.ts';

const MeldingSchema = z.object({
  user: z.string(),
  text: z.string().default(''),
  channel: z.string(),
  ts: z.string(),
  thread_ts: z.string().optional(),
});
const KonvoluttSchema = z.object({ team_id: z.string(), is_ext_shared_channel: z.boolean().optional() });

async function besvarMelding(t: Tjenester, body: object, event: object): Promise<void> {
  const melding = MeldingSchema.safeParse(event);
  const konvolutt = KonvoluttSchema.safeParse(body);
  if (!melding.success || !konvolutt.success) return;
  const { user: bruker, text, channel: kanal, ts, thread_ts } = melding.data;
  const { team_id: team, is_ext_shared_channel: delt } = konvolutt.data;
  if (delt !== undefined) t.adgang.merkDelt(kanal, delt);
  const direkte = erDirekte(kanal);
  await svarPaaSpoersmaal(t, {
    noekkel: noekkelFor(body),
    team,
    kanal,
    bruker,
    tekst: rentekst(text, t.bot.bruker),
    traad: thread_ts ?? (direkte ? null : ts),
    fortsettelse: thread_ts !== undefined || direkte,
    svaradresse: null,
  });
}

/** Mentions in channels, and everything said in direct messages. */
export function lyttPaaMeldinger(app: App, t: Tjenester): void {
  app.event('app_mention', ({ body, event }) => besvarMelding(t, body, event));
  app.event('message', async ({ body, event }) => {
    // A channel's message that isn't to us never gets here without the scope for it; if it does, it is none of our business.
    const nevner = 'text' in event && event.text?.includes(`<@${t.bot.bruker}>`) === true;
    if (erDirekte(event.channel) || nevner) await besvarMelding(t, body, event);
  });
}
