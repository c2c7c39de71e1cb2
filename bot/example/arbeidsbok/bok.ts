import exceljs, { type Workbook } from 'exceljs';
import { medFastTid } from './fast-tid.ts';

/** When the shipped workbooks say that they were made: the same every time they are built. */
const LAGET = new Date('2026-01-01T00:00:00Z');

/** An empty workbook with fixed properties. */
export function nyBok(tittel: string): Workbook {
  const bok = new exceljs.Workbook();
  bok.creator = 'Eierblikk';
  bok.lastModifiedBy = 'Eierblikk';
  bok.title = tittel;
  bok.created = LAGET;
  bok.modified = LAGET;
  bok.views = [{ x: 0, y: 0, width: 24_000, height: 15_000, firstSheet: 0, activeTab: 0, visibility: 'visible' }];
  return bok;
}

/** The file's bytes, the same every time. */
export async function tilBytes(bok: Workbook): Promise<Buffer> {
  return medFastTid(new Uint8Array(await bok.xlsx.writeBuffer()));
}
