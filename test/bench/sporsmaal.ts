/**
 * The question bench: asks every question of one or more sets (the form of test/questions/dev.jsonl) and prints what came
 * of it, then asks a made national portfolio and prints the times.
 *
 *   npm run bench:sporsmaal [-- FIL.jsonl …] [--vis] [--uten-nasjonal]
 */
import { dato } from '../../core/index.ts';
import { lagSporrer, type Sporrer } from '../../core/questions/index.ts';
import { type Dom, lesSett } from '../questions/dommer.ts';
import { kjoer, type Resultat } from '../questions/kjoer.ts';
import { nasjonaleSporsmaal, nasjonaltInnsyn } from '../questions/nasjonal.ts';
import { eksempelinnsyn } from '../questions/portefoljer.ts';

const IDAG = dato('2026-11-20');
const argumenter = process.argv.slice(2);
const filer = argumenter.filter((a) => !a.startsWith('--'));
const vis = argumenter.includes('--vis');
const SETT = ['dev', 'egne', 'forseglet'].map((navn) => `test/questions/${navn}.jsonl`);

const prosent = (del: number, av: number) => (av === 0 ? '–' : `${((100 * del) / av).toFixed(1)} %`);
function kvantil(tider: readonly number[], p: number): number {
  const ordnet = [...tider].sort((a, b) => a - b);
  return ordnet[Math.min(ordnet.length - 1, Math.floor(p * ordnet.length))] ?? 0;
}
const tidslinje = (tider: readonly number[]) =>
  `p50 ${kvantil(tider, 0.5).toFixed(2)} ms, p99 ${kvantil(tider, 0.99).toFixed(2)} ms, lengst ${kvantil(tider, 1).toFixed(2)} ms`;

function tell<T>(ting: readonly T[], noekkel: (t: T) => string | null): string {
  const antall = new Map<string, number>();
  for (const t of ting) {
    const n = noekkel(t);
    if (n !== null) antall.set(n, (antall.get(n) ?? 0) + 1);
  }
  return [...antall].map(([n, a]) => `${n} ${a}`).join(', ') || 'ingen';
}

/** The one-sided 95 % upper bound of a rate with k events in n (for none, 3/n). */
const oevreGrense = (k: number, n: number) => (k === 0 ? 3 : k + 2 * Math.sqrt(k) + 2) / n;

function rapporter(fil: string, r: readonly Resultat[]): void {
  const antall = (d: Dom) => r.filter((x) => x.dom.dom === d).length;
  const strata = [...new Set(r.map((x) => x.sporsmaal.stratum ?? 'uten stratum'))];
  console.log(`\n${fil}: ${r.length} spørsmål`);
  console.log(
    `  rett ${antall('rett')} (${prosent(antall('rett'), r.length)}), feil ${antall('feil')} (95 % øvre grense ${(100 * oevreGrense(antall('feil'), r.length)).toFixed(1)} %), rett uten rett grunn ${antall('feilgrunn')}, spurt tilbake uten grunn ${antall('avklart')}, avslått uten grunn ${antall('avslatt')}`,
  );
  console.log(
    `  spurt tilbake ${r.filter((x) => x.svar.status === 'avklaring').length}; avslag: ${tell(r, (x) => x.svar.grunn)}`,
  );
  for (const s of strata) {
    const ett = r.filter((x) => (x.sporsmaal.stratum ?? 'uten stratum') === s);
    const rette = ett.filter((x) => x.dom.dom === 'rett').length;
    console.log(`  ${s.padEnd(12)} ${rette}/${ett.length} (${prosent(rette, ett.length)})`);
  }
  if (!vis) return;
  for (const x of r)
    if (x.dom.dom !== 'rett')
      console.log(`  ${x.sporsmaal.id} ${x.dom.dom}: ${x.sporsmaal.sporsmaal} → ${x.dom.hvorfor}`);
}

/** Three rounds after a first one, which works the lists out. */
function ganger(
  sporrer: Sporrer,
  sporsmaal: readonly string[],
): { foerste: readonly number[]; siden: readonly number[] } {
  const runde = () =>
    sporsmaal.map((q) => {
      const start = performance.now();
      sporrer.svar(q, { idag: IDAG });
      return performance.now() - start;
    });
  const foerste = runde();
  return { foerste, siden: [...runde(), ...runde(), ...runde()] };
}

const eksempel = lagSporrer(await eksempelinnsyn());
const alle: string[] = [];
for (const fil of filer.length > 0 ? filer : SETT) {
  const sett = lesSett(fil);
  alle.push(...sett.map((q) => q.sporsmaal));
  rapporter(fil, kjoer(sett, eksempel, IDAG));
}
const tider = ganger(eksempel, alle);
console.log(`\nEksempelporteføljen (27 selskaper), tid per spørsmål: ${tidslinje(tider.siden)}`);

if (!argumenter.includes('--uten-nasjonal')) {
  const start = performance.now();
  const innsyn = nasjonaltInnsyn();
  const lest = performance.now();
  const sporrer = lagSporrer(innsyn);
  const bygd = performance.now();
  const nasjonale = ganger(sporrer, nasjonaleSporsmaal(innsyn));
  console.log(
    `\nNasjonal portefølje (357 kommuner, 4 300 selskaper, 10 år): laget på ${Math.round(lest - start)} ms, leseren bygd på ${Math.round(bygd - lest)} ms`,
  );
  console.log(`  første gang et spørsmål stilles: ${tidslinje(nasjonale.foerste)}`);
  console.log(`  siden: ${tidslinje(nasjonale.siden)}`);
}
