import type { Sporring } from '../sporring/sporring.ts';
import { TOM_SPORRING } from '../sporring/sporring.ts';
import { avklar, delvis, felles, forMaal, type Sammenheng, spoer } from './bygg.ts';
import type { Utkasttreff } from './lag-utkast.ts';
import { velgOperasjon } from './operasjon.ts';
import { proevVilkaar, spoerOmPunkt } from './proev-vilkaar.ts';
import { avslaa, type Tolkning } from './stans.ts';
import { utenMaal } from './uten-maal.ts';
import type { Utkast } from './utkast.ts';
import { NULLGRENSE } from './vilkaar.ts';

/** Shares of those in work later on: another measure than Nav's target is for. */
const IKKE_MOT_MAALET: ReadonlySet<string> = new Set(['andel_i_jobb_6mnd', 'andel_i_jobb_12mnd']);

function forEnhet(ider: readonly string[], u: Utkast, s: Sammenheng): readonly string[] {
  const enheter = new Set(
    u.vilkaar.flatMap((v) => (v.grense.slag === 'tall' && v.grense.enhet !== '' ? [v.grense.enhet] : [])),
  );
  const [enhet] = enheter;
  if (enhet === undefined) return ider;
  const treff = ider.filter((id) => (s.begreper.get(id)?.enhet ?? '').split('/')[0] === enhet);
  return treff.length > 0 ? treff : ider;
}

function forklar(u: Utkast, treff: Utkasttreff, s: Sammenheng): Tolkning {
  let maal = u.maal;
  if (maal.length === 0 && u.tema === 'krav' && u.ordning === 'VTA') maal = ['medfinansieringsandel'];
  if (maal.length === 0 && u.maalord) maal = ['resultatgrad'];
  if (maal.length === 0 && u.ordning !== null) maal = [u.ordning === 'AFT' ? 'aft_plasser' : 'vta_plasser'];
  const [id] = maal;
  if (id === undefined && u.oversikt && u.utvalg !== null) {
    return forMaal({ ...u, oversikt: false }, ['omsetning', 'driftsresultat', 'egenkapital'], treff, s, 'maal', '');
  }
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
    s.fullfoer(uten, treff),
    ...selskaper.map((id) => s.fullfoer({ ...uten, utvalg: { selskaper: [id], kommuner: [] } }, treff)),
  ];
  return avklar('sted', kommune, kandidater, delvis(u));
}

/** Rates, minimums, what-ifs, explanations and overviews: what is not one figure per company. */
function uvanlig(u: Utkast, treff: Utkasttreff, s: Sammenheng): Tolkning | null {
  if (u.hvaOm) return spoer({ ...felles(u), operasjon: 'hva_om', maal: 'medfinansieringsandel', andel: u.andel });
  const tid = u.tid ?? ({ slag: 'siste' } as const);
  if (u.utenAndel !== null) return avslaa({ kode: 'ingen_kommunal_andel', ordning: u.utenAndel });
  if (u.mengde) {
    return avklar('mengde', '', [s.fullfoer({ ...u, mengde: false }, treff)], delvis({ ...u, mengde: false }));
  }
  const overAar = u.metode !== null && u.tid?.slag === 'aar' && u.tid.aar.length > 1;
  if ((u.sats || u.minimum) && overAar) return avslaa({ kode: 'bare_ett_om_gangen', ord: [] });
  if (u.minimum) {
    return spoer({ tid, operasjon: 'minimum', maal: 'medfinansiering_minimum', ordning: 'VTA', per: u.per });
  }
  if (u.sats) return sats(u);
  if (u.begrunnelse && (u.utvikling !== null || (u.tid?.slag === 'aar' && u.tid.aar.length > 1))) {
    return s.fullfoer({ ...u, begrunnelse: false, utvikling: u.utvikling ?? 'endring' }, treff);
  }
  if (u.tema !== null || u.begrunnelse) return forklar(u, treff, s);
  if (u.oversikt && u.maal.length === 0) return oversikt(u, treff, s);
  return spoerOmBetydning(u, treff)
    ? spoer({ operasjon: 'forklaring', maal: u.maal[0] ?? null, tema: 'definisjon' })
    : null;
}

