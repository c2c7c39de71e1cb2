import { maal, type Sammenligning } from '../addin/functions/regneark/maaling.ts';

/** 50 000 calls may cost this much of what the equivalent guarded plain formulas cost in the same engine. */
const GRENSE = 1.2;
const RADER = 50_000;
const RUNDER = 9;

function skriv(tittel: string, { funksjon, vanlig, forhold }: Sammenligning): void {
  const linje = (navn: string, tall: string) => console.log(`${navn.padEnd(34)} ${tall.padStart(10)}`);
  console.log(tittel);
  linje('  =EIER.DRIFTSMARGIN(A1;B1)', `${funksjon.toFixed(0)} ms`);
  linje('  =HVIS(B1>0;A1/B1;IT())', `${vanlig.toFixed(0)} ms`);
  linje('  forhold (grense 1,2)', forhold.toFixed(2).replace('.', ','));
}

console.log(`${RADER} formler, median av ${RUNDER} runder annenhver gang`);
const { aapnet, limtInn } = maal(RADER, RUNDER);
skriv('Arbeidsboken åpnes og regnes ut:', aapnet);
skriv('En ny kolonne limes inn, og alt regnes på nytt:', limtInn);
if (aapnet.forhold > GRENSE || limtInn.forhold > GRENSE) process.exitCode = 1;
