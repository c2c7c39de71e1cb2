import { find, startChromium } from '../requirements.ts';
import { maal, type Resultat, type Tider } from './oppgaverute/maaling.ts';
import type { Officekilde } from './oppgaverute/office.ts';

/**
 * The pane is ready in at most this much of the time of the same controls in react and Fluent, whether those draw at once
 * or when Office is ready: the one that is ready first counts. It is asked for with Microsoft's own loader and library in
 * every page, as it is in Excel; with a host that weighs nothing in their place it is only told.
 */
const GRENSE = 0.5;
const RUNDER = 15;
const BREMSER = [1, 4];

const desimal = (tall: number, siffer: number): string => tall.toFixed(siffer).replace('.', ',');
const linje = (navn: string, ...tall: readonly string[]): void =>
  console.log(`  ${navn.padEnd(28)}${tall.map((t) => t.padStart(13)).join('')}`);
const ms = ({ vist, klar, office }: Tider): readonly string[] =>
  [vist, klar, office].map((tid) => `${desimal(tid, 0)} ms`);
const kB = (byte: number): string => `${desimal(byte / 1000, 1)} kB`;

const KILDER: Readonly<Record<Officekilde, string>> = {
  microsoft: 'Med Microsofts eget office.js i alle sidene',
  vert: 'Med en vert uten vekt i stedet for office.js',
};

function skriv({ sammenligninger, gz }: Resultat): void {
  for (const { brems, tider, forhold } of sammenligninger) {
    console.log(brems === 1 ? 'Maskinen som den er' : `Prosessoren bremset ${brems} ganger`);
    linje('', 'vist', 'klar', 'Office klar', 'JS gz', 'forhold');
    linje('oppgaveruten', ...ms(tider.rute), kB(gz.rute), '');
    linje('Fluent, tegnet straks', ...ms(tider.straks), kB(gz.straks), desimal(forhold.straks, 2));
    linje(
      'Fluent, når Office er klar',
      ...ms(tider['etter-office']),
      kB(gz['etter-office']),
      desimal(forhold['etter-office'], 2),
    );
  }
}

const chromium = find('chromium');
if (chromium === null) throw new Error('Chromium is not on the PATH');
const nettleser = await startChromium(chromium);
try {
  for (const kilde of ['microsoft', 'vert'] as const) {
    const resultat = await maal(nettleser, { runder: RUNDER, bremser: BREMSER, kilde });
    console.log(`\n${KILDER[kilde]}${kilde === 'microsoft' ? ` (forholdet er høyst ${desimal(GRENSE, 1)})` : ''}`);
    console.log(`${resultat.kontroller.length} kontroller, median av ${RUNDER} runder etter tur, tomt mellomlager`);
    skriv(resultat);
    if (kilde === 'microsoft' && resultat.sammenligninger.some(({ strengest }) => strengest > GRENSE))
      process.exitCode = 1;
  }
} finally {
  await nettleser.close();
}
