import * as z from 'zod';
import type { Tjenester } from '../tjenester.ts';

const VistSchema = z.object({ view: z.object({ id: z.string(), hash: z.string().optional() }) });

/** A modal that stands on somebody's screen. */
export interface Vist {
  readonly id: string;
  readonly hash: string | undefined;
}

/** Opens a modal: within three seconds of what triggered it, so it can't wait in the outbox. `null`: it didn't open. */
export async function aapneModal(t: Tjenester, utloeser: string, visning: object): Promise<Vist | null> {
  const utfall = await t.slack.kall('views.open', { trigger_id: utloeser, view: visning });
  if (utfall.slag !== 'ok') {
    t.logg.advarsel('modal', { utfall: utfall.slag });
    return null;
  }
  const lest = VistSchema.safeParse(utfall.svar);
  return lest.success ? { id: lest.data.view.id, hash: lest.data.view.hash } : null;
}

/**
 * Shows something else in a modal. With the hash that it was seen under, an update that comes late gives way to a newer one;
 * without, it counts whatever has happened.
 */
export async function byttModal(t: Tjenester, { id, hash }: Vist, visning: object): Promise<boolean> {
  const utfall = await t.slack.kall('views.update', {
    view_id: id,
    view: visning,
    ...(hash === undefined ? {} : { hash }),
  });
  if (utfall.slag !== 'ok') t.logg.advarsel('modal', { utfall: utfall.slag });
  return utfall.slag === 'ok';
}
