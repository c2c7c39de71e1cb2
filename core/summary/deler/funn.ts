import { ALVOR, type Funn, finnRegel } from '../../findings/index.ts';
import { liste, storForbokstav, visAlvor, visAntallFunn, visPeriode } from '../../text/index.ts';
import { nyesteFoerst } from '../../values/index.ts';
import { uvurderteKrav } from '../funnutvalg.ts';
import type { Kontekst } from '../kontekst.ts';
import { lagDel } from '../lag-del.ts';
import type { Del, Funnrad } from '../modell/index.ts';
import { hjemmelPaa } from '../tekst/index.ts';

/** How many of the requirements that can't be judged are named first. */
const NEVNES = 3;

/** The text without the company's name in front: the name stands before it already. */
export function utenNavn(tekst: string, navn: string): string {
  if (!tekst.startsWith(`${navn}: `)) return tekst;
  return storForbokstav(tekst.slice(navn.length + 2));
}

export function funnrad(k: Kontekst, f: Funn): Funnrad {
  const regel = finnRegel(f.regel);
  const selskapsnavn = k.innsyn.selskap(f.selskap)?.navn ?? f.selskap;
  return {
    regel: f.regel,
    regelnavn: regel?.navn[k.maalform] ?? f.regel,
    selskap: f.selskap,
    selskapsnavn,
    alvor: f.alvor,
    alvorstekst: visAlvor(f.alvor, k.maalform),
    periodetekst: f.periode === null ? '' : visPeriode(f.periode),
    tekst: utenNavn(f.tekst[k.maalform], selskapsnavn),
    tiltak: f.tiltak?.[k.maalform] ?? null,
    hjemmel: hjemmelPaa(f.hjemmel, k.maalform),
  };
}

/** The newest period first; what is as of the day comes after. */
function nyeste(a: Funn, b: Funn): number {
  if (a.periode === null || b.periode === null) return Number(a.periode === null) - Number(b.periode === null);
  return nyesteFoerst(a.periode, b.periode);
}

/** Which of its kind each is, in the order given. */
function medTur<T>(ting: readonly T[], slag: (t: T) => string): readonly { readonly t: T; readonly tur: number }[] {
  const sett = new Map<string, number>();
  return ting.map((t) => {
    const tur = sett.get(slag(t)) ?? 0;
    sett.set(slag(t), tur + 1);
    return { t, tur };
  });
}

const periodetekst = (f: Funn): string => (f.periode === null ? '' : `${f.periode.fra}/${f.periode.til}`);

/** How many newer periods the same rule has found something in at the same company, of the same grade. */
function alderen(funn: readonly Funn[]): (f: Funn) => number {
  const slag = (f: Funn) => `${f.alvor} ${f.regel} ${f.selskap}`;
  const perioder = new Map<string, string[]>();
  for (const f of [...funn].sort(nyeste)) {
    const sett = perioder.get(slag(f)) ?? [];
    if (!sett.includes(periodetekst(f))) sett.push(periodetekst(f));
    perioder.set(slag(f), sett);
  }
  return (f) => perioder.get(slag(f))?.indexOf(periodetekst(f)) ?? 0;
}

/**
 * Worst grade first. Within a grade the newest of each rule and company before older ones, and the rules in turn, so
 * that one rule that hits everybody doesn't fill the page.
 */
export function iRekkefoelge(funn: readonly Funn[]): readonly Funn[] {
  const alder = alderen(funn);
  const sortert = [...funn].sort((a, b) => ALVOR.indexOf(a.alvor) - ALVOR.indexOf(b.alvor) || nyeste(a, b));
  return [...medTur(sortert, (f) => `${f.alvor} ${f.regel} ${alder(f)}`)]
    .sort((a, b) => ALVOR.indexOf(a.t.alvor) - ALVOR.indexOf(b.t.alvor) || alder(a.t) - alder(b.t) || a.tur - b.tur)
    .map(({ t }) => t);
}

/**
 * Brudd and varsler, worst first. The one page has every brudd it has room for, but of a rule's varsler at a company
 * only the newest: last year's word on the same thing is no news to a board.
 */
export function oppmerksomhetsdel(k: Kontekst): Del<Funnrad> {
  const funn = iRekkefoelge(k.funn.filter((f) => f.alvor === 'brudd' || f.alvor === 'varsel'));
  const alder = alderen(funn);
  const ferske = funn.filter((f) => f.alvor === 'brudd' || alder(f) === 0).length;
  return lagDel(k, {
    ...k.tekst.oppmerksomhet,
    rader: funn.map((f) => funnrad(k, f)),
    tak: k.tak.oppmerksomhet,
    hoeyst: ferske,
  });
}

/** What can't be judged for want of data; on the one page only which requirements are hit most. */
export function uvurdertdel(k: Kontekst): Del<Funnrad> {
  const { tittel, tomt, mest, regel: omRegel } = k.tekst.ikkeVurdert;
  const funn = k.funn.filter((f) => f.alvor === 'kan_ikke_vurderes');
  const verst = uvurderteKrav(funn)
    .slice(0, NEVNES)
    .map(({ regel, selskaper }) => omRegel(regel.navn[k.maalform], k.tekst.bedrifter(selskaper)));
  return lagDel(k, {
    tittel,
    tomt,
    rader: iRekkefoelge(funn).map((f) => funnrad(k, f)),
    tak: 0,
    ingress: verst.length === 0 ? [] : [mest(liste(verst))],
  });
}

/** «2 brudd, 25 varsler og 477 som ikke kan vurderes». */
export function funntelling(k: Kontekst): string {
  const slag = ['brudd', 'varsel', 'kan_ikke_vurderes'] as const;
  return liste(slag.map((alvor) => visAntallFunn(k.funn.filter((f) => f.alvor === alvor).length, alvor, k.maalform)));
}
