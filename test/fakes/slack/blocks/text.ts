import * as z from 'zod';
import { GRENSER } from '../../../../bot/slack/blocks/grenser.ts';

/** A text of 1 to `most` characters. */
export const text = (most: number) => z.string().min(1, 'must be more than 0 characters').max(most);

export const plainText = (most: number) =>
  z.strictObject({ type: z.literal('plain_text'), text: text(most), emoji: z.boolean().optional() });

export const mrkdwn = (most: number) =>
  z.strictObject({ type: z.literal('mrkdwn'), text: text(most), verbatim: z.boolean().optional() });

export const textObject = (most: number) => z.discriminatedUnion('type', [plainText(most), mrkdwn(most)]);

export const blockId = text(GRENSER.blokkId).optional();
export const actionId = text(GRENSER.handlingsId);
