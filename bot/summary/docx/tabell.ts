import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import type { Celle, Tabellblokk, Tabellkolonne } from '../dokument/index.ts';

/** Between the margins of an A4 page, in twentieths of a point. */
const BREDDE = 9_900;

const ingen = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const strek = { style: BorderStyle.SINGLE, size: 4, color: 'C5CCD1' } as const;
const KANTER = { top: ingen, left: ingen, right: ingen, bottom: strek };

function avsnitt(tekst: string, { feste }: Tabellkolonne, halvfet: boolean, storrelse = 17): Paragraph {
  return new Paragraph({
    alignment: feste === 'hoeyre' ? AlignmentType.RIGHT : AlignmentType.LEFT,
    spacing: { before: 20, after: 20 },
    children: [new TextRun({ text: tekst, bold: halvfet, size: storrelse })],
  });
}

function hodecelle(kolonne: Tabellkolonne, bredde: number): TableCell {
  const under = kolonne.undertittel === '' ? [] : [avsnitt(kolonne.undertittel, kolonne, false, 14)];
  return new TableCell({
    width: { size: bredde, type: WidthType.DXA },
    borders: KANTER,
    children: [avsnitt(kolonne.tittel, kolonne, true), ...under],
  });
}

function celle({ tekst }: Celle, kolonne: Tabellkolonne, bredde: number, sum: boolean): TableCell {
  return new TableCell({
    width: { size: bredde, type: WidthType.DXA },
    borders: KANTER,
    children: [avsnitt(tekst, kolonne, sum)],
  });
}

/** A table whose header row comes again on each page. */
export function ordtabell({ kolonner, rader }: Tabellblokk): Table {
  const vekt = kolonner.reduce((sum, k) => sum + k.vekt, 0);
  const bredder = kolonner.map((k) => Math.round((k.vekt / vekt) * BREDDE));
  return new Table({
    width: { size: BREDDE, type: WidthType.DXA },
    columnWidths: bredder,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: kolonner.map((k, i) => hodecelle(k, bredder[i] ?? 0)),
      }),
      ...rader.map(
        ({ celler, sum }) =>
          new TableRow({
            cantSplit: true,
            children: kolonner.map((k, i) => celle(celler[i] ?? { tekst: '', figur: null }, k, bredder[i] ?? 0, sum)),
          }),
      ),
    ],
  });
}
