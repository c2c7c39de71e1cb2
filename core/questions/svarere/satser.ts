import {
  type Minimum,
  medfinansieringMinimumForAar,
  type Oppslag,
  type Ordning,
  satsForAar,
} from '../../parameters/index.ts';
import { visGrense, visVerdi } from '../../text/index.ts';
import { aarI, type Broek, type Enhet, fraTekst, gange, heltall, minus, sum } from '../../values/index.ts';
import type { Sporring, Tidsrom } from '../sporring/sporring.ts';
import type { Rad } from '../svar/svar.ts';
import { innhold, type Kontekst, selskaperFor, stopp, type Utfall } from './kontekst.ts';

const TOLV = heltall(12);

/** The years of a period in a question about rates; a rate belongs to a calendar year. */
function satsaar(tid: Tidsrom, k: Kontekst): readonly number[] {
  if (tid.slag === 'aar') return tid.aar;
  if (tid.slag === 'maaneder') return [Number(tid.fra.slice(0, 4))];
  const naa = aarI(k.idag);
  if (tid.slag === 'spenn') {
    const [fra, til] = [tid.fra ?? tid.til ?? naa, tid.til ?? naa];
    return til < fra ? [] : Array.from({ length: Math.min(60, til - fra + 1) }, (_, i) => fra + i);
  }
  if (tid.slag === 'siste_aar') return Array.from({ length: tid.antall }, (_, i) => naa - tid.antall + 1 + i);
  return [naa];
}

function satsrad(maal: string, navn: string, aar: number, verdi: Broek, enhet: Enhet, kilde: string): Rad {
  return {
    maal,
    selskap: null,
    selskapId: null,
    navn,
    kommune: null,
    periode: String(aar),
    verdi,
    intervall: null,
    enhet,
    status: 'kjent',
    kilde,
    klasse: null,
  };
}

const kjente = (oppslag: readonly { aar: number; o: Oppslag }[]) =>
  oppslag.flatMap(({ aar, o }) => (o.status === 'kjent' ? [{ aar, o }] : []));

/** The state rate of a tiltak in a year. A year without a known rate is refused, never filled in. */
export function sats(s: Sporring, k: Kontekst): Utfall {
  const ordning: Ordning = s.ordning ?? 'VTA';
  const aar = satsaar(s.tid, k);
  const funnet = kjente(aar.map((a) => ({ aar: a, o: satsForAar(ordning, a) })));
  if (funnet.length === 0 || (funnet.length < aar.length && s.tid.slag === 'aar'))
    return stopp({ kode: 'ukjent_sats', sporring: s });
  const perAar = s.per === 'aar';
  const enhet: Enhet = perAar ? 'kr/plass' : 'kr/plass/mnd';
  const verdi = (o: Broek) => (perAar ? gange(o, TOLV) : o);
  return innhold({
    maal: 'sats',
    rader: funnet.map(({ aar: a, o }) => satsrad('sats', ordning, a, verdi(o.verdi), enhet, o.gjelder.kilde)),
    forbehold: funnet.flatMap(({ o }) => [
      ...o.gjelder.erstattet.map((e) => e.erstattetTekst[k.maalform]),
      ...(o.gjelder.merknad === null ? [] : [o.gjelder.merknad[k.maalform]]),
    ]),
    tekst: funnet
      .map(({ aar: a, o }) =>
        k.tekst.sats(ordning, String(a), visVerdi(verdi(o.verdi), enhet, { maalform: k.maalform })),
      )
      .join(' '),
    periode: funnet.map((f) => String(f.aar)).join(', '),
  });
}

