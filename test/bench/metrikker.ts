import { dato, kontroller, lagInnsyn, MAAL, type Maal, type Portefolje } from '../../core/index.ts';
import { lagNasjonal } from './nasjonal.ts';

const IDAG = dato('2026-11-20');
const AAR = 10;
const GANGER = 5;

function median(tall: readonly number[]): number {
  const ordnet = [...tall].sort((a, b) => a - b);
  return ordnet[Math.floor(ordnet.length / 2)] ?? Number.NaN;
}

/** Milliseconds for one go, each time on a portfolio that nobody has asked anything yet. */
function foersteGang(p: Portefolje, arbeid: (innsyn: ReturnType<typeof lagInnsyn>) => unknown): number {
  const tider = Array.from({ length: GANGER }, () => {
    const innsyn = lagInnsyn(p);
    const start = performance.now();
    arbeid(innsyn);
    return performance.now() - start;
  });
  return median(tider);
}

function regnUt(m: Maal, innsyn: ReturnType<typeof lagInnsyn>): number {
  const tall = innsyn.portefolje.selskaper.map((s) => (m.gjelder(innsyn, s) ? m.finn(innsyn, s.id).length : 0));
  return tall.reduce((a, b) => a + b, 0);
}

const linje = (navn: string, ms: number) => console.log(`${navn.padEnd(44)} ${ms.toFixed(0).padStart(6)} ms`);

const tusen = lagNasjonal(1000, AAR, true);
console.log(`Første gang hvert mål regnes ut, 1 000 selskaper og ${AAR} år, median av ${GANGER}:`);
const tider = MAAL.map((m) => ({ id: m.id, ms: foersteGang(tusen, (innsyn) => regnUt(m, innsyn)) }));
for (const { id, ms } of tider) linje(`  ${id}`, ms);
linje('  median av målene', median(tider.map((t) => t.ms)));
linje(
  'alle mål på samme portefølje',
  foersteGang(tusen, (innsyn) => MAAL.forEach((m) => void regnUt(m, innsyn))),
);
linje(
  'kontroller, 1 000 selskaper, alle felt',
  foersteGang(tusen, (innsyn) => kontroller(innsyn, IDAG)),
);
const nasjonal = lagNasjonal(4300, AAR, false);
linje(
  'kontroller, 4 300 selskaper, fem felt',
  foersteGang(nasjonal, (innsyn) => kontroller(innsyn, IDAG)),
);
