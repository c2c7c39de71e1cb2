import type { FeltId, Innsyn, Observasjon, SelskapId } from '../../portfolio/index.ts';
import { aarI, type Broek, type Kilde, type Periode, pluss, sammeKilde, sammePeriode } from '../../values/index.ts';
import type { Maaltall } from '../maal.ts';

/** The first year whose temporary AFT places Kommunerevisjonen i Oslo 14/2022 counts in its weights. */
const FRA_AAR_MED_MIDLERTIDIGE = 2021;
/** Kommunerevisjonen weights 2019–2022 with the places of 2022. */
const AAR_MELLOM = 3;

/** Of several observations: the result's own source's, else the hovedkilde's. */
function fraSammeKilde(kandidater: readonly Observasjon[], kilder: readonly Kilde[]): Observasjon | undefined {
  return (
    kandidater.find((o) => kilder.some((k) => sammeKilde(k, o.figur.kilde))) ??
    kandidater.find((o) => !o.paastand) ??
    kandidater[0]
  );
}

function kjente(innsyn: Innsyn, selskap: SelskapId, felt: FeltId): readonly Observasjon[] {
  return innsyn.observasjoner(selskap, felt).filter((o) => o.figur.status === 'kjent');
}

function verdi(o: Observasjon | undefined): Broek | null {
  return o?.figur.status === 'kjent' ? o.figur.verdi : null;
}

function faste(innsyn: Innsyn, t: Maaltall): Broek | null {
  const avstand = (p: Periode) => Math.abs(aarI(p.til) - aarI(t.periode.til));
  const aktuelle = kjente(innsyn, t.selskap, 'aft_plasser').filter((o) => avstand(o.periode) <= AAR_MELLOM);
  const naermest = Math.min(...aktuelle.map((o) => avstand(o.periode)));
  return verdi(
    fraSammeKilde(
      aktuelle.filter((o) => avstand(o.periode) === naermest),
      t.kilder,
    ),
  );
}

function midlertidige(innsyn: Innsyn, t: Maaltall): Broek | null {
  if (aarI(t.periode.til) < FRA_AAR_MED_MIDLERTIDIGE) return null;
  const alle = kjente(innsyn, t.selskap, 'aft_plasser_midlertidige');
  const iPerioden = alle.filter((o) => sammePeriode(o.periode, t.periode));
  const iAaret = alle.filter((o) => aarI(o.periode.til) === aarI(t.periode.til));
  return verdi(fraSammeKilde(iPerioden.length > 0 ? iPerioden : iAaret, t.kilder));
}

/**
 * AFT places as weights for AFT results, the way Kommunerevisjonen i Oslo 14/2022 weights them: permanent places of the
 * nearest year, and from 2021 the temporary ones too. Companies without a known number of places have no weight.
 */
export function plassvekter(innsyn: Innsyn, tall: readonly Maaltall[]): ReadonlyMap<SelskapId, Broek> {
  const vekter = new Map<SelskapId, Broek>();
  for (const t of tall) {
    const fast = faste(innsyn, t);
    const ekstra = midlertidige(innsyn, t);
    if (fast !== null) vekter.set(t.selskap, ekstra === null ? fast : pluss(fast, ekstra));
  }
  return vekter;
}
