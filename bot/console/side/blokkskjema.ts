import * as z from 'zod/mini';

const Tekst = z.object({ type: z.string(), text: z.string() });
export type Tekst = z.infer<typeof Tekst>;

const Bekreft = z.object({ title: Tekst, text: Tekst, confirm: Tekst, deny: Tekst });
const Knapp = z.object({
  type: z.literal('button'),
  text: Tekst,
  action_id: z.optional(z.string()),
  value: z.optional(z.string()),
  url: z.optional(z.string()),
  style: z.optional(z.string()),
  accessibility_label: z.optional(z.string()),
  confirm: z.optional(Bekreft),
});
export type Knapp = z.infer<typeof Knapp>;

const Tommel = z.object({ text: Tekst, value: z.string(), accessibility_label: z.optional(z.string()) });
const Tommelknapper = z.object({
  type: z.literal('feedback_buttons'),
  action_id: z.string(),
  positive_button: Tommel,
  negative_button: Tommel,
});
const Valg = z.object({ text: Tekst, value: z.string() });
const Inndata = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('plain_text_input'),
    action_id: z.string(),
    multiline: z.optional(z.boolean()),
    max_length: z.optional(z.number()),
    initial_value: z.optional(z.string()),
    placeholder: z.optional(Tekst),
  }),
  z.object({ type: z.literal('email_text_input'), action_id: z.string(), initial_value: z.optional(z.string()) }),
  z.object({ type: z.literal('datepicker'), action_id: z.string(), initial_date: z.optional(z.string()) }),
  z.object({
    type: z.literal('static_select'),
    action_id: z.string(),
    options: z.array(Valg),
    initial_option: z.optional(Valg),
  }),
  z.object({ type: z.literal('external_select'), action_id: z.string(), initial_option: z.optional(Valg) }),
  z.object({
    type: z.literal('conversations_select'),
    action_id: z.string(),
    initial_conversation: z.optional(z.string()),
  }),
  z.object({ type: z.literal('users_select'), action_id: z.string(), initial_user: z.optional(z.string()) }),
  z.object({
    type: z.literal('radio_buttons'),
    action_id: z.string(),
    options: z.array(Valg),
    initial_option: z.optional(Valg),
  }),
  z.object({
    type: z.literal('checkboxes'),
    action_id: z.string(),
    options: z.array(Valg),
    initial_options: z.optional(z.array(Valg)),
  }),
]);
export type Inndata = z.infer<typeof Inndata>;

const Celle = z.object({ type: z.string(), text: z.optional(z.string()), value: z.optional(z.number()) });
export type Celle = z.infer<typeof Celle>;

const Diagram = z.object({
  type: z.enum(['line', 'bar', 'area']),
  series: z.array(z.object({ name: z.string(), data: z.array(z.object({ label: z.string(), value: z.number() })) })),
  axis_config: z.object({
    categories: z.array(z.string()),
    x_label: z.optional(z.string()),
    y_label: z.optional(z.string()),
  }),
});
export type Diagram = z.infer<typeof Diagram>;

const merke = { block_id: z.optional(z.string()) };

/** The blocks that the bot sends, as far as they are drawn. Others fall back on the message's text. */
const Blokk = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('section'),
    ...merke,
    text: z.optional(Tekst),
    fields: z.optional(z.array(Tekst)),
    accessory: z.optional(Knapp),
  }),
  z.object({ type: z.literal('header'), ...merke, text: Tekst }),
  z.object({ type: z.literal('divider'), ...merke }),
  z.object({ type: z.literal('context'), ...merke, elements: z.array(Tekst) }),
  z.object({ type: z.literal('markdown'), ...merke, text: z.string() }),
  z.object({ type: z.literal('actions'), ...merke, elements: z.array(Knapp) }),
  z.object({ type: z.literal('context_actions'), ...merke, elements: z.array(Tommelknapper) }),
  z.object({
    type: z.literal('table'),
    ...merke,
    rows: z.array(z.array(Celle)),
    column_settings: z.optional(z.array(z.nullable(z.object({ align: z.optional(z.string()) })))),
  }),
  z.object({
    type: z.literal('data_table'),
    ...merke,
    caption: z.optional(z.string()),
    page_size: z.optional(z.number()),
    rows: z.array(z.array(Celle)),
  }),
  z.object({ type: z.literal('data_visualization'), ...merke, title: z.string(), chart: Diagram }),
  z.object({
    type: z.literal('input'),
    block_id: z.string(),
    label: Tekst,
    hint: z.optional(Tekst),
    optional: z.optional(z.boolean()),
    dispatch_action: z.optional(z.boolean()),
    element: Inndata,
  }),
]);
export type Blokk = z.infer<typeof Blokk>;

/** A block, or `null` when it is of a kind that isn't drawn here. */
export function lesBlokk(raa: unknown): Blokk | null {
  const lest = Blokk.safeParse(raa);
  return lest.success ? lest.data : null;
}

export const Visning = z.object({
  type: z.string(),
  blocks: z.array(z.unknown()),
  title: z.optional(Tekst),
  submit: z.optional(Tekst),
  close: z.optional(Tekst),
});
export type Visning = z.infer<typeof Visning>;
