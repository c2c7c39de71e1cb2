import { finnParameter, gjeldende, type ParameterId } from '../../parameters/index.ts';
import { type Broek, EN, type Enhet, fraTekst, gange, heltall, lik, sammenlign, tilTekst } from '../../values/index.ts';
import type { Grense, Vilkaar } from '../sporring/sporring.ts';
import { avklar, delvis, type Sammenheng } from './bygg.ts';
import type { Utkasttreff } from './lag-utkast.ts';
import { avslaa, type Tolkning } from './stans.ts';
import type { Utkast } from './utkast.ts';
import { sorter } from './vilkaar.ts';

const MAALTALL: ReadonlyMap<string, ParameterId> = new Map([
  ['resultatgrad', 'aft_maal'],
  ['medfinansieringsandel', 'medfinansiering_krav'],
  ['praksisandel', 'praksis_maal'],
  ['retensjon', 'retensjon_maal'],
]);
const STOERST_BELOEP_UTEN_ENHET = heltall(100_000);
const MILLION = heltall(1_000_000);
const HUNDREDEL: Broek = { t: 1n, n: 100n };

export interface Vilkaarsproeve {
  readonly vilkaar: readonly Vilkaar[];
  readonly stans: Tolkning | null;
}

function tallgrense(g: Extract<Grense, { slag: 'tall' }>, enhet: Enhet): Grense | null {
  const verdi = fraTekst(g.verdi);
  if (verdi === null) return null;
  const ny = (v: Broek): Grense => ({ slag: 'tall', verdi: tilTekst(v), enhet });
  if (verdi.t === 0n) return ny(verdi);
  if (g.enhet === enhet) return ny(verdi);
  if (g.enhet === 'kr' && enhet.startsWith('kr/')) return ny(verdi);
  if (g.enhet !== '') return null;
  if (enhet === 'andel') return null;
  if (enhet.startsWith('kr')) return sammenlign(verdi, STOERST_BELOEP_UTEN_ENHET) >= 0 ? ny(verdi) : null;
  return ny(verdi);
}

interface Proeve {
  readonly u: Utkast;
  readonly maal: string;
  readonly enhet: Enhet;
  readonly treff: Utkasttreff;
  readonly s: Sammenheng;
}

const stanset = (stans: Tolkning): Vilkaar | Tolkning => stans;

function maalgrense(v: Vilkaar, { u, maal, enhet, treff, s }: Proeve): Vilkaar | Tolkning {
  const parameter = MAALTALL.get(maal);
  if (parameter === undefined) return stanset(avslaa({ kode: 'intet_maaltall', maal }));
  const kjent = finnParameter(parameter) === undefined ? null : gjeldende(parameter, s.idag);
  const oppgitt = treff.vilkaar.maaltall;
  if (oppgitt === null || kjent?.status !== 'kjent' || lik(kjent.verdi, oppgitt)) {
    return { er: v.er, grense: { slag: 'maal', parameter } };
  }
  // «målet på 60 %»: the number named is not the target.
  const tall: Vilkaar = { er: v.er, grense: { slag: 'tall', verdi: tilTekst(oppgitt), enhet } };
  const andre = u.vilkaar.filter((x) => x !== v);
  const uten = { ...treff, vilkaar: { ...treff.vilkaar, maaltall: null } };
  const kandidater = [
    s.fullfoer({ ...u, maal: [maal], vilkaar: [...andre, tall] }, uten),
    s.fullfoer({ ...u, maal: [maal] }, uten),
  ];
  return stanset(avklar('tall', '', kandidater, delvis(u)));
}

function ett(v: Vilkaar, p: Proeve): Vilkaar | Tolkning {
  const g = v.grense;
  switch (g.slag) {
    case 'tall': {
      const grense = tallgrense(g, p.enhet);
      return grense === null ? spoerOmEnhet(v, g, p) : { er: v.er, grense };
    }
    case 'maal':
      return maalgrense(v, p);
    case 'selskap':
      return v;
    case 'snitt':
    case 'median':
      // Whether those left out are also left out of the average isn't said.
      if (p.u.unntatt.selskaper.length > 0 || p.u.unntatt.kommuner.length > 0)
        return stanset(avslaa({ kode: 'bare_ett_om_gangen', ord: [] }));
      return { er: v.er, grense: { ...g, kommuner: [...p.treff.vilkaar.snittsteder] } };
  }
}

/** Gives numbers the metric's unit and targets their parameter; asks where a unit is missing, refuses where nothing fits. */
export function proevVilkaar(u: Utkast, maal: string, treff: Utkasttreff, s: Sammenheng): Vilkaarsproeve {
  const p: Proeve = { u, maal, enhet: s.begreper.get(maal)?.enhet ?? 'tall', treff, s };
  const ut: Vilkaar[] = [];
  for (const v of u.vilkaar) {
    const proevd = ett(v, p);
    if ('slag' in proevd) return { vilkaar: [], stans: proevd };
    ut.push(proevd);
  }
  return { vilkaar: sorter(ut), stans: null };
}

function spoerOmEnhet(
  v: Vilkaar,
  g: Extract<Grense, { slag: 'tall' }>,
  { u, maal, enhet, treff, s }: Proeve,
): Tolkning {
  const verdi = fraTekst(g.verdi);
  if (verdi === null || g.enhet !== '') return avslaa({ kode: 'ukjent_maal', ord: [] });
  const skalaer = enhet === 'andel' ? [HUNDREDEL] : enhet === 'kr' ? [MILLION, heltall(1_000)] : [heltall(1_000), EN];
  const skalert = (skala: Broek) =>
    u.vilkaar.map((x): Vilkaar => {
      const t = x.grense.slag === 'tall' && x.grense.enhet === '' ? fraTekst(x.grense.verdi) : null;
      return t === null ? x : { er: x.er, grense: { slag: 'tall', verdi: tilTekst(gange(t, skala)), enhet } };
    });
  const kandidater = skalaer.map((skala) => s.fullfoer({ ...u, maal: [maal], vilkaar: skalert(skala) }, treff));
  return avklar('tall', v.grense.slag === 'tall' ? g.verdi : '', kandidater, delvis(u));
}

/** A decimal point is read as a comma or as a thousands mark only after asking. */
export function spoerOmPunkt(u: Utkast, treff: Utkasttreff, s: Sammenheng): Tolkning {
  const uten = { ...treff, vilkaar: { ...treff.vilkaar, tvetydige: [] } };
  const raa = treff.vilkaar.tvetydige.map((l) => l.raa).join(' ');
  return avklar('tall', raa, [s.fullfoer(u, uten)], delvis(u));
}
