import * as z from 'zod';
import { GRENSER } from '../../../../bot/slack/blocks/grenser.ts';
import { dataVisualization } from './charts.ts';
import { accessory, actionElement, contextAction, imageElement, inputElement } from './elements.ts';
import { dataTable, table } from './tables.ts';
import { blockId, mrkdwn, plainText, text, textObject } from './text.ts';

const section = z
  .strictObject({
    type: z.literal('section'),
    block_id: blockId,
    text: textObject(GRENSER.tekstobjekt).optional(),
    fields: z.array(textObject(GRENSER.seksjonsfelt.tekst)).min(1).max(GRENSER.seksjonsfelt.antall).optional(),
    accessory: accessory.optional(),
    expand: z.boolean().optional(),
  })
  .refine((s) => s.text !== undefined || s.fields !== undefined, 'text or fields must be given');

const header = z.strictObject({ type: z.literal('header'), block_id: blockId, text: plainText(GRENSER.overskrift) });
const divider = z.strictObject({ type: z.literal('divider'), block_id: blockId });

const context = z.strictObject({
  type: z.literal('context'),
  block_id: blockId,
  elements: z
    .array(z.discriminatedUnion('type', [imageElement, mrkdwn(GRENSER.tekstobjekt), plainText(GRENSER.tekstobjekt)]))
    .min(1)
    .max(GRENSER.kontekst),
});

const uniqueActions = (elements: readonly { readonly action_id: string }[]): boolean =>
  new Set(elements.map((e) => e.action_id)).size === elements.length;

const actions = z.strictObject({
  type: z.literal('actions'),
  block_id: blockId,
  elements: z.array(actionElement).min(1).max(GRENSER.knapperad).refine(uniqueActions, 'action_id must be unique'),
});

const contextActions = z.strictObject({
  type: z.literal('context_actions'),
  block_id: blockId,
  elements: z
    .array(contextAction)
    .min(1)
    .max(GRENSER.kontekstknapper)
    .refine(uniqueActions, 'action_id must be unique'),
});

const input = z.strictObject({
  type: z.literal('input'),
  block_id: blockId,
  label: plainText(GRENSER.inndata.ledetekst),
  hint: plainText(GRENSER.inndata.hint).optional(),
  optional: z.boolean().optional(),
  element: inputElement,
  dispatch_action: z.boolean().optional(),
});

const markdown = z.strictObject({ type: z.literal('markdown'), block_id: blockId, text: text(GRENSER.markdown) });

const image = z.strictObject({
  ...imageElement.shape,
  block_id: blockId,
  title: plainText(GRENSER.bilde.tittel).optional(),
});

const alert = z.strictObject({
  type: z.literal('alert'),
  block_id: blockId,
  text: textObject(GRENSER.tekstobjekt),
  level: z.enum(['default', 'info', 'warning', 'error', 'success']).optional(),
});

/** Every block type that the fake knows, with the surfaces it may stand on. What isn't here is rejected. */
export const BLOCKS = {
  section: { schema: section, on: ['message', 'home', 'modal'] },
  header: { schema: header, on: ['message', 'home', 'modal'] },
  divider: { schema: divider, on: ['message', 'home', 'modal'] },
  context: { schema: context, on: ['message', 'home', 'modal'] },
  actions: { schema: actions, on: ['message', 'home', 'modal'] },
  image: { schema: image, on: ['message', 'home', 'modal'] },
  input: { schema: input, on: ['message', 'home', 'modal'] },
  alert: { schema: alert, on: ['modal'] },
  context_actions: { schema: contextActions, on: ['message'] },
  markdown: { schema: markdown, on: ['message'] },
  table: { schema: table, on: ['message'] },
  data_table: { schema: dataTable, on: ['message'] },
  data_visualization: { schema: dataVisualization, on: ['message'] },
} as const satisfies Record<string, { schema: z.ZodType; on: readonly Surface[] }>;

export type Surface = 'message' | 'home' | 'modal';
