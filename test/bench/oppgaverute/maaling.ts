import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { VERTSINFO } from '../../e2e/excel/office.ts';
import { aapne, type Maalt } from './aapning.ts';
import { byggSammenligning, FLUENTSIDER, type Fluentside } from './bygg.ts';
import type { Kontroll } from './kontroller.ts';
import type { Officekilde } from './office.ts';
import { type Benktjener, startBenktjener } from './tjener.ts';

/** Enough for the pane's first picture to be known; the measurements wait for exactly as many as it has. */
const MINST_KONTROLLER = 2;
/** What is pressed in every page. */
const TRYKK = 'Les arbeidsboken';

const SIDER = ['rute', ...FLUENTSIDER] as const;
type Side = (typeof SIDER)[number];

export interface Maalevalg {
  readonly runder: number;
  /** How many times slower than it is the processor is made. */
  readonly bremser: readonly number[];
  readonly kilde: Officekilde;
}

/** Milliseconds from the navigation's start, medians of the rounds. */
export interface Tider {
  readonly vist: number;
  readonly klar: number;
  readonly office: number;
}

export interface Sammenligning {
  readonly brems: number;
  readonly tider: Readonly<Record<Side, Tider>>;
  /** The pane's median until ready, by that of the comparison. */
  readonly forhold: Readonly<Record<Fluentside, number>>;
  /** The ratio to the comparison that is ready first: what the pane is judged by. */
  readonly strengest: number;
}

export interface Resultat {
  readonly kontroller: readonly Kontroll[];
  readonly sammenligninger: readonly Sammenligning[];
  /** Our scripts that are fetched before the page is ready, bytes packed with gzip. */
  readonly gz: Readonly<Record<Side, number>>;
}

export function median(tall: readonly number[]): number {
  const ordnet = [...tall].sort((a, b) => a - b);
  return ordnet[Math.floor(ordnet.length / 2)] ?? Number.NaN;
}

const alle = <T>(av: (side: Side) => T): Record<Side, T> => ({
  rute: av('rute'),
  straks: av('straks'),
  'etter-office': av('etter-office'),
});

function tider(maalt: readonly Maalt[]): Tider {
  return {
    vist: median(maalt.map((m) => m.vist)),
    klar: median(maalt.map((m) => m.klar)),
    office: median(maalt.map((m) => m.office)),
  };
}

function sammenlign(brems: number, maalt: Readonly<Record<Side, readonly Maalt[]>>): Sammenligning {
  const alles = alle((side) => tider(maalt[side]));
  const forhold = {
    straks: alles.rute.klar / alles.straks.klar,
    'etter-office': alles.rute.klar / alles['etter-office'].klar,
  };
  return { brems, tider: alles, forhold, strengest: Math.max(...Object.values(forhold)) };
}

async function gzAv({ finn }: Benktjener, navn: ReadonlySet<string>): Promise<number> {
  const filer = await Promise.all([...navn].map((n) => finn(n)));
  return filer.reduce((sum, fil) => sum + (fil === null ? 0 : gzipSync(fil.innhold, { level: 9 }).byteLength), 0);
}

/**
 * Opens the pane and the comparisons in turn, each `runder` times with an empty cache, for each slowing of the processor
 * in `bremser`. The comparisons are built here, with the controls that the pane turns out to have.
 */
export async function maal(nettleser: Browser, { runder, bremser, kilde }: Maalevalg): Promise<Resultat> {
  const tjener = await startBenktjener(kilde);
  try {
    const adresser = alle(
      (side) => `${tjener.adresse}${side === 'rute' ? 'taskpane' : `fluent-${side}`}.html?${VERTSINFO}`,
    );
    const aapneSiden = (side: Side, antall: number, brems: number): Promise<Maalt> =>
      aapne(nettleser, { adresse: adresser[side], antall, trykk: TRYKK, brems });
    const { kontroller } = await aapneSiden('rute', MINST_KONTROLLER, 1);
    for (const [navn, innhold] of await byggSammenligning(kontroller)) tjener.legg(navn, innhold);
    const antall = kontroller.length;
    const navnene = (k: readonly Kontroll[]) => JSON.stringify(k.map(({ slag, navn }) => [slag, navn]));
    for (const side of FLUENTSIDER) {
      const deres = (await aapneSiden(side, antall, 1)).kontroller;
      if (navnene(deres) !== navnene(kontroller)) throw new Error(`ulike kontroller: ${navnene(deres)}`);
    }

    const skript = alle(() => new Set<string>());
    const sammenligninger: Sammenligning[] = [];
    for (const brems of bremser) {
      const maalt = alle((): Maalt[] => []);
      for (let runde = 0; runde < runder; runde += 1) {
        // Each is the first in every third round.
        for (const plass of SIDER.keys()) {
          const side = SIDER[(plass + runde) % SIDER.length] ?? 'rute';
          const naa = await aapneSiden(side, antall, brems);
          for (const navn of naa.skript) skript[side].add(navn);
          maalt[side].push(naa);
        }
      }
      sammenligninger.push(sammenlign(brems, maalt));
    }
    const [rute, straks, etter] = await Promise.all(SIDER.map((side) => gzAv(tjener, skript[side])));
    return {
      kontroller,
      sammenligninger,
      gz: { rute: rute ?? 0, straks: straks ?? 0, 'etter-office': etter ?? 0 },
    };
  } finally {
    tjener.stopp();
  }
}
