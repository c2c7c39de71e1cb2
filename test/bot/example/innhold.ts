import { readFileSync } from 'node:fs';
import exceljs, { type Workbook } from 'exceljs';

/** A cell as exceljs reads it back: what it holds and how it looks. */
export interface Celleinnhold {
  readonly verdi: unknown;
  readonly stil: unknown;
  readonly merknad: unknown;
}

async function last(bytes: Buffer): Promise<Workbook> {
  const bok = new exceljs.Workbook();
  await bok.xlsx.load(new Uint8Array(bytes).buffer);
  return bok;
}

export const lastFil = (fil: string) => last(readFileSync(fil));

/** Every cell with something in it, by «sheet!cell». */
export async function innhold(bytes: Buffer): Promise<Map<string, Celleinnhold>> {
  const celler = new Map<string, Celleinnhold>();
  for (const ark of (await last(bytes)).worksheets)
    ark.eachRow((rad) =>
      rad.eachCell((celle) =>
        celler.set(`${ark.name}!${celle.address}`, { verdi: celle.value, stil: celle.style, merknad: celle.note }),
      ),
    );
  return celler;
}
