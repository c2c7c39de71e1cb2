import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { aapne, type Maalt } from './aapning.ts';
import { byggSammenligning } from './bygg.ts';
import { type Kontroll, lesKontroller } from './kontroller.ts';
import { type Benktjener, startBenktjener } from './tjener.ts';

/** Enough for the pane's first picture to be known; the measurements wait for exactly as many as it has. */
const MINST_KONTROLLER = 2;

export interface Maalevalg {
  readonly runder: number;
  /** How many times slower than it is the processor is made. */
  readonly bremser: readonly number[];
  /** Whether both pages run Microsoft's client library, or only find a host where it would have put it. */
  readonly medBibliotek: boolean;
}

export interface Tider {
  /** Milliseconds, median: until ready, and of this after Office's library had run. */
  readonly klar: number;
  readonly etterOffice: number;
}

export interface Sammenligning {
  readonly brems: number;
  readonly rute: Tider;
  readonly fluent: Tider;
  /** Median of the rounds' own ratios, pane by comparison: each round's two were measured side by side. */
  readonly forhold: number;
  readonly forholdEtterOffice: number;
}

export interface Resultat {
  readonly kontroller: readonly Kontroll[];
  readonly sammenligninger: readonly Sammenligning[];
  /** Our scripts that are fetched before the page is ready, bytes packed with gzip. */
  readonly gz: { readonly rute: number; readonly fluent: number };
}

export function median(tall: readonly number[]): number {
  const ordnet = [...tall].sort((a, b) => a - b);
  return ordnet[Math.floor(ordnet.length / 2)] ?? Number.NaN;
}

const etterOffice = ({ klar, office }: Maalt): number => klar - office;
const tider = (maalt: readonly Maalt[]): Tider => ({
  klar: median(maalt.map((m) => m.klar)),
  etterOffice: median(maalt.map(etterOffice)),
});

async function gzAv({ finn }: Benktjener, navn: ReadonlySet<string>): Promise<number> {
  const filer = await Promise.all([...navn].map((n) => finn(n)));
  return filer.reduce((sum, fil) => sum + (fil === null ? 0 : gzipSync(fil.innhold, { level: 9 }).byteLength), 0);
}

/**
 * Opens the pane and the comparison in turn, each `runder` times with an empty cache, for each slowing of the processor
 * in `bremser`. The comparison is built here, with the controls that the pane turns out to have.
 */
export async function maal(nettleser: Browser, { runder, bremser, medBibliotek }: Maalevalg): Promise<Resultat> {
  const tjener = await startBenktjener(medBibliotek);
  try {
    const ruten = `${tjener.adresse}taskpane.html`;
    const fluents = `${tjener.adresse}sammenligning.html`;
    const foerst = { adresse: ruten, antall: MINST_KONTROLLER, brems: 1 };
    const { svar: kontroller } = await aapne(nettleser, foerst, lesKontroller);
    for (const [navn, innhold] of await byggSammenligning(kontroller)) tjener.legg(navn, innhold);
    const antall = kontroller.length;
    const navnene = (k: readonly Kontroll[]) => JSON.stringify(k.map(({ slag, navn }) => [slag, navn]));
    const { svar: deres } = await aapne(nettleser, { adresse: fluents, antall, brems: 1 }, lesKontroller);
    if (navnene(deres) !== navnene(kontroller)) throw new Error(`ulike kontroller: ${navnene(deres)}`);

    const skript = { rute: new Set<string>(), fluent: new Set<string>() };
    const sammenligninger: Sammenligning[] = [];
    for (const brems of bremser) {
      const maalt: { rute: Maalt; fluent: Maalt }[] = [];
      for (let runde = 0; runde < runder; runde += 1) {
        const rute = async () => (await aapne(nettleser, { adresse: ruten, antall, brems }, async () => null)).maalt;
        const fluent = async () =>
          (await aapne(nettleser, { adresse: fluents, antall, brems }, async () => null)).maalt;
        // Each is the first in every other round.
        const naa =
          runde % 2 === 0
            ? { rute: await rute(), fluent: await fluent() }
            : { fluent: await fluent(), rute: await rute() };
        for (const navn of naa.rute.skript) skript.rute.add(navn);
        for (const navn of naa.fluent.skript) skript.fluent.add(navn);
        maalt.push(naa);
      }
      sammenligninger.push({
        brems,
        rute: tider(maalt.map((m) => m.rute)),
        fluent: tider(maalt.map((m) => m.fluent)),
        forhold: median(maalt.map((m) => m.rute.klar / m.fluent.klar)),
        forholdEtterOffice: median(maalt.map((m) => etterOffice(m.rute) / etterOffice(m.fluent))),
      });
    }
    return {
      kontroller,
      sammenligninger,
      gz: { rute: await gzAv(tjener, skript.rute), fluent: await gzAv(tjener, skript.fluent) },
    };
  } finally {
    tjener.stopp();
  }
}
