import { ALVOR, type Funn, finnRegel } from '../../findings/index.ts';
import { liste, visAlvor, visAntallFunn, visPeriode } from '../../text/index.ts';
import { nyesteFoerst } from '../../values/index.ts';
import { uvurderteKrav } from '../funnutvalg.ts';
import type { Kontekst } from '../kontekst.ts';
import { lagDel } from '../lag-del.ts';
import type { Del, Funnrad } from '../modell/index.ts';

/** How many of the requirements that can't be judged are named first. */
const NEVNES = 3;

export function funnrad(k: Kontekst, f: Funn): Funnrad {
  const regel = finnRegel(f.regel);
  return {
    regel: f.regel,
    regelnavn: regel?.navn[k.maalform] ?? f.regel,
    selskap: f.selskap,
    selskapsnavn: k.innsyn.selskap(f.selskap)?.navn ?? f.selskap,
    alvor: f.alvor,
    alvorstekst: visAlvor(f.alvor, k.maalform),
    periodetekst: f.periode === null ? '' : visPeriode(f.periode),
    tekst: f.tekst[k.maalform],
    tiltak: f.tiltak?.[k.maalform] ?? null,
    hjemmel: f.hjemmel,
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

/**
 * Worst grade first. Within a grade the newest of each rule and company before older ones, and the rules in turn, so
 * that one rule that hits everybody doesn't fill the page.
 */
export function iRekkefoelge(funn: readonly Funn[]): readonly Funn[] {
  const ordnet = [...funn].sort((a, b) => ALVOR.indexOf(a.alvor) - ALVOR.indexOf(b.alvor) || nyeste(a, b));
  const medAlder = medTur(ordnet, (f) => `${f.alvor} ${f.regel} ${f.selskap}`);
  const medRegel = medTur(medAlder, ({ t, tur }) => `${t.alvor} ${t.regel} ${tur}`);
  return [...medRegel]
    .sort((a, b) => ALVOR.indexOf(a.t.t.alvor) - ALVOR.indexOf(b.t.t.alvor) || a.t.tur - b.t.tur || a.tur - b.tur)
    .map(({ t }) => t.t);
}

/** Brudd and varsler, worst first. */
export function oppmerksomhetsdel(k: Kontekst): Del<Funnrad> {
  const funn = k.funn.filter((f) => f.alvor === 'brudd' || f.alvor === 'varsel');
  return lagDel(k, {
    ...k.tekst.oppmerksomhet,
    rader: iRekkefoelge(funn).map((f) => funnrad(k, f)),
    tak: k.tak.oppmerksomhet,
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
