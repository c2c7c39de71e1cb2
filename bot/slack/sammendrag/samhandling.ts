import * as z from 'zod';
import type { Sted } from '../../rights/index.ts';
import { noekkelFor } from '../hendelsesnoekkel.ts';

/** What a view remembers for us, and gives back with whatever is done in it. */
const MinneSchema = z.object({
  /** Where it was opened: a channel, or the person's direct message for the App Home. */
  kanal: z.string(),
  /** Opened from the App Home, which shows the subscriptions. */
  hjem: z.boolean(),
  /** The subscription that it is about. */
  id: z.number().int().nullable(),
  /** How often it had been changed when the form was filled in. */
  utgave: z.number().int().nullable().default(null),
});
export type Skjemaminne = z.infer<typeof MinneSchema>;

export function skrivMinne(minne: Skjemaminne): string {
  return JSON.stringify(minne);
}

/** What our view remembered; `null`: another's, or nothing. */
export function lesMinne(metadata: string | undefined): Skjemaminne | null {
  try {
    return MinneSchema.safeParse(JSON.parse(metadata ?? '')).data ?? null;
  } catch {
    return null;
  }
}

const SamhandlingSchema = z.object({
  team: z.object({ id: z.string() }).nullish(),
  user: z.object({ id: z.string(), team_id: z.string().optional() }),
  /** Of a message; views have none. */
  channel: z.object({ id: z.string() }).optional(),
  trigger_id: z.string().default(''),
  view: z
    .object({
      id: z.string().default(''),
      type: z.string(),
      hash: z.string().optional(),
      private_metadata: z.string().optional(),
      state: z.unknown().optional(),
    })
    .optional(),
  actions: z.array(z.object({ action_id: z.string(), value: z.string().optional() })).default([]),
  /** What is typed so far, where options are fetched. */
  value: z.string().default(''),
});

/** Something done in one of our views, or with a button that leads to one. */
export interface Samhandling {
  /** The event's key. */
  readonly noekkel: string;
  readonly sted: Sted;
  readonly utloeser: string;
  readonly minne: Skjemaminne;
  /** The modal that it was done in; `null`: a message, or the App Home. */
  readonly modal: { readonly id: string; readonly hash: string | undefined; readonly state: unknown } | null;
  readonly handling: string;
  readonly verdi: string;
}

/** `null`: not something of ours, or from a place that can't be told. */
export function lesSamhandling(body: object): Samhandling | null {
  const lest = SamhandlingSchema.safeParse(body);
  if (!lest.success) return null;
  const { team, user, channel, trigger_id, view, actions, value } = lest.data;
  const minne =
    channel === undefined
      ? lesMinne(view?.private_metadata)
      : { kanal: channel.id, hjem: false, id: null, utgave: null };
  if (minne === null) return null;
  const [handling] = actions;
  return {
    noekkel: noekkelFor(body),
    sted: { team: team?.id ?? user.team_id ?? '', kanal: minne.kanal, bruker: user.id },
    utloeser: trigger_id,
    minne,
    modal: view?.type === 'modal' ? { id: view.id, hash: view.hash, state: view.state } : null,
    handling: handling?.action_id ?? '',
    verdi: handling?.value ?? value,
  };
}
