import { dato } from '../../core/index.ts';
import { lagSporrer, tilJson } from '../../core/questions/index.ts';
import { type Dom, doem, lesSett } from '../questions/dommer.ts';
import { eksempelinnsyn } from '../questions/portefoljer.ts';

const filer = process.argv.slice(2).filter((a) => !a.startsWith('--'));
const vis = process.argv.includes('--vis');
const IDAG = dato('2026-11-20');
const sporrer = lagSporrer(await eksempelinnsyn());
for (const fil of filer.length > 0 ? filer : ['test/questions/dev.jsonl', 'test/questions/egne.jsonl']) {
  const antall: Record<Dom, number> = { rett: 0, feil: 0, feilgrunn: 0, avklart: 0, avslatt: 0 };
  const strata = new Map<string, [number, number]>();
  const samtaler = new Map<string, string>();
  const grunner = new Map<string, number>();
  const sett = lesSett(fil);
  for (const q of sett) {
    const forrige = q.samtale === undefined ? null : samtaler.get(q.samtale);
    const s = sporrer.svar(q.sporsmaal, { idag: IDAG, forrige });
    if (q.samtale !== undefined && s.sporring !== null) samtaler.set(q.samtale, s.sporring);
    const d = doem(q, tilJson(s));
    antall[d.dom] += 1;
    if (s.grunn !== null) grunner.set(s.grunn, (grunner.get(s.grunn) ?? 0) + 1);
    const stratum = q.stratum ?? '-';
    const [r, t] = strata.get(stratum) ?? [0, 0];
    strata.set(stratum, [r + (d.dom === 'rett' ? 1 : 0), t + 1]);
    if (vis && d.dom !== 'rett') console.log(`${q.id} ${d.dom}: ${q.sporsmaal}  →  ${d.hvorfor}`);
  }
  console.log(
    fil,
    JSON.stringify(antall),
    [...strata].map(([k, [r, t]]) => `${k} ${r}/${t}`).join('  '),
    JSON.stringify(Object.fromEntries(grunner)),
  );
}
