import { type Blokkmelding, beskjed, nektetvisning } from './blocks/index.ts';

/** A message as chat.postMessage takes it: blocks, and always the text that notifications and old clients show. */
export type Melding = Blokkmelding;

/** Words of our own, with mrkdwn in them; whatever came from others was made harmless before. */
export function vaarTekst(mrkdwn: string): Melding {
  return beskjed(mrkdwn);
}

/** Words that may hold what came from a file or a person: shown as they are. */
export function bareTekst(tekst: string): Melding {
  return nektetvisning(tekst);
}
