import * as z from 'zod';
import { suggestedOptions } from './blocks/elements.ts';
import { validateView } from './blocks/validate.ts';
import { inputsOf } from './view-state.ts';
import type { PublishedView } from './webapi/method.ts';

const Answer = z.discriminatedUnion('response_action', [
  z.strictObject({ response_action: z.literal('errors'), errors: z.record(z.string(), z.string().min(1)) }),
  z.strictObject({ response_action: z.literal('update'), view: z.unknown() }),
  z.strictObject({ response_action: z.literal('push'), view: z.unknown() }),
  z.strictObject({ response_action: z.literal('clear') }),
]);

/** What became of a form that was sent in. */
export type Settled =
  | { readonly kind: 'errors'; readonly errors: Readonly<Record<string, string>> }
  | { readonly kind: 'closed' }
  | { readonly kind: 'shown'; readonly view: PublishedView };

interface Surroundings {
  readonly views: Map<string, PublishedView>;
  readonly newTs: () => string;
  readonly newId: () => string;
}

/**
 * Does what an app's answer to a `view_submission` says, as Slack would. Throws for an answer that Slack would meet with
 * «We had some trouble connecting»: errors at something that is no input of the view, a view that isn't valid.
 */
export function settle(view: PublishedView, body: unknown, { views, newTs, newId }: Surroundings): Settled {
  const raw = typeof body === 'string' && body !== '' ? JSON.parse(body) : body;
  if (raw === undefined || raw === null || raw === '' || Object.keys(Object(raw)).length === 0) {
    views.delete(view.id);
    return { kind: 'closed' };
  }
  const answer = Answer.parse(raw);
  switch (answer.response_action) {
    case 'errors': {
      const inputs = inputsOf(view.view.blocks).map((i) => i.block_id);
      const stray = Object.keys(answer.errors).filter((block) => !inputs.includes(block));
      if (stray.length > 0 || Object.keys(answer.errors).length === 0)
        throw new Error(`errors at no input block of the view: ${stray.join()}`);
      return { kind: 'errors', errors: answer.errors };
    }
    case 'clear':
      views.delete(view.id);
      return { kind: 'closed' };
    case 'update':
    case 'push': {
      const result = validateView(answer.view);
      if ('faults' in result || result.view.type !== 'modal')
        throw new Error(`no modal: ${'faults' in result ? result.faults.join('; ') : result.view.type}`);
      const shown: PublishedView =
        answer.response_action === 'update' ? view : { ...view, id: newId(), view: result.view };
      shown.view = result.view;
      shown.hash = newTs();
      views.set(shown.id, shown);
      return { kind: 'shown', view: shown };
    }
  }
}

/** The options that an app suggested, in order; throws for what Slack wouldn't show. */
export function suggested(body: unknown): readonly { readonly text: string; readonly value: string }[] {
  const answer = suggestedOptions.parse(typeof body === 'string' ? JSON.parse(body) : body);
  const options = 'options' in answer ? answer.options : answer.option_groups.flatMap((g) => g.options);
  return options.map((o) => ({ text: o.text.text, value: o.value }));
}
