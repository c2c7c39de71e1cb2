import {
  type Dato,
  type Funn,
  type Innsyn,
  kontroller,
  lagInnsyn,
  lagOversikt,
  type Maal,
  type Oversikt,
  type Periode,
  type Periodetall,
  type Portefolje,
  perPeriode,
  type Selskap,
  sammenlign,
  sammePeriode,
  sorter,
  verstPerSelskap,
} from '#core';

/** A sheet of A4 has room for so many companies; of more, the largest are shown. */
const FLEST_SELSKAPER = 40;
const FLEST_FUNN = 12;
/** Lines that can be told apart without colour. */
const FLEST_LINJER = 8;
const FLEST_AAR = 8;

export interface Selskapslinje {
  readonly selskap: Selskap;
  /** One for each column of the overview; `null` where the measure doesn't apply to the company. */
  readonly tall: readonly (Periodetall | 'ingen_tall' | null)[];
  readonly brudd: number;
  readonly varsler: number;
}

/** A company's egenkapital through the years; `null` where there is none. */
export interface Utvikling {
  readonly selskap: Selskap;
  readonly tall: readonly (Periodetall | null)[];
}

/** What the dashboard shows, before anybody thinks of cells. All of it is core's. */
export interface Dashbordinnhold {
  readonly innsyn: Innsyn;
  readonly oversikt: Oversikt;
  readonly linjer: readonly Selskapslinje[];
  readonly antallSelskaper: number;
  readonly aar: readonly Periode[];
  readonly utvikling: readonly Utvikling[];
  readonly funn: readonly Funn[];
  readonly flereFunn: number;
}

/** `null`: the portfolio has no figures that the overview knows. `personverngrense`: persons; `null` for the common limit. */
export function lagInnhold(
  portefolje: Portefolje,
  idag: Dato,
  personverngrense: number | null,
): Dashbordinnhold | null {
  const innsyn = lagInnsyn(portefolje, { personverngrense });
  const oversikt = lagOversikt(innsyn);
  if (oversikt.kolonner.length === 0) return null;
  const funn = kontroller(innsyn, idag);
  const antall = (selskap: Selskap, alvor: Funn['alvor']) =>
    funn.filter((f) => f.selskap === selskap.id && f.alvor === alvor).length;
  const linjer = utvalg(innsyn, oversikt).map((selskap) => ({
    selskap,
    tall: oversikt.kolonner.map((k) => tallFor(innsyn, k.maal, selskap, k.periode)),
    brudd: antall(selskap, 'brudd'),
    varsler: antall(selskap, 'varsel'),
  }));
  const verste = verstPerSelskap(funn, ['brudd', 'varsel']);
  return {
    innsyn,
    oversikt,
    linjer,
    antallSelskaper: portefolje.selskaper.length,
    ...egenkapitalen(innsyn, oversikt, linjer),
    funn: verste.slice(0, FLEST_FUNN),
    flereFunn:
      funn.filter((f) => f.alvor === 'brudd' || f.alvor === 'varsel').length - Math.min(verste.length, FLEST_FUNN),
  };
}

function tallFor(innsyn: Innsyn, maal: Maal, selskap: Selskap, periode: Periode): Selskapslinje['tall'][number] {
  if (!maal.gjelder(innsyn, selskap)) return null;
  return perPeriode(maal.finn(innsyn, selskap.id)).find((p) => sammePeriode(p.periode, periode)) ?? 'ingen_tall';
}

/** Every company by name, or the largest by the first column (omsetning) when there are too many. */
function utvalg(innsyn: Innsyn, { kolonner }: Oversikt): readonly Selskap[] {
  const alle = sorter(innsyn.portefolje.selskaper, (s) => s.navn);
  const [foerste] = kolonner;
  if (foerste === undefined || alle.length <= FLEST_SELSKAPER) return alle;
  const stoerste = stoersteFoerst(alle, (s) => tallFor(innsyn, foerste.maal, s, foerste.periode));
  return sorter(stoerste.slice(0, FLEST_SELSKAPER), (s) => s.navn);
}

/** Those with a known figure, largest first, and then the others. */
function stoersteFoerst(
  selskaper: readonly Selskap[],
  tall: (s: Selskap) => Periodetall | 'ingen_tall' | null | undefined,
): readonly Selskap[] {
  const verdi = (s: Selskap) => {
    const t = tall(s);
    return typeof t === 'object' && t?.hoved.resultat.status === 'kjent' ? t.hoved.resultat.verdi : null;
  };
  return selskaper
    .map((s) => ({ s, v: verdi(s) }))
    .sort((a, b) => (a.v === null || b.v === null ? Number(a.v === null) - Number(b.v === null) : sammenlign(b.v, a.v)))
    .map(({ s }) => s);
}

/** The largest companies' egenkapital in each of the last years that any of them has it in, oldest first. */
function egenkapitalen(
  innsyn: Innsyn,
  { kolonner }: Oversikt,
  linjer: readonly Selskapslinje[],
): Pick<Dashbordinnhold, 'aar' | 'utvikling'> {
  const nr = kolonner.findIndex((k) => k.maal.id === 'egenkapital');
  const maal = kolonner[nr]?.maal;
  if (maal === undefined) return { aar: [], utvikling: [] };
  const valgte = stoersteFoerst(
    linjer.map((l) => l.selskap),
    (s) => linjer.find((l) => l.selskap === s)?.tall[nr],
  ).slice(0, FLEST_LINJER);
  const alle = valgte.map((selskap) => ({ selskap, tall: perPeriode(maal.finn(innsyn, selskap.id)) }));
  const perioder = alle.flatMap(({ tall }) => tall.map((t) => t.periode));
  const aar = perioder
    .filter((p, i) => perioder.findIndex((q) => sammePeriode(p, q)) === i)
    .sort((a, b) => (a.til < b.til ? -1 : 1))
    .slice(-FLEST_AAR);
  return {
    aar,
    utvikling: alle.map(({ selskap, tall }) => ({
      selskap,
      tall: aar.map((p) => tall.find((t) => sammePeriode(t.periode, p)) ?? null),
    })),
  };
}
