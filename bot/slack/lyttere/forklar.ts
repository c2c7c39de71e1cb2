import type { App } from '@slack/bolt';
import * as z from 'zod';
import { noekkelFor } from '../hendelsesnoekkel.ts';
import { rentekst } from '../meldingstekst.ts';
import type { Tjenester } from '../tjenester.ts';
import { svarPaaSpoersmaal } from './spoersmaal.ts';

const SnarveiSchema = z.object({
  team: z.object({ id: z.string() }).nullish(),
  user: z.object({ id: z.string(), team_id: z.string().optional() }),
  channel: z.object({ id: z.string() }),
  message: z.object({ ts: z.string(), thread_ts: z.string().optional(), text: z.string().default('') }),
  response_url: z.string().optional(),
});

/** The first concept that a text speaks of, as a question about what it means. */
function omBegrep(tekst: string): string {
  const kort = tekst.split(/[.!?\n]/, 1)[0]?.trim() ?? '';
  return /^(?:hva|hvordan|hvilken|kva|korleis)\b/i.test(kort) ? tekst : `Hva betyr ${kort}?`;
}

/** «Forklar» on a message: what the words in it mean. */
export function lyttPaaForklar(app: App, t: Tjenester): void {
  app.shortcut('forklar', async ({ ack, body }) => {
    await ack();
    const lest = SnarveiSchema.safeParse(body);
    if (!lest.success) return;
    const { team, user, channel, message, response_url } = lest.data;
    await svarPaaSpoersmaal(t, {
      noekkel: noekkelFor(body),
      team: team?.id ?? user.team_id ?? '',
      kanal: channel.id,
      bruker: user.id,
      tekst: omBegrep(rentekst(message.text, t.bot.bruker)),
      traad: message.thread_ts ?? message.ts,
      fortsettelse: false,
      svaradresse: response_url ?? null,
    });
  });
}
