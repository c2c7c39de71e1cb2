import { type Oppslag, type Parameter, slaaOpp } from '../parameter.ts';
import { SATS_AFT } from './aft.ts';
import { SATS_VTA } from './vta.ts';
import { SATS_VTA_O } from './vta-o.ts';

export const ORDNINGER = ['AFT', 'VTA', 'VTA-O'] as const;
/** A tiltak with a fixed state rate. VTA is VTA in a forhåndsgodkjent company. */
export type Ordning = (typeof ORDNINGER)[number];

const SATSER: Readonly<Record<Ordning, Parameter>> = { AFT: SATS_AFT, VTA: SATS_VTA, 'VTA-O': SATS_VTA_O };

export const satsparameter = (ordning: Ordning): Parameter => SATSER[ordning];

/** The state grant in kr per place per month on a day. `mangler` for a day without a known rate; never a neighbouring year's. */
export function sats(ordning: Ordning, dag: string): Oppslag {
  return slaaOpp(SATSER[ordning], dag);
}

/** The rate of a calendar year. Every known rate covers its whole year, also 2023 (the final one). */
export function satsForAar(ordning: Ordning, aar: number): Oppslag {
  const heltAarstall = Number.isInteger(aar) && aar >= 1000 && aar <= 9999;
  return sats(ordning, heltAarstall ? `${aar}-01-01` : String(aar));
}

/** The years with a known rate, oldest first. */
export function aarMedSats(ordning: Ordning): readonly number[] {
  return SATSER[ordning].verdier.flatMap((v) => (v.gyldigFra === null ? [] : [Number(v.gyldigFra.slice(0, 4))]));
}

export { SATS_AFT } from './aft.ts';
export { SATS_VTA } from './vta.ts';
export { SATS_VTA_O } from './vta-o.ts';
