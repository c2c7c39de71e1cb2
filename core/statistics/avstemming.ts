import { erPunkt, forenlige } from '../explanation/index.ts';
import {
  avrundingsintervall,
  type Broek,
  broek,
  gange,
  type Intervall,
  lik,
  type Presisjon,
  rund,
} from '../values/index.ts';

/** `stemmer`: what we compute rounds to what is printed. `stemmer_innenfor_avrunding`: it may, within the rounding of what it is computed from. */
export type Avstemmingsutfall = 'stemmer' | 'stemmer_innenfor_avrunding' | 'stemmer_ikke';

/** A stated figure beside the computed one, in the figure’s own unit. */
export interface Avstemming {
  readonly utfall: Avstemmingsutfall;
  readonly oppgitt: Broek;
  readonly beregnet: Broek;
  /** What rounds to the stated figure. */
  readonly oppgittIntervall: Intervall;
  /** What the computed one may be when its inputs move within their own rounding. */
  readonly beregnetIntervall: Intervall;
}

/** To the nearest whole number of steps, half away from zero. */
function tilSteg(verdi: Broek, steg: Broek): Broek {
  return gange(rund(gange(verdi, broek(steg.n, steg.t))), steg);
}

/**
 * Holds a stated figure against the same figure computed from its inputs. A source computes from unrounded numbers and
 * prints rounded ones: a tool that calls the difference wrong is itself wrong (Bjørkhaug: 6,09 % against a printed 7 %).
 */
export function avstem(
  oppgitt: { readonly verdi: Broek; readonly presisjon: Presisjon },
  beregnet: { readonly verdi: Broek; readonly intervall: Intervall },
): Avstemming {
  const { steg } = oppgitt.presisjon;
  const oppgittIntervall = avrundingsintervall(oppgitt.verdi, oppgitt.presisjon);
  const avrundetLikt = lik(steg === null ? beregnet.verdi : tilSteg(beregnet.verdi, steg), oppgitt.verdi);
  const mulig = forenlige(oppgittIntervall, beregnet.intervall) && !(steg === null && erPunkt(beregnet.intervall));
  return {
    utfall: avrundetLikt ? 'stemmer' : mulig ? 'stemmer_innenfor_avrunding' : 'stemmer_ikke',
    oppgitt: oppgitt.verdi,
    beregnet: beregnet.verdi,
    oppgittIntervall,
    beregnetIntervall: beregnet.intervall,
  };
}
