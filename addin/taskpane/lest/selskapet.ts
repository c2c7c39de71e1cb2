import type { OVERSIKTSMAAL, SelskapId } from '#core';
import { ord } from '../../ord/index.ts';
import type { Spraak } from '../../workbook/index.ts';
import { noekkeltallFor } from './noekkeltall.ts';
import { utviklingerFor } from './utvikling.ts';
import type { Vurdert } from './vurdert.ts';

/** What is drawn at once; the rest for who wants it. */
const TEGNES: readonly string[] = [
  'driftsmargin',
  'omsetning',
  'egenkapital',
] satisfies readonly (typeof OVERSIKTSMAAL)[number][];

/** One company: its newest key figures, their development, and what the rules say of it. */
export function selskapet(v: Vurdert, id: SelskapId, spraak: Spraak) {
  const o = ord(spraak);
  const maalform = spraak === 'nn' ? 'nn' : 'nb';
  const utviklinger = utviklingerFor(v, id, spraak);
  return {
    ...noekkeltallFor(v, id, spraak),
    utvikling: TEGNES.flatMap((maal) => utviklinger.find((u) => u.maal.id === maal) ?? []),
    andreUtviklinger: utviklinger.filter((u) => !TEGNES.includes(u.maal.id)),
    funn: v.funn
      .filter((f) => f.selskap === id && f.alvor !== 'ikke_aktuelt')
      .map((f) => ({
        alvor: f.alvor,
        ord: o.alvor(f.alvor),
        tekst: f.tekst[maalform],
        tiltak: f.tiltak?.[maalform] ?? null,
        hjemmel: f.hjemmel,
      })),
  };
}
