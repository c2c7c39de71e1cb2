import * as z from 'zod';
import { GRENSER } from '../../../../bot/slack/blocks/grenser.ts';
import { blockId } from './text.ts';

/** Slack's documents give a cell no upper limit of its own; the table's total is what counts. */
const cellText = z.string().min(1, 'must be more than 0 characters');
const rawText = z.strictObject({ type: z.literal('raw_text'), text: cellText });
const rawNumber = z.strictObject({ type: z.literal('raw_number'), value: z.number(), text: cellText });
const cell = z.discriminatedUnion('type', [rawText, rawNumber]);

const sameLength = (rows: readonly (readonly unknown[])[]): boolean => new Set(rows.map((row) => row.length)).size <= 1;

export const table = z.strictObject({
  type: z.literal('table'),
  block_id: blockId,
  // The reference of the block names raw_text and rich_text only; numbers are let through by the type file alone.
  rows: z
    .array(z.array(rawText).min(1).max(GRENSER.tabell.kolonner))
    .min(1)
    .max(GRENSER.tabell.rader)
    .refine(sameLength, 'every row must have the same number of cells'),
  column_settings: z
    .array(
      z.strictObject({
        align: z.enum(['left', 'center', 'right']).optional(),
        is_wrapped: z.boolean().optional(),
      }),
    )
    .max(GRENSER.tabell.kolonner)
    .optional(),
});

export const dataTable = z.strictObject({
  type: z.literal('data_table'),
  block_id: blockId,
  caption: cellText,
  page_size: z.number().int().min(1).max(GRENSER.datatabell.perSide).optional(),
  row_header_column_index: z.number().int().min(0).optional(),
  rows: z
    .array(z.array(cell).min(1).max(GRENSER.datatabell.kolonner))
    .min(GRENSER.datatabell.minstRader)
    .max(GRENSER.datatabell.rader)
    .refine(sameLength, 'every row must have the same number of cells')
    .refine((rows) => rows[0]?.every((c) => c.type === 'raw_text') === true, 'header cells must be raw_text'),
});
