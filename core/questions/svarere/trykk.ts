import type { Begrep } from '../../metrics/index.ts';
import { midtISetning, visMotGrense, visVerdi } from '../../text/index.ts';
import {
  absolutt,
  type Broek,
  type Enhet,
  heltall,
  type Intervall,
  type Maalform,
  sammenlign,
} from '../../values/index.ts';
import type { Rad } from '../svar/svar.ts';
import type { Kontekst } from './kontekst.ts';

export { midtISetning, storForbokstav } from '../../text/index.ts';

const MILLIARD = heltall(1_000_000_000);

/**
 * A figure in a sentence; large amounts in short form. Against limits: with the decimals that the verdict needs.
 * `mulig`: what rounding lets it be; `null` when it is exact, or is said elsewhere.
 */
export function trykk(
  verdi: Broek,
  enhet: Enhet,
  maalform: Maalform,
  grenser: readonly Broek[] = [],
  mulig: Intervall | null = null,
): string {
  // A milliard with one decimal hides too much of a sum: above it every krone is printed.
  const kort = enhet === 'kr' && sammenlign(absolutt(verdi), MILLIARD) < 0;
  const visning = { maalform, kort, mulig };
  return grenser.length === 0 ? visVerdi(verdi, enhet, visning) : visMotGrense(verdi, grenser, enhet, visning);
}

/** A metric's name inside a sentence: «driftsmargin», «AFT-plasser», «resultatgrad i AFT». */
export function maalnavn(b: Begrep, maalform: Maalform): string {
  return midtISetning(b.navn[maalform]);
}

/** A row's figure, or the word for why there is none. */
export function radverdi(rad: Rad, k: Kontekst, grenser: readonly Broek[] = []): string {
  return rad.verdi === null
    ? k.tekst.radstatus[rad.status]
    : trykk(rad.verdi, rad.enhet, k.maalform, grenser, rad.intervall);
}
