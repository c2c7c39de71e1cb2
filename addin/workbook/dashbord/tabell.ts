import { AFT_MAAL, type Broek, type Oversiktskolonne, slaaOpp, tilTekst } from '#core';
import { cellenavn } from '#core/sheets';
import { fast, formel, type Innhold, omraade, type Rutenett } from '../rutenett.ts';
import type { Figurcelle } from './figurcelle.ts';
import { sitat } from './formel.ts';
import type { Dashbordinnhold } from './innhold.ts';
import { FOERSTE, FOERSTE_TALL, HODE, KOLONNE, type Plassering } from './plassering.ts';
import type { Dashbordtekster } from './tekster/tekster.ts';

/** The figures of the table, by company and column. */
export type Figurtabell = readonly (readonly Figurcelle[])[];

/** The key-figure table and the row of all companies under it. */
export function skrivTabellen(
  ark: Rutenett,
  innhold: Dashbordinnhold,
  figurer: Figurtabell,
  p: Plassering,
  t: Dashbordtekster,
): void {
  const { kolonner } = innhold.oversikt;
  const motMaalet = p.aft === null ? [] : [t.motMaalet];
  ark.settRad(HODE, 1, [t.selskap, t.kommune, ...kolonner.map((k) => hode(k, t)), ...motMaalet, t.funn]);
  innhold.linjer.forEach((linje, i) => {
    const rad = FOERSTE + i;
    ark.settRad(rad, 1, [linje.selskap.navn, linje.selskap.kommune ?? '']);
    ark.settRad(
      rad,
      FOERSTE_TALL,
      (figurer[i] ?? []).map((f) => f.innhold),
    );
    if (p.aft !== null) ark.sett(rad, p.kolonner - 1, motMaal(cellenavn(rad, p.aft), aftMaal(innhold, p.aft), t));
    ark.sett(rad, p.kolonner, funnord(linje.brudd, linje.varsler, t));
  });
  ark.sett(p.alle, 1, t.alle);
  kolonner.forEach((k, nr) => {
    ark.sett(p.alle, FOERSTE_TALL + nr, allesTall(innhold, k, FOERSTE_TALL + nr, p, t));
  });
}

function hode(k: Oversiktskolonne, t: Dashbordtekster): string {
  const navn = `${t.ord.kolonne(k)} ${t.ord.periode(k.periode)}`;
  return k.maal.enhet === 'kr' ? `${navn} (${t.mill})` : navn;
}

/** The target on the last day of the AFT column's period. */
export function aftMaal({ oversikt }: Dashbordinnhold, kolonne: number): Broek | null {
  const periode = oversikt.kolonner[kolonne - FOERSTE_TALL]?.periode;
  const maal = periode === undefined ? null : slaaOpp(AFT_MAAL, periode.til);
  return maal?.status === 'kjent' ? maal.verdi : null;
}

/** Exactly on the target is met. */
function motMaal(celle: string, maal: Broek | null, t: Dashbordtekster): Innhold {
  if (maal === null) return '';
  return formel(`IF(ISNUMBER(${celle}),IF(${celle}>=${tilTekst(maal)},${sitat(t.naadd)},${sitat(t.under)}),"")`);
}

function funnord(brudd: number, varsler: number, t: Dashbordtekster): string {
  const ord = [...(brudd > 0 ? [t.brudd(brudd)] : []), ...(varsler > 0 ? [t.varsel(varsler)] : [])];
  return ord.join(', ');
}

/** All companies in one figure, by the method that core used: a sum, Σ/Σ, or the plain mean where the weights aren't known. */
function allesTall(
  { oversikt, linjer, antallSelskaper }: Dashbordinnhold,
  k: Oversiktskolonne,
  kolonne: number,
  p: Plassering,
  t: Dashbordtekster,
): Innhold {
  const samlet = oversikt.alle.tall[kolonne - FOERSTE_TALL];
  if (samlet?.resultat.status !== 'kjent' || linjer.length < antallSelskaper) return '';
  const celler = fast(omraade(FOERSTE, kolonne, p.siste, kolonne));
  if (samlet.metode === 'sum') return formel(`IF(COUNT(${celler})=0,${sitat(t.ingenTall)},SUM(${celler}))`);
  if (samlet.metode === 'uvektet') return formel(`IFERROR(AVERAGE(${celler}),${sitat(t.ingenTall)})`);
  // Only of companies whose own figure shows: one that lacks a side, or is hidden, is in neither sum.
  const [teller, nevner] = siderFor(k.maal.id).map(
    (s) => `SUMIF(${celler},">=-1E+300",${fast(omraade(FOERSTE, s, p.siste, s))})`,
  );
  return formel(`IF(${nevner}>0,${teller}/${nevner},${sitat(t.kanIkkeBeregnes)})`);
}

/** Where the two sides of a share stand behind the charts. */
function siderFor(maal: string): readonly number[] {
  return maal === 'driftsmargin'
    ? [KOLONNE.marginTeller, KOLONNE.marginNevner]
    : [KOLONNE.aftTeller, KOLONNE.aftNevner];
}
