import { Excelfeil } from '../feil.ts';
import type { Rektangel } from '../modell/adresse.ts';
import { type Ark, type Celle, erFeil } from '../modell/ark.ts';
import type { Bok } from '../modell/bok.ts';
import { vis } from '../modell/visning.ts';

export type Cellelesing = 'values' | 'formulas' | 'text' | 'numberFormat' | 'valueTypes';

/** More cells than Excel gives in one property. */
const FLEST_CELLER = 5_000_000;

/** One property of every cell of the range, in rows. */
export function lesCeller(bok: Bok, ark: Ark, r: Rektangel, hva: Cellelesing): unknown[][] {
  if (r.rader * r.kolonner > FLEST_CELLER) throw new Excelfeil('ResponsePayloadSizeLimitExceeded', 'too many cells');
  bok.regn();
  return Array.from({ length: r.rader }, (_, i) =>
    Array.from({ length: r.kolonner }, (_, j) => {
      const [rad, kolonne] = [r.rad + i, r.kolonne + j];
      const celle = ark.celle(rad, kolonne);
      if (hva === 'numberFormat') return ark.format(rad, kolonne);
      return lesCelle(celle, hva, () => ark.format(rad, kolonne));
    }),
  );
}

function lesCelle(celle: Celle | undefined, hva: Exclude<Cellelesing, 'numberFormat'>, format: () => string): unknown {
  const verdi = celle?.verdi ?? null;
  switch (hva) {
    case 'values':
      return erFeil(verdi) ? verdi.feil : (verdi ?? '');
    case 'formulas':
      return celle?.formel ?? (erFeil(verdi) ? verdi.feil : (verdi ?? ''));
    case 'text':
      return erFeil(verdi) ? verdi.feil : verdi === null ? '' : vis(verdi, format());
    case 'valueTypes':
      return verditype(celle);
  }
}

function verditype(celle: Celle | undefined): string {
  const verdi = celle?.verdi ?? null;
  if (erFeil(verdi)) return 'Error';
  if (verdi === null) return 'Empty';
  if (typeof verdi === 'string') return 'String';
  return typeof verdi === 'number' ? 'Double' : 'Boolean';
}
