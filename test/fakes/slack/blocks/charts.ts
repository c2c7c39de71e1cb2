import * as z from 'zod';
import { GRENSER } from '../../../../bot/slack/blocks/grenser.ts';
import { blockId, text } from './text.ts';

const label = text(GRENSER.diagram.merkelapp);
const unique = (names: readonly string[]): boolean => new Set(names).size === names.length;

const series = z.strictObject({
  name: label,
  data: z
    .array(z.strictObject({ label, value: z.number() }))
    .min(1)
    .max(GRENSER.diagram.kategorier),
});

const chart = z
  .strictObject({
    type: z.enum(['line', 'bar', 'area']),
    series: z
      .array(series)
      .min(1)
      .max(GRENSER.diagram.serier)
      .refine((all) => unique(all.map((s) => s.name)), 'series names must be unique'),
    axis_config: z.strictObject({
      categories: z
        .array(label)
        .min(1)
        .max(GRENSER.diagram.kategorier)
        .refine((all) => unique(all), 'categories must be unique'),
      x_label: text(GRENSER.diagram.akse).optional(),
      y_label: text(GRENSER.diagram.akse).optional(),
    }),
  })
  .refine(
    ({ series: all, axis_config: { categories } }) =>
      all.every((s) => JSON.stringify(s.data.map((d) => d.label).sort()) === JSON.stringify([...categories].sort())),
    'every series must cover every category',
  );

export const dataVisualization = z.strictObject({
  type: z.literal('data_visualization'),
  block_id: blockId,
  title: text(GRENSER.diagram.tittel),
  chart,
});
