import * as z from 'zod';

/** What stands in a form: block id → action id → the element's state. */
export type Values = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const Input = z.looseObject({
  type: z.literal('input'),
  block_id: z.string(),
  optional: z.boolean().default(false),
  element: z.looseObject({ type: z.string(), action_id: z.string() }),
});
type Input = z.infer<typeof Input>;

/** The field of an element's state, the field that it begins as, and what it is when nothing is chosen. */
const STATE: Readonly<Record<string, readonly [state: string, initial: string, empty: unknown]>> = {
  plain_text_input: ['value', 'initial_value', null],
  email_text_input: ['value', 'initial_value', null],
  static_select: ['selected_option', 'initial_option', null],
  external_select: ['selected_option', 'initial_option', null],
  radio_buttons: ['selected_option', 'initial_option', null],
  checkboxes: ['selected_options', 'initial_options', []],
  conversations_select: ['selected_conversation', 'initial_conversation', null],
  users_select: ['selected_user', 'initial_user', null],
  channels_select: ['selected_channel', 'initial_channel', null],
  datepicker: ['selected_date', 'initial_date', null],
};

export function inputsOf(blocks: readonly unknown[]): Input[] {
  return blocks.flatMap((b) => Input.safeParse(b).data ?? []);
}

function stateOf({ element }: Input): Readonly<Record<string, unknown>> {
  const [field, initial, empty] = STATE[element.type] ?? ['value', 'initial_value', null];
  return { type: element.type, [field]: element[initial] ?? empty };
}

const isEmpty = (state: unknown): boolean =>
  Object.entries(Object(state)).every(
    ([field, value]) => field === 'type' || value === null || value === '' || (Array.isArray(value) && !value.length),
  );

/** The state that Slack sends with a view: every input, as it began where nothing was changed. Throws for a field that the view hasn't. */
export function stateValues(blocks: readonly unknown[], changed: Values): Values {
  const inputs = inputsOf(blocks);
  for (const [block, actions] of Object.entries(changed)) {
    const input = inputs.find((i) => i.block_id === block);
    if (input === undefined || Object.keys(actions).some((a) => a !== input.element.action_id))
      throw new Error(`the view has no field ${block}/${Object.keys(actions).join()}`);
  }
  return Object.fromEntries(
    inputs.map((i) => [i.block_id, changed[i.block_id] ?? { [i.element.action_id]: stateOf(i) }]),
  );
}

/** The fields that must be filled in and aren't: Slack's own client keeps the form open, and sends nothing. */
export function unfilled(blocks: readonly unknown[], values: Values): string[] {
  return inputsOf(blocks)
    .filter((i) => !i.optional && isEmpty(values[i.block_id]?.[i.element.action_id]))
    .map((i) => i.block_id);
}
