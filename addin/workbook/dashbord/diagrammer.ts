import { AFT_MAAL, slaaOpp, visVerdi } from '#core';
import { FARGE, LINJEFARGER } from '../farger.ts';
import type { Diagramkilder } from './bak.ts';
import type { Dashbordplan } from './plan.ts';
import { DIAGRAM, FOERSTE_TALL, HODE } from './plassering.ts';
import { kolonneformat, MILLIONER } from './tallformat.ts';

/** The three native charts. Their source is the block of formulas beside the print area, so that they follow the data. */
export function settInnDiagrammer(blad: Excel.Worksheet, plan: Dashbordplan): void {
  const { kilder, plass: p } = plan;
  const midt = HODE + Math.floor((p.bunn - HODE) / 2);
  if (kilder.margin !== null)
    marginer(blad, kilder.margin, plan, `${DIAGRAM.venstre}${HODE}`, `${DIAGRAM.venstreSlutt}${p.bunn}`);
  if (kilder.utvikling !== null)
    utvikling(blad, kilder.utvikling, plan, `${DIAGRAM.hoeyre}${HODE}`, `${DIAGRAM.slutt}${midt}`);
  if (kilder.aft !== null) aft(blad, kilder.aft, plan, `${DIAGRAM.hoeyre}${midt + 1}`, `${DIAGRAM.slutt}${p.bunn}`);
}

function nytt(
  blad: Excel.Worksheet,
  type: 'BarClustered' | 'LineMarkers' | 'ColumnStacked',
  verdier: string,
  tittel: string,
  hjoerner: readonly [string, string],
): Excel.Chart {
  const diagram = blad.charts.add(type, blad.getRange(verdier), 'Columns');
  diagram.setPosition(...hjoerner);
  diagram.title.text = tittel;
  diagram.title.format.font.size = 11;
  diagram.title.format.font.bold = true;
  diagram.title.format.font.color = FARGE.blekk;
  diagram.legend.visible = false;
  diagram.axes.valueAxis.majorGridlines.visible = false;
  diagram.axes.categoryAxis.format.font.size = 8;
  diagram.axes.valueAxis.format.font.size = 8;
  return diagram;
}

function merkelapper(serie: Excel.ChartSeries, format: string, plass: 'OutsideEnd' | 'Top'): void {
  serie.hasDataLabels = true;
  serie.dataLabels.position = plass;
  serie.dataLabels.numberFormat = format;
  serie.dataLabels.format.font.size = 8;
}

/** Sorted bars, highest on top, with the zero line as axis. */
function marginer(
  blad: Excel.Worksheet,
  kilde: NonNullable<Diagramkilder['margin']>,
  { innhold, plass, tekster }: Dashbordplan,
  ...hjoerner: [string, string]
): void {
  const nr = (plass.margin ?? 0) - FOERSTE_TALL;
  const kolonne = innhold.oversikt.kolonner[nr];
  if (kolonne === undefined) return;
  const tittel = tekster.marginTittel(tekster.ord.periode(kolonne.periode));
  const diagram = nytt(blad, 'BarClustered', kilde.verdier, tittel, hjoerner);
  const serie = diagram.series.getItemAt(0);
  serie.setXAxisValues(blad.getRange(kilde.navn));
  serie.gapWidth = 40;
  serie.format.fill.setSolidColor(FARGE.blaa);
  merkelapper(serie, kolonneformat(innhold, kolonne, nr), 'OutsideEnd');
  diagram.axes.categoryAxis.reversePlotOrder = true;
  diagram.axes.categoryAxis.tickLabelPosition = 'Low';
  diagram.axes.valueAxis.visible = false;
}

/** As in the table, so that a small amount isn't 0,0 on its bar. */
function egenkapitalformat(innhold: Dashbordplan['innhold']): string {
  const { kolonner } = innhold.oversikt;
  const kolonne = kolonner.find((k) => k.maal.id === 'egenkapital');
  return kolonne === undefined ? MILLIONER : kolonneformat(innhold, kolonne, kolonner.indexOf(kolonne));
}