/** «Hva er driftsmargin?», «Hva er AFT?»: the word, and not a figure. */
function spoerOmBetydning(u: Utkast, treff: Utkasttreff): boolean {
  if (!treff.hvaEr || u.utvalg !== null || u.tid !== null || u.vilkaar.length > 0 || u.bedriftsord) return false;
  if (u.bareOrdning) return true;
  const ellersTom = u.metode === null && !u.hvorMange && u.retning === null && u.utvikling === null;
  return ellersTom && u.maal.length === 1 && u.ubestemt;
}

/** «Hvilke bedrifter har lav driftsmargin?»: nobody has said how low; the lowest, or below the average, can be had. */
function spoerOmNivaa(u: Utkast, retning: 'hoeyest' | 'lavest', treff: Utkasttreff, s: Sammenheng): Tolkning {
  const uten: Utkast = { ...u, nivaa: null };
  const snitt: Utkast['vilkaar'] = [
    { er: retning === 'lavest' ? 'under' : 'over', grense: { slag: 'snitt', kommuner: [], metode: null } },
  ];
  const ettSelskap = (u.utvalg?.selskaper.length ?? 0) > 0 && !u.bedriftsord;
  const iRekkefoelge: Utkast = { ...uten, retning, antall: FLEST_AV_NIVAA, jaNei: false };
  const kandidater = [
    s.fullfoer({ ...uten, vilkaar: snitt }, treff),
    s.fullfoer(ettSelskap ? uten : iRekkefoelge, treff),
  ];
  return avklar('nivaa', treff.maaltekst, kandidater, delvis(u));
}

const FLEST_AV_NIVAA = 5;

/** Makes one query of what was read, or says why there is none. */
export function fullfoer(u: Utkast, treff: Utkasttreff, s: Sammenheng): Tolkning {
  if (u.aarFraForrige !== null && u.tid === null) return avslaa({ kode: 'uten_sammenheng' });
  if (u.nivaa !== null && u.vilkaar.length === 0 && u.retning === null) return spoerOmNivaa(u, u.nivaa, treff, s);
  if (u.nivaa !== null) return avslaa({ kode: 'bare_ett_om_gangen', ord: [] });
  const annet = uvanlig(u, treff, s);
  if (annet !== null) return annet;
  if (u.maal.length === 0) {
    const kommuneUtenMaal = u.gruppe !== null && u.retning === null;
    return kommuneUtenMaal ? avslaa({ kode: 'ukjent_maal', ord: [] }) : utenMaal(u, treff, s);
  }
  const uforenlig = u.maalord ? u.maal.find((m) => IKKE_MOT_MAALET.has(m)) : undefined;
  if (uforenlig !== undefined) return avslaa({ kode: 'ikke_sammenlignbart', maal: uforenlig });
  const maal = u.flereMaal ? u.maal : forEnhet(u.maal, u, s);
  const [id] = maal;
  if (id === undefined || maal.length > 1) {
    return forMaal(u, maal, treff, s, u.flereMaal ? 'ett_om_gangen' : 'maal', treff.maaltekst);
  }
  return medMaal(u, id, treff, s);
}

function medMaal(u: Utkast, id: string, treff: Utkasttreff, s: Sammenheng): Tolkning {
  if (id === 'sats' || id === 'medfinansiering_minimum') {
    return s.fullfoer({ ...u, sats: id === 'sats', minimum: id !== 'sats', maal: [id] }, treff);
  }
  if (id === 'oversikt') return oversikt({ ...u, maal: [] }, treff, s);
  if (treff.vilkaar.tvetydige.length > 0) return spoerOmPunkt(u, treff, s);
  const forhold = s.begreper.get(id)?.enhet;
  if (u.summeres && u.metode === 'sum' && (forhold === 'andel' || forhold === 'kr/plass' || forhold === 'tall')) {
    return avklar('maal', '', [s.fullfoer({ ...u, summeres: false, metode: 'snitt', maal: [id] }, treff)], delvis(u));
  }
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
