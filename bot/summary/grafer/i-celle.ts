import type { Celletegning } from '../dokument/index.ts';
import type { Del } from '../tegning/index.ts';
import { prikkMedIntervall } from './intervaller.ts';
import { strek } from './linjer.ts';
import { lagSkala } from './skala.ts';

/** Room for a drawing inside a cell, in points. */
export interface Celleplass {
  readonly x: number;
  readonly y: number;
  readonly bredde: number;
  readonly hoyde: number;
}

/** What a cell draws: a small line over years, or a dot and its interval across a target line. */
export function tegnICelle(tegning: Celletegning, plass: Celleplass): readonly Del[] {
  const midt = plass.y + plass.hoyde / 2;
  if (tegning.slag === 'andel') {
    const skala = lagSkala([0, 100], [plass.x, plass.x + plass.bredde]);
    const maal = tegning.maal === null ? [] : [skala.sted(tegning.maal)];
    return [
      { slag: 'linje', fra: [plass.x, midt], til: [plass.x + plass.bredde, midt], blekk: 'strek', tykkelse: 0.4 },
      ...maal.map(
        (x): Del => ({
          slag: 'linje',
          fra: [x, plass.y],
          til: [x, plass.y + plass.hoyde],
          blekk: 'tekst',
          tykkelse: 0.7,
          stiplet: true,
        }),
      ),
      ...prikkMedIntervall(tegning, skala, midt),
    ];
  }
  const { punkter } = tegning.serie;
  const kjente = punkter.flatMap((p) => (p.vist === null ? [] : [p.vist]));
  if (kjente.length < 2) return [];
  const x = lagSkala([0, punkter.length - 1], [plass.x + 2, plass.x + plass.bredde - 2]);
  const y = lagSkala(kjente, [plass.y + plass.hoyde - 2, plass.y + 2]);
  return strek(
    punkter.map((p, i) => (p.vist === null ? null : { x: x.sted(i), y: y.sted(p.vist) })),
    'hoved',
    1.1,
  );
}
