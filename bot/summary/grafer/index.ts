import type { Diagram } from '#core';
import type { Tegning, Tekstmaaler } from '../tegning/index.ts';
import { tegnIntervaller } from './intervaller.ts';
import { tegnLinjer } from './linjer.ts';
import { tegnSoeyler } from './soeyler.ts';

export { type Celleplass, tegnICelle } from './i-celle.ts';

/** The diagram as a drawing of this width, in points; as high as it needs. */
export function tegnDiagram(diagram: Diagram, bredde: number, maaler: Tekstmaaler): Tegning {
  switch (diagram.slag) {
    case 'soeyler':
      return tegnSoeyler(diagram, bredde, maaler);
    case 'linjer':
      return tegnLinjer(diagram, bredde, maaler);
    case 'intervaller':
      return tegnIntervaller(diagram, bredde, maaler);
  }
}
