import { dagnummer, dato, erDato } from '#core';
import {
  celleformat,
  erTallcelle,
  type Malark,
  type Malkolonne,
  type Malverdi,
  overskriftMedEnhet,
} from '#core/sheets';
import { FARGE } from '../farger.ts';
import { type Innhold, omraade, Rutenett } from '../rutenett.ts';
import { validerKolonne } from './validering.ts';

/** Title, purpose, header: the data begins in the row after. The same as in the template's file. */
export const HODERAD = 3;
/** Rows that formats and validations reach beyond the last filled one. */
const TOMME_RADER = 200;
/** A character's width in points, and the cell's own margin. */
const PUNKT_PER_TEGN = 5.25;
const MARG = 4;

export type Skjemarad = Readonly<Record<string, Innhold | null>>;

export interface Arkvalg {
  /** Columns of this sheet only, after the template's. */
  readonly tillegg?: readonly Malkolonne[];
  /** The rows are examples, and look it. */
  readonly eksempler: boolean;
}

/** Writes one sheet as the template has it: title, purpose, header, these rows, formats and validations. */
export function skrivMalark(blad: Excel.Worksheet, mal: Malark, rader: readonly Skjemarad[], valg: Arkvalg): void {
  const kolonner = [...mal.kolonner, ...(valg.tillegg ?? [])];
  const siste = HODERAD + rader.length + TOMME_RADER;
  kolonner.forEach((kolonne, i) => {
    const celler = blad.getRange(omraade(HODERAD + 1, i + 1, siste, i + 1));
    const format = celleformat(kolonne.celle);
    if (format !== null) celler.numberFormat = Array.from({ length: siste - HODERAD }, () => [format]);
    celler.format.horizontalAlignment = erTallcelle(kolonne.celle) ? 'Right' : 'Left';
    celler.format.columnWidth = kolonne.bredde * PUNKT_PER_TEGN + MARG;
    validerKolonne(celler, kolonne);
  });
  const ark = new Rutenett();
  ark.sett(1, 1, mal.navn);
  ark.sett(2, 1, mal.hensikt);
  ark.settRad(HODERAD, 1, kolonner.map(overskriftMedEnhet));
  rader.forEach((rad, r) => {
    ark.settRad(
      HODERAD + 1 + r,
      1,
      kolonner.map((k) => rad[k.id] ?? ''),
    );
  });
  blad.getRange(ark.omraade).formulas = ark.celler;
  settUtseende(blad, kolonner.length, rader.length, valg.eksempler);
}

function settUtseende(blad: Excel.Worksheet, kolonner: number, rader: number, eksempler: boolean): void {
  blad.tabColor = FARGE.blaa;
  blad.showGridlines = false;
  const tittel = blad.getRange('A1').format.font;
  tittel.size = 16;
  tittel.bold = true;
  blad.getRange('A2').format.font.color = FARGE.graa;
  const hode = blad.getRange(omraade(HODERAD, 1, HODERAD, kolonner)).format;
  hode.font.bold = true;
  hode.font.color = FARGE.hvit;
  hode.fill.color = FARGE.blaa;
  hode.wrapText = true;
  hode.verticalAlignment = 'Center';
  hode.rowHeight = 36;
  if (eksempler && rader > 0) {
    const font = blad.getRange(omraade(HODERAD + 1, 1, HODERAD + rader, kolonner)).format.font;
    font.italic = true;
    font.color = FARGE.graa;
  }
  blad.freezePanes.freezeAt(blad.getRange(`A1:A${HODERAD}`));
  const side = blad.pageLayout;
  side.orientation = 'Landscape';
  side.paperSize = 'A4';
  side.zoom = { horizontalFitToPages: 1 };
  side.setPrintTitleRows(`${HODERAD}:${HODERAD}`);
  side.headersFooters.defaultForAllPages.leftFooter = '&A';
  side.headersFooters.defaultForAllPages.rightFooter = 'Eierblikk · &P/&N';
}

/** Excel's day 0. */
const DAG_0 = dagnummer(dato('1899-12-30'));

/** The template's own values as cells: a date is a day number. */
export function somSkjemarad(rad: Readonly<Record<string, Malverdi>>, kolonner: readonly Malkolonne[]): Skjemarad {
  const datoer = new Set(kolonner.filter((k) => k.celle.slag === 'dato').map((k) => k.id));
  return Object.fromEntries(
    Object.entries(rad).map(([id, verdi]) => [
      id,
      typeof verdi === 'string' && datoer.has(id) && erDato(verdi) ? dagnummer(verdi) - DAG_0 : verdi,
    ]),
  );
}
