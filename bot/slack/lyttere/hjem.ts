import type { App } from '@slack/bolt';
import * as z from 'zod';
import { publiserHjem } from '../publiser-hjem.ts';
import type { Tjenester } from '../tjenester.ts';
import { FORSLAG } from '../visninger.ts';

const AapnetSchema = z.object({
  team_id: z.string(),
  event: z.object({ user: z.string(), channel: z.string(), tab: z.string() }),
});

/** The app was opened: its home, or the conversation with what can be asked. */
export function lyttPaaHjem(app: App, t: Tjenester): void {
  app.event('app_home_opened', async ({ body }) => {
    const lest = AapnetSchema.safeParse(body);
    if (!lest.success) return;
    const { team_id: team, event } = lest.data;
    if (event.tab === 'messages') {
      const prompts = FORSLAG.map(({ tittel, spoersmaal }) => ({ title: tittel, message: spoersmaal }));
      await t.slack.kall('assistant.threads.setSuggestedPrompts', { channel_id: event.channel, prompts });
    } else {
      await publiserHjem(t, team, event.user, event.channel);
    }
  });
}
