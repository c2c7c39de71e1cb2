import { type Maal, samle } from '../../metrics/index.ts';
import { gjeldende, PARAMETRE, type ParameterId } from '../../parameters/index.ts';
import { visGrense } from '../../text/index.ts';
import { type Broek, fraTekst, type Intervall, type Periode, sammenlign } from '../../values/index.ts';
import type { Grense, Sammenligning, Tidsrom, Vilkaar } from '../sporring/sporring.ts';
import { TOM_SPORRING } from '../sporring/sporring.ts';
import { type Kontekst, selskaperFor } from './kontekst.ts';

/** A limit with its exact value, and how it is said: «3 %», «vektet snitt 4,3 %». */
export interface Fastsatt {
  readonly er: Sammenligning;
  readonly verdi: Broek;
  /** More than one value: the sources of the company compared with disagree. */
  readonly verdier: readonly Broek[];
  readonly tekst: string;
}

const erParameter = (id: string): id is ParameterId => PARAMETRE.some((p) => p.id === id);

/** Exact, by integers: 7,5 % is «minst 7,5 %» and not «over 7,5 %». */
export function oppfyller(verdi: Broek, er: Sammenligning, grense: Broek): boolean {
  const s = sammenlign(verdi, grense);
  switch (er) {
    case 'under':
      return s < 0;
    case 'hoeyst':
      return s <= 0;
    case 'lik':
      return s === 0;
    case 'ulik':
      return s !== 0;
    case 'minst':
      return s >= 0;
    case 'over':
      return s > 0;
  }
}

/** Whether the true figure may lie on the other side of the limit than the given one. */
export function krysser(intervall: Intervall, verdi: Broek, v: Fastsatt): boolean {
  const svar = oppfyller(verdi, v.er, v.verdi);
  return oppfyller(intervall.fra, v.er, v.verdi) !== svar || oppfyller(intervall.til, v.er, v.verdi) !== svar;
}

function snitt(g: Extract<Grense, { slag: 'snitt' | 'median' }>, maal: Maal, tid: Tidsrom, k: Kontekst) {
  const selskaper = selskaperFor({ ...TOM_SPORRING, utvalg: { selskaper: [], kommuner: g.kommuner } }, k);
  const kolonne = k.tallbok.kolonne(maal, new Set(selskaper.map((s) => s.id)), tid);
  if (kolonne === null) return null;
  const tall = selskaper.flatMap((s) => kolonne.tall.get(s.id)?.hoved ?? []);
  const metode = g.slag === 'median' ? 'median' : (g.metode ?? 'vektet');
  const samlet = samle(maal, k.innsyn, tall, metode);
  return samlet.resultat.status === 'kjent' ? { verdi: samlet.resultat.verdi, metode: samlet.metode } : null;
}

/** The exact value of a limit, or `null` when there is none to compare with. `tid` is the period of the figures it is held against. */
export function fastsett(v: Vilkaar, maal: Maal, tid: Tidsrom, periode: Periode, k: Kontekst): Fastsatt | null {
  const g = v.grense;
  const en = (verdi: Broek, tekst: string): Fastsatt => ({ er: v.er, verdi, verdier: [verdi], tekst });
  switch (g.slag) {
    case 'tall': {
      const verdi = fraTekst(g.verdi);
      return verdi === null ? null : en(verdi, visGrense(verdi, maal.enhet, { maalform: k.maalform }));
    }
    case 'maal': {
      const oppslag = erParameter(g.parameter) ? gjeldende(g.parameter, periode.til) : null;
      if (oppslag?.status !== 'kjent') return null;
      return en(oppslag.verdi, k.tekst.maaletPaa(visGrense(oppslag.verdi, maal.enhet, { maalform: k.maalform })));
    }
    case 'snitt':
    case 'median': {
      const s = snitt(g, maal, tid, k);
      return s === null
        ? null
        : en(s.verdi, k.tekst.snittet(s.metode, g.kommuner, visGrense(s.verdi, maal.enhet, { maalform: k.maalform })));
    }
    case 'selskap': {
      const p = k.tallbok.perioder(maal, g.id, tid)[0];
      const verdier = p?.alternativer.flatMap((t) => (t.resultat.status === 'kjent' ? [t.resultat.verdi] : [])) ?? [];
      const [foerste] = verdier;
      if (foerste === undefined) return null;
      const navn = k.innsyn.selskap(g.id)?.navn ?? g.id;
      return { ...en(foerste, `${navn} (${visGrense(foerste, maal.enhet, { maalform: k.maalform })})`), verdier };
    }
  }
}

/** The limits of a query, in its order; `null` when one of them has no value. */
export function fastsettAlle(
  vilkaar: readonly Vilkaar[],
  maal: Maal,
  tid: Tidsrom,
  periode: Periode,
  k: Kontekst,
): readonly Fastsatt[] | null {
  const ut = vilkaar.map((v) => fastsett(v, maal, tid, periode, k));
  const kjente = ut.filter((v) => v !== null);
  return kjente.length === ut.length ? kjente : null;
}
