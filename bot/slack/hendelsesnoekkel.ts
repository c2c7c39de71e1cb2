import * as z from 'zod';
import type { Hendelse } from '../store/index.ts';

const KonvoluttSchema = z.object({
  type: z.literal('event_callback'),
  event_id: z.string(),
  team_id: z.string(),
  event: z.looseObject({
    type: z.string(),
    subtype: z.string().optional(),
    channel: z.unknown().optional(),
    ts: z.string().optional(),
    bot_id: z.string().optional(),
  }),
});
const SamhandlingSchema = z.object({
  trigger_id: z.string(),
  team_id: z.string().optional(),
  team: z.object({ id: z.string() }).nullish(),
  user: z.object({ team_id: z.string().optional() }).optional(),
});

/** What to do with something that came in. */
export type Mottak =
  /** A unit of work: its key is written before the work. */
  | { readonly slag: 'arbeid'; readonly hendelse: Hendelse }
  /** The bot's own words, edits and the like: acknowledged and forgotten. */
  | { readonly slag: 'forbigaa' }
  /** Without a key of its own (options, ssl checks): goes straight on. */
  | { readonly slag: 'uten_noekkel' };

/** Slack's legacy verification token has no place in the database. */
function utenToken(body: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { token: _, ...resten } = body;
  return resten;
}

/**
 * The key of an event, so that what Slack delivers twice is done once. A mention may come both as app_mention and as
 * message: the message's channel and ts tell that they are the same.
 */
export function lesMottak(body: Readonly<Record<string, unknown>>): Mottak {
  const konvolutt = KonvoluttSchema.safeParse(body);
  if (konvolutt.success) {
    const { event, event_id, team_id } = konvolutt.data;
    const erMelding = event.type === 'message' || event.type === 'app_mention';
    if (erMelding && (event.bot_id !== undefined || event.subtype !== undefined)) return { slag: 'forbigaa' };
    const kanal = erMelding && typeof event.channel === 'string' ? event.channel : null;
    return {
      slag: 'arbeid',
      hendelse: {
        noekkel: event_id,
        team: team_id,
        kanal,
        ts: kanal === null ? null : (event.ts ?? null),
        innhold: utenToken(body),
      },
    };
  }
  const samhandling = SamhandlingSchema.safeParse(body);
  if (!samhandling.success) return { slag: 'uten_noekkel' };
  const { trigger_id, team_id, team, user } = samhandling.data;
  return {
    slag: 'arbeid',
    hendelse: {
      noekkel: `t:${trigger_id}`,
      team: team_id ?? team?.id ?? user?.team_id ?? '',
      kanal: null,
      ts: null,
      innhold: utenToken(body),
    },
  };
}

/** The key of a body that has been let in. */
export function noekkelFor(body: object): string {
  const mottak = lesMottak({ ...body });
  return mottak.slag === 'arbeid' ? mottak.hendelse.noekkel : '';
}
