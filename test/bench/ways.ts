import { open } from 'node:fs/promises';

/** A way of reading a workbook: modules are loaded by `prepare`, so that only the reading itself is timed. */
export type Way = (path: string) => Promise<{ readonly run: () => Promise<number> }>;

/** exceljs into memory. Returns the rows read. */
async function exceljsMemory(path: string) {
  const { default: ExcelJS } = await import('exceljs');
  return {
    run: async () => {
      const book = new ExcelJS.Workbook();
      await book.xlsx.readFile(path);
      return book.worksheets.reduce((sum, sheet) => sum + sheet.rowCount, 0);
    },
  };
}

/**
 * exceljs streaming, and a pass over the sheets for what it doesn't report: merged cells, hidden rows and columns.
 * The pass is as cheap as it can honestly be made: inflate, and look for three tags.
 */
async function exceljsStreaming(path: string) {
  const [{ default: ExcelJS }, { lesKatalog }, { pakkUt, Utpakkingskvote }] = await Promise.all([
    import('exceljs'),
    import('../../bot/files/zip/arkiv.ts'),
    import('../../bot/files/zip/utpakking.ts'),
  ]);
  return {
    run: async () => {
      let rows = 0;
      for await (const sheet of new ExcelJS.stream.xlsx.WorkbookReader(path, {})) for await (const _ of sheet) rows++;
      const found: string[] = [];
      const file = await open(path);
      const { size } = await file.stat();
      const source = {
        stoerrelse: size,
        les: async (from: number, count: number) => {
          const { buffer, bytesRead } = await file.read(Buffer.alloc(count), 0, count, from);
          return buffer.subarray(0, bytesRead);
        },
      };
      const quota = new Utpakkingskvote({ utpakket: 2 ** 30, pakkegrad: 1000, pakkegradFra: 2 ** 30 });
      for (const part of await lesKatalog(source, 1000)) {
        if (!/worksheets\/sheet\d+\.xml$/.test(part.navn)) continue;
        let rest = '';
        for await (const piece of pakkUt(part, quota)) {
          const text = rest + piece.toString('latin1');
          for (const [tag] of text.matchAll(/<(?:\w+:)?(?:mergeCell |row [^>]*hidden=|col [^>]*hidden=)[^>]*>/g))
            found.push(tag);
          rest = text.slice(text.lastIndexOf('<'));
        }
      }
      await file.close();
      if (found.length === 0) throw new Error('the extra pass found nothing');
      return rows;
    },
  };
}

/** Ours, all of it: the file into a grid, the grid into a portfolio. */
async function eierblikk(path: string) {
  const [{ lesFil }, { lesArbeidsboeker }] = await Promise.all([
    import('../../bot/files/index.ts'),
    import('#core/sheets'),
  ]);
  return {
    run: async () => {
      const read = await lesFil(path);
      if (!read.ok) throw new Error(read.feil.tekst.nb);
      return lesArbeidsboeker([read.bok]).antall.regnskap;
    },
  };
}

/** The part of ours that reads the file. */
async function eierblikkFile(path: string) {
  const { lesFil } = await import('../../bot/files/index.ts');
  return {
    run: async () => {
      const read = await lesFil(path);
      if (!read.ok) throw new Error(read.feil.tekst.nb);
      return read.bok.ark.reduce((sum, ark) => sum + ark.rader.length, 0);
    },
  };
}

export const WAYS = { exceljsMemory, exceljsStreaming, eierblikk, eierblikkFile } satisfies Record<string, Way>;
export type WayName = keyof typeof WAYS;

export function isWay(name: string): name is WayName {
  return Object.hasOwn(WAYS, name);
}
