/**
 * Writes the question sets' expected answers. Each line of egne.txt and forseglet.txt is «stratum | question | what is
 * expected»; the figures are looked up in the tables of bot/example/data here, independently of the core.
 *
 *   node test/questions/fasit.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';

type Rad = Record<string, string>;
type Verdi = number | null;
interface Fasit {
  status: string;
  maal?: string | string[];
  rader?: [string, Verdi][];
  ordnet?: boolean;
  samlet?: number;
  verdi?: number;
  konklusjon?: boolean | null;
  tekst_har?: string[];
  valg_har?: string[];
  grunn?: string[];
  ogsaa?: Fasit[];
}

const tabell = (navn: string): Rad[] => {
  const linjer = readFileSync(new URL(`../../bot/example/data/${navn}.csv`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((l) => l.split(','));
  const [topp = [], ...resten] = linjer;
  return resten.map((l) => Object.fromEntries(topp.map((k, i) => [k.trim(), (l[i] ?? '').trim()])));
};
const selskaper = tabell('selskaper_storby_2022');
const regnskap = tabell('regnskap_storby_2020');
const storby = tabell('aft_formidling_storby').filter((r) => r.kommune !== '');
const oslo = tabell('aft_formidling_oslo_2019_2022');
const antall = tabell('aft_antall_oslo_2021');
const motstrid = tabell('motstrid');

const KORT: Record<string, string> = {};
for (const s of selskaper) {
  const navn = s.navn ?? '';
  KORT[navn] = navn;
  for (const a of (s.alias ?? '').split(';')) KORT[a] = navn;
}
const fullt = (kort: string): string => {
  const navn = KORT[kort.trim()] ?? selskaper.map((s) => s.navn ?? '').find((n) => n.startsWith(kort.trim()));
  if (navn === undefined) throw new Error(`ukjent ${kort}`);
  return navn;
};
const tall = (t: string | undefined): Verdi => (t === undefined || t === '' ? null : Number(t));
const rad = (rader: Rad[], navn: string): Rad | undefined => rader.find((r) => r.navn === navn);
const kommuneTil = (navn: string): string => rad(selskaper, navn)?.kommune ?? '';

const kroner = (navn: string, kolonne: string): number => Number(rad(regnskap, navn)?.[`${kolonne}_tnok`]) * 1000;
const plasser = (navn: string): { aft: number; vta: number } => {
  const r = rad(selskaper, navn);
  return { aft: Number(r?.aft_plasser), vta: Number(r?.vta_plasser_sum) };
};
const storbyandel = (navn: string, tidspunkt: string): Verdi | undefined => {
  const r = storby.find((x) => x.navn === navn && (x.maaletidspunkt ?? '').startsWith(tidspunkt));
  if (r === undefined) return undefined;
  const prosent = tall(r.andel_prosent);
  return prosent === null ? null : prosent / 100;
};
/** Every source's figure, the hovedkilde first. */
function kilder(maal: string, navn: string, aar: string): Verdi[] {
  const p = plasser(navn);
  const paastander = motstrid.filter((m) => m.selskap === navn && m.maal === maal).map((m) => Number(m.verdi));
  const unike = (v: (Verdi | undefined)[]) => [...new Set(v.filter((x) => x !== undefined))];
  switch (maal) {
    case 'omsetning':
    case 'driftsresultat':
    case 'egenkapital':
      return [kroner(navn, maal)];
    case 'driftsmargin':
      return [kroner(navn, 'driftsresultat') / kroner(navn, 'omsetning')];
    case 'aft_plasser':
      return unike([p.aft, ...paastander]);
    case 'vta_plasser':
      return unike([p.vta, ...paastander]);
    case 'tiltaksplasser':
      return unike([p.aft + p.vta, ...paastander]);
    case 'omsetning_per_tiltaksplass':
      return [kroner(navn, 'omsetning') / (p.aft + p.vta)];
    case 'andel_i_jobb_6mnd':
      return unike([storbyandel(navn, '6 ')]);
    case 'andel_i_jobb_12mnd':
      return unike([storbyandel(navn, '12 ')]);
    case 'resultatgrad': {
      const fraStorby = aar === '2020' ? storbyandel(navn, 'rapportert') : undefined;
      const telt = aar === '2021' ? rad(antall, navn) : undefined;
      if (telt) return [Number(telt.formidlet) / Number(telt.avsluttet)];
      const o = oslo.find((r) => r.navn === navn && (r.periode_fra ?? '').startsWith(aar));
      return unike([fraStorby, o === undefined ? undefined : Number(o.andel_prosent) / 100]);
    }
    default:
      throw new Error(`ukjent mål ${maal}`);
  }
}
const hoved = (maal: string, navn: string, aar: string): Verdi => kilder(maal, navn, aar)[0] ?? null;

