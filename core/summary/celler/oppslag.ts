import { type Maal, perPeriode } from '../../metrics/index.ts';
import type { Innsyn, Selskap } from '../../portfolio/index.ts';
import { aarFor, type Periode, sammePeriode } from '../../values/index.ts';
import type { Oppslag } from './celle.ts';

const INGEN: Oppslag = { slag: 'ingen_data' };

/** One company's figure of a measure in a period: the one of the first source's level. */
export function oppslagI(innsyn: Innsyn, maal: Maal, selskap: Selskap, periode: Periode): Oppslag {
  if (!maal.gjelder(innsyn, selskap)) return { slag: 'ikke_aktuelt' };
  const tall = perPeriode(maal.finn(innsyn, selskap.id)).find((p) => sammePeriode(p.periode, periode));
  return tall === undefined ? INGEN : { slag: 'tall', tall };
}

/** One company's newest figure of a measure, a whole year's before a part of one; a «mangler» only when nothing has a value. */
export function nyesteOppslag(innsyn: Innsyn, maal: Maal, selskap: Selskap): Oppslag {
  if (!maal.gjelder(innsyn, selskap)) return { slag: 'ikke_aktuelt' };
  const alle = perPeriode(maal.finn(innsyn, selskap.id));
  const medTall = alle.filter((p) => p.status === 'kjent' || p.status === 'motstrid' || p.status === 'skjult');
  const tall = medTall.find((p) => aarFor(p.periode) !== null) ?? medTall[0] ?? alle[0];
  return tall === undefined ? INGEN : { slag: 'tall', tall };
}
