import { finnMaal, type Maal, perPeriode, samle } from '../../metrics/index.ts';
import { AFT_MAAL, slaaOpp } from '../../parameters/index.ts';
import { kortListe, liste, tallIForm, visGrense, visMedForm, visPeriode } from '../../text/index.ts';
import { NULL, sammePeriode } from '../../values/index.ts';
import { lagCeller } from '../celler/celle.ts';
import { oppslagI } from '../celler/oppslag.ts';
import { lagSerie } from '../celler/serie.ts';
import { egenForm } from '../celler/tallform.ts';
import { ulikeKildenavn } from '../kildenavn.ts';
import type { Kontekst } from '../kontekst.ts';
import type { Aftdel, Diagram, Intervalldiagram, Linjediagram, Soeylediagram, Tallcelle } from '../modell/index.ts';
import { periodeFor } from '../periode-for.ts';
import { stoersteFoerst } from './kolonner.ts';

/** Sources named under a picture before the rest are counted. */
const FLEST_KILDER = 3;
/** Lines that can be told apart in one picture. */
const FLEST_LINJER = 6;

function kildelinje(k: Kontekst, maal: Maal): string {
  const kilder = k.selskaper.flatMap((s) => maal.finn(k.innsyn, s.id)).flatMap((t) => t.kilder);
  return k.tekst.diagram.kilde(kortListe(ulikeKildenavn(kilder), FLEST_KILDER));
}

function utelatt(k: Kontekst, navn: readonly string[]): string | null {
  return navn.length === 0 ? null : k.tekst.diagram.utelatt(liste(navn));
}

/** Bars for the driftsmargin, with the zero line and the group's own margin. */
function marginer(k: Kontekst): Soeylediagram | null {
  const maal = finnMaal('driftsmargin');
  if (maal === undefined || k.selskaper.length < 2) return null;
  const periode = periodeFor(k, maal);
  if (periode === null) return null;
  const celler = lagCeller(
    k,
    maal,
    k.selskaper.map((s) => oppslagI(k.innsyn, maal, s, periode)),
  );
  const par = k.selskaper.flatMap((selskap, nr) => {
    const celle = celler[nr];
    return celle === undefined ? [] : [{ selskap, celle }];
  });
  const tekst = k.tekst.diagram;
  const soeyler = stoersteFoerst(par, (p) => p.celle).flatMap(({ selskap, celle }) =>
    celle.vist === null || celle.verdi === null
      ? []
      : [
          {
            navn: selskap.navn,
            tall: celle.vist,
            tekst: celle.kort,
            merke: celle.verdi.t < 0n ? tekst.margin.negativ : null,
          },
        ],
  );
  if (soeyler.length < 2) return null;
  const under = tekst.margin.under(visPeriode(periode));
  return {
    slag: 'soeyler',
    id: 'driftsmargin',
    tittel: tekst.margin.tittel,
    undertittel: under,
    enhetstekst: '%',
    alternativtekst: alternativet(k, tekst.margin.tittel, under, soeyler),
    kilde: kildelinje(k, maal),
    utelatt: utelatt(
      k,
      par.filter((p) => p.celle.vist === null).map((p) => p.selskap.navn),
    ),
    linjer: [{ tall: 0, tekst: tekst.null }, ...samletLinje(k, maal, periode)],
    soeyler,
  };
}

/** The group's own margin: all operating results over all turnovers. */
function samletLinje(k: Kontekst, maal: Maal, periode: Parameters<typeof oppslagI>[3]): Soeylediagram['linjer'] {
  const tall = k.selskaper.flatMap(
    (s) => perPeriode(maal.finn(k.innsyn, s.id)).find((p) => sammePeriode(p.periode, periode))?.hoved ?? [],
  );
  const { resultat, metode } = samle(maal, k.innsyn, tall, 'vektet');
  if (resultat.status !== 'kjent' || metode !== 'vektet') return [];
  const form = egenForm({ verdi: resultat.verdi, mulig: resultat.intervall, grenser: [NULL] }, maal.enhet, k.maalform);
  const vist = visMedForm(resultat.verdi, form);
  return [{ tall: tallIForm(resultat.verdi, form), tekst: k.tekst.diagram.margin.snitt(vist) }];
}

function alternativet(k: Kontekst, tittel: string, under: string, punkter: readonly { navn: string; tekst: string }[]) {
  const { alternativ, punkt } = k.tekst.diagram;
  return alternativ(tittel, under, liste(punkter.map((p) => punkt(p.navn, p.tekst))));
}

