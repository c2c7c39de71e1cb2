import type { Maal } from '../metrics/index.ts';
import type { Periode } from '../values/index.ts';
import { sammendragsperiode } from './felles-periode.ts';
import type { Kontekst } from './kontekst.ts';

/** The one period that this summary speaks of for a measure, wherever in it the measure stands; `null`: nobody has it. */
export function periodeFor({ innsyn, selskaper }: Kontekst, maal: Maal): Periode | null {
  const gjelder = selskaper.filter((s) => maal.gjelder(innsyn, s));
  return sammendragsperiode(gjelder.map((s) => maal.finn(innsyn, s.id)));
}
