import { finnMaal } from '../../metrics/index.ts';
import { AFT_MAAL, slaaOpp } from '../../parameters/index.ts';
import type { Selskap } from '../../portfolio/index.ts';
import { liste, visPeriode } from '../../text/index.ts';
import { type Broek, type Periode, sammenlign } from '../../values/index.ts';
import { lagCeller, type Oppslag } from '../celler/celle.ts';
import { oppslagI } from '../celler/oppslag.ts';
import type { Kontekst } from '../kontekst.ts';
import { periodeFor } from '../periode-for.ts';
import type { Telling } from '../tekst/index.ts';

/** A measure's figures in the period that the whole summary speaks of, company by company: every source's, or none. */
interface Felles {
  readonly periode: Periode;
  readonly verdier: readonly (readonly Broek[])[];
}

function iFellesPeriode(k: Kontekst, id: string): Felles | null {
  const maal = finnMaal(id);
  if (maal === undefined) return null;
  const gjelder = k.selskaper.filter((s) => maal.gjelder(k.innsyn, s));
  const periode = periodeFor(k, maal);
  if (periode === null) return null;
  const verdier = gjelder.map((s) => verdiene(oppslagI(k.innsyn, maal, s, periode)));
  return { periode, verdier };
}

/** What each source says, the hovedkilde first; empty when none has a figure. */
function verdiene(o: Oppslag): readonly Broek[] {
  if (o.slag !== 'tall') return [];
  return o.tall.alternativer.flatMap((t) => (t.resultat.status === 'kjent' ? [t.resultat.verdi] : []));
}

type Krav = (verdi: Broek) => boolean;
const minst =
  (grense: Broek): Krav =>
  (verdi) =>
    sammenlign(verdi, grense) >= 0;
const over: Krav = (verdi) => verdi.t > 0n;
const negativ: Krav = (verdi) => verdi.t < 0n;

/** Of how many it is true whichever source is right, of how many, and how many the sources disagree about. */
function tell({ periode, verdier: alleSelskaper }: Felles, krav: Krav): Telling {
  const verdier = alleSelskaper.filter((v) => v.length > 0);
  const noen = verdier.filter((v) => v.some(krav));
  const alle = noen.filter((v) => v.every(krav));
  return {
    antall: alle.length,
    av: verdier.length,
    uenige: noen.length - alle.length,
    uten: alleSelskaper.length - verdier.length,
    periode: visPeriode(periode),
  };
}

function maalet(periode: Periode): Broek | null {
  const maal = slaaOpp(AFT_MAAL, periode.til);
  return maal.status === 'kjent' ? maal.verdi : null;
}

function forFlere(k: Kontekst): readonly string[] {
  const t = k.tekst.overskrift;
  const [egenkapital, margin, aft] = [
    iFellesPeriode(k, 'egenkapital'),
    iFellesPeriode(k, 'driftsmargin'),
    iFellesPeriode(k, 'resultatgrad'),
  ];
  const maal = aft === null ? null : maalet(aft.periode);
  const harTall = (f: Felles | null): f is Felles => f?.verdier.some((v) => v.length > 0) === true;
  return [
    ...(harTall(egenkapital) ? [t.egenkapital(tell(egenkapital, over))] : []),
    ...(harTall(margin) ? [t.negativMargin(tell(margin, negativ))] : []),
    ...(harTall(aft) && maal !== null ? [t.aftMaal(tell(aft, minst(maal)))] : []),
  ];
}

/** One company's figure of a measure in the period that its summary speaks of. */
function enkeltcelle(k: Kontekst, selskap: Selskap, id: string) {
  const maal = finnMaal(id);
  if (maal?.gjelder(k.innsyn, selskap) !== true) return null;
  const periode = periodeFor(k, maal);
  if (periode === null) return null;
  const oppslag = oppslagI(k.innsyn, maal, selskap, periode);
  const [celle] = lagCeller(k, maal, [oppslag]);
  return celle === undefined || celle.verdi === null ? null : { celle, periode, verdier: verdiene(oppslag) };
}

function forEtt(k: Kontekst): readonly string[] {
  const [selskap] = k.selskaper;
  if (selskap === undefined) return [];
  const t = k.tekst.overskrift;
  const [margin, egenkapital, aft] = ['driftsmargin', 'egenkapital', 'resultatgrad'].map((id) =>
    enkeltcelle(k, selskap, id),
  );
  const maal = aft == null ? null : maalet(aft.periode);
  const naadd = aft == null || maal === null ? [] : [...new Set(aft.verdier.map(minst(maal)))];
  return [
    ...(margin == null ? [] : [t.enMargin(selskap.navn, margin.celle.tekst, margin.celle.periodetekst)]),
    ...(egenkapital == null ? [] : [t.enEgenkapital(egenkapital.celle.tekst, egenkapital.celle.periodetekst)]),
    ...(aft == null || naadd.length === 0
      ? []
      : [t.enAft(aft.celle.tekst, naadd.length === 1 ? naadd[0] === true : null, aft.celle.periodetekst)]),
  ];
}

/** The headline: one sentence about egenkapital, driftsmargin, the AFT target and breaches, as far as there are figures. */
export function overskriften(k: Kontekst): string {
  const t = k.tekst.overskrift;
  if (k.selskaper.length === 0) return t.ingenBedrifter;
  const ledd = k.selskaper.length === 1 ? forEtt(k) : forFlere(k);
  const brudd = k.funn.filter((f) => f.alvor === 'brudd').length;
  if (ledd.length === 0 && brudd === 0) return t.ingenTall;
  const setning = `${liste([...ledd, t.brudd(brudd)])}.`;
  return setning.charAt(0).toUpperCase() + setning.slice(1);
}
