import type { Cell, Workbook, Worksheet } from 'exceljs';
import {
  celleformat,
  erEksempelrad,
  erTallcelle,
  type Malark,
  type Malkolonne,
  overskriftMedEnhet,
} from '#core/sheets';
import { type Rad, skrivVerdi } from './celler.ts';
import {
  BLAA,
  BRUTT_HODE,
  BRUTT_TEKST,
  EKSEMPEL,
  HODE,
  HODEBUNN,
  HODELINJE,
  RADLINJE,
  SMAATT,
  SUMBUNN,
  SUMLINJE,
  TITTEL,
  UTHEVET,
  VANLIG,
} from './stil.ts';
import { validerKolonne } from './validering.ts';

/** Title, purpose, header: the data begins in the row after. */
export const HODERAD = 3;
/** Rows that the validations reach beyond the last filled one. */
const TOMME_RADER = 200;
/** Characters across a landscape page that can still be read; a wider sheet prints on several pages. */
const TEGN_PER_SIDE = 265;

/** What one workbook has otherwise than the template: other units in the header, fewer columns, other formats. */
export interface Avvik {
  /** Column ids in use; the others are left out. */
  readonly kolonner?: readonly string[];
  readonly enheter?: Readonly<Record<string, string>>;
  readonly formater?: Readonly<Record<string, string>>;
  readonly bredder?: Readonly<Record<string, number>>;
  readonly hensikt?: string;
  /** Columns of this workbook only, after the template's. */
  readonly tillegg?: readonly Malkolonne[];
  /** Rows that are sums of others. */
  readonly erSum?: (rad: Rad) => boolean;
}

/** A new sheet as all of them look: landscape A4, as wide as one page, page numbers, its colour on the tab. */
export function nyttArk(bok: Workbook, navn: string, frysRad: number, frysKolonne: number): Worksheet {
  return bok.addWorksheet(navn, {
    properties: { tabColor: { argb: BLAA }, defaultRowHeight: 16 },
    views: [{ state: 'frozen', ySplit: frysRad, xSplit: frysKolonne, showGridLines: false, zoomScale: 100 }],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
      ...(frysRad > 0 ? { printTitlesRow: `${frysRad}:${frysRad}`, printTitlesColumn: 'A:A' } : {}),
    },
    headerFooter: { oddFooter: '&L&8Eierblikk · &A&R&8Side &P av &N' },
  });
}

function skrivHode(celle: Cell, kolonne: Malkolonne): void {
  celle.value = overskriftMedEnhet(kolonne);
  celle.font = HODE;
  celle.fill = HODEBUNN;
  celle.border = HODELINJE;
  celle.alignment = erTallcelle(kolonne.celle)
    ? { ...BRUTT_HODE, horizontal: 'right' }
    : { ...BRUTT_HODE, horizontal: 'left', indent: 1 };
  celle.note = {
    texts: [{ font: { size: 8, name: 'Calibri' }, text: kolonne.forklaring }],
    margins: { insetmode: 'custom', inset: [0.1, 0.1, 0.1, 0.1] },
  };
}

/** How many lines a text takes in a column. */
function linjer(tekst: string, bredde: number): number {
  return Math.max(1, Math.ceil((tekst.length * 1.1) / bredde));
}

/** Writes one sheet of the template with these rows. A row's keys are column ids; the ones not given stay empty. */
export function skrivArk(bok: Workbook, mal: Malark, rader: readonly Rad[], avvik: Avvik = {}): Worksheet {
  const alle = [...mal.kolonner, ...(avvik.tillegg ?? [])];
  const kolonner = alle
    .filter((k) => avvik.kolonner === undefined || avvik.kolonner.includes(k.id))
    .map((k) => ({ ...k, enhet: avvik.enheter?.[k.id] ?? k.enhet, bredde: avvik.bredder?.[k.id] ?? k.bredde }));
  const ark = nyttArk(bok, mal.navn, HODERAD, 1);
  const bredde = kolonner.reduce((sum, k) => sum + k.bredde, 0);
  ark.pageSetup.fitToWidth = Math.ceil(bredde / TEGN_PER_SIDE);
  ark.getRow(1).height = 24;
  ark.getRow(HODERAD).height = 15 * Math.max(...kolonner.map((k) => linjer(overskriftMedEnhet(k), k.bredde - 1))) + 6;

  kolonner.forEach((kolonne, i) => {
    const spalte = ark.getColumn(i + 1);
    spalte.width = kolonne.bredde;
    spalte.font = VANLIG;
    const format = avvik.formater?.[kolonne.id] ?? celleformat(kolonne.celle);
    if (format !== null) spalte.numFmt = format;
    skrivHode(ark.getCell(HODERAD, i + 1), kolonne);
  });
  ark.getCell(1, 1).value = mal.navn;
  ark.getCell(1, 1).font = TITTEL;
  ark.getCell(2, 1).value = avvik.hensikt ?? mal.hensikt;
  ark.getCell(2, 1).font = SMAATT;

  const kjente = new Set(kolonner.map((k) => k.id));
  rader.forEach((rad, r) => {
    const fremmed = Object.keys(rad).find((id) => !kjente.has(id));
    if (fremmed !== undefined) throw new RangeError(`${mal.navn} har ingen kolonne ${fremmed}`);
    const nummer = HODERAD + 1 + r;
    const eksempel = Object.values(rad).some((v) => typeof v === 'string' && erEksempelrad(v));
    let hoeyde = 1;
    kolonner.forEach((kolonne, i) => {
      const celle = ark.getCell(nummer, i + 1);
      const sum = avvik.erSum?.(rad) ?? false;
      celle.font = eksempel ? { ...EKSEMPEL, bold: sum } : sum ? UTHEVET : VANLIG;
      celle.border = sum ? SUMLINJE : RADLINJE;
      if (sum) celle.fill = SUMBUNN;
      const tekst = !erTallcelle(kolonne.celle);
      celle.alignment = tekst
        ? { ...BRUTT_TEKST, horizontal: 'left', indent: 1 }
        : { vertical: 'top', horizontal: 'right' };
      const verdi = rad[kolonne.id] ?? null;
      skrivVerdi(celle, verdi, kolonne.celle.slag === 'dato');
      if (typeof verdi === 'string' && kolonne.celle.slag === 'tekst')
        hoeyde = Math.max(hoeyde, linjer(verdi, kolonne.bredde * 1.1));
    });
    if (hoeyde > 1) ark.getRow(nummer).height = 15 * hoeyde + 1;
  });

  const foerste = HODERAD + 1;
  const siste = HODERAD + rader.length + TOMME_RADER;
  kolonner.forEach((kolonne, i) => {
    const spalte = ark.getColumn(i + 1).letter;
    validerKolonne(ark, `${spalte}${foerste}:${spalte}${siste}`, kolonne);
  });
  return ark;
}
