import type { Begrep } from '../../metrics/index.ts';
import { finnParameter, gjeldende, type ParameterId } from '../../parameters/index.ts';
import type { Innsyn } from '../../portfolio/index.ts';
import {
  type Broek,
  type Dato,
  EN,
  type Enhet,
  fraTekst,
  gange,
  heltall,
  lik,
  sammenlign,
  tilTekst,
} from '../../values/index.ts';
import type { Navneregister } from '../lesing/navn.ts';
import { type Grense, type Sporring, TOM_SPORRING, TOMT, type Vilkaar } from '../sporring/sporring.ts';
import type { Utkasttreff } from './lag-utkast.ts';
import { velgOperasjon } from './operasjon.ts';
import { type Avklaringsgrunn, avslaa, type Tolkning } from './stans.ts';
import type { Utkast } from './utkast.ts';
import { NULLGRENSE, sorter } from './vilkaar.ts';

export interface Sammenheng {
  readonly innsyn: Innsyn;
  readonly navn: Navneregister;
  readonly begreper: ReadonlyMap<string, Begrep>;
  readonly idag: Dato;
}

const MAALTALL: ReadonlyMap<string, ParameterId> = new Map([
  ['resultatgrad', 'aft_maal'],
  ['medfinansieringsandel', 'medfinansiering_krav'],
  ['praksisandel', 'praksis_maal'],
  ['retensjon', 'retensjon_maal'],
]);
/** Shares of those in work later on: another measure than Nav's target is for. */
export const IKKE_MOT_MAALET: ReadonlySet<string> = new Set(['andel_i_jobb_6mnd', 'andel_i_jobb_12mnd']);
const STOERST_BELOEP_UTEN_ENHET = heltall(100_000);
const MILLION = heltall(1_000_000);
const HUNDREDEL: Broek = { t: 1n, n: 100n };

export function spoer(del: Partial<Sporring>): Tolkning {
  return { slag: 'sporring', sporring: { ...TOM_SPORRING, ...del } };
}

/** The slots that every operation shares. */
export function felles(u: Utkast): Partial<Sporring> {
  return {
    utvalg: u.utvalg ?? TOMT,
    unntatt: u.unntatt,
    form: u.form,
    gruppe: u.gruppe,
    tilbyr: u.tilbyr,
    tid: u.tid ?? { slag: 'siste' },
  };
}

/** A question back with the finished questions that the candidates give; none of them may ask again. */
export function avklar(
  grunn: Avklaringsgrunn,
  gjelder: string,
  kandidater: readonly Tolkning[],
  delvis: Sporring | null,
): Tolkning {
  // A candidate that would itself be asked about stands for its first reading: a choice never asks again.
  const valg = kandidater
    .flatMap((k) =>
      k.slag === 'sporring' ? [{ sporring: k.sporring }] : k.slag === 'avklaring' ? k.valg.slice(0, 1) : [],
    )
    .slice(0, 3);
  return valg.length === 0
    ? avslaa({ kode: 'ukjent_maal', ord: gjelder === '' ? [] : [gjelder] })
    : { slag: 'avklaring', grunn, gjelder, valg, delvis };
}

function delvis(u: Utkast): Sporring {
  return {
    ...TOM_SPORRING,
    ...felles(u),
    vilkaar: [...u.vilkaar],
    retning: u.retning,
    antall: u.antall,
    metode: u.metode,
  };
}

function forMaal(
  u: Utkast,
  ider: readonly string[],
  treff: Utkasttreff,
  s: Sammenheng,
  grunn: Avklaringsgrunn,
  gjelder: string,
): Tolkning {
  const kjente = ider.filter((id) => s.begreper.has(id));
  return avklar(
    grunn,
    gjelder,
    kjente.map((id) => fullfoer({ ...u, maal: [id], flereMaal: false, uklarKommune: false }, treff, s)),
    delvis(u),
  );
}

function forEnhet(ider: readonly string[], u: Utkast, s: Sammenheng): readonly string[] {
  const enheter = new Set(
    u.vilkaar.flatMap((v) => (v.grense.slag === 'tall' && v.grense.enhet !== '' ? [v.grense.enhet] : [])),
  );
  const [enhet] = enheter;
  if (enhet === undefined) return ider;
  const treff = ider.filter((id) => (s.begreper.get(id)?.enhet ?? '').split('/')[0] === enhet);
  return treff.length > 0 ? treff : ider;
}

