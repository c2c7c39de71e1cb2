import * as z from 'zod';
import { GRENSER } from '../../../../bot/slack/blocks/grenser.ts';
import { BLOCKS, type Surface } from './blocks.ts';

/** What is wrong with a list of blocks, as Slack words it; `error` is Slack's error code. */
export interface BlockFault {
  readonly error: 'invalid_blocks' | 'msg_blocks_too_long';
  readonly messages: readonly string[];
}

const Typed = z.looseObject({ type: z.string(), block_id: z.string().optional() });
const TABLES: readonly string[] = ['table', 'data_table'];

/** Every string under `text`, `caption`, `title`, `label` or `name`: what a reader sees of a block. */
function texts(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(texts);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' && ['text', 'caption', 'title', 'label', 'name'].includes(key) ? [inner] : texts(inner),
  );
}

const characters = (blocks: readonly unknown[]): number =>
  blocks.flatMap(texts).reduce((sum, text) => sum + text.length, 0);

function one(block: unknown, nr: number, surface: Surface, allowed: ReadonlySet<string> | null): string[] {
  const typed = Typed.safeParse(block);
  if (!typed.success) return [`[ERROR] must be a block with a type [json-pointer:/blocks/${nr}]`];
  const { type } = typed.data;
  const known = Object.entries(BLOCKS).find(([name]) => name === type)?.[1];
  if (known === undefined || allowed?.has(type) === false)
    return [`[ERROR] unsupported type: ${type} [json-pointer:/blocks/${nr}/type]`];
  if (!known.on.some((s) => s === surface))
    return [`[ERROR] ${type} is not allowed in a ${surface} [json-pointer:/blocks/${nr}/type]`];
  const parsed = known.schema.safeParse(block);
  return parsed.success
    ? []
    : parsed.error.issues.map((i) => `[ERROR] ${i.message} [json-pointer:/blocks/${nr}/${i.path.join('/')}]`);
}

function together(blocks: readonly z.infer<typeof Typed>[]): string[] {
  const count = (types: readonly string[]): number => blocks.filter((b) => types.includes(b.type)).length;
  const ids = blocks.flatMap((b) => (b.block_id === undefined ? [] : [b.block_id]));
  const faults: string[] = [];
  if (new Set(ids).size < ids.length) faults.push('[ERROR] block_id must be unique [json-pointer:/blocks]');
  if (count(TABLES) > GRENSER.melding.tabeller) faults.push('[ERROR] only_one_table_allowed [json-pointer:/blocks]');
  if (count(['data_visualization']) > GRENSER.melding.diagrammer)
    faults.push('[ERROR] too many data_visualization blocks [json-pointer:/blocks]');
  if (characters(blocks.filter((b) => TABLES.includes(b.type))) > GRENSER.melding.tegnITabeller)
    faults.push('[ERROR] table cells exceed the character limit [json-pointer:/blocks]');
  return faults;
}

/**
 * Validates blocks as Slack would, with the limits of `bot/slack/blocks/grenser.ts`. `allowed` narrows the types, as
 * while Slack rolls out a new one. `null`: nothing is wrong.
 */
export function validateBlocks(
  blocks: unknown,
  surface: Surface,
  allowed: ReadonlySet<string> | null = null,
): BlockFault | null {
  if (!Array.isArray(blocks)) return { error: 'invalid_blocks', messages: ['[ERROR] must be an array'] };
  const list: readonly unknown[] = blocks;
  const most = surface === 'message' ? GRENSER.melding.blokker : GRENSER.visning.blokker;
  if (list.length > most)
    return { error: 'invalid_blocks', messages: [`[ERROR] no more than ${most} items allowed [json-pointer:/blocks]`] };
  const faults = list.flatMap((block, nr) => one(block, nr, surface, allowed));
  if (faults.length > 0) return { error: 'invalid_blocks', messages: faults };
  const typed = z.array(Typed).parse(list);
  const joint = together(typed);
  if (joint.length > 0) return { error: 'invalid_blocks', messages: joint };
  const outside = characters(typed.filter((b) => !TABLES.includes(b.type)));
  if (surface === 'message' && outside > GRENSER.melding.tegnIAlt)
    return { error: 'msg_blocks_too_long', messages: [`${outside} characters`] };
  return null;
}

const ViewShape = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('home'),
    blocks: z.array(z.unknown()),
    private_metadata: z.string().max(GRENSER.visning.metadata).optional(),
    callback_id: z.string().min(1).max(255).optional(),
    external_id: z.string().min(1).max(255).optional(),
  }),
  z.strictObject({
    type: z.literal('modal'),
    title: z.strictObject({
      type: z.literal('plain_text'),
      text: z.string().min(1).max(GRENSER.visning.tittel),
      emoji: z.boolean().optional(),
    }),
    blocks: z.array(z.unknown()),
    close: z
      .strictObject({ type: z.literal('plain_text'), text: z.string().min(1).max(GRENSER.visning.knapp) })
      .optional(),
    submit: z
      .strictObject({ type: z.literal('plain_text'), text: z.string().min(1).max(GRENSER.visning.knapp) })
      .optional(),
    clear_on_close: z.boolean().optional(),
    notify_on_close: z.boolean().optional(),
    private_metadata: z.string().max(GRENSER.visning.metadata).optional(),
    callback_id: z.string().min(1).max(255).optional(),
    external_id: z.string().min(1).max(255).optional(),
  }),
]);
export type FakeView = z.infer<typeof ViewShape>;

/** A view (App Home or modal) as Slack would check it. */
export function validateView(view: unknown): { readonly view: FakeView } | { readonly faults: readonly string[] } {
  const shape = ViewShape.safeParse(view);
  if (!shape.success)
    return { faults: shape.error.issues.map((i) => `[ERROR] ${i.message} [json-pointer:/view/${i.path.join('/')}]`) };
  const fault = validateBlocks(shape.data.blocks, shape.data.type);
  if (fault !== null) return { faults: fault.messages };
  const hasInput = shape.data.blocks.some((b) => Typed.safeParse(b).data?.type === 'input');
  if (shape.data.type === 'modal' && hasInput && shape.data.submit === undefined)
    return { faults: ['[ERROR] submit is required when an input block is present [json-pointer:/view/submit]'] };
  return { view: shape.data };
}
