import { FARGE } from '../farger.ts';
import { omraade } from '../rutenett.ts';
import { sitat } from './formel.ts';
import { type Dashbordplan, FUNNKOLONNER, foersteFotnote } from './plan.ts';
import { FOERSTE, FOERSTE_TALL, HODE, KOLONNE, SISTE_KOLONNE } from './plassering.ts';
import { kolonneformat, MILLIONER, PROSENT } from './tallformat.ts';

/** In points. */
const BREDDER: readonly number[] = [150, 78, 70, 62, 76, 58, 98, 84, 98, 10];
const DIAGRAMBREDDE = 62;
const BAKBREDDE = 80;
const LINJEHOEYDE = 15;
/** Characters on a line of the merged areas under the table, with room to spare for wide letters. */
const TEGN_I_TEKSTEN = 112;
const TEGN_I_TILTAKET = 100;

/** Fonts, widths, number formats and conditional formats. Nothing here is a figure. */
export function settUtseende(blad: Excel.Worksheet, plan: Dashbordplan): void {
  const { plass: p } = plan;
  blad.showGridlines = false;
  blad.tabColor = FARGE.blaa;
  const alt = blad.getRange(omraade(1, 1, sisteRad(plan), KOLONNE.utvikling + 8));
  alt.format.font.name = 'Calibri';
  alt.format.font.size = 10;
  alt.format.font.color = FARGE.blekk;
  alt.format.rowHeight = LINJEHOEYDE;
  settBredder(blad);
  skrift(blad, 1, { size: 18, bold: true });
  blad.getRange('A1').format.rowHeight = 26;
  skrift(blad, 2, { color: FARGE.graa });
  skrift(blad, 3, { color: FARGE.graa });
  settTallformater(blad, plan);
  const hode = blad.getRange(omraade(HODE, 1, HODE, p.kolonner));
  hode.format.wrapText = true;
  hode.format.rowHeight = 32;
  hode.format.verticalAlignment = 'Center';
  const ord = blad.getRange(omraade(HODE, p.kolonner - (p.aft === null ? 0 : 1), p.alle, p.kolonner));
  ord.format.indentLevel = 1;
  const alle = blad.getRange(omraade(p.alle, 1, p.alle, p.kolonner));
  alle.format.font.bold = true;
  alle.format.fill.color = FARGE.lysSand;
  kant(alle, 'EdgeTop', FARGE.blekk);
  // A long name, or a word where there is no figure, is smaller and never cut off.
  blad.getRange(omraade(FOERSTE, 1, p.alle, p.kolonner)).format.shrinkToFit = true;
  settFunn(blad, plan);
  settBetinget(blad, plan);
  const bak = blad.getRange(omraade(HODE - 1, KOLONNE.marginTeller, p.bunn, KOLONNE.utvikling + 8));
  bak.format.font.color = FARGE.graa;
}

function sisteRad({ innhold, plass }: Dashbordplan): number {
  return foersteFotnote(innhold, plass) + 7;
}

function settBredder(blad: Excel.Worksheet): void {
  BREDDER.forEach((bredde, i) => {
    blad.getRange(omraade(1, i + 1, 1, i + 1)).format.columnWidth = bredde;
  });
  blad.getRange(omraade(1, BREDDER.length + 1, 1, SISTE_KOLONNE)).format.columnWidth = DIAGRAMBREDDE;
  blad.getRange(omraade(1, KOLONNE.marginTeller, 1, KOLONNE.utvikling + 8)).format.columnWidth = BAKBREDDE;
}

function skrift(blad: Excel.Worksheet, rad: number, f: { size?: number; bold?: boolean; color?: string }): void {
  const font = blad.getRange(omraade(rad, 1, rad, 1)).format.font;
  if (f.size !== undefined) font.size = f.size;
  if (f.bold !== undefined) font.bold = f.bold;
  if (f.color !== undefined) font.color = f.color;
}

