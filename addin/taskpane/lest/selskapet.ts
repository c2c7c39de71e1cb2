import { type Maalform, type OVERSIKTSMAAL, type SelskapId, visAlvor } from '#core';
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
export function selskapet(v: Vurdert, id: SelskapId, maalform: Maalform) {
  const utviklinger = utviklingerFor(v, id, maalform);
  return {
    ...noekkeltallFor(v, id, maalform),
    utvikling: TEGNES.flatMap((maal) => utviklinger.find((u) => u.maal.id === maal) ?? []),
    andreUtviklinger: utviklinger.filter((u) => !TEGNES.includes(u.maal.id)),
    funn: v.funn
      .filter((f) => f.selskap === id && f.alvor !== 'ikke_aktuelt')
      .map((f) => ({
        alvor: f.alvor,
        ord: visAlvor(f.alvor, maalform),
        tekst: f.tekst[maalform],
        tiltak: f.tiltak?.[maalform] ?? null,
        hjemmel: f.hjemmel,
      })),
  };
}