function omraade(tekst: string): string[] {
  const alle = selskaper.map((s) => s.navn ?? '');
  if (tekst === 'alle') return alle;
  if (tekst.startsWith('-')) {
    const ut = tekst.slice(1).split('-');
    return alle.filter((n) => !ut.includes(kommuneTil(n)) && !ut.some((u) => KORT[u] === n));
  }
  if (tekst.includes('/')) return tekst.split('/').map(fullt);
  return alle.filter((n) => tekst.split('+').includes(kommuneTil(n)));
}
const kjente = (maal: string, aar: string, i: string): [string, number][] =>
  omraade(i).flatMap((n): [string, number][] => {
    const v = hoved(maal, n, aar);
    return v === null ? [] : [[n, v]];
  });
function oppfyller(v: number, vilkaar: string): boolean {
  const [, tegn = '', t = ''] = /^([<>=]=?)(.+)$/.exec(vilkaar) ?? [];
  const [teller = '', nevner = '1'] = t.split('/');
  const g = Number(teller) / Number(nevner);
  const nesten = Math.abs(v - g) < 1e-12;
  if (tegn === '==') return nesten;
  if (tegn === '<') return v < g && !nesten;
  if (tegn === '>') return v > g && !nesten;
  return nesten || (tegn === '<=' ? v < g : v > g);
}
const SATSER: Record<string, number> = {
  'AFT 2018': 16470,
  'VTA 2018': 13231,
  'AFT 2022': 18520,
  'VTA 2022': 14878,
  'AFT 2023': 19500,
  'VTA 2023': 15667,
  'AFT 2024': 20205,
  'VTA 2024': 16231,
  'AFT 2025': 20975,
  'VTA 2025': 16848,
  'AFT 2026': 21730,
  'VTA 2026': 17455,
  'VTA-O 2026': 7321,
};
const sats = (noekkel: string): number => {
  const s = SATSER[noekkel];
  if (s === undefined) throw new Error(`ingen sats ${noekkel}`);
  return s;
};

function samle(slag: string, maal: string, aar: string, i: string): number {
  const v = kjente(maal, aar, i).map(([, x]) => x);
  const sum = (t: number[]) => t.reduce((a, b) => a + b, 0);
  if (slag === 'sum') return sum(v);
  if (slag === 'uvektet') return sum(v) / v.length;
  if (slag === 'vektet') {
    const navn = omraade(i);
    return sum(navn.map((n) => kroner(n, 'driftsresultat'))) / sum(navn.map((n) => kroner(n, 'omsetning')));
  }
  const s = [...v].sort((a, b) => a - b);
  const m = Math.floor(s.length / 2);
  return s.length % 2 === 1 ? (s[m] ?? 0) : ((s[m - 1] ?? 0) + (s[m] ?? 0)) / 2;
}

