import type { Button, ConfirmationDialog, ContextBlock, KnownBlock, SectionBlock } from '@slack/types';
import type { DataVisualizationBlock } from './diagramblokk.ts';
import { GRENSER } from './grenser.ts';
import { rent } from './trygg.ts';

/** The blocks that the bot uses. */
export type Blokk = KnownBlock | DataVisualizationBlock;

/** A message with blocks; `text` is what notifications, screen readers and old clients show. */
export interface Blokkmelding {
  readonly text: string;
  readonly blocks?: readonly Blokk[];
}

/** Running text. `mrkdwn` is written by us, with all data in it made safe; it is cut only as a last resort. */
export function seksjon(mrkdwn: string): SectionBlock {
  const text = mrkdwn.length > GRENSER.tekstobjekt ? `${mrkdwn.slice(0, GRENSER.tekstobjekt - 1)}…` : mrkdwn;
  return { type: 'section', text: { type: 'mrkdwn', text, verbatim: true }, expand: true };
}

/** Small, grey lines. Empty ones are left out; no block at all when there are none. */
export function kontekst(...linjer: readonly string[]): ContextBlock[] {
  const elements = linjer
    .filter((l) => l !== '')
    .slice(0, GRENSER.kontekst)
    .map((text) => ({ type: 'mrkdwn' as const, text, verbatim: true }));
  return elements.length === 0 ? [] : [{ type: 'context', elements }];
}

export function overskrift(tekst: string): Blokk {
  return { type: 'header', text: { type: 'plain_text', text: rent(tekst, GRENSER.overskrift), emoji: false } };
}

export interface Knapp {
  readonly handling: string;
  readonly tekst: string;
  /** What comes back when it is pressed; a button whose value is too long to carry is left out. */
  readonly verdi: string;
  readonly stil?: 'primary' | 'danger';
  readonly bekreft?: ConfirmationDialog;
}

function somKnapp({ handling, tekst, verdi, stil, bekreft }: Knapp): Button {
  return {
    type: 'button',
    action_id: handling,
    text: { type: 'plain_text', text: rent(tekst, GRENSER.knapp.tekst), emoji: false },
    // Half a surrogate pair can't be sent, and no question that we read has one.
    value: verdi.toWellFormed(),
    ...(stil === undefined ? {} : { style: stil }),
    ...(bekreft === undefined ? {} : { confirm: bekreft }),
  };
}

/** Whether a value can be carried by a button. */
export const faarPlassIKnapp = (verdi: string): boolean => verdi !== '' && verdi.length <= GRENSER.knapp.verdi;

/** A row of buttons; none when no button has anything to carry. */
export function knapperad(knapper: readonly Knapp[]): Blokk[] {
  const elements = knapper
    .filter((k) => faarPlassIKnapp(k.verdi))
    .slice(0, GRENSER.knapperad)
    .map(somKnapp);
  return elements.length === 0 ? [] : [{ type: 'actions', elements }];
}

/** A message of these blocks; of its text alone when there are none. */
export function medBlokker(text: string, blocks: readonly Blokk[]): Blokkmelding {
  return blocks.length === 0 ? { text } : { text, blocks };
}
