import { finnMaal } from '../../metrics/index.ts';
import { AFT_MAAL, slaaOpp } from '../../parameters/index.ts';
import { liste, visPeriode } from '../../text/index.ts';
import { type Broek, NULL, type Periode, sammenlign } from '../../values/index.ts';
import { lagCeller } from '../celler/celle.ts';
import { nyesteOppslag, oppslagI } from '../celler/oppslag.ts';
import { fellesPeriode } from '../felles-periode.ts';
import type { Kontekst } from '../kontekst.ts';
import type { Tallcelle } from '../modell/index.ts';

/** A measure's known figures in the period that most companies have. */
function iFellesPeriode(
  k: Kontekst,
  id: string,
): { readonly periode: Periode; readonly celler: readonly Tallcelle[] } | null {
  const maal = finnMaal(id);
  if (maal === undefined) return null;
  const gjelder = k.selskaper.filter((s) => maal.gjelder(k.innsyn, s));
  const periode = fellesPeriode(gjelder.map((s) => maal.finn(k.innsyn, s.id)));
  if (periode === null) return null;
  const celler = lagCeller(
    k,
    maal,
    gjelder.map((s) => oppslagI(k.innsyn, maal, s, periode)),
  );
  return { periode, celler: celler.filter((c) => c.verdi !== null) };
}

const minst = (grense: Broek) => (c: Tallcelle) => c.verdi !== null && sammenlign(c.verdi, grense) >= 0;
const over = (c: Tallcelle) => c.verdi !== null && c.verdi.t > 0n;
const negativ = (c: Tallcelle) => c.verdi !== null && sammenlign(c.verdi, NULL) < 0;

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
  return [
    ...(egenkapital === null
      ? []
      : [
          t.egenkapital(
            egenkapital.celler.filter(over).length,
            egenkapital.celler.length,
            visPeriode(egenkapital.periode),
          ),
        ]),
    ...(margin === null
      ? []
      : [t.negativMargin(margin.celler.filter(negativ).length, margin.celler.length, visPeriode(margin.periode))]),
    ...(aft === null || maal === null
      ? []
      : [t.aftMaal(aft.celler.filter(minst(maal)).length, aft.celler.length, visPeriode(aft.periode))]),
  ];
}

function forEtt(k: Kontekst): readonly string[] {
  const [selskap] = k.selskaper;
  if (selskap === undefined) return [];
  const t = k.tekst.overskrift;
  const nyeste = (id: string): Tallcelle | undefined => {
    const maal = finnMaal(id);
    if (maal === undefined) return undefined;
    const [celle] = lagCeller(k, maal, [nyesteOppslag(k.innsyn, maal, selskap)]);
    return celle?.verdi == null ? undefined : celle;
  };
  const [margin, egenkapital, aft] = [nyeste('driftsmargin'), nyeste('egenkapital'), nyeste('resultatgrad')];
  const maal = aft?.periode == null ? null : maalet(aft.periode);
  return [
    ...(margin === undefined ? [] : [t.enMargin(selskap.navn, margin.tekst, margin.periodetekst)]),
    ...(egenkapital === undefined ? [] : [t.enEgenkapital(egenkapital.tekst, egenkapital.periodetekst)]),
    ...(aft === undefined || maal === null || aft.status === 'motstrid'
      ? []
      : [t.enAft(aft.tekst, minst(maal)(aft), aft.periodetekst)]),
  ];
}

/** The headline: one sentence about egenkapital, driftsmargin, the AFT target and breaches, as far as there are figures. */
export function overskriften(k: Kontekst): string {
  const t = k.tekst.overskrift;
  if (k.selskaper.length === 0) return t.ingenBedrifter;
  const ledd = k.utsnitt.slag === 'selskap' ? forEtt(k) : forFlere(k);
  const brudd = k.funn.filter((f) => f.alvor === 'brudd').length;
  if (ledd.length === 0 && brudd === 0) return t.ingenTall;
  const setning = `${liste([...ledd, t.brudd(brudd)])}.`;
  return setning.charAt(0).toUpperCase() + setning.slice(1);
}
