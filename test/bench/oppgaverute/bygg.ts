import { build } from 'esbuild';
import type { Kontroll } from './kontroller.ts';

/** The page that the pane is compared with: the same frame, and nothing more than it needs. */
const HTML = `<!doctype html>
<html lang="nb">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width,initial-scale=1" />
    <title>Sammenligning</title>
    <link rel="icon" href="ikoner/eierblikk-32.png" />
    <script src="office.js"></script>
    <script type="module" src="sammenligning.js"></script>
  </head>
  <body>
    <div id="rute"></div>
  </body>
</html>
`;

/** Builds it as one would ship it: react's and Fluent's production code, minified, for the same browsers as the pane. */
export async function byggSammenligning(kontroller: readonly Kontroll[]): Promise<ReadonlyMap<string, string>> {
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
    },
  });
  const [fil] = outputFiles;
  if (fil === undefined) throw new Error('esbuild ga ingen fil for sammenligningen');
  return new Map([
    ['sammenligning.html', HTML],
    ['sammenligning.js', fil.text],
  ]);
}
