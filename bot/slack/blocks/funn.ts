import * as z from 'zod';
import { ALVOR, type Alvor, type Maalform, visAlvor, visPeriodekode } from '#core';
import type { LagretFunn } from '../../store/index.ts';
import { TEKSTER } from './tekst/index.ts';
import { trygg } from './trygg.ts';

/** A finding with the texts that a reader sees. */
export interface Funnvisning {
  readonly noekkel: string;
  readonly alvor: Alvor;
  readonly selskap: string;
  readonly periode: string;
  readonly tekst: string;
  readonly tiltak: string | null;
  readonly hjemmel: string;
}

const InnholdSchema = z.object({
  selskap: z.string(),
  tekst: z.string(),
  tiltak: z.string().nullable(),
  hjemmel: z.string(),
});
const PLASS = { selskap: 120, tekst: 350, tiltak: 200, hjemmel: 100 } as const;

/** A kept finding, with its texts; `null` when it was kept by a version that wrote them otherwise. */
export function lesFunn({ noekkel, selskap, periode, alvor, innhold }: LagretFunn): Funnvisning | null {
  const lest = InnholdSchema.safeParse(innhold);
  const kjent = ALVOR.find((a) => a === alvor);
  if (kjent === undefined) return null;
  const tekster = lest.success ? lest.data : { selskap, tekst: '', tiltak: null, hjemmel: '' };
  return { noekkel, periode, alvor: kjent, ...tekster };
}

/** The finding in mrkdwn: «*brudd* · Unikum AS (2020): …», what would make it right, and the hjemmel. */
export function funntekst(funn: Funnvisning, maalform: Maalform): string {
  const t = TEKSTER[maalform];
  const periode = funn.periode === '' ? '' : ` (${trygg(visPeriodekode(funn.periode), PLASS.hjemmel)})`;
  const hode = `*${visAlvor(funn.alvor, maalform)}* · ${trygg(funn.selskap, PLASS.selskap)}${periode}`;
  return [
    funn.tekst === '' ? hode : `${hode}: ${trygg(funn.tekst, PLASS.tekst)}`,
    ...(funn.tiltak === null ? [] : [t.varsel.tiltak(trygg(funn.tiltak, PLASS.tiltak))]),
    ...(funn.hjemmel === '' ? [] : [t.hjemmel(trygg(funn.hjemmel, PLASS.hjemmel))]),
  ].join('\n');
}
