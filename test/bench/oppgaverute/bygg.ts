import { build } from 'esbuild';
import type { Kontroll } from './kontroller.ts';

/**
 * When the comparison draws: at once, as the pane does, or as the templates do it, when Office is ready. Both are written
 * as Microsoft documents it: Office's loader in the head, and then the page's own code.
 */
export const FLUENTSIDER = ['straks', 'etter-office'] as const;
export type Fluentside = (typeof FLUENTSIDER)[number];

/** The page that the pane is compared with: the same frame, and nothing more than it needs. */
const html = (side: Fluentside): string => `<!doctype html>
<html lang="nb">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width,initial-scale=1" />
    <title>Sammenligning</title>
    <link rel="icon" href="ikoner/eierblikk-32.png" />
    <script src="office.js"></script>
    <script type="module" src="fluent-${side}.js"></script>
  </head>
  <body>
    <div id="rute"></div>
  </body>
</html>
`;

/** Built as one would ship it: react's and Fluent's production code, minified, for the same browsers as the pane. */
async function bunt(side: Fluentside, kontroller: readonly Kontroll[]): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['test/bench/oppgaverute/sammenligning.ts'],
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'silent',
    define: {
      'process.env.NODE_ENV': '"production"',
      KONTROLLER: JSON.stringify(kontroller),
      HAR_FELT: String(kontroller.some((k) => k.slag === 'input')),
      HAR_LISTE: String(kontroller.some((k) => k.slag === 'select')),
      VENTER: String(side === 'etter-office'),
    },
  });
  const [fil] = outputFiles;
  if (fil === undefined) throw new Error('esbuild ga ingen fil for sammenligningen');
  return fil.text;
}

/** The files of the comparison's pages, by name. */
export async function byggSammenligning(kontroller: readonly Kontroll[]): Promise<ReadonlyMap<string, string>> {
  const filer = await Promise.all(
    FLUENTSIDER.map(async (side) => [
      [`fluent-${side}.html`, html(side)] as const,
      [`fluent-${side}.js`, await bunt(side, kontroller)] as const,
    ]),
  );
  return new Map(filer.flat());
}
