import { produktAv, type Regnestykke, sumAv } from '../../explanation/index.ts';
import { SATS_VTA, sats } from '../../parameters/index.ts';
import { aarI, dagerIMaaned, dagI, datoAv, maanedI, type Periode } from '../../values/index.ts';
import { maanedsblad, parameterblad } from '../blad.ts';
import type { Grunn } from '../maal.ts';

/** The months of a period, per calendar year. `null` when it doesn't begin and end with a month. */
function maanederPerAar(periode: Periode): readonly { readonly aar: number; readonly antall: number }[] | null {
  const { fra, til } = periode;
  if (dagI(fra) !== 1 || dagI(til) !== dagerIMaaned(aarI(til), maanedI(til))) return null;
  const ut: { aar: number; antall: number }[] = [];
  for (let aar = aarI(fra); aar <= aarI(til); aar++) {
    const fraMaaned = aar === aarI(fra) ? maanedI(fra) : 1;
    const tilMaaned = aar === aarI(til) ? maanedI(til) : 12;
    ut.push({ aar, antall: tilMaaned - fraMaaned + 1 });
  }
  return ut;
}

/** How many whole months a period has, or `null` when it doesn't begin and end with a month. */
export function maanederI(periode: Periode): number | null {
  return maanederPerAar(periode)?.reduce((sum, del) => sum + del.antall, 0) ?? null;
}

function manglerSats(aar: number): Grunn {
  return { kode: 'mangler_parameter', parameter: SATS_VTA.id, dato: datoAv(aar, 1, 1) };
}

/**
 * The state grant on the agreed basis: places × sats × months (tiltaksforskriften § 14-8), each year at its own sats.
 * A period of part months, or a year without a known sats, gives the reason and no figure.
 */
export function avtaltTilskudd(plasser: Regnestykke, periode: Periode): Regnestykke | Grunn {
  const deler = maanederPerAar(periode);
  if (deler === null) return { kode: 'ulik_periode' };
  const ledd: Regnestykke[] = [];
  for (const { aar, antall } of deler) {
    const satsen = parameterblad(sats('VTA', datoAv(aar, 1, 1)));
    if (satsen === null) return manglerSats(aar);
    ledd.push(produktAv([plasser, satsen, maanedsblad(antall)], 'kr'));
  }
  return sumAv(ledd, 'kr');
}

/** The state grant on the actual basis: månedsverk × sats. Only within one calendar year: a sats ends with its year. */
export function faktiskTilskudd(maanedsverk: Regnestykke, periode: Periode): Regnestykke | Grunn {
  if (aarI(periode.fra) !== aarI(periode.til)) return { kode: 'ulik_periode' };
  const satsen = parameterblad(sats('VTA', periode.fra));
  return satsen === null ? manglerSats(aarI(periode.fra)) : produktAv([maanedsverk, satsen], 'kr');
}
