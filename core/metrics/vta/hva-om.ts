import { differanseAv, produktAv, type Regnestykke } from '../../explanation/index.ts';
import { MEDFINANSIERING_KRAV, slaaOpp } from '../../parameters/index.ts';
import type { Innsyn, SelskapId } from '../../portfolio/index.ts';
import { type Broek, EN, type Periode, pluss, sammePeriode } from '../../values/index.ts';
import { antakelse, parameterblad } from '../blad.ts';
import type { Grunn } from '../maal.ts';
import { faerreEnn } from '../personvern.ts';
import { statligFor } from './medfinansiering.ts';
import { skjermingFor } from './skjerming.ts';

/**
 * What it costs a kommune per period to pay the share `andel` instead of the minimum: (x − 25 %) × the state grant for
 * its residents. Negative below the minimum, which the law doesn't allow.
 */
export function merkostnadVedAndel(statlig: Regnestykke, andel: Broek, periode: Periode): Regnestykke | Grunn {
  const krav = slaaOpp(MEDFINANSIERING_KRAV, periode.til);
  const minst = parameterblad(krav);
  if (minst === null) return { kode: 'mangler_parameter', parameter: MEDFINANSIERING_KRAV.id, dato: periode.til };
  const oensket = antakelse({ nb: 'Ønsket andel', nn: 'Ønskt del' }, andel);
  return produktAv([differanseAv(oensket, minst, 'andel'), statlig], 'kr');
}

/**
 * The state grant for one kommune's residents in a company and period, on the first basis that gives it. `faerre_enn`
 * when it would tell how few they are.
 */
export function statligForKommune(
  innsyn: Innsyn,
  selskap: SelskapId,
  kommune: string,
  periode: Periode,
): Regnestykke | Grunn {
  const rader = innsyn.vtaTilskudd(selskap).filter((r) => sammePeriode(r.periode, periode));
  const rad = rader.find((r) => r.bostedskommune === kommune);
  if (rad === undefined) return { kode: 'mangler_inndata', felt: 'Statlig tilskudd' };
  if (!skjermingFor(innsyn, rader).viser(rad)) return faerreEnn(innsyn, periode);
  const forsoek = (['beloep', 'faktisk', 'avtalt'] as const).map((g) => statligFor(rad, g));
  const manglerSats = forsoek.find((f) => 'kode' in f && f.kode === 'mangler_parameter');
  return forsoek.find((f) => !('kode' in f)) ?? manglerSats ?? { kode: 'mangler_inndata', felt: 'Statlig tilskudd' };
}

/** Next year's amount when this year's grows by `vekst` (0,03 is 3 %): an assumption that the answer names. */
export function nesteAarsKostnad(kostnad: Regnestykke, vekst: Broek): Regnestykke {
  const faktor = antakelse({ nb: 'Antatt vekst, faktor', nn: 'Tenkt vekst, faktor' }, pluss(EN, vekst));
  return produktAv([kostnad, { ...faktor, enhet: 'tall' }], 'kr');
}