/** No metric was named: the likely ones for what is asked, to choose from. */
function utenMaal(u: Utkast, treff: Utkasttreff, s: Sammenheng): Tolkning {
  const kvalitet = treff.kvalitetsord;
  if (u.maalord)
    return fullfoer({ ...u, maal: [treff.gjelderKravet ? 'medfinansieringsandel' : 'resultatgrad'] }, treff, s);
  if (u.form !== null && u.jaNei) return avslaa({ kode: 'ukjent_maal', ord: [] });
  const tall = u.vilkaar.find((v) => v.grense.slag === 'tall');
  const enhet = tall?.grense.slag === 'tall' ? tall.grense.enhet : '';
  if (u.teller && u.vilkaar.length === 0 && u.retning === null)
    return spoer({ ...felles(u), operasjon: 'antall', maal: 'antall_selskaper' });
  const tom =
    u.vilkaar.length === 0 && u.retning === null && u.metode === null && u.tid === null && u.utvikling === null;
  if (tom && treff.bedriftsliste) return spoer({ ...felles(u), operasjon: 'liste', maal: 'antall_selskaper' });
  const noe = !tom || u.utvalg !== null || u.stoerrelse || u.sammenligning;
  if (
    !noe ||
    (u.utvalg === null && u.vilkaar.length === 0 && u.retning === null && u.metode === null && !u.stoerrelse)
  ) {
    return avslaa({ kode: 'uten_sammenheng' });
  }
  const ider =
    tall !== undefined && enhet === 'andel'
      ? ['driftsmargin', 'resultatgrad', 'andel_i_jobb_6mnd']
      : tall !== undefined && enhet === 'kr'
        ? ['omsetning', 'egenkapital', 'driftsresultat']
        : tall !== undefined
          ? ['tiltaksplasser', 'aft_plasser', 'vta_plasser']
          : u.utvikling !== null
            ? ['resultatgrad', 'driftsmargin', 'egenkapital']
            : u.stoerrelse || (u.retning !== null && !kvalitet)
              ? ['omsetning', 'egenkapital', u.stoerrelse || treff.stoerst ? 'tiltaksplasser' : 'driftsmargin']
              : ['driftsmargin', 'resultatgrad', 'egenkapital'];
  return forMaal(u, ider, treff, s, 'maal', '');
}

