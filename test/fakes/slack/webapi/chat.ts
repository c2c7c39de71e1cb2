import * as z from 'zod';
import { GRENSER } from '../../../../bot/slack/blocks/grenser.ts';
import { validateBlocks } from '../blocks/validate.ts';
import type { FakeChannel } from '../workspace.ts';
import { type Answer, type Context, failed, method } from './method.ts';

const ts = z.string().regex(/^\d{10}\.\d{6}$/, 'invalid ts');
const metadata = z.strictObject({ event_type: z.string().min(1), event_payload: z.record(z.string(), z.unknown()) });
const content = {
  text: z.string().optional(),
  blocks: z.array(z.unknown()).optional(),
  metadata: metadata.optional(),
  unfurl_links: z.boolean().optional(),
  unfurl_media: z.boolean().optional(),
  mrkdwn: z.boolean().optional(),
};

/** The channel that a message goes to (a user's id means the direct message with them), or why it can't. */
function destination(id: string, { workspace }: Context): FakeChannel | string {
  if (workspace.users.has(id)) return workspace.directMessage(id);
  const channel = workspace.channels.get(id);
  if (channel === undefined) return 'channel_not_found';
  if (channel.is_member === false) return channel.kind === 'public' ? 'not_in_channel' : 'channel_not_found';
  return channel.is_archived === true ? 'is_archived' : channel;
}

/** Why a message can't be posted for what it says. */
export function contentFault(
  { text, blocks }: { readonly text?: string | undefined; readonly blocks?: readonly unknown[] | undefined },
  context: Pick<Context, 'blockTypes'>,
): Answer | null {
  if ((text ?? '') === '' && (blocks ?? []).length === 0) return failed('no_text');
  if ((text ?? '').length > GRENSER.melding.tekst) return failed('msg_too_long');
  if (blocks === undefined) return null;
  const fault = validateBlocks(blocks, 'message', context.blockTypes);
  return fault === null ? null : failed(fault.error, { response_metadata: { messages: fault.messages } });
}

const postMessage = method(
  z.strictObject({
    channel: z.string().min(1),
    ...content,
    thread_ts: ts.optional(),
    reply_broadcast: z.boolean().optional(),
  }),
  { scopes: ['chat:write'] },
  ({ channel: id, text, blocks, thread_ts }, context) => {
    const channel = destination(id, context);
    if (typeof channel === 'string') return failed(channel);
    const fault = contentFault({ text, blocks }, context);
    if (fault !== null) return fault;
    const posted = {
      method: 'chat.postMessage',
      channel: channel.id,
      ts: context.newTs(),
      thread_ts: thread_ts ?? null,
      ephemeral: null,
      user: context.workspace.botUser,
      text: text ?? '',
      blocks: blocks ?? [],
      updates: 0,
      deleted: false,
      at: context.now(),
    };
    context.messages.push(posted);
    context.onPosted?.(posted);
    return {
      ok: true,
      channel: channel.id,
      ts: posted.ts,
      message: { type: 'message', user: posted.user, text: posted.text, blocks: posted.blocks, ts: posted.ts },
    };
  },
);

const postEphemeral = method(
  z.strictObject({ channel: z.string().min(1), user: z.string().min(1), ...content, thread_ts: ts.optional() }),
  { scopes: ['chat:write'] },
  ({ channel: id, user, text, blocks, thread_ts }, context) => {
    const channel = destination(id, context);
    if (typeof channel === 'string') return failed(channel);
    if (!context.workspace.users.has(user)) return failed('user_not_in_channel');
    const fault = contentFault({ text, blocks }, context);
    if (fault !== null) return fault;
    const message_ts = context.newTs();
    context.messages.push({
      method: 'chat.postEphemeral',
      channel: channel.id,
      ts: message_ts,
      thread_ts: thread_ts ?? null,
      ephemeral: user,
      user: context.workspace.botUser,
      text: text ?? '',
      blocks: blocks ?? [],
      updates: 0,
      deleted: false,
      at: context.now(),
    });
    return { ok: true, message_ts };
  },
);

const own = (channel: string, at: string, context: Context) =>
  context.messages.find((m) => m.channel === channel && m.ts === at && m.ephemeral === null && !m.deleted);

const update = method(
  z.strictObject({ channel: z.string().min(1), ts, ...content }),
  { scopes: ['chat:write'] },
  ({ channel, ts: at, text, blocks }, context) => {
    const message = own(channel, at, context);
    if (message === undefined) return failed('message_not_found');
    const fault = contentFault({ text, blocks }, context);
    if (fault !== null) return fault;
    message.text = text ?? '';
    message.blocks = blocks ?? [];
    message.updates += 1;
    return { ok: true, channel, ts: at, text: message.text };
  },
);

const remove = method(
  z.strictObject({ channel: z.string().min(1), ts }),
  { scopes: ['chat:write'] },
  ({ channel, ts: at }, context) => {
    const message = own(channel, at, context);
    if (message === undefined) return failed('message_not_found');
    message.deleted = true;
    return { ok: true, channel, ts: at };
  },
);

export const CHAT = {
  'chat.postMessage': postMessage,
  'chat.postEphemeral': postEphemeral,
  'chat.update': update,
  'chat.delete': remove,
};
