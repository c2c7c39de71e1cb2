import { type Broek, broek, tilTekst } from '../../values/index.ts';
import type { Funn } from './funn.ts';
import type { Utkast } from './utkast.ts';

/** How a question about grants is read: the least that a kommune must pay, its share, or the state's rate. */
type Tilskuddslag = 'minimum' | 'andel' | 'sats';

function tilskuddslag(funn: Funn, u: Utkast): Tilskuddslag | null {
  const medfin = funn.har('medfinansiering') || u.maal.includes('medfinansieringsandel');
  const kommuneBetaler =
    funn.har('kommune') && (funn.har('betaler', 'maa') || (funn.har('tilskudd') && u.retning === 'lavest'));
  const kommunal = medfin || funn.har('kommunal') || kommuneBetaler;
  const minste = funn.har('kravet', 'maa') || u.retning === 'lavest';
  const plass = funn.har('per_plass', 'per_mnd', 'per_aar') || u.maal.includes('vta_plasser');
  const omTilskudd = funn.har('tilskudd', 'betaler');
  if (kommunal && (medfin || omTilskudd) && minste && plass && u.tema === null) return 'minimum';
  if (medfin || (kommunal && (omTilskudd || funn.har('kravet')))) return 'andel';
  if (funn.har('sats') && u.vilkaar.length === 0 && prosentAvSats(funn)) return 'minimum';
  if (funn.har('sats') || (omTilskudd && (funn.har('staten', 'per_plass') || erPlass(u)))) return 'sats';
  const bareTilskudd = funn.har('tilskudd') && u.utvalg === null && u.maal.length === 0 && u.vilkaar.length === 0;
  return bareTilskudd ? 'sats' : null;
}

function ordningFor(maal: readonly string[]): Utkast['ordning'] {
  const [id] = maal;
  if (maal.length !== 1) return null;
  return id === 'aft_plasser' ? 'AFT' : id === 'vta_plasser' ? 'VTA' : null;
}

/** Grants, rates and the kommune's share. */
export function tilskudd(funn: Funn, u: Utkast): void {
  const slag = tilskuddslag(funn, u);
  if (u.maal.includes('medfinansiering_minimum') && u.tema === null) u.utenAndel = utenKommunalAndel(funn);
  if (slag === null) return;
  // There is no kommunal share but VTA's: a question that takes one for granted isn't answered with it.
  if (slag !== 'sats' && u.tema === null) u.utenAndel ??= utenKommunalAndel(funn);
  if (u.utenAndel !== null) funn.bruk(...funn.alle('ordning'));
  u.mengde = slag !== 'andel' && gjelderFlerePlasser(funn, u, slag);
  if (slag === 'minimum') {
    u.minimum = true;
    u.maal = ['medfinansiering_minimum'];
    u.retning = null;
    u.antall = null;
  } else if (slag === 'sats') {
    u.sats = true;
    u.ordning = ordningFor(u.maal);
    u.maal = ['sats'];
  } else {
    if (u.maal.every((m) => m.startsWith('vta_plasser'))) u.maal = ['medfinansieringsandel'];
    if (funn.har('kravet', 'maa') && u.tema === null && u.vilkaar.length === 0) u.tema = 'krav';
    brukProsent(funn);
  }
  funn.brukOrd(
    'medfinansiering',
    'kommunal',
    'tilskudd',
    'betaler',
    'maa',
    'kravet',
    'sats',
    'per_plass',
    'staten',
    'bare',
  );
  if (funn.brukOrd('per_aar') || heltAar(funn)) u.per = 'aar';
  funn.brukOrd('per_mnd');
}

/** «gjennom hele 2022» is twelve months. */
const heltAar = (funn: Funn): boolean =>
  funn.ord('alle').some((l) => /^(?:hele|heile)$/i.test(l.raa) && funn.neste(l)?.slag === 'tid');

/** «for 10 VTA-plasser», «for VTA-plassene hos OPT»: the amount is known per place only. */
function gjelderFlerePlasser(funn: Funn, u: Utkast, slag: Tilskuddslag): boolean {
  if ((u.antall ?? 1) > 1) return true;
  // «fra januar til juni»: several months of an amount per month.
  if (slag === 'minimum' && u.tid?.slag === 'maaneder' && u.tid.fra !== u.tid.til) return true;
  if (u.utvalg === null || funn.har('per_plass') || (slag === 'sats' && funn.har('sats'))) return false;
  return u.utvalg.selskaper.length > 0 || funn.alle('maal').some((l) => /plass(?:er|ar|ene|ane)$/i.test(l.raa));
}

function utenKommunalAndel(funn: Funn): Utkast['ordning'] {
  const andre = funn.alle('ordning').find((l) => l.ordning !== 'VTA')?.ordning;
  const aft = funn.alle('maal').some((l) => l.ider.length === 1 && l.ider[0] === 'aft_plasser');
  return andre ?? (aft ? 'AFT' : null);
}

/** «25 % av VTA-satsen»: the minimum itself. */
function prosentAvSats(funn: Funn): boolean {
  const tall = funn.alle('tall').find((l) => funn.ubrukt(l) && tilTekst(l.verdi) === '1/4');
  if (tall === undefined || funn.alle('ordning').some((l) => l.ordning !== 'VTA')) return false;
  funn.bruk(tall);
  return true;
}

/** Whether only places were named. */
export const erPlass = (u: Utkast): boolean =>
  u.maal.length > 0 && u.maal.every((m) => m.includes('plasser') && !m.startsWith('omsetning'));

/** The 25 per cent of the law is what is asked about, not a condition. */
function brukProsent(funn: Funn): void {
  for (const l of funn.alle('tall')) if (l.enhet === 'andel' && tilTekst(l.verdi) === '1/4') funn.bruk(l);
}

const OM_MEDFINANSIERING: ReadonlySet<string> = new Set(['medfinansieringsandel', 'vta_plasser']);
const MINSTE: Broek = broek(1n, 4n);

/** «Hva koster det å gå fra 25 til 30 % medfinansiering?» */
export function hvaOm(funn: Funn, u: Utkast): void {
  const gjelder = funn.har('medfinansiering') || u.maal.length === 0 || u.maal.some((m) => OM_MEDFINANSIERING.has(m));
  if (!funn.har('fra_til', 'hva_om') || !gjelder) return;
  const prosent = funn.alle('tall').filter((l) => l.enhet === 'andel' || l.enhet === null);
  const [foerste, andre] = prosent;
  const siste = andre ?? foerste;
  if (foerste === undefined || siste?.enhet !== 'andel' || prosent.length > 2) return;
  const start = foerste.enhet === null ? broek(foerste.verdi.t, foerste.verdi.n * 100n) : foerste.verdi;
  funn.bruk(...prosent);
  funn.brukOrd('fra_til', 'hva_om', 'betaler', 'medfinansiering', 'maa', 'per_aar', 'mer', 'kommunal', 'tilskudd');
  u.hvaOm = true;
  u.andel = { fra: tilTekst(andre === undefined ? MINSTE : start), til: tilTekst(siste.verdi) };
  u.maal = ['medfinansieringsandel'];
}