function settTallformater(blad: Excel.Worksheet, { innhold, figurer, plass: p }: Dashbordplan): void {
  innhold.oversikt.kolonner.forEach((k, nr) => {
    const kolonne = FOERSTE_TALL + nr;
    const format = kolonneformat(innhold, k, nr);
    const celler = blad.getRange(omraade(HODE, kolonne, p.alle, kolonne));
    celler.numberFormat = Array.from({ length: p.alle - HODE + 1 }, (_, i) => {
      const figur = figurer[i - 1]?.[nr];
      return [figur?.motstrid === true ? `${format}"*"` : format];
    });
    celler.format.horizontalAlignment = 'Right';
  });
  const rader = (fra: number, til: number, format: string) => {
    blad.getRange(omraade(FOERSTE, fra, p.bunn, til)).numberFormat = Array.from({ length: p.bunn - HODE }, () =>
      Array.from({ length: til - fra + 1 }, () => format),
    );
  };
  rader(KOLONNE.margin, KOLONNE.margin, PROSENT);
  rader(KOLONNE.sortertMargin, KOLONNE.sortertMargin, PROSENT);
  rader(KOLONNE.andel, KOLONNE.maal, PROSENT);
  rader(KOLONNE.utvikling, KOLONNE.utvikling + 8, MILLIONER);
}

function settFunn(blad: Excel.Worksheet, { innhold, plass: p }: Dashbordplan): void {
  const hode = blad.getRange(omraade(p.funn, 1, p.funn, SISTE_KOLONNE));
  hode.format.font.bold = true;
  hode.format.font.color = FARGE.blaa;
  kant(hode, 'EdgeBottom', FARGE.sand);
  innhold.funn.forEach((f, i) => {
    const rad = p.funn + 1 + i;
    blad.getRange(omraade(rad, FUNNKOLONNER.tekst, rad, FUNNKOLONNER.tiltak - 1)).merge();
    blad.getRange(omraade(rad, FUNNKOLONNER.tiltak, rad, SISTE_KOLONNE)).merge();
    const linje = blad.getRange(omraade(rad, 1, rad, SISTE_KOLONNE));
    linje.format.wrapText = true;
    linje.format.verticalAlignment = 'Top';
    linje.format.rowHeight = LINJEHOEYDE * linjer(f.tekst.nb, f.tiltak?.nb ?? '');
    const alvor = blad.getRange(omraade(rad, FUNNKOLONNER.alvor, rad, FUNNKOLONNER.alvor)).format.font;
    alvor.bold = true;
    alvor.color = f.alvor === 'brudd' ? FARGE.brudd : FARGE.varsel;
  });
  const fotnoter = foersteFotnote(innhold, p);
  blad.getRange(omraade(fotnoter, 1, fotnoter + 6, 1)).format.font.color = FARGE.graa;
}

/** How many lines a finding takes: its text in one merged area, what would make it right in another. */
function linjer(tekst: string, tiltak: string): number {
  return Math.max(Math.ceil(tekst.length / TEGN_I_TEKSTEN), Math.ceil(tiltak.length / TEGN_I_TILTAKET), 1);
}

function kant(omraadet: Excel.Range, hvor: 'EdgeTop' | 'EdgeBottom', farge: string): void {
  const linje = omraadet.format.borders.getItem(hvor);
  linje.style = 'Continuous';
  linje.color = farge;
}

/** Words and signs carry the message; the colour follows the cell's own words and figures, also when they change. */
function settBetinget(blad: Excel.Worksheet, { plass: p, tekster: t }: Dashbordplan): void {
  const celler = (kolonne: number) => blad.getRange(omraade(FOERSTE, kolonne, p.siste, kolonne));
  const foerste = (kolonne: number) => `$${omraade(FOERSTE, kolonne, FOERSTE, kolonne)}`;
  const inneholder = (kolonne: number, ord: string) => `ISNUMBER(SEARCH(${sitat(ord)},${foerste(kolonne)}))`;
  if (p.margin !== null)
    farg(celler(p.margin), `AND(ISNUMBER(${foerste(p.margin)}),${foerste(p.margin)}<0)`, FARGE.brudd);
  if (p.aft !== null) {
    farg(celler(p.kolonner - 1), `${foerste(p.kolonner - 1)}=${sitat(t.under)}`, FARGE.varsel);
    farg(celler(p.kolonner - 1), `${foerste(p.kolonner - 1)}=${sitat(t.naadd)}`, FARGE.ok);
  }
  farg(celler(p.kolonner), inneholder(p.kolonner, t.bruddstamme), FARGE.brudd);
  farg(celler(p.kolonner), inneholder(p.kolonner, t.varselstamme), FARGE.varsel);
}

function farg(celler: Excel.Range, regel: string, farge: string): void {
  const { custom } = celler.conditionalFormats.add('Custom');
  custom.rule.formula = `=${regel}`;
  custom.format.font.color = farge;
  custom.format.font.bold = true;
}
