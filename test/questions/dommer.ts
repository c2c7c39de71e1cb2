import { readFileSync } from 'node:fs';
import * as z from 'zod';
import type { SvarJson } from '../../core/questions/index.ts';

const Verdi = z.nullable(z.number());
const Enkel = z.object({
  status: z.enum(['svar', 'avklaring', 'avslag']),
  maal: z.union([z.string(), z.array(z.string())]).optional(),
  rader: z.array(z.tuple([z.string(), Verdi])).optional(),
  ordnet: z.boolean().optional(),
  vinner: z.boolean().optional(),
  samlet: Verdi.optional(),
  verdi: Verdi.optional(),
  konklusjon: z.nullable(z.boolean()).optional(),
  tekst_har: z.array(z.string()).optional(),
  valg_har: z.array(z.string()).optional(),
  grunn: z.array(z.string()).optional(),
});
type Enkel = z.infer<typeof Enkel>;
const Sporsmaal = z.object({
  id: z.string(),
  stratum: z.string().optional(),
  samtale: z.string().optional(),
  sporsmaal: z.string(),
  forventet: Enkel.extend({ ogsaa: z.array(Enkel).optional() }),
});
export type Sporsmaal = z.infer<typeof Sporsmaal>;

/** A question set in the form of dev.jsonl. */
export function lesSett(fil: string | URL): readonly Sporsmaal[] {
  const linjer = readFileSync(fil, 'utf8').split('\n');
  return linjer.filter((l) => l.trim() !== '').map((l) => Sporsmaal.parse(JSON.parse(l)));
}

export type Dom = 'rett' | 'feil' | 'feilgrunn' | 'avklart' | 'avslatt';
export interface Domfelling {
  readonly dom: Dom;
  readonly hvorfor: string;
}

/** Exact for whole numbers and rates (half an øre), 1e-9 relative for ratios. */
function naer(a: number | null | undefined, b: number | null): boolean {
  if (a == null || b === null) return (a ?? null) === b;
  const hele = Math.abs(b) >= 1 && Math.abs(b * 100 - Math.round(b * 100)) < 1e-6;
  return Number.isFinite(a) && Math.abs(a - b) <= (hele ? 0.005 : Math.max(1e-9, Math.abs(b) * 1e-6));
}
const norm = (s: string | undefined) => (s ?? '').toLowerCase().replace(/[^a-zæøå0-9]/g, '');
const samme = (v: string, n: string) =>
  n !== '' && (n === v || (n.length > 3 && v.startsWith(n)) || (v.length > 3 && n.startsWith(v)));

type Par = readonly [string, number | null];
function alleMed(vil: readonly Par[], rader: readonly Par[]): boolean {
  const igjen = [...rader];
  const funnet = vil.every((w) => {
    const i = igjen.findIndex((r) => samme(w[0], r[0]) && naer(r[1], w[1]));
    if (i < 0) return false;
    igjen.splice(i, 1);
    return true;
  });
  return funnet && igjen.length === 0;
}

function raderStemmer(f: Enkel, rader: readonly Par[]): boolean {
  const vil = (f.rader ?? []).map(([n, v]): Par => [norm(n), v]);
  const lik = (w: Par | undefined, r: Par | undefined) =>
    w !== undefined && r !== undefined && samme(w[0], r[0]) && naer(r[1], w[1]);
  if (f.ordnet) return rader.length === vil.length && vil.every((w, i) => lik(w, rader[i]));
  return f.vinner ? lik(vil[0], rader[0]) : alleMed(vil, rader);
}

const felling = (dom: Dom, hvorfor = ''): Domfelling => ({ dom, hvorfor });

function avslagsdom(f: Enkel, a: SvarJson): Domfelling {
  if (a.status === 'avslag') {
    return f.grunn === undefined || f.grunn.some((g) => g === a.grunn)
      ? felling('rett')
      : felling('feilgrunn', a.grunn ?? '');
  }
  if (a.status === 'avklaring') return felling('avklart', a.valg.join(' | '));
  return felling('feil', `svarte ${a.tolkning}`);
}

function avklaringsdom(f: Enkel, a: SvarJson): Domfelling {
  if (a.status !== 'avklaring')
    return a.status === 'svar' ? felling('feil', `gjettet ${a.tolkning}`) : felling('avslatt', `${a.grunn} ${a.tekst}`);
  const har = (f.valg_har ?? []).every((t) => a.valg.some((v) => v.toLowerCase().includes(t.toLowerCase())));
  return a.valg.length >= 1 && a.valg.length <= 3 && har ? felling('rett') : felling('feilgrunn', a.valg.join(' | '));
}

function svardom(f: Enkel, a: SvarJson): Domfelling {
  if (a.status !== 'svar')
    return felling(
      a.status === 'avklaring' ? 'avklart' : 'avslatt',
      `${a.grunn ?? ''} ${a.tekst} ${a.valg.join(' | ')}`,
    );
  const rader = a.rader.map((r): Par => [norm(r.selskap ?? r.navn), r.verdi]);
  if (f.rader !== undefined && !raderStemmer(f, rader))
    return felling('feil', `rader ${JSON.stringify(rader).slice(0, 200)} ${a.tolkning}`);
  const ett = a.samlet?.verdi ?? a.rader[0]?.verdi;
  if (f.samlet !== undefined && !naer(a.samlet?.verdi, f.samlet))
    return felling('feil', `samlet ${a.samlet?.verdi} ≠ ${f.samlet} ${a.tolkning}`);
  if (f.verdi !== undefined && !naer(ett, f.verdi)) return felling('feil', `verdi ${ett} ≠ ${f.verdi}`);
  if (f.konklusjon !== undefined && a.konklusjon !== f.konklusjon)
    return felling('feil', `konklusjon ${a.konklusjon} ${a.tekst}`);
  const mangler = (f.tekst_har ?? []).filter((t) => !a.tekst.toLowerCase().includes(t.toLowerCase()));
  if (mangler.length > 0) return felling('feil', `tekst ${a.tekst.slice(0, 160)}`);
  const maal = f.maal === undefined ? [] : [f.maal].flat();
  const telling = f.samlet !== undefined && a.maal === 'antall_selskaper';
  return maal.length > 0 && !maal.includes(a.maal ?? '') && !telling
    ? felling('feilgrunn', `maal ${a.maal}`)
    : felling('rett');
}

/** Judges one answer against what was expected, and against its other legitimate answers. */
export function doem(q: Sporsmaal, a: SvarJson): Domfelling {
  const { ogsaa = [], ...foerste } = q.forventet;
  const en = (f: Enkel): Domfelling =>
    f.status === 'avslag' ? avslagsdom(f, a) : f.status === 'avklaring' ? avklaringsdom(f, a) : svardom(f, a);
  const dommer = [foerste, ...ogsaa].map(en);
  return dommer.find((d) => d.dom === 'rett') ?? dommer[0] ?? felling('feil');
}
