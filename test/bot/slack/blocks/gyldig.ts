import * as z from 'zod';
import { type Blokkmelding, enklere, GRENSER } from '../../../../bot/slack/blocks/index.ts';
import { pings, validateBlocks } from '../../../fakes/slack/index.ts';

const FormSchema = z.object({
  text: z.string(),
  blocks: z.array(z.looseObject({ type: z.string() })).optional(),
});
export type Form = z.infer<typeof FormSchema>;

/** A message in all its forms, the richest first. */
export function former(melding: Blokkmelding): readonly Form[] {
  return [{ ...melding }, ...enklere({ ...melding })].map((form) => FormSchema.parse(form));
}

/** What Slack would say against a message in all its forms, and whom it would call. Empty: nothing and nobody. */
export function feilVed(melding: Blokkmelding): string[] {
  const alle = former(melding);
  return [
    ...(alle.at(-1)?.blocks === undefined ? [] : ['the last form is not text alone']),
    ...alle.flatMap(({ text, blocks }) => {
      const fault = blocks === undefined ? null : validateBlocks(blocks, 'message');
      return [
        ...(text.trim() === '' ? ['no text'] : []),
        ...(text.length > GRENSER.melding.tekst ? ['msg_too_long'] : []),
        ...(fault === null ? [] : [fault.error, ...fault.messages]),
        ...pings({ text, blocks: blocks ?? [] }),
        ...(JSON.stringify({ text, blocks }).includes('\\ud83d"') ? ['half a surrogate pair'] : []),
      ];
    }),
  ];
}
