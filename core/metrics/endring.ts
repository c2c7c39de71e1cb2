import { type Broek, del, type Enhet, type Intervall, minus, periodeslag } from '../values/index.ts';
import type { Grunn, Maal, Maaltall } from './maal.ts';

/** How a measure changed from one period to another. */
export type Endring =
  | {
      readonly status: 'kjent';
      readonly verdi: Broek;
      /** A change between shares is in prosentpoeng (a fraction: 0,021 is 2,1 prosentpoeng), never per cent. */
      readonly enhet: Enhet;
      readonly intervall: Intervall;
      /** The change as a part of where it started, for amounts and counts; `null` for shares, and from 0 or less. */
      readonly andel: Broek | null;
    }
  | { readonly status: 'ikke_beregnbar'; readonly grunn: Grunn };

/**
 * The change from `fra` to `til`, two figures of the measure for the same company. Refused between konsern and selskap,
 * for amounts between a year and a part of one (a share of part of a year is said to be so), and when one has no value.
 */
export function endring(maal: Maal, fra: Maaltall, til: Maaltall): Endring {
  if (fra.resultat.status !== 'kjent') return { status: 'ikke_beregnbar', grunn: fra.resultat.grunn };
  if (til.resultat.status !== 'kjent') return { status: 'ikke_beregnbar', grunn: til.resultat.grunn };
  if (fra.nivaa !== til.nivaa) return { status: 'ikke_beregnbar', grunn: { kode: 'ulikt_nivaa' } };
  const ulik = periodeslag(fra.periode) !== periodeslag(til.periode);
  const beloep = maal.enhet !== 'andel';
  if (ulik && maal.samles === 'sum') return { status: 'ikke_beregnbar', grunn: { kode: 'ulik_periode' } };
  const verdi = minus(til.resultat.verdi, fra.resultat.verdi);
  return {
    status: 'kjent',
    verdi,
    enhet: beloep ? maal.enhet : 'prosentpoeng',
    intervall: {
      fra: minus(til.resultat.intervall.fra, fra.resultat.intervall.til),
      til: minus(til.resultat.intervall.til, fra.resultat.intervall.fra),
    },
    andel: beloep && fra.resultat.verdi.t > 0n ? del(verdi, fra.resultat.verdi) : null,
  };
}