function en(dsl: string): Fasit {
  const [verb = '', ...ord] = dsl.trim().split(' ');
  const [a = '', b = '', c = '', d = ''] = ord;
  const rest = ord.slice(1).join(' ');
  switch (verb) {
    case 'v': {
      const aar = /^(.*) (\d{4})$/.exec(rest);
      const navn = (aar?.[1] ?? rest).split(',').map(fullt);
      const alle = navn.flatMap((n) => kilder(a, n, aar?.[2] ?? '2020').map((v): [string, Verdi] => [n, v]));
      return { status: 'svar', maal: a, rader: alle };
    }
    case 'rad': {
      const navn = fullt(c);
      return { status: 'svar', maal: a, rader: [[navn, hoved(a, navn, b)]] };
    }
    case 'verdi':
      return { status: 'svar', maal: a, rader: [[fullt(b), Number(c)]] };
    case 'utv': {
      const navn = fullt(b);
      const rader = c.split(',').flatMap((aar) => kilder(a, navn, aar).map((v): [string, Verdi] => [navn, v]));
      return { status: 'svar', maal: a, rader };
    }
    case 'rang': {
      const sortert = kjente(a, b, c).sort(([, x], [, y]) => (d === 'topp' ? y - x : x - y));
      const grense = sortert[Math.min(Number(ord[4]), sortert.length) - 1]?.[1] ?? 0;
      const med = sortert.filter(([, v]) => (d === 'topp' ? v >= grense : v <= grense));
      const uavgjort = med.some(([, v], i) => med[i + 1]?.[1] === v);
      return { status: 'svar', maal: a, rader: med, ...(uavgjort ? {} : { ordnet: true }) };
    }
    case 'liste':
    case 'antall': {
      const vilkaar = ord.slice(3);
      const med = kjente(a, b, c).filter(([, v]) => vilkaar.every((w) => oppfyller(v, w)));
      return verb === 'liste'
        ? { status: 'svar', maal: a, rader: med }
        : { status: 'svar', maal: a, samlet: med.length };
    }
    case 'sum':
    case 'uvektet':
    case 'vektet':
    case 'median':
      return { status: 'svar', maal: a, samlet: samle(verb, a, b, c) };
    case 'selskaper':
      return { status: 'svar', maal: 'antall_selskaper', samlet: omraade(a).length };
    case 'ja':
    case 'nei':
    case 'vetikke':
      return { status: 'svar', maal: a, konklusjon: verb === 'vetikke' ? null : verb === 'ja' };
    case 'sats':
      return { status: 'svar', maal: 'sats', rader: [[a, sats(`${a} ${b}`)]] };
    case 'minimum':
      return { status: 'svar', maal: 'medfinansiering_minimum', verdi: sats(`VTA ${a}`) / 4 };
    case 'tekst':
      return { status: 'svar', maal: a.split(','), tekst_har: rest.split(';') };
    case 'oversikt':
      return { status: 'svar', maal: 'oversikt' };
    case 'avslag':
      return { status: 'avslag', ...(a === '' ? {} : { grunn: a.split(',') }) };
    case 'avklaring':
      return { status: 'avklaring', ...(ord.length === 0 ? {} : { valg_har: ord.join(' ').split(';') }) };
    default:
      throw new Error(`ukjent ${dsl}`);
  }
}

for (const sett of ['egne', 'forseglet']) {
  const linjer = readFileSync(new URL(`./${sett}.txt`, import.meta.url), 'utf8').split('\n');
  const ut = linjer
    .filter((l) => l.includes(' | '))
    .map((linje, i) => {
      const [stratum = '', sporsmaal = '', dsl = ''] = linje.split(' | ');
      const [lag = '', samtale] = stratum.split('@');
      const [forst = '', ...ogsaa] = dsl.split(' || ');
      const forventet: Fasit = { ...en(forst), ...(ogsaa.length === 0 ? {} : { ogsaa: ogsaa.map(en) }) };
      const id = `${sett.slice(0, 1)}${String(i + 1).padStart(3, '0')}`;
      return JSON.stringify({ id, stratum: lag, ...(samtale ? { samtale } : {}), sporsmaal, forventet });
    });
  writeFileSync(new URL(`./${sett}.jsonl`, import.meta.url), `${ut.join('\n')}\n`);
  console.log(sett, ut.length);
}
