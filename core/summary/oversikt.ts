import { finnMaal, type Maal, type Maaltall, perPeriode, type Samletall, samle } from '../metrics/index.ts';
import type { Innsyn, Selskap } from '../portfolio/index.ts';
import { sorter } from '../text/index.ts';
import { type Periode, sammePeriode, type Tospraaklig } from '../values/index.ts';
import { sammendragsperiode } from './felles-periode.ts';

/** What a portfolio is looked at by, before anyone asks, with headers short enough to stand side by side. */
const MAAL_I_OVERSIKTEN: readonly { readonly id: string; readonly tittel: Tospraaklig }[] = [
  { id: 'omsetning', tittel: { nb: 'Omsetning', nn: 'Omsetning' } },
  { id: 'driftsmargin', tittel: { nb: 'Margin', nn: 'Margin' } },
  { id: 'egenkapital', tittel: { nb: 'Egenkapital', nn: 'Eigenkapital' } },
  { id: 'tiltaksplasser', tittel: { nb: 'Plasser', nn: 'Plassar' } },
  { id: 'resultatgrad', tittel: { nb: 'AFT-resultat', nn: 'AFT-resultat' } },
];

/** A metric in one period, the same for every line. */
export interface Oversiktskolonne {
  readonly maal: Maal;
  readonly tittel: Tospraaklig;
  readonly periode: Periode;
}

/** A kommune, or the whole portfolio (`kommune` null), with one figure per column. */
export interface Oversiktslinje {
  readonly kommune: string | null;
  readonly selskaper: readonly Selskap[];
  readonly tall: readonly Samletall[];
}

export interface Oversikt {
  readonly kolonner: readonly Oversiktskolonne[];
  /** Kommuner in Norwegian order. */
  readonly kommuner: readonly Oversiktslinje[];
  readonly alle: Oversiktslinje;
}

function tallFor(innsyn: Innsyn, { maal, periode }: Oversiktskolonne, selskaper: readonly Selskap[]): Maaltall[] {
  return selskaper
    .filter((s) => maal.gjelder(innsyn, s))
    .flatMap((s) => {
      const iPerioden = perPeriode(maal.finn(innsyn, s.id)).find((p) => sammePeriode(p.periode, periode));
      return iPerioden === undefined ? [] : [iPerioden.hoved];
    });
}

function kolonnen(innsyn: Innsyn, id: string, tittel: Tospraaklig): Oversiktskolonne[] {
  const maal = finnMaal(id);
  if (maal === undefined) return [];
  const gjelder = innsyn.portefolje.selskaper.filter((s) => maal.gjelder(innsyn, s));
  const periode = sammendragsperiode(gjelder.map((s) => maal.finn(innsyn, s.id)));
  return periode === null ? [] : [{ maal, tittel, periode }];
}

/**
 * The portfolio at a glance: amounts summed and shares weighted, per kommune and for all, each metric in one period.
 * Metrics that nobody has figures for are left out.
 */
export function lagOversikt(innsyn: Innsyn): Oversikt {
  const kolonner = MAAL_I_OVERSIKTEN.flatMap(({ id, tittel }) => kolonnen(innsyn, id, tittel));
  const linje = (kommune: string | null, selskaper: readonly Selskap[]): Oversiktslinje => ({
    kommune,
    selskaper,
    tall: kolonner.map((k) => samle(k.maal, innsyn, tallFor(innsyn, k, selskaper), k.maal.samles)),
  });
  return {
    kolonner,
    kommuner: sorter(innsyn.kommuner, (k) => k).map((k) => linje(k, innsyn.selskaperI(k))),
    alle: linje(null, innsyn.portefolje.selskaper),
  };
}
