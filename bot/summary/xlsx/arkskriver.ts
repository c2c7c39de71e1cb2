import type { Alignment, Worksheet } from 'exceljs';
import type { Blokk, Celle, Tabellblokk } from '../dokument/index.ts';
import { BLEKK } from '../tegning/index.ts';
import { SPENN } from './kolonnebredder.ts';
import { tallformat } from './tallformat.ts';

const argb = (farge: string): string => `FF${farge.slice(1).toUpperCase()}`;
const TEKST = { argb: argb(BLEKK.tekst) };
const DEMPET = { argb: argb(BLEKK.dempet) };
const HOVED = { argb: argb(BLEKK.hoved) };
const STREK = { style: 'thin', color: { argb: argb(BLEKK.strek) } } as const;

/** The host's own font. */
const NAVN = 'Calibri';
/** A character of this size, beside one of Excel's standard size. */
const STANDARD = 11;
/** Of a line of text, in points. */
const LINJEHOYDE = 13.5;

/** Words keep away from the figure before them. */
const innrykk = (feste: Alignment['horizontal']) => (feste === 'left' ? { indent: 1 } : {});

/** Writes the pieces of a document under each other in one sheet. */
export class Arkskriver {
  readonly #ark: Worksheet;
  readonly #bredder: readonly number[];
  readonly #linjebredde: number;
  #rad = 1;

  /** `bredder` are the columns', in characters. */
  constructor(ark: Worksheet, bredder: readonly number[]) {
    this.#ark = ark;
    this.#bredder = bredder;
    bredder.forEach((bredde, i) => {
      ark.getColumn(i + 1).width = bredde;
    });
    this.#linjebredde = bredder.slice(0, SPENN).reduce((sum, b) => sum + b, 0);
  }

  #linje(tekst: string, font: { size: number; bold?: boolean; color: { argb: string } }): void {
    const rad = this.#ark.getRow(this.#rad);
    const celle = rad.getCell(1);
    celle.value = tekst;
    celle.font = { name: NAVN, ...font };
    celle.alignment = { wrapText: true, vertical: 'top' };
    this.#ark.mergeCells(this.#rad, 1, this.#rad, SPENN);
    // A merged cell doesn't grow with its text: the row is made as high as the lines it will take.
    const tegn = (this.#linjebredde * STANDARD) / font.size;
    rad.height = Math.ceil(tekst.length / tegn) * (font.size * 1.4);
    this.#rad += 1;
  }

  tittel(tekst: string, under: string): void {
    this.#linje(tekst, { size: 16, bold: true, color: TEKST });
    this.#linje(under, { size: 9, color: DEMPET });
    this.#rad += 1;
  }

  #celle(celle: Celle, kolonne: number, feste: Alignment['horizontal'], sum: boolean): void {
    const c = this.#ark.getCell(this.#rad, kolonne);
    const figur = celle.figur;
    if (figur !== null && figur.tall !== null) {
      c.value = figur.tall;
      c.numFmt = tallformat(figur);
    } else c.value = celle.tekst;
    c.font = { name: NAVN, size: 10, bold: sum, color: TEKST };
    c.alignment = { horizontal: feste, vertical: 'top', wrapText: true, ...innrykk(feste) };
    c.border = { bottom: STREK };
  }

  /** How many lines the fullest cell takes: a sheet program doesn't make the row higher by itself. */
  #linjer(celler: readonly Celle[]): number {
    return Math.max(...celler.map(({ tekst }, i) => Math.ceil(tekst.length / (this.#bredder[i] ?? tekst.length)) || 1));
  }

  #tabell({ kolonner, rader }: Tabellblokk): void {
    kolonner.forEach(({ tittel, undertittel, feste }, i) => {
      const celle = this.#ark.getCell(this.#rad, i + 1);
      celle.value = undertittel === '' ? tittel : `${tittel}\n${undertittel}`;
      celle.font = { name: NAVN, size: 10, bold: true, color: TEKST };
      const side = feste === 'hoeyre' ? 'right' : 'left';
      celle.alignment = { horizontal: side, vertical: 'bottom', wrapText: true, ...innrykk(side) };
      celle.border = { bottom: { ...STREK, style: 'medium' } };
    });
    this.#rad += 1;
    for (const { celler, sum } of rader) {
      this.#ark.getRow(this.#rad).height = LINJEHOYDE * this.#linjer(celler);
      celler.forEach((celle, i) => {
        this.#celle(celle, i + 1, kolonner[i]?.feste === 'hoeyre' ? 'right' : 'left', sum);
      });
      this.#rad += 1;
    }
    this.#rad += 1;
  }

  blokk(blokk: Blokk): void {
    switch (blokk.slag) {
      case 'overskrift':
        this.#linje(blokk.tekst, { size: blokk.nivaa === 2 ? 13 : 11, bold: true, color: HOVED });
        break;
      case 'avsnitt':
        this.#linje(blokk.tekst, {
          size: { budskap: 12, vanlig: 10, liten: 9 }[blokk.stil],
          bold: blokk.stil === 'budskap',
          color: blokk.stil === 'liten' ? DEMPET : TEKST,
        });
        break;
      case 'liste':
        for (const { innledning, tekst } of blokk.punkter) {
          this.#linje(innledning === '' ? `• ${tekst}` : `• ${innledning}: ${tekst}`, { size: 10, color: TEKST });
        }
        break;
      case 'tabell':
        this.#tabell(blokk);
        break;
      case 'diagram':
        // Drawn on the sheet of charts, where its figures stand.
        break;
    }
  }
}
