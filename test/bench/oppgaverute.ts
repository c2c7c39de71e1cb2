import { find, startChromium } from '../requirements.ts';
import { maal, type Resultat, type Tider } from './oppgaverute/maaling.ts';

/**
 * The pane is ready in at most this much of the time of the same controls in react and Fluent. What is compared is the
 * pages: Office's own library, 1,4 MB that both fetch and run before their first line, is the same addend in both and
 * says nothing of either. How it looks with it is measured and printed too.
 */
const GRENSE = 0.5;
const RUNDER = 15;
const BREMSER = [1, 4];

const desimal = (tall: number, siffer: number): string => tall.toFixed(siffer).replace('.', ',');
const linje = (navn: string, ...tall: readonly string[]): void =>
  console.log(`  ${navn.padEnd(28)}${tall.map((t) => t.padStart(14)).join('')}`);
const ms = (tider: Tider): readonly string[] => [tider.klar, tider.etterOffice].map((tid) => `${desimal(tid, 0)} ms`);

function skriv({ sammenligninger, gz }: Resultat): void {
  for (const { brems, rute, fluent, forhold, forholdEtterOffice } of sammenligninger) {
    console.log(brems === 1 ? 'Maskinen som den er' : `Prosessoren bremset ${brems} ganger`);
    linje('', 'klar', 'etter Office', 'JS gz');
    linje('oppgaveruten', ...ms(rute), `${desimal(gz.rute / 1000, 1)} kB`);
    linje('react, react-dom, Fluent', ...ms(fluent), `${desimal(gz.fluent / 1000, 1)} kB`);
    linje('forhold', desimal(forhold, 2), desimal(forholdEtterOffice, 2), desimal(gz.rute / gz.fluent, 2));
  }
}

const chromium = find('chromium');
if (chromium === null) throw new Error('Chromium is not on the PATH');
const nettleser = await startChromium(chromium);
try {
  const valg = { runder: RUNDER, bremser: BREMSER };
  const sidene = await maal(nettleser, { ...valg, medBibliotek: false });
  console.log(`${sidene.kontroller.length} kontroller, median av ${RUNDER} runder annenhver gang, tomt mellomlager`);
  console.log(`\nSidene selv (forholdet «klar» er høyst ${desimal(GRENSE, 1)})`);
  skriv(sidene);
  console.log('\nMed Microsofts bibliotek i begge (uten grense)');
  skriv(await maal(nettleser, { ...valg, medBibliotek: true }));
  if (sidene.sammenligninger.some(({ forhold }) => forhold > GRENSE)) process.exitCode = 1;
} finally {
  await nettleser.close();
}
