import exceljs from 'exceljs';
import type { Dato, Diagram } from '#core';
import { type Arkivfelt, type Dokument, rensetDiagram } from '../dokument/index.ts';
import { dokumenttekster } from '../tekster/index.ts';
import { delIArk } from './ark.ts';
import { Arkskriver } from './arkskriver.ts';
import { settInnGrafer, skrivDiagramark } from './diagram/index.ts';
import { kolonnebredder, SIDEBREDDER } from './kolonnebredder.ts';

export interface Xlsxinnhold {
  /** One page, on the first sheet. */
  readonly side: Dokument;
  /** Everything, a sheet per section. */
  readonly full: Dokument;
  readonly diagrammer: readonly Diagram[];
  readonly dato: Dato;
  readonly arkiv: Arkivfelt;
}

const PAA_A4 = { paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 } as const;
const LIGGENDE = { pageSetup: { ...PAA_A4, orientation: 'landscape' } } as const;

/** The summary as a workbook: the one page first, then a sheet per section with real numbers, and the charts natively. */
export async function skrivXlsx({ side, full, diagrammer, dato, arkiv }: Xlsxinnhold): Promise<Buffer> {
  const t = dokumenttekster(full.maalform);
  const bok = new exceljs.Workbook();
  bok.creator = 'Eierblikk';
  bok.title = full.tittel;
  bok.created = bok.modified = new Date(`${dato}T00:00:00Z`);

  const foerste = new Arkskriver(
    bok.addWorksheet(t.oversikt, { pageSetup: { ...PAA_A4, orientation: 'portrait' } }),
    SIDEBREDDER,
  );
  foerste.tittel(side.tittel, side.undertittel);
  foerste.blokk({
    slag: 'avsnitt',
    stil: 'liten',
    tekst: `${t.saksnummer}: ${arkiv.saksnummer ?? ''}    ${t.unntattOffentlighet}: ${arkiv.unntattOffentlighet ?? ''}`,
  });
  for (const blokk of side.blokker) foerste.blokk(blokk);

  for (const { navn, blokker } of delIArk(full, [t.oversikt, t.diagrammer])) {
    const skriver = new Arkskriver(bok.addWorksheet(navn, LIGGENDE), kolonnebredder(blokker));
    for (const blokk of blokker) skriver.blokk(blokk);
  }
  const diagramark = bok.addWorksheet(t.diagrammer, LIGGENDE);
  const grafer = skrivDiagramark(diagramark, diagrammer.map(rensetDiagram));
  if (grafer.length === 0) bok.removeWorksheet(diagramark.id);
  const innhold = Buffer.from(new Uint8Array(await bok.xlsx.writeBuffer()));
  return settInnGrafer(innhold, diagramark.id, grafer);
}
