import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const MAPPE = fileURLToPath(new URL('side', import.meta.url));

export interface Sidefil {
  readonly type: string;
  readonly innhold: Buffer;
}

async function bunt(): Promise<Buffer> {
  // Loaded here, since it is only the console that bundles.
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [`${MAPPE}/app.ts`],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'silent',
  });
  return Buffer.from(outputFiles[0]?.contents ?? []);
}

const fil = (navn: string, type: string) => async (): Promise<Sidefil> => ({
  type: `${type}; charset=utf-8`,
  innhold: await readFile(`${MAPPE}/${navn}`),
});

const FILER: Readonly<Record<string, () => Promise<Sidefil>>> = {
  '/': fil('index.html', 'text/html'),
  '/konsoll/stil.css': fil('stil.css', 'text/css'),
  '/konsoll/app.js': async () => ({ type: 'text/javascript; charset=utf-8', innhold: await bunt() }),
};

/** The page's own files by path, each made when it is first asked for. `null`: no such file. */
export function lagSidefiler(): (sti: string) => Promise<Sidefil> | null {
  const laget = new Map<string, Promise<Sidefil>>();
  return (sti) => {
    const lag = Object.hasOwn(FILER, sti) ? FILER[sti] : undefined;
    if (lag === undefined) return null;
    const kjent = laget.get(sti) ?? lag();
    laget.set(sti, kjent);
    return kjent;
  };
}
