import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { build, type Plugin, transform } from 'esbuild';
import { ADDIN } from './stier.ts';

const MAPPE = `${ADDIN}taskpane/`;

/** A file of the pane. Those whose names hold a hash never change. */
export interface Rutefil {
  readonly innhold: string | Uint8Array;
  readonly uforanderlig: boolean;
}

const FELLES = {
  bundle: true,
  write: false,
  minify: true,
  format: 'esm',
  target: 'es2022',
  charset: 'utf8',
  logLevel: 'silent',
} as const;

/**
 * What is fetched as soon as Excel is there, as a bundle of its own: what esbuild lets two parts share holds all of core,
 * and this needs next to nothing of it.
 */
async function byggOppstart(): Promise<{ readonly navn: string; readonly innhold: Uint8Array }> {
  const { outputFiles } = await build({ ...FELLES, entryPoints: [`${MAPPE}oppstart.ts`] });
  const [fil] = outputFiles;
  if (fil === undefined) throw new Error('esbuild ga ingen fil for oppstart');
  const versjon = createHash('sha256').update(fil.contents).digest('hex').slice(0, 8);
  return { navn: `rute-oppstart-${versjon}.js`, innhold: fil.contents };
}

function delForSegSelv(navn: string): Plugin {
  return {
    name: 'del-for-seg-selv',
    setup({ onResolve }) {
      onResolve({ filter: /oppstart\.ts$/ }, ({ kind }) =>
        kind === 'dynamic-import' ? { path: `./${navn}`, external: true } : undefined,
      );
    },
  };
}

const STIL = '<link rel="stylesheet" href="css/rute.css" />';

/** The page with its style sheet in it: no script runs before a style sheet that is on its way has come. */
async function byggSiden(): Promise<string> {
  const html = await readFile(`${MAPPE}taskpane.html`, 'utf8');
  if (!html.includes(STIL)) throw new Error('ruten henter ikke stilen der den gjorde');
  const css = await readFile(`${MAPPE}css/rute.css`, 'utf8');
  const { code } = await transform(css, { loader: 'css', minify: true, target: 'es2022', charset: 'utf8' });
  return html.replace(STIL, () => `<style>${code.trim()}</style>`);
}

/**
 * Builds the pane: files by their names under `/excel/`. `taskpane.html` and `taskpane.js` have stable names; what
 * taskpane.js fetches later has its hash in its name.
 */
export async function byggOppgaverute(): Promise<ReadonlyMap<string, Rutefil>> {
  const oppstart = await byggOppstart();
  const { outputFiles } = await build({
    ...FELLES,
    entryPoints: { taskpane: `${MAPPE}start.ts` },
    outdir: MAPPE,
    splitting: true,
    chunkNames: 'rute-[name]-[hash]',
    plugins: [delForSegSelv(oppstart.navn)],
  });
  return new Map([
    ['taskpane.html', { innhold: await byggSiden(), uforanderlig: false }],
    [oppstart.navn, { innhold: oppstart.innhold, uforanderlig: true }],
    ...outputFiles.map(({ path, contents }): readonly [string, Rutefil] => {
      const navn = basename(path);
      return [navn, { innhold: contents, uforanderlig: navn !== 'taskpane.js' }];
    }),
  ]);
}
