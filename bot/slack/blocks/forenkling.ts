import * as z from 'zod';
import { heltall, visTall } from '#core';
import { knapperad, kontekst, seksjon } from './blokk.ts';
import { GRENSER } from './grenser.ts';
import { TEKSTER } from './tekst/index.ts';
import { trygg } from './trygg.ts';

/**
 * The same message said more simply: while Slack rolls out a block it may reject it with `invalid_blocks`, and then the
 * next form is sent. The simpler forms are made from the message itself, so that the outbox keeps one form, and what is
 * seldom needed is seldom made.
 */

/** What the lines of the plainest form may take of the message. */
const LINJETEGN = 2_900;

const CelleSchema = z.looseObject({ type: z.string(), text: z.string().default('') });
const DatatabellSchema = z.object({ type: z.literal('data_table'), rows: z.array(z.array(CelleSchema)).min(1) });
const TabellSchema = z.object({ type: z.literal('table'), rows: z.array(z.array(CelleSchema)).min(1) });
const ValgSchema = z.object({ text: z.object({ text: z.string() }), value: z.string().default('') });
const TommelSchema = z.object({
  type: z.literal('context_actions'),
  elements: z.tuple([z.object({ action_id: z.string(), positive_button: ValgSchema, negative_button: ValgSchema })]),
});
const MerketSchema = z.object({ block_id: z.string() });

/** The block id of what is said about a chart, and means nothing without it. */
export const OM_DIAGRAMMET = 'om_diagrammet';

const harType = (blokk: unknown, type: string): boolean =>
  typeof blokk === 'object' && blokk !== null && 'type' in blokk && blokk.type === type;

/** A plain table of a newer one; a column with numbers in it keeps to the right. */
function somTabell({ rows }: z.infer<typeof DatatabellSchema>): object {
  const hoeyre = (nr: number) => rows.some((rad) => rad[nr]?.type === 'raw_number');
  return {
    type: 'table',
    column_settings: (rows[0] ?? []).map((_, nr) =>
      hoeyre(nr) ? { align: 'right', is_wrapped: false } : { align: 'left', is_wrapped: true },
    ),
    rows: rows.slice(0, GRENSER.tabell.rader).map((rad) => rad.map(({ text }) => ({ type: 'raw_text', text }))),
  };
}

/** A table's rows as lines («• Nordpolen AS · 2,9 %») under one that says what they hold, as many as there is room for. */
function somLinjer({ rows }: z.infer<typeof TabellSchema>): readonly object[] {
  const titler = (rows[0] ?? []).map(({ text }) => trygg(text, GRENSER.tekstobjekt)).filter((celle) => celle !== '');
  const hode = titler.length > 1 ? `_${titler.join(' · ')}_` : '';
  const linjer: string[] = [];
  let tegn = hode.length;
  const rader = rows.slice(1);
  for (const rad of rader) {
    const celler = rad.map(({ text }) => trygg(text, GRENSER.tekstobjekt)).filter((celle) => celle !== '');
    const linje = `• ${celler.join(' · ')}`;
    tegn += linje.length + 1;
    if (tegn > LINJETEGN) break;
    linjer.push(linje);
  }
  const resten = rader.length - linjer.length;
  const medHode = hode !== '' && hode.length < LINJETEGN;
  const mer = resten > 0 ? TEKSTER.nb.ogTil(visTall(heltall(resten))) : '';
  return [
    ...(linjer.length === 0 ? [] : [seksjon([...(medHode ? [hode] : []), ...linjer].join('\n'))]),
    ...kontekst(mer),
  ];
}

function somKnapper({ elements: [tommel] }: z.infer<typeof TommelSchema>): readonly object[] {
  const knapp = (endelse: string, { text, value }: z.infer<typeof ValgSchema>) => ({
    handling: `${tommel.action_id}_${endelse}`,
    tekst: text.text,
    verdi: value,
  });
  return knapperad([knapp('ja', tommel.positive_button), knapp('nei', tommel.negative_button)]);
}

function utenNye(blokk: unknown): readonly unknown[] {
  if (harType(blokk, 'data_visualization')) return [];
  if (MerketSchema.safeParse(blokk).data?.block_id === OM_DIAGRAMMET) return [];
  const tabell = DatatabellSchema.safeParse(blokk);
  if (tabell.success) return [somTabell(tabell.data)];
  const tommel = TommelSchema.safeParse(blokk);
  return tommel.success ? somKnapper(tommel.data) : [blokk];
}

function utenTabeller(blokk: unknown): readonly unknown[] {
  const tabell = TabellSchema.safeParse(blokk);
  return tabell.success ? somLinjer(tabell.data) : [blokk];
}

const BlokkerSchema = z.looseObject({ blocks: z.array(z.unknown()).default([]) });

/**
 * The simpler forms of a message, each simpler than the one before: with plain tables and buttons, with lines instead
 * of tables, and at last its text alone. Everything else about it stays as it is.
 */
export function enklere(melding: Readonly<Record<string, unknown>>): readonly Readonly<Record<string, unknown>>[] {
  const { blocks, ...resten } = BlokkerSchema.parse(melding);
  if (blocks.length === 0) return [];
  const tabell = blocks.flatMap(utenNye);
  const linjer = tabell.flatMap(utenTabeller);
  const former = [blocks, tabell, linjer].map((form) => JSON.stringify(form));
  const nye = [tabell, linjer].filter((_, nr) => former[nr] !== former[nr + 1]);
  return [...nye.filter((form) => form.length > 0).map((form) => ({ ...resten, blocks: form })), resten];
}
