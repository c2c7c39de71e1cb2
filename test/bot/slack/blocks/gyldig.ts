import { type Blokkmelding, GRENSER } from '../../../../bot/slack/blocks/index.ts';
import { pings, validateBlocks } from '../../../fakes/slack/index.ts';

/** What Slack would say against a message in all its forms, and whom it would call. Empty: nothing and nobody. */
export function feilVed(varianter: readonly Blokkmelding[]): string[] {
  const siste = varianter.at(-1);
  return [
    ...(siste === undefined ? ['no variant'] : []),
    ...(siste?.blocks === undefined ? [] : ['the last variant is not text alone']),
    ...varianter.flatMap(({ text, blocks }) => {
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