function utvikling(
  blad: Excel.Worksheet,
  { kategorier, serier }: NonNullable<Diagramkilder['utvikling']>,
  { innhold, tekster }: Dashbordplan,
  ...hjoerner: [string, string]
): void {
  const [foerste, ...andre] = serier;
  const [eldste, nyeste] = [innhold.aar[0], innhold.aar.at(-1)];
  if (foerste === undefined || eldste === undefined || nyeste === undefined) return;
  const flereAar = innhold.aar.length > 1;
  const periode = flereAar
    ? `${tekster.ord.periode(eldste)}–${tekster.ord.periode(nyeste)}`
    : tekster.ord.periode(nyeste);
  const tittel = tekster.egenkapitalTittel(periode, innhold.utvikling.length, innhold.antallSelskaper);
  const diagram = nytt(blad, flereAar ? 'LineMarkers' : 'BarClustered', foerste.verdier, tittel, hjoerner);
  diagram.axes.valueAxis.numberFormat = '#,##0,,';
  diagram.axes.categoryAxis.tickLabelPosition = 'Low';
  if (!flereAar) {
    const stolper = diagram.series.getItemAt(0);
    stolper.name = foerste.navn;
    stolper.setXAxisValues(blad.getRange(kategorier));
    stolper.format.fill.setSolidColor(FARGE.blaa);
    merkelapper(stolper, egenkapitalformat(innhold), 'OutsideEnd');
    diagram.axes.categoryAxis.reversePlotOrder = true;
    diagram.axes.valueAxis.visible = false;
    return;
  }
  diagram.displayBlanksAs = 'NotPlotted';
  const linjer = [diagram.series.getItemAt(0), ...andre.map((s) => diagram.series.add(s.navn))];
  linjer.forEach((linje, nr) => {
    const serie = serier[nr];
    if (serie === undefined) return;
    const farge = LINJEFARGER[nr % LINJEFARGER.length] ?? FARGE.blaa;
    linje.name = serie.navn;
    linje.setValues(blad.getRange(serie.verdier));
    linje.setXAxisValues(blad.getRange(kategorier));
    linje.format.line.color = farge;
    linje.markerBackgroundColor = farge;
    linje.markerForegroundColor = farge;
    linje.markerSize = 5;
    // The line's own name at its last point, instead of a legend.
    const siste = linje.points.getItemAt(innhold.aar.length - 1);
    siste.hasDataLabel = true;
    siste.dataLabel.showSeriesName = true;
    siste.dataLabel.showValue = false;
    siste.dataLabel.position = 'Right';
    siste.dataLabel.format.font.size = 8;
    siste.dataLabel.format.font.color = farge;
  });
}

/** A column from the interval's lower to its upper end, a dot for the share, and the target as a line across. */
function aft(
  blad: Excel.Worksheet,
  kilde: NonNullable<Diagramkilder['aft']>,
  { innhold, plass, tekster }: Dashbordplan,
  ...hjoerner: [string, string]
): void {
  const nr = (plass.aft ?? 0) - FOERSTE_TALL;
  const kolonne = innhold.oversikt.kolonner[nr];
  if (kolonne === undefined) return;
  const { periode } = kolonne;
  const diagram = nytt(blad, 'ColumnStacked', kilde.nedre, tekster.aftTittel(tekster.ord.periode(periode)), hjoerner);
  const akse = diagram.axes.valueAxis;
  akse.minimum = 0;
  akse.maximum = 1;
  akse.numberFormat = '0%';
  const navn = blad.getRange(kilde.navn);
  const under = diagram.series.getItemAt(0);
  under.setXAxisValues(navn);
  under.gapWidth = 150;
  under.format.fill.clear();
  const intervall = nySerie(diagram, tekster.intervall, blad, kilde.bredde, navn);
  intervall.format.fill.setSolidColor(FARGE.sand);
  const andel = nySerie(diagram, tekster.andel, blad, kilde.andel, navn);
  andel.chartType = 'LineMarkers';
  andel.format.line.clear();
  andel.markerStyle = 'Circle';
  andel.markerSize = 7;
  andel.markerBackgroundColor = FARGE.blaa;
  andel.markerForegroundColor = FARGE.blaa;
  merkelapper(andel, kolonneformat(innhold, kolonne, nr), 'Top');
  maallinje(diagram, blad, kilde.maal, navn, periode.til, tekster.maal);
}

function nySerie(
  diagram: Excel.Chart,
  tittel: string,
  blad: Excel.Worksheet,
  verdier: string,
  navn: Excel.Range,
): Excel.ChartSeries {
  const serie = diagram.series.add(tittel);
  serie.setValues(blad.getRange(verdier));
  serie.setXAxisValues(navn);
  return serie;
}

function maallinje(
  diagram: Excel.Chart,
  blad: Excel.Worksheet,
  verdier: string,
  navn: Excel.Range,
  dag: string,
  tekst: (prosent: string) => string,
): void {
  const maal = slaaOpp(AFT_MAAL, dag);
  if (maal.status !== 'kjent') return;
  const linje = nySerie(diagram, tekst(visVerdi(maal.verdi, 'andel', { desimaler: 0 })), blad, verdier, navn);
  linje.chartType = 'Line';
  linje.format.line.color = FARGE.brudd;
  linje.format.line.weight = 1.5;
  linje.format.line.lineStyle = 'Dash';
  const foerste = linje.points.getItemAt(0);
  foerste.hasDataLabel = true;
  foerste.dataLabel.showSeriesName = true;
  foerste.dataLabel.showValue = false;
  foerste.dataLabel.position = 'Top';
  foerste.dataLabel.format.font.size = 8;
}
