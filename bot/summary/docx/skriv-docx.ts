import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import type { Diagram } from '#core';
import type { Arkivfelt, Blokk, Dokument, Punkt } from '../dokument/index.ts';
import { tegnDiagram } from '../grafer/index.ts';
import { lagTekstmaaler, somPng, type Tekstmaaler } from '../tegning/index.ts';
import { dokumenttekster } from '../tekster/index.ts';
import { stiler } from './stil.ts';
import { ordtabell } from './tabell.ts';

/** Between the margins, in points; pictures are as wide. */
const BILDEBREDDE = 480;
/** Word takes pictures in pixels of 96 to the inch. */
const PIKSLER = 96 / 72;

async function bilde(diagram: Diagram, maaler: Tekstmaaler): Promise<Paragraph> {
  const tegning = tegnDiagram(diagram, BILDEBREDDE, maaler);
  return new Paragraph({
    children: [
      new ImageRun({
        type: 'png',
        data: await somPng(tegning),
        transformation: { width: tegning.bredde * PIKSLER, height: tegning.hoyde * PIKSLER },
        altText: { name: diagram.tittel, title: diagram.tittel, description: diagram.alternativtekst },
      }),
    ],
  });
}

function punkt({ innledning, tekst }: Punkt): Paragraph {
  const foerst = innledning === '' ? [] : [new TextRun({ text: `${innledning}: `, bold: true })];
  return new Paragraph({ bullet: { level: 0 }, children: [...foerst, new TextRun(tekst)] });
}

const AVSNITTSTIL = { budskap: 'Budskap', vanlig: 'Normal', liten: 'Liten' } as const;

async function elementer(blokk: Blokk, maaler: Tekstmaaler): Promise<FileChild[]> {
  switch (blokk.slag) {
    case 'overskrift':
      return [
        new Paragraph({
          heading: blokk.nivaa === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
          text: blokk.tekst,
        }),
      ];
    case 'avsnitt':
      return [new Paragraph({ style: AVSNITTSTIL[blokk.stil], text: blokk.tekst })];
    case 'liste':
      return blokk.punkter.map(punkt);
    case 'tabell':
      // Two tables in a row would flow together without a paragraph between them.
      return [ordtabell(blokk), new Paragraph({ style: 'Liten', text: '' })];
    case 'diagram':
      return [await bilde(blokk.diagram, maaler)];
  }
}

function topp({ tittel, undertittel, maalform }: Dokument, arkiv: Arkivfelt): Paragraph[] {
  const t = dokumenttekster(maalform);
  const felt = (navn: string, verdi: string | null) =>
    new Paragraph({
      style: 'Liten',
      alignment: AlignmentType.RIGHT,
      text: `${navn}: ${verdi ?? '____________________'}`,
    });
  return [
    felt(t.saksnummer, arkiv.saksnummer),
    felt(t.unntattOffentlighet, arkiv.unntattOffentlighet),
    new Paragraph({ heading: HeadingLevel.TITLE, text: tittel }),
    new Paragraph({ style: 'Liten', text: undertittel }),
  ];
}

function bunn({ tittel, maalform }: Dokument): Footer {
  const t = dokumenttekster(maalform);
  return new Footer({
    children: [
      new Paragraph({
        style: 'Liten',
        children: [
          new TextRun({ children: [`${tittel} · ${t.laget} · `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}

/** The document for Word: its own headings, lists and tables, pictures with alternative text. */
export async function skrivDocx(dokument: Dokument, arkiv: Arkivfelt): Promise<Buffer> {
  const maaler = await lagTekstmaaler();
  const deler = await Promise.all(dokument.blokker.map((blokk) => elementer(blokk, maaler)));
  const fil = new Document({
    title: dokument.tittel,
    creator: 'Eierblikk',
    description: dokument.undertittel,
    styles: stiler(dokument.maalform),
    sections: [
      {
        properties: {
          page: {
            size: { width: 11_906, height: 16_838 },
            margin: { top: 900, right: 1_000, bottom: 900, left: 1_000 },
          },
        },
        footers: { default: bunn(dokument) },
        children: [...topp(dokument, arkiv), ...deler.flat()],
      },
    ],
  });
  return Packer.toBuffer(fil);
}
