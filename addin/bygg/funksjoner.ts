import { createHash } from 'node:crypto';
import { build, type Plugin } from 'esbuild';
import { FORMLER } from '../functions/formler.ts';
import { BESKRIVELSER, funksjonssider, lagMetadata, type Spraak } from '../functions/index.ts';
import { ADDIN } from './stier.ts';

/** The files of Excel's functions by their names under `/excel/`: stable, since Excel keeps them for up to a day. */
export interface Funksjonsfiler {
  /** Registers every function; a classic script, the first on the page. Works as a module too. */
  readonly 'functions.js': string;
  /** The part over the workbook's figures, fetched when first used. An ES module. */
  readonly 'functions-arbeidsbok.js': string;
  readonly 'functions.json': string;
  readonly 'functions.nn.json': string;
  readonly 'functions.en.json': string;
}

/** The part that is fetched later, as functions.js names it. The address changes with the content, so that no old copy is used. */
const DEL = 'functions-arbeidsbok.js';
const FELLES = {
  bundle: true,
  write: false,
  minify: true,
  target: 'es2022',
  charset: 'utf8',
  logLevel: 'silent',
} as const;

/** The formulas as the data they are, without the catalogue they come from. */
const formlerSomData: Plugin = {
  name: 'formler-som-data',
  setup({ onLoad }) {
    onLoad({ filter: /addin[\\/]functions[\\/]formler\.ts$/ }, () => ({
      contents: `export const FORMLER = ${JSON.stringify(FORMLER)};`,
      loader: 'js',
    }));
  },
};

/** The later part as a file of its own beside functions.js. */
function delForSegSelv(versjon: string): Plugin {
  return {
    name: 'del-for-seg-selv',
    setup({ onResolve }) {
      onResolve({ filter: /arbeidsbok\/index\.ts$/ }, ({ kind }) =>
        kind === 'dynamic-import' ? { path: `./${DEL}?v=${versjon}`, external: true } : undefined,
      );
    },
  };
}

async function bunt(inngang: string, format: 'iife' | 'esm', plugins: readonly Plugin[]): Promise<string> {
  const { outputFiles } = await build({
    ...FELLES,
    entryPoints: [`${ADDIN}functions/${inngang}`],
    format,
    plugins: [...plugins],
  });
  const [fil] = outputFiles;
  if (fil === undefined) throw new Error(`esbuild ga ingen fil for ${inngang}`);
  return fil.text;
}

/** functions.json in one language. `adresse` is the server's public https address. */
export function skrivMetadata(adresse: string, spraak: Spraak): string {
  return `${JSON.stringify(lagMetadata(adresse, spraak), null, 2)}\n`;
}

/** Builds the functions for a server's public https address (without a slash at the end). */
export async function byggFunksjoner(adresse: string): Promise<Funksjonsfiler> {
  const del = await bunt('arbeidsbok/index.ts', 'esm', []);
  const versjon = createHash('sha256').update(del).digest('hex').slice(0, 12);
  return {
    'functions.js': await bunt('start.ts', 'iife', [formlerSomData, delForSegSelv(versjon)]),
    'functions-arbeidsbok.js': del,
    'functions.json': skrivMetadata(adresse, 'nb'),
    'functions.nn.json': skrivMetadata(adresse, 'nn'),
    'functions.en.json': skrivMetadata(adresse, 'en'),
  };
}

/** The help pages by their names under `/excel/funksjoner/`. */
export function byggHjelpesider(): ReadonlyMap<string, string> {
  return funksjonssider(BESKRIVELSER.map((b) => b.id));
}
