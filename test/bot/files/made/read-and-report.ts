import { lesArbeidsboeker } from '#core/sheets';
import { lesFil } from '../../../../bot/files/index.ts';
import { peakMemoryMb } from '../../../peak-memory.ts';

/**
 * Run as a process of its own by `readInChild`: reads the files named into portfolios, prints what came of it and the
 * peak memory.
 */
const results = [];
for (const path of process.argv.slice(2)) {
  const read = await lesFil(path);
  const understood = read.ok ? lesArbeidsboeker([read.bok]) : undefined;
  results.push({
    ok: read.ok,
    kode: read.ok ? null : read.feil.kode,
    nb: read.ok ? null : read.feil.tekst.nb,
    problemer: read.ok ? read.problemer.map((p) => p.tekst.nb) : [],
    figures: understood?.portefolje.observasjoner.length ?? 0,
    misunderstood: understood?.problemer.length ?? 0,
  });
}
console.log(JSON.stringify({ results, peakMb: peakMemoryMb() }));
