import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { lesSkrift, SKRIFTFAMILIE, type Snitt } from '../skrift/index.ts';

const MAPPE = fileURLToPath(new URL('side', import.meta.url));
/** In order: what comes later overrides. */
const STILER = [
  'grunn',
  'kontroller',
  'ramme',
  'skriving',
  'samtale',
  'blokker',
  'tabell',
  'diagram',
  'skjema',
  'skjerm',
] as const;
const VEKT: Readonly<Record<Snitt, string>> = { normal: '400', halvfet: '600 700' };
const SNITT = ['normal', 'halvfet'] as const satisfies readonly Snitt[];

export interface Sidefil {
  readonly type: string;
  readonly innhold: Buffer;
  /** Its path says what it holds: it may be kept for ever. */
  readonly uforanderlig: boolean;
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

/** `/konsoll/skrift/normal-1a2b3c4d5e6f.ttf`: another font has another path. */
async function skriftsti(snitt: Snitt): Promise<string> {
  const merke = createHash('sha256')
    .update(await lesSkrift(snitt))
    .digest('hex')
    .slice(0, 12);
  return `/konsoll/skrift/${snitt}-${merke}.ttf`;
}

async function stil(): Promise<Buffer> {
  const skrifter = await Promise.all(
    SNITT.map(
      async (snitt) =>
        `@font-face{font-family:"${SKRIFTFAMILIE}";src:url(${await skriftsti(snitt)}) format("truetype");font-weight:${VEKT[snitt]};font-display:swap}\n`,
    ),
  );
  const deler = await Promise.all(STILER.map((navn) => readFile(`${MAPPE}/stil/${navn}.css`, 'utf8')));
  return Buffer.from([...skrifter, ...deler].join(''));
}

const foranderlig = (type: string, innhold: Buffer): Sidefil => ({
  type: `${type}; charset=utf-8`,
  innhold,
  uforanderlig: false,
});

async function skrift(sti: string): Promise<Sidefil | null> {
  const snitt = SNITT.find((s) => sti.startsWith(`/konsoll/skrift/${s}-`));
  if (snitt === undefined || sti !== (await skriftsti(snitt))) return null;
  return { type: 'font/ttf', innhold: await lesSkrift(snitt), uforanderlig: true };
}

const FILER: Readonly<Record<string, () => Promise<Sidefil>>> = {
  '/': async () => foranderlig('text/html', await readFile(`${MAPPE}/index.html`)),
  '/konsoll/stil.css': async () => foranderlig('text/css', await stil()),
  '/konsoll/app.js': async () => foranderlig('text/javascript', await bunt()),
};

/** The page's own files by path, each made when it is first asked for. `null`: no such file. */
export function lagSidefiler(): (sti: string) => Promise<Sidefil | null> {
  const laget = new Map<string, Promise<Sidefil>>();
  return async (sti) => {
    const lag = Object.hasOwn(FILER, sti) ? FILER[sti] : undefined;
    if (lag === undefined) return skrift(sti);
    const kjent = laget.get(sti) ?? lag();
    laget.set(sti, kjent);
    return kjent;
  };
}