interface Vilkaarsproeve {
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

/** Gives numbers the metric's unit and targets their parameter; asks where a unit is missing, refuses where nothing fits. */
function proevVilkaar(u: Utkast, maal: string, treff: Utkasttreff, s: Sammenheng): Vilkaarsproeve {
  const enhet = s.begreper.get(maal)?.enhet ?? 'tall';
  const ut: Vilkaar[] = [];
  const feil = (stans: Tolkning): Vilkaarsproeve => ({ vilkaar: [], stans });
  for (const v of u.vilkaar) {
    const g = v.grense;
    if (g.slag === 'tall') {
      const grense = tallgrense(g, enhet);
      if (grense === null) return feil(spoerOmEnhet(u, v, g, maal, treff, s, enhet));
      ut.push({ er: v.er, grense });
    } else if (g.slag === 'maal') {
      const parameter = MAALTALL.get(maal);
      if (parameter === undefined) return feil(avslaa({ kode: 'intet_maaltall', maal }));
      const kjent = finnParameter(parameter) === undefined ? null : gjeldende(parameter, s.idag);
      const oppgitt = treff.vilkaar.maaltall;
      if (oppgitt !== null && kjent?.status === 'kjent' && !lik(kjent.verdi, oppgitt)) {
        const tall: Vilkaar = { er: v.er, grense: { slag: 'tall', verdi: tilTekst(oppgitt), enhet } };
        const andre = u.vilkaar.filter((x) => x !== v);
        const uten = { ...treff, vilkaar: { ...treff.vilkaar, maaltall: null } };
        return feil(
          avklar(
            'tall',
            '',
            [
              fullfoer({ ...u, maal: [maal], vilkaar: [...andre, tall] }, uten, s),
              fullfoer({ ...u, maal: [maal] }, uten, s),
            ],
            delvis(u),
          ),
        );
      }
      ut.push({ er: v.er, grense: { slag: 'maal', parameter } });
    } else if (g.slag === 'selskap') ut.push(v);
    else ut.push({ er: v.er, grense: { ...g, kommuner: [...treff.vilkaar.snittsteder] } });
  }
  return { vilkaar: sorter(ut), stans: null };
}

function spoerOmEnhet(
  u: Utkast,
  v: Vilkaar,
  g: Extract<Grense, { slag: 'tall' }>,
  maal: string,
  treff: Utkasttreff,
  s: Sammenheng,
  enhet: Enhet,
): Tolkning {
  const verdi = fraTekst(g.verdi);
  if (verdi === null || g.enhet !== '') return avslaa({ kode: 'ukjent_maal', ord: [] });
  const skalaer = enhet === 'andel' ? [HUNDREDEL] : enhet === 'kr' ? [MILLION, heltall(1_000)] : [heltall(1_000), EN];
  const skalert = (skala: Broek) =>
    u.vilkaar.map((x): Vilkaar => {
      const t = x.grense.slag === 'tall' && x.grense.enhet === '' ? fraTekst(x.grense.verdi) : null;
      return t === null ? x : { er: x.er, grense: { slag: 'tall', verdi: tilTekst(gange(t, skala)), enhet } };
    });
  const kandidater = skalaer.map((skala) => fullfoer({ ...u, maal: [maal], vilkaar: skalert(skala) }, treff, s));
  return avklar('tall', v.grense.slag === 'tall' ? g.verdi : '', kandidater, delvis(u));
}

/** A decimal point is read as a comma or as a thousands mark only after asking. */
function spoerOmPunkt(u: Utkast, treff: Utkasttreff, s: Sammenheng): Tolkning {
  const uten = { ...treff, vilkaar: { ...treff.vilkaar, tvetydige: [] } };
  const raa = treff.vilkaar.tvetydige.map((l) => l.raa).join(' ');
  return avklar('tall', raa, [fullfoer(u, uten, s)], delvis(u));
}

function forklar(u: Utkast, treff: Utkasttreff, s: Sammenheng): Tolkning {
  let maal = u.maal;
  if (maal.length === 0 && u.tema === 'krav' && u.ordning === 'VTA') maal = ['medfinansieringsandel'];
  if (maal.length === 0 && u.maalord) maal = ['resultatgrad'];
  if (maal.length === 0 && u.ordning !== null) maal = [u.ordning === 'AFT' ? 'aft_plasser' : 'vta_plasser'];
  const [id] = maal;
  if (id === undefined)
    return u.utvalg === null ? avslaa({ kode: 'utenfor' }) : avslaa({ kode: 'ukjent_maal', ord: [] });
  if (maal.length > 1) return forMaal(u, maal, treff, s, 'maal', '');
  const tema = u.tema ?? 'definisjon';
  const ettSelskap = u.utvalg?.selskaper.length === 1;
  const talletsVei = u.begrunnelse || tema === 'utregning' || tema === 'kilde';
  if (ettSelskap && talletsVei) {
    const { vilkaar, stans } = proevVilkaar(u, id, treff, s);
    return stans ?? spoer({ ...felles(u), operasjon: 'begrunnelse', maal: id, vilkaar: [...vilkaar] });
  }
  if (u.vilkaar.length > 0) return avslaa({ kode: 'bare_ett_om_gangen', ord: [] });
  return spoer({ operasjon: 'forklaring', maal: id, tema });
}

/** The kommune's own name may as well be the beginning of a company's. */
function spoerOmSted(u: Utkast, treff: Utkasttreff, s: Sammenheng): Tolkning | null {
  const [kommune] = u.utvalg?.kommuner ?? [];
  const fritt = u.metode === null && u.retning === null && u.vilkaar.length === 0 && !u.bedriftsord && !u.hvorMange;
  if (!u.uklarKommune || !fritt || kommune === undefined) return null;
  const uten = { ...u, uklarKommune: false };
  const selskaper = s.navn.selskaperSomBegynnerMed(kommune);
  const kandidater = [
    fullfoer(uten, treff, s),
    ...selskaper.map((id) => fullfoer({ ...uten, utvalg: { selskaper: [id], kommuner: [] } }, treff, s)),
  ];
  return avklar('sted', kommune, kandidater, delvis(u));
}

/** Makes one query of what was read, or says why there is none. */
export function fullfoer(u: Utkast, treff: Utkasttreff, s: Sammenheng): Tolkning {
  if (u.hvaOm) return spoer({ ...felles(u), operasjon: 'hva_om', maal: 'medfinansieringsandel', andel: u.andel });
  if (u.minimum)
    return spoer({
      tid: u.tid ?? { slag: 'siste' },
      operasjon: 'minimum',
      maal: 'medfinansiering_minimum',
      ordning: 'VTA',
      per: u.per,
    });
  if (u.sats) return sats(u);
  if (u.begrunnelse && (u.utvikling !== null || (u.tid?.slag === 'aar' && u.tid.aar.length > 1))) {
    return fullfoer({ ...u, begrunnelse: false, utvikling: u.utvikling ?? 'endring' }, treff, s);
  }
  if (u.tema !== null || u.begrunnelse) return forklar(u, treff, s);
  if (u.oversikt && u.maal.length === 0) return oversikt(u, treff, s);
  const ellersTom = u.metode === null && !u.bedriftsord && !u.hvorMange && u.retning === null && u.utvikling === null;
  if (
    ellersTom &&
    treff.hvaEr &&
    u.maal.length === 1 &&
    u.ubestemt &&
    u.utvalg === null &&
    u.tid === null &&
    u.vilkaar.length === 0
  ) {
    return spoer({ operasjon: 'forklaring', maal: u.maal[0] ?? null, tema: 'definisjon' });
  }
  if (u.gruppe !== null && u.maal.length === 0 && u.retning === null) return avslaa({ kode: 'ukjent_maal', ord: [] });
  if (u.bareOrdning && treff.hvaEr && u.utvalg === null && u.tid === null && u.vilkaar.length === 0 && !u.bedriftsord) {
    return spoer({ operasjon: 'forklaring', maal: u.maal[0] ?? null, tema: 'definisjon' });
  }
  if (u.maal.length === 0) return utenMaal(u, treff, s);
  if (u.maalord && u.maal.some((m) => IKKE_MOT_MAALET.has(m))) {
    return avslaa({ kode: 'ikke_sammenlignbart', maal: u.maal.find((m) => IKKE_MOT_MAALET.has(m)) ?? '' });
  }
  const maal = u.flereMaal ? u.maal : forEnhet(u.maal, u, s);
  const [id] = maal;
  if (id === undefined || maal.length > 1)
    return forMaal(u, maal, treff, s, u.flereMaal ? 'ett_om_gangen' : 'maal', treff.maaltekst);
  if (id === 'sats' || id === 'medfinansiering_minimum') {
    return fullfoer({ ...u, sats: id === 'sats', minimum: id !== 'sats', maal: [id] }, treff, s);
  }
  if (id === 'oversikt') return oversikt({ ...u, maal: [] }, treff, s);
  if (treff.vilkaar.tvetydige.length > 0) return spoerOmPunkt(u, treff, s);
  const medFortegn = fortegn(u, treff);
  const { vilkaar, stans } = proevVilkaar(medFortegn, id, treff, s);
  if (stans !== null) return stans;
  return spoerOmSted(u, treff, s) ?? velgOperasjon({ ...medFortegn, vilkaar, maal: [id] }, id, s);
}

function fortegn(u: Utkast, treff: Utkasttreff): Utkast {
  if (treff.fortegn === null || u.vilkaar.length > 0 || u.retning !== null || !(u.bedriftsord || u.teller || u.jaNei))
    return u;
  return { ...u, vilkaar: [{ er: treff.fortegn === 'negativ' ? 'under' : 'over', grense: NULLGRENSE }] };
}

function sats(u: Utkast): Tolkning {
  const en = (ordning: Sporring['ordning']): Tolkning =>
    spoer({ tid: u.tid ?? { slag: 'siste' }, operasjon: 'sats', maal: 'sats', ordning, per: u.per });
  if (u.ordning !== null) return en(u.ordning);
  const ut: Sporring = { ...TOM_SPORRING, operasjon: 'sats', maal: 'sats', tid: u.tid ?? { slag: 'siste' } };
  return avklar('ordning', '', [en('VTA'), en('AFT'), en('VTA-O')], ut);
}

function oversikt(u: Utkast, treff: Utkasttreff, s: Sammenheng): Tolkning {
  const selskaper = u.utvalg?.selskaper ?? [];
  const en = (id: string): Tolkning =>
    spoer({ ...felles(u), utvalg: { selskaper: [id], kommuner: [] }, operasjon: 'oversikt', maal: 'oversikt' });
  const [ett] = selskaper;
  if (ett !== undefined && selskaper.length === 1) return en(ett);
  if (selskaper.length > 1) return avklar('ett_om_gangen', '', selskaper.map(en), delvis(u));
  if (u.utvalg === null && !u.bedriftsord) return avslaa({ kode: 'uten_sammenheng' });
  return forMaal(
    { ...u, oversikt: false, bedriftsord: true, uklarKommune: false },
    ['driftsmargin', 'egenkapital', 'resultatgrad'],
    treff,
    s,
    'maal',
    '',
  );
}
