import * as z from 'zod';

/** A message as it stands in the fake's channel. */
export interface PostedMessage {
  /** The method that posted it; `response_url` for answers through one. */
  readonly method: string;
  readonly channel: string;
  readonly ts: string;
  readonly thread_ts: string | null;
  /** Only this user sees it; `null`: all. */
  readonly ephemeral: string | null;
  readonly user: string;
  text: string;
  blocks: readonly unknown[];
  /** How often chat.update or response_url has replaced it. */
  updates: number;
  deleted: boolean;
  /** Milliseconds since the fake started. */
  readonly at: number;
}

export interface Call {
  readonly method: string;
  readonly args: Readonly<Record<string, unknown>>;
  /** `ok`, Slack's error code, or the fault that was injected. */
  outcome: string;
  /** Slack's explanations beside an error code. */
  complaints: readonly string[];
  readonly at: number;
}

const TextNode = z.looseObject({ type: z.string(), text: z.string() });
const PING = /<(?:!(?:channel|here|everyone|subteam\^[^>]*)|@[A-Z0-9]+)(?:\|[^>]*)?>/g;

function mrkdwnTexts(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(mrkdwnTexts);
  if (typeof value !== 'object' || value === null) return [];
  const node = TextNode.safeParse(value);
  if (node.success && node.data.type === 'mrkdwn') return [node.data.text];
  return Object.values(value).flatMap(mrkdwnTexts);
}

/** The mentions that would notify somebody: `<!channel>`, `<@U…>`, in the text or in any mrkdwn of the blocks. */
export function pings(message: Pick<PostedMessage, 'text' | 'blocks'>): string[] {
  return [message.text, ...mrkdwnTexts(message.blocks)].flatMap((text) => text.match(PING) ?? []);
}

/** Every text that a reader sees of a message, in order: for tests that look for a figure. */
export function visibleText(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(visibleText);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' && ['text', 'caption', 'title', 'label', 'name'].includes(key)
      ? [inner]
      : visibleText(inner),
  );
}
