import { aarI, type Dato } from '../../values/index.ts';
import type { Tidsrom } from '../sporring/sporring.ts';
import { lesAntall } from './tall.ts';
import type { Tegn } from './tegn.ts';

export interface Tidstreff {
  readonly tid: Tidsrom;
  readonly antall: number;
}

const MAANEDER: ReadonlyMap<string, number> = new Map(
  [
    'januar|jan',
    'februar|feb',
    'mars',
    'april|apr',
    'mai',
    'juni|jun',
    'juli|jul',
    'august|aug',
    'september|sep|sept',
    'oktober|okt',
    'november|nov',
    'desember|des',
  ].flatMap((navn, nr) => navn.split('|').map((n): [string, number] => [n, nr + 1])),
);
const TIL = new Set(['-', 'til', 'og', 'tom', 'mot']);
const FRA = new Set(['fra', 'frå', 'mellom', 'siden', 'sidan', 'etter', 'før']);

function aarstall(t: Tegn | undefined): number | null {
  // The last day of a year is where its figures stand.
  const aar = t?.slag === 'tall' ? /^(?:31\.12\.)?((?:19|20|21)\d\d)$/.exec(t.tekst)?.[1] : undefined;
  return aar === undefined ? null : Number(aar);
}

/** «i 1850»: a year that no portfolio has, but a year. */
function fjerntAar(tegn: readonly Tegn[], fra: number): number | null {
  const t = tegn[fra];
  const bak = tegn[fra - 1]?.tekst;
  return bak === 'i' && t?.slag === 'tall' && /^[12]\d{3}$/.test(t.tekst) ? Number(t.tekst) : null;
}

const maanedstekst = (aar: number, m: number) => `${aar}-${String(m).padStart(2, '0')}`;

function spenn(fra: number, til: number): Tidsrom | null {
  if (til < fra || til - fra > 60) return null;
  return { slag: 'aar', aar: Array.from({ length: til - fra + 1 }, (_, i) => fra + i) };
}

/** «jan–aug 2022», «januar til august 2022», «januar 2022», «første halvår 2022». */
function maaneder(tegn: readonly Tegn[], fra: number): Tidstreff | null {
  const foerste = MAANEDER.get(tegn[fra]?.tekst ?? '');
  if (foerste !== undefined) {
    // The dash of «jan–aug» joins two words and is gone by now.
    const hopp = TIL.has(tegn[fra + 1]?.tekst ?? '') ? 2 : 1;
    const siste = MAANEDER.get(tegn[fra + hopp]?.tekst ?? '');
    const plass = siste === undefined ? fra + 1 : fra + hopp + 1;
    const aar = aarstall(tegn[plass]);
    if (aar === null) return null;
    const til = siste ?? foerste;
    if (til < foerste) return null;
    return {
      tid: { slag: 'maaneder', fra: maanedstekst(aar, foerste), til: maanedstekst(aar, til) },
      antall: plass + 1 - fra,
    };
  }
  const halvaar =
    tegn[fra + 1]?.tekst === 'halvår' ? /^(første|fyrste|1|andre|annet|2)$/.exec(tegn[fra]?.tekst ?? '') : null;
  const aar = aarstall(tegn[fra + 2]);
  if (halvaar === null || aar === null) return null;
  const andre = /^(?:andre|annet|2)$/.test(halvaar[0]);
  return {
    tid: { slag: 'maaneder', fra: maanedstekst(aar, andre ? 7 : 1), til: maanedstekst(aar, andre ? 12 : 6) },
    antall: 3,
  };
}

/** «fra 2019 til 2022», «2019–2021», «mellom 2019 og 2021», «siden 2019», «etter 2019», «før 2021». */
function aarsspenn(tegn: readonly Tegn[], fra: number): Tidstreff | null {
  const ord = tegn[fra]?.tekst ?? '';
  const start = FRA.has(ord) ? fra + 1 : fra;
  const a = aarstall(tegn[start]) ?? fjerntAar(tegn, fra);
  if (a === null) return null;
  const bindeord = tegn[start + 1]?.tekst ?? '';
  const b = TIL.has(bindeord) || bindeord === 'fram' ? aarstall(tegn[start + 2]) : null;
  if (b !== null && b !== a) {
    if (bindeord === 'og' && ord !== 'mellom' && ord !== 'fra' && ord !== 'frå') {
      return { tid: { slag: 'aar', aar: [Math.min(a, b), Math.max(a, b)] }, antall: start + 3 - fra };
    }
    const tid = spenn(a, b);
    return tid === null ? null : { tid, antall: start + 3 - fra };
  }
  if (ord === 'siden' || ord === 'sidan' || ord === 'fra' || ord === 'frå') {
    return { tid: { slag: 'spenn', fra: a, til: null }, antall: 2 };
  }
  if (ord === 'etter') return { tid: { slag: 'spenn', fra: a + 1, til: null }, antall: 2 };
  if (ord === 'før') return { tid: { slag: 'spenn', fra: null, til: a - 1 }, antall: 2 };
  return { tid: { slag: 'aar', aar: [a] }, antall: start + 1 - fra };
}

