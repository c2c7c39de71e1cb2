import * as z from 'zod';
import { GRENSER } from '../../../../bot/slack/blocks/grenser.ts';
import type { FakeChannel } from '../workspace.ts';
import { type Context, failed, method } from './method.ts';

const READ_SCOPE = { public: 'channels:read', private: 'groups:read', im: 'im:read', mpim: 'mpim:read' } as const;

function channelObject(c: FakeChannel) {
  return {
    id: c.id,
    name: c.name,
    is_channel: c.kind === 'public',
    is_group: c.kind === 'private',
    is_im: c.kind === 'im',
    is_mpim: c.kind === 'mpim',
    is_private: c.kind !== 'public',
    is_archived: c.is_archived ?? false,
    is_member: c.is_member ?? true,
    is_shared: c.is_ext_shared ?? false,
    is_ext_shared: c.is_ext_shared ?? false,
    ...(c.user === undefined ? {} : { user: c.user }),
  };
}

const conversationInfo = method(
  z.strictObject({
    channel: z.string(),
    include_locale: z.boolean().optional(),
    include_num_members: z.boolean().optional(),
  }),
  {},
  ({ channel: id }, { workspace }) => {
    const channel = workspace.channels.get(id);
    if (channel === undefined) return failed('channel_not_found');
    const needed = READ_SCOPE[channel.kind];
    if (!workspace.scopes.has(needed))
      return failed('missing_scope', { needed, provided: [...workspace.scopes].join(',') });
    if (channel.kind === 'private' && channel.is_member === false) return failed('channel_not_found');
    return { ok: true, channel: channelObject(channel) };
  },
);

const conversationOpen = method(
  z.strictObject({ users: z.string(), return_im: z.boolean().optional() }),
  { scopes: ['im:write'] },
  ({ users }, { workspace }) => {
    if (users.includes(',')) return failed('missing_scope', { needed: 'mpim:write' });
    if (!workspace.users.has(users)) return failed('user_not_found');
    return { ok: true, channel: { id: workspace.directMessage(users).id } };
  },
);

const userInfo = method(
  z.strictObject({ user: z.string(), include_locale: z.boolean().optional() }),
  { scopes: ['users:read'] },
  ({ user: id, include_locale }, { workspace }) => {
    const user = workspace.users.get(id);
    if (user === undefined) return failed('user_not_found');
    return {
      ok: true,
      user: {
        id,
        team_id: user.team_id ?? workspace.team,
        name: user.name,
        real_name: user.name,
        deleted: user.deleted ?? false,
        is_bot: user.is_bot ?? false,
        is_restricted: user.is_restricted ?? false,
        is_ultra_restricted: user.is_ultra_restricted ?? false,
        is_stranger: user.is_stranger ?? false,
        ...(include_locale === true ? { locale: user.locale ?? 'nb-NO' } : {}),
      },
    };
  },
);

const authTest = method(z.strictObject({}), {}, (_, { workspace, origin }) => ({
  ok: true,
  url: origin(),
  team: 'Eksempel kommune',
  team_id: workspace.team,
  user: 'eierblikk',
  user_id: workspace.botUser,
  bot_id: workspace.botId,
  app_id: workspace.appId,
}));

const authRevoke = method(z.strictObject({ test: z.boolean().optional() }), {}, ({ test }, { workspace }) => {
  if (test !== true) workspace.revoked = true;
  return { ok: true, revoked: test !== true };
});

const knownChannel = (id: string, { workspace }: Context): boolean => workspace.channels.has(id);

const setStatus = method(
  z.strictObject({
    channel_id: z.string(),
    thread_ts: z.string(),
    status: z.string().max(GRENSER.agent.status),
    loading_messages: z.array(z.string()).max(10).optional(),
  }),
  { scopes: ['assistant:write'] },
  ({ channel_id, status }, context) => {
    if (!knownChannel(channel_id, context)) return failed('channel_not_found');
    context.statuses.push({ channel: channel_id, status });
    return { ok: true };
  },
);

const setSuggestedPrompts = method(
  z.strictObject({
    channel_id: z.string(),
    thread_ts: z.string().optional(),
    title: z.string().optional(),
    prompts: z
      .array(z.strictObject({ title: z.string().min(1), message: z.string().min(1) }))
      .min(1)
      .max(GRENSER.agent.forslag),
  }),
  { scopes: ['assistant:write'] },
  ({ channel_id, prompts }, context) => {
    if (!knownChannel(channel_id, context)) return failed('channel_not_found');
    context.suggestions.push({ channel: channel_id, prompts });
    return { ok: true };
  },
);

const connectionsOpen = method(z.strictObject({}), { token: 'app' }, (_, { origin }) => ({
  ok: true,
  url: `${origin().replace('http:', 'ws:')}/link/?ticket=1`,
}));

export const PEOPLE = {
  'conversations.info': conversationInfo,
  'conversations.open': conversationOpen,
  'users.info': userInfo,
  'auth.test': authTest,
  'auth.revoke': authRevoke,
  'assistant.threads.setStatus': setStatus,
  'assistant.threads.setSuggestedPrompts': setSuggestedPrompts,
  'apps.connections.open': connectionsOpen,
};
