import type { Innsyn, Selskap } from '../../portfolio/index.ts';
import { NULL, sammenlign } from '../../values/index.ts';
import { kjente, maaltallFor } from './tall.ts';

export type Drift = 'ja' | 'nei' | 'ukjent';

function harPlasser(innsyn: Innsyn, selskap: Selskap, maal: string): Drift {
  const [nyeste] = maaltallFor(innsyn, selskap, maal);
  const tall = kjente(nyeste);
  if (tall.some((t) => sammenlign(t.verdi, NULL) > 0)) return 'ja';
  return tall.length > 0 ? 'nei' : 'ukjent';
}

/** Whether the company runs AFT: it has places, or results, in the newest figures. */
export function driverAft(innsyn: Innsyn, selskap: Selskap): Drift {
  const plasser = harPlasser(innsyn, selskap, 'aft_plasser');
  if (plasser !== 'ukjent') return plasser;
  return innsyn.aftResultater(selskap.id).length > 0 ? 'ja' : 'ukjent';
}

/** Whether the company has VTA places with a state grant. Kommunalt finansierte tilleggsplasser don't count. */
export function driverVta(innsyn: Innsyn, selskap: Selskap): Drift {
  const statlige = harPlasser(innsyn, selskap, 'vta_plasser_statlige');
  if (statlige !== 'ukjent') return statlige;
  const alle = harPlasser(innsyn, selskap, 'vta_plasser');
  if (alle !== 'ukjent') return alle;
  return innsyn.vtaTilskudd(selskap.id).length > 0 ? 'ja' : 'ukjent';
}
