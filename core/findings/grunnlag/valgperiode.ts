import { aarI, type Dato, datoAv, type Periode } from '../../values/index.ts';

/**
 * The term of the kommunestyre that a day lies in. Elections are in September of 2019, 2023, 2027 …; the new
 * kommunestyre begins in October and sits to the end of September four years later.
 */
export function valgperiodeFor(dag: Dato): Periode {
  const aar = aarI(dag);
  const sidenValg = (((aar - 2019) % 4) + 4) % 4;
  const valgaar = sidenValg === 0 && dag < datoAv(aar, 10, 1) ? aar - 4 : aar - sidenValg;
  return { fra: datoAv(valgaar, 10, 1), til: datoAv(valgaar + 4, 9, 30) };
}