/** 25 % of the VTA rate, exact: the law has no rounding rule. */
export function minimum(s: Sporring, k: Kontekst): Utfall {
  const aar = satsaar(s.tid, k);
  const funnet = aar.flatMap((a) => {
    const m: Minimum = medfinansieringMinimumForAar(a);
    return m.status === 'kjent' ? [{ aar: a, m }] : [];
  });
  if (funnet.length < aar.length || funnet.length === 0)
    return stopp({ kode: 'ukjent_sats', sporring: { ...s, ordning: 'VTA' } });
  const perAar = s.per === 'aar';
  const enhet: Enhet = perAar ? 'kr/plass' : 'kr/plass/mnd';
  const vis = (v: Broek, e: Enhet) => visVerdi(v, e, { maalform: k.maalform });
  return innhold({
    maal: 'medfinansiering_minimum',
    rader: funnet.map(({ aar: a, m }) =>
      satsrad(
        'medfinansiering_minimum',
        'VTA',
        a,
        perAar ? m.perAar : m.perMaaned,
        enhet,
        `${m.andel.parameter.hjemmel}; ${m.sats.gjelder.kilde}`,
      ),
    ),
    tekst: funnet
      .map(({ aar: a, m }) =>
        k.tekst.minimum(
          String(a),
          vis(perAar ? m.perAar : m.perMaaned, enhet),
          vis(m.sats.verdi, 'kr/plass/mnd'),
          visGrense(m.andel.verdi, 'andel', { maalform: k.maalform }),
        ),
      )
      .join(' '),
    grenser: funnet.flatMap(({ m }) => [
      { verdi: m.sats.verdi, enhet: 'kr/plass/mnd' as const },
      { verdi: m.andel.verdi, enhet: 'andel' as const },
    ]),
    periode: funnet.map((f) => String(f.aar)).join(', '),
  });
}

/** What it costs per VTA place and year to go from one share of the state grant to another, and for a company's places. */
export function hvaOm(s: Sporring, k: Kontekst): Utfall {
  const [aar] = satsaar(s.tid, k);
  const [fra, til] = [fraTekst(s.andel?.fra ?? ''), fraTekst(s.andel?.til ?? '')];
  const oppslag = aar === undefined ? null : satsForAar('VTA', aar);
  if (aar === undefined || oppslag?.status !== 'kjent' || fra === null || til === null) {
    return stopp({ kode: 'ukjent_sats', sporring: { ...s, ordning: 'VTA' } });
  }
  const perPlass = gange(gange(minus(til, fra), oppslag.verdi), TOLV);
  const navngitt = s.utvalg.selskaper.length > 0 || s.utvalg.kommuner.length > 0;
  const statlige = k.maal.get('vta_plasser_statlige');
  const valgte = navngitt ? selskaperFor(s, k) : [];
  const plasser = valgte.flatMap((x) => {
    const p = statlige === undefined ? undefined : k.tallbok.perioder(statlige, x.id, { slag: 'siste' })[0];
    return p?.hoved.resultat.status === 'kjent' ? [p.hoved.resultat.verdi] : [];
  });
  if (navngitt && plasser.length < valgte.length)
    return stopp({ kode: 'ingen_data', sporring: { ...s, maal: 'vta_plasser_statlige' } });
  const antall = sum(plasser);
  const total = gange(perPlass, antall);
  const vis = (v: Broek, e: Enhet) => visVerdi(v, e, { maalform: k.maalform });
  const navn = valgte.length === 1 ? (valgte[0]?.navn ?? '') : s.utvalg.kommuner.join(', ');
  const hode = k.tekst.hvaOm(vis(fra, 'andel'), vis(til, 'andel'), String(aar), vis(perPlass, 'kr/plass'));
  return innhold({
    maal: 'medfinansieringsandel',
    rader: [satsrad('medfinansieringsandel', 'VTA', aar, perPlass, 'kr/plass', oppslag.gjelder.kilde)],
    samlet: navngitt ? { verdi: total, enhet: 'kr', metode: 'sum' } : null,
    tekst: navngitt ? `${hode} ${k.tekst.hvaOmSelskap(navn, vis(total, 'kr'), vis(antall, 'antall'))}` : hode,
    grenser: [
      { verdi: fra, enhet: 'andel' },
      { verdi: til, enhet: 'andel' },
      { verdi: antall, enhet: 'antall' },
    ],
    periode: String(aar),
  });
}
