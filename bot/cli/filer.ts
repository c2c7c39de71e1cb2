import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { sorter } from '#core';
import { Bruksfeil } from './vert.ts';

const LESBAR = /\.(xlsx|xlsm|csv)$/i;
/** Excel's own lock files beside an open workbook. */
const LAASEFIL = /^~\$/;

async function erMappe(sti: string): Promise<boolean> {
  try {
    return (await stat(sti)).isDirectory();
  } catch {
    // What can't be looked at is left to the file reader, which says why.
    return false;
  }
}

/** The files that the paths name: a folder stands for the workbooks and .csv files in it, in the order of their names. */
export async function finnFiler(stier: readonly string[]): Promise<string[]> {
  const filer: string[] = [];
  for (const sti of stier) {
    if (!(await erMappe(sti))) {
      filer.push(sti);
      continue;
    }
    const iMappen = (await readdir(sti)).filter((navn) => LESBAR.test(navn) && !LAASEFIL.test(navn));
    if (iMappen.length === 0) throw new Bruksfeil(`Mappen «${sti}» har ingen .xlsx- eller .csv-filer.`);
    filer.push(...sorter(iMappen, (navn) => navn).map((navn) => join(sti, navn)));
  }
  return filer;
}