const SIDEN = /^(?:siden|sidan)$/;
const AARSORD = /^(?:år|åra|årene|året)$/;

const ettAar = (aar: number, antall: number): Tidstreff => ({ tid: { slag: 'aar', aar: [aar] }, antall });

/** «hittil i 2022», «hittil i år». */
function hittil(tegn: readonly Tegn[], fra: number, iAar: number): Tidstreff | null {
  if (!/^hitt?il$/.test(tegn[fra]?.tekst ?? '')) return null;
  const hopp = tegn[fra + 1]?.tekst === 'i' ? 2 : 1;
  if (hopp === 2 && tegn[fra + 2]?.tekst === 'år') return ettAar(iAar, 3);
  const aar = aarstall(tegn[fra + hopp]);
  return aar === null ? null : ettAar(aar, hopp + 1);
}

/** «de siste tre årene», «siste år». */
function sisteAar(tegn: readonly Tegn[], fra: number): Tidstreff | null {
  if (!/^(?:siste|seinaste|seneste)$/.test(tegn[fra]?.tekst ?? '')) return null;
  const antall = lesAntall(tegn[fra + 1]);
  if (antall !== null && antall >= 1 && antall <= 50 && AARSORD.test(tegn[fra + 2]?.tekst ?? '')) {
    return { tid: { slag: 'siste_aar', antall }, antall: 3 };
  }
  return AARSORD.test(tegn[fra + 1]?.tekst ?? '') ? { tid: { slag: 'siste_aar', antall: 1 }, antall: 2 } : null;
}

const RELATIVE: ReadonlyMap<string, number> = new Map([
  ['i fjor', -1],
  ['i fjår', -1],
  ['i forfjor', -2],
  ['i år', 0],
  ['neste år', 1],
  ['kommende år', 1],
  ['komande år', 1],
]);

/** «i fjor», «i år», «hittil i 2022», «de siste tre årene», «om fem år», «for seks år siden». Future years are years too. */
function relativ(tegn: readonly Tegn[], fra: number, idag: Dato): Tidstreff | null {
  const iAar = aarI(idag);
  const [a, b, c] = [tegn[fra]?.tekst ?? '', tegn[fra + 1], tegn[fra + 2]?.tekst ?? ''];
  const forskyvning = RELATIVE.get(`${a} ${b?.tekst ?? ''}`);
  if (forskyvning !== undefined) return ettAar(iAar + forskyvning, 2);
  const omAar = a === 'om' && AARSORD.test(c) ? lesAntall(b) : null;
  if (omAar !== null) return ettAar(iAar + omAar, 3);
  const forAar = a === 'for' && AARSORD.test(c) && SIDEN.test(tegn[fra + 3]?.tekst ?? '') ? lesAntall(b) : null;
  if (forAar !== null) return ettAar(iAar - forAar, 4);
  return hittil(tegn, fra, iAar) ?? sisteAar(tegn, fra);
}

/** Reads a period at a place in the question. */
export function lesTid(tegn: readonly Tegn[], fra: number, idag: Dato): Tidstreff | null {
  return relativ(tegn, fra, idag) ?? maaneder(tegn, fra) ?? aarsspenn(tegn, fra);
}

/** «etter 6 måneder», «12 mnd etter», «et halvt år etter», «ett år etter», «6-måneders»: how long after AFT. */
export function lesEtterTid(tegn: readonly Tegn[], fra: number): { maaneder: number; antall: number } | null {
  const ord = (n: number) => tegn[fra + n]?.tekst ?? '';
  let plass = fra;
  const etterFoerst = ord(0) === 'etter';
  if (etterFoerst) plass += 1;
  const ledd = (n: number) => tegn[plass + n]?.tekst ?? '';
  const ferdig = (maaneder: number, antall: number) => {
    const etterpaa = /^(?:etter|etterpå|seinare|senere)$/.test(ledd(antall));
    return { maaneder, antall: plass - fra + antall + (etterpaa ? 1 : 0) };
  };
  const bindestrek = ledd(1) === '-' ? 1 : 0;
  const antall = lesAntall(tegn[plass]);
  if (
    antall !== null &&
    /^(?:måned|måneder|måneders|månad|månader|månaders|mnd|månedene|mnder|månder|månedr|mndr|månede)$/.test(
      ledd(1 + bindestrek),
    )
  ) {
    return ferdig(antall, 2 + bindestrek);
  }
  if (/^(?:et|eit|ett)$/.test(ledd(0)) && ledd(1) === 'halvt' && ledd(2) === 'år') return ferdig(6, 3);
  if (/^(?:halvår|halvåret)$/.test(ledd(0))) return ferdig(6, 1);
  if (/^(?:et|eit|ett|eitt|1)$/.test(ledd(0)) && ledd(1) === 'år') {
    const t = ferdig(12, 2);
    return etterFoerst || /^(?:etter|etterpå|seinare|senere)$/.test(ledd(2)) ? t : null;
  }
  return null;
}
