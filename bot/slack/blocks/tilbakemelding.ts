import type { Maalform } from '#core';
import { type Blokk, faarPlassIKnapp } from './blokk.ts';
import { TEKSTER } from './tekst/index.ts';

interface Gjelder {
  readonly sporring: string | null;
  readonly dataversjon: number;
}

function verdi(tommel: 'nyttig' | 'ikke_nyttig', gjelder: Gjelder): string {
  const sporring = gjelder.sporring?.toWellFormed() ?? null;
  const hele = JSON.stringify({ tommel, ...gjelder, sporring });
  // Without the query the feedback is still worth something.
  return faarPlassIKnapp(hele) ? hele : JSON.stringify({ tommel, dataversjon: gjelder.dataversjon });
}

/** Thumbs up and down. */
export function tilbakemeldingsrad(gjelder: Gjelder, maalform: Maalform): Blokk[] {
  const t = TEKSTER[maalform];
  const [ja, nei] = [verdi('nyttig', gjelder), verdi('ikke_nyttig', gjelder)];
  const valg = (text: string, accessibility_label: string, value: string) => ({
    text: { type: 'plain_text' as const, text },
    accessibility_label,
    value,
  });
  return [
    {
      type: 'context_actions',
      elements: [
        {
          type: 'feedback_buttons',
          action_id: 'tilbakemelding',
          positive_button: valg(t.nyttig, t.nyttigFull, ja),
          negative_button: valg(t.ikkeNyttig, t.ikkeNyttigFull, nei),
        },
      ],
    },
  ];
}
