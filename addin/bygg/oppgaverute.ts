import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { build } from 'esbuild';
import { ADDIN } from './stier.ts';

const MAPPE = `${ADDIN}taskpane/`;

/** A file of the pane. Those whose names hold a hash never change. */
export interface Rutefil {
  readonly innhold: string | Uint8Array;
  readonly uforanderlig: boolean;
}

/**
 * Builds the pane: files by their names under `/excel/`. `taskpane.html`, `taskpane.js` and `taskpane.css` have stable
 * names; what taskpane.js fetches later has its hash in its name.
 */
export async function byggOppgaverute(): Promise<ReadonlyMap<string, Rutefil>> {
  const { outputFiles } = await build({
    entryPoints: { taskpane: `${MAPPE}start.ts` },
    outdir: MAPPE,
    bundle: true,
    splitting: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    chunkNames: 'rute-[name]-[hash]',
    logLevel: 'silent',
  });
  const stabil = async (navn: string, fil: string): Promise<readonly [string, Rutefil]> => [
    navn,
    { innhold: await readFile(fil, 'utf8'), uforanderlig: false },
  ];
  return new Map([
    await stabil('taskpane.html', `${MAPPE}taskpane.html`),
    await stabil('taskpane.css', `${MAPPE}css/rute.css`),
    ...outputFiles.map(({ path, contents }): readonly [string, Rutefil] => {
      const navn = basename(path);
      return [navn, { innhold: contents, uforanderlig: navn !== 'taskpane.js' }];
    }),
  ]);
}
