import * as z from 'zod';
import { type FakeView, validateView } from '../blocks/validate.ts';
import { type Answer, type Context, failed, method, type PublishedView } from './method.ts';

/** A trigger is good for three seconds, once. */
const TRIGGER_MS = 3_000;

function checked(view: unknown, type: 'home' | 'modal'): { readonly view: FakeView } | { readonly answer: Answer } {
  const result = validateView(view);
  if ('faults' in result)
    return { answer: failed('invalid_arguments', { response_metadata: { messages: result.faults } }) };
  return result.view.type === type ? result : { answer: failed('invalid_view_type') };
}

function shown({ id, view, hash }: PublishedView, { workspace }: Context): Answer {
  return { ok: true, view: { ...view, id, hash, team_id: workspace.team, app_id: workspace.appId } };
}

const publish = method(
  z.strictObject({ user_id: z.string(), view: z.unknown(), hash: z.string().optional() }),
  {},
  ({ user_id, view, hash }, context) => {
    if (!context.workspace.users.has(user_id)) return failed('user_not_found');
    const result = checked(view, 'home');
    if ('answer' in result) return result.answer;
    const before = context.views.get(user_id);
    if (hash !== undefined && before !== undefined && before.hash !== hash) return failed('hash_conflict');
    const published: PublishedView = {
      id: before?.id ?? context.workspace.newId('V'),
      user: user_id,
      type: 'home',
      view: result.view,
      hash: context.newTs(),
    };
    context.views.set(user_id, published);
    return shown(published, context);
  },
);

/** Three modals on top of each other. */
const MOST_PUSHED = 3;

function openWith(
  args: { readonly trigger_id: string; readonly view?: unknown },
  context: Context,
  pushed = false,
): Answer {
  const trigger = context.triggers.get(args.trigger_id);
  if (trigger === undefined) return failed('invalid_trigger_id');
  if (trigger.used) return failed('exchanged_trigger_id');
  if (context.now() - trigger.at > TRIGGER_MS) return failed('expired_trigger_id');
  const open = [...context.views.values()].filter((v) => v.type === 'modal').length;
  if (pushed && (open === 0 || open >= MOST_PUSHED)) return failed('push_limit_reached');
  const result = checked(args.view, 'modal');
  if ('answer' in result) return result.answer;
  trigger.used = true;
  const opened: PublishedView = {
    id: context.workspace.newId('V'),
    user: '',
    type: 'modal',
    view: result.view,
    hash: context.newTs(),
  };
  context.views.set(opened.id, opened);
  return shown(opened, context);
}

const opening = z.strictObject({ trigger_id: z.string(), view: z.unknown() });

const update = method(
  z.strictObject({ view_id: z.string(), view: z.unknown(), hash: z.string().optional() }),
  {},
  ({ view_id, view, hash }, context) => {
    const open = [...context.views.values()].find((v) => v.id === view_id);
    if (open === undefined) return failed('not_found');
    if (hash !== undefined && open.hash !== hash) return failed('hash_conflict');
    const result = checked(view, open.type);
    if ('answer' in result) return result.answer;
    open.view = result.view;
    open.hash = context.newTs();
    return shown(open, context);
  },
);

export const VIEWS = {
  'views.publish': publish,
  'views.open': method(opening, {}, openWith),
  'views.push': method(opening, {}, (args, context) => openWith(args, context, true)),
  'views.update': update,
};
