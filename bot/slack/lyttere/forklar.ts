import type { App } from '@slack/bolt';
import * as z from 'zod';
import { foersteBegrep } from '../begrep-i-tekst.ts';
import { noekkelFor } from '../hendelsesnoekkel.ts';
import { si } from '../lever.ts';
import { bareTekst } from '../melding.ts';
import { rentekst } from '../meldingstekst.ts';
import type { Tjenester } from '../tjenester.ts';
import { type Innkommet, svarPaaSpoersmaal, utMelding } from './spoersmaal.ts';

const SnarveiSchema = z.object({
  team: z.object({ id: z.string() }).nullish(),
  user: z.object({ id: z.string(), team_id: z.string().optional() }),
  channel: z.object({ id: z.string() }),
  message: z.object({ ts: z.string(), thread_ts: z.string().optional(), text: z.string().default('') }),
  response_url: z.string().optional(),
});

const INGENTING =
  'Jeg fant ingenting å forklare i meldingen. Jeg kjenner mål og satser, som «driftsmargin», «resultatgrad» og «VTA-sats».';

/** The first concept that a text speaks of, as a question about what it means; a question about meaning stands. */
function omBegrep(tekst: string): string | null {
  if (/^(?:hva betyr|hva er|hvordan (?:regnes|er)|kva betyr|kva er|korleis)\b/i.test(tekst)) return tekst;
  const begrep = foersteBegrep(tekst);
  return begrep === null ? null : `Hva betyr ${begrep}?`;
}

/** «Forklar» on a message: what the words in it mean. */
export function lyttPaaForklar(app: App, t: Tjenester): void {
  app.shortcut('forklar', async ({ ack, body }) => {
    await ack();
    const lest = SnarveiSchema.safeParse(body);
    if (!lest.success) return;
    const { team, user, channel, message, response_url } = lest.data;
    const noekkel = noekkelFor(body);
    const tekst = omBegrep(rentekst(message.text, t.bot.bruker));
    const sted: Innkommet = {
      noekkel,
      team: team?.id ?? user.team_id ?? '',
      kanal: channel.id,
      bruker: user.id,
      tekst: tekst ?? '',
      traad: message.thread_ts ?? message.ts,
      fortsettelse: false,
      svaradresse: response_url ?? null,
    };
    if (tekst === null) await si(t, utMelding(sted, `forklar:${noekkel}`, bareTekst(INGENTING)));
    else await svarPaaSpoersmaal(t, sted);
  });
}
