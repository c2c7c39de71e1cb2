import exceljs from 'exceljs';
import type { Problemrad } from '../delivery/index.ts';

const KOLONNER = [
  { header: 'Ark', key: 'ark', width: 22 },
  { header: 'Celle', key: 'celle', width: 10 },
  { header: 'Alvor', key: 'alvor', width: 12 },
  { header: 'Hva som står der', key: 'staar', width: 28 },
  { header: 'Hva som er galt', key: 'galt', width: 52 },
  { header: 'Hva som ville vært riktig', key: 'riktig', width: 52 },
] as const satisfies readonly { header: string; key: keyof Problemrad; width: number }[];

/** The problem list as a workbook of its own. Texts from the user's cells are written as texts, never as formulas. */
export async function lagProblembok(rader: readonly Problemrad[]): Promise<Buffer> {
  const bok = new exceljs.Workbook();
  bok.creator = 'Eierblikk';
  const ark = bok.addWorksheet('Problemer', { views: [{ state: 'frozen', ySplit: 1 }] });
  ark.columns = KOLONNER.map((k) => ({ ...k, style: { alignment: { wrapText: true, vertical: 'top' } } }));
  ark.getRow(1).font = { bold: true };
  for (const rad of rader) ark.addRow(rad);
  ark.autoFilter = { from: 'A1', to: { row: 1, column: KOLONNER.length } };
  return Buffer.from(new Uint8Array(await bok.xlsx.writeBuffer()));
}
