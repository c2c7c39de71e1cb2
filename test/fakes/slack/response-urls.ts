import * as z from 'zod';
import { contentFault } from './webapi/chat.ts';
import { type Answer, type Context, failed } from './webapi/method.ts';

const TIMES = 5;

/** A place that a command or a button may answer to without a token, five times. */
export interface ResponseUrl {
  readonly channel: string;
  readonly user: string;
  /** The message that the button stands under; `null` for a command. */
  readonly messageTs: string | null;
  used: number;
}

const Body = z.strictObject({
  text: z.string().optional(),
  blocks: z.array(z.unknown()).optional(),
  response_type: z.enum(['ephemeral', 'in_channel']).optional(),
  replace_original: z.boolean().optional(),
  delete_original: z.boolean().optional(),
  thread_ts: z.string().optional(),
  unfurl_links: z.boolean().optional(),
  unfurl_media: z.boolean().optional(),
});

interface Outcome {
  readonly status: number;
  readonly answer: Answer;
}

/** An answer through a response_url: a new message, or the original replaced or deleted. */
export function respond(to: ResponseUrl | undefined, raw: string, context: Context): Outcome {
  if (to === undefined || to.used >= TIMES) return { status: 404, answer: failed('used_url') };
  const parsed = Body.safeParse(JSON.parse(raw));
  if (!parsed.success) return { status: 400, answer: failed('invalid_payload') };
  const { text, blocks, response_type, replace_original, delete_original, thread_ts } = parsed.data;
  const fault = delete_original === true ? null : contentFault({ text, blocks }, context);
  if (fault !== null) return { status: 400, answer: fault };
  to.used += 1;
  const original = context.messages.find((m) => m.channel === to.channel && m.ts === to.messageTs);
  if (delete_original === true && original !== undefined) original.deleted = true;
  else if (replace_original === true && original !== undefined) {
    original.text = text ?? '';
    original.blocks = blocks ?? [];
    original.updates += 1;
  } else
    context.messages.push({
      method: 'response_url',
      channel: to.channel,
      ts: context.newTs(),
      thread_ts: thread_ts ?? null,
      ephemeral: response_type === 'in_channel' ? null : to.user,
      user: context.workspace.botUser,
      text: text ?? '',
      blocks: blocks ?? [],
      updates: 0,
      deleted: false,
      at: context.now(),
    });
  return { status: 200, answer: { ok: true } };
}