/** Lines for the egenkapital of those that have at least two years; the largest when they are too many to tell apart. */
function egenkapital(k: Kontekst): Linjediagram | null {
  const maal = finnMaal('egenkapital');
  if (maal === undefined) return null;
  const alle = k.selskaper.map((selskap) => ({ selskap, serie: lagSerie(k, maal, selskap) }));
  const med = alle.flatMap(({ selskap, serie }) => (serie === null ? [] : [{ navn: selskap.navn, serie }]));
  const valgt = [...med]
    .sort((a, b) => (b.serie.punkter.at(-1)?.vist ?? 0) - (a.serie.punkter.at(-1)?.vist ?? 0))
    .slice(0, FLEST_LINJER);
  const merker = [...new Set(valgt.flatMap((v) => v.serie.punkter.map((p) => p.merke)))].sort();
  if (valgt.length === 0) return null;
  const serier = valgt.map(({ navn, serie }) => ({
    navn,
    punkter: merker.map((merke) => {
      const punkt = serie.punkter.find((p) => p.merke === merke);
      return { tall: punkt?.vist ?? null, tekst: punkt?.tekst ?? k.tekst.status.ingen_data };
    }),
  }));
  const tekst = k.tekst.diagram;
  const utenfor = alle.map((a) => a.selskap.navn).filter((navn) => !valgt.some((v) => v.navn === navn));
  const sistePunkt = serier.map((s) => ({ navn: s.navn, tekst: liste(s.punkter.map((p) => p.tekst)) }));
  return {
    slag: 'linjer',
    id: 'egenkapital',
    tittel: tekst.egenkapital.tittel,
    undertittel: tekst.egenkapital.under,
    enhetstekst: tekst.millioner,
    alternativtekst: alternativet(
      k,
      tekst.egenkapital.tittel,
      `${tekst.egenkapital.under} (${merker.join(', ')})`,
      sistePunkt,
    ),
    kilde: kildelinje(k, maal),
    utelatt: utelatt(k, utenfor),
    linjer: [{ tall: 0, tekst: tekst.null }],
    merker,
    serier,
  };
}

/** Dots with intervals for the newest period's AFT results, and Nav's target. */
function resultater(k: Kontekst, aft: Aftdel): Intervalldiagram | null {
  const gruppe = aft.grupper.find((g) => g.rader.some((r) => r.andel.vist !== null));
  const maal = finnMaal('resultatgrad');
  const maalet = slaaOpp(AFT_MAAL, k.idag);
  if (gruppe === undefined || maal === undefined || maalet.status !== 'kjent') return null;
  const tekst = k.tekst.diagram;
  const har = (c: Tallcelle) => c.vist !== null;
  const rader = gruppe.rader.flatMap((r) =>
    r.andel.vist === null
      ? []
      : [
          {
            navn: r.selskapsnavn,
            tall: r.andel.vist,
            tekst: r.andel.kort,
            intervall: r.intervall === null ? null : { fra: r.intervall.fra, til: r.intervall.til },
            n: r.n,
            merke: r.andel.klasse?.ord ?? r.maalord ?? '',
          },
        ],
  );
  const under = tekst.aft.under(gruppe.periodetekst);
  const punkter = gruppe.rader
    .filter((r) => har(r.andel))
    .map((r) =>
      r.intervall === null
        ? tekst.punkt(r.selskapsnavn, r.andel.tekst)
        : tekst.medIntervall(r.selskapsnavn, r.andel.tekst, r.intervall.tekst, r.n),
    );
  const form = egenForm({ verdi: maalet.verdi, mulig: null, grenser: [] }, 'andel', k.maalform);
  return {
    slag: 'intervaller',
    id: 'resultatgrad',
    tittel: tekst.aft.tittel,
    undertittel: under,
    enhetstekst: '%',
    alternativtekst: tekst.alternativ(tekst.aft.tittel, under, liste(punkter)),
    kilde: kildelinje(k, maal),
    utelatt: utelatt(
      k,
      gruppe.rader.filter((r) => !har(r.andel)).map((r) => r.selskapsnavn),
    ),
    linjer: [{ tall: tallIForm(maalet.verdi, form), tekst: tekst.aft.maal(visGrense(maalet.verdi, 'andel')) }],
    rader,
  };
}

/** The pictures that there are figures for. */
export function diagrammene(k: Kontekst, aft: Aftdel): readonly Diagram[] {
  return [marginer(k), egenkapital(k), resultater(k, aft)].filter((d) => d !== null);
}
