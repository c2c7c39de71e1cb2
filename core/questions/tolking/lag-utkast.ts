import type { Begrep } from '../../metrics/index.ts';
import type { Innsyn } from '../../portfolio/index.ts';
import { type Broek, tilTekst } from '../../values/index.ts';
import type { Ledd } from '../lesing/ledd.ts';
import type { Navneregister } from '../lesing/navn.ts';
import type { Tidsrom } from '../sporring/sporring.ts';
import { erOrd, erTomt, type Funn, type LeddAv } from './funn.ts';
import { velgMaal } from './maalvalg.ts';
import { finnOmraade, kommunerSpurt, type Omraadetreff } from './omraade.ts';
import { TOMT_UTKAST, type Utkast } from './utkast.ts';
import { NULLGRENSE, Vilkaarsleser, type Vilkaarstreff } from './vilkaar.ts';

export interface Utkasttreff {
  readonly utkast: Utkast;
  readonly omraade: Omraadetreff;
  readonly vilkaar: Vilkaarstreff;
  /** The sign that a word such as «underskudd» carries. */
  readonly fortegn: 'negativ' | 'positiv' | null;
  readonly rester: readonly Ledd[];
  /** «best», «dårligst»: asked for without saying of what. */
  readonly kvalitetsord: boolean;
  /** «kravet», or 25 %: the law's, and not Nav's target. */
  readonly gjelderKravet: boolean;
  /** «størst»: large, without saying of what. */
  readonly stoerst: boolean;
  /** «hvilke bedrifter», and nothing about them. */
  readonly bedriftsliste: boolean;
  /** The question opens with «hva er». */
  readonly hvaEr: boolean;
  /** The words that were read as a metric. */
  readonly maaltekst: string;
}

const SPORREVERB =
  /^(?:har|hadde|er|var|ligger|ligg|lå|låg|nådde|når|nå|klarte|klarer|klarar|økte|auka|steg|falt|sank|vokste|ble|blei|vart|gikk|gjekk|går|kom|finnes|finst|fins|omsetter|omset|omsatte|oppfyller|oppfylte|overholder|holder|held|tjente|driver|driv|tilbyr|tilbyd|innfridde|oppnådde|greide|eier|eig)$/;

/** Two periods in one question are one period of several years; `null` when they can't be. */
function foren(tider: readonly Tidsrom[]): Tidsrom | null {
  const [foerste, ...resten] = tider;
  if (foerste === undefined) return null;
  if (resten.length === 0) return foerste;
  const aar = tider.flatMap((t) => (t.slag === 'aar' ? t.aar : []));
  if (tider.every((t) => t.slag === 'aar')) return { slag: 'aar', aar: [...new Set(aar)].sort((a, b) => a - b) };
  return null;
}

const OPPLISTING = /(?:^|\s)(?:vis|list|list opp|finn|syn|kva)\s/i;
const KVALITET = /best|dårl|svak|sterk|verst|flink|dyktig/i;

const erHelt = (l: LeddAv<'tall'>): boolean =>
  l.enhet === null && l.verdi.n === 1n && l.verdi.t >= 1n && l.verdi.t <= 500n;

/** «topp 3», «de fem høyeste», «hvilke tre bedrifter»: how many are asked for. */
function finnAntall(funn: Funn, ordnes: boolean): number | null {
  if (!ordnes) return null;
  const tall = funn.alle('tall').find((l) => funn.ubrukt(l) && erHelt(l));
  if (tall === undefined) return null;
  funn.bruk(tall);
  return Number(tall.verdi.t);
}

function rekkefoelge(funn: Funn, u: Utkast): void {
  const lav = funn.brukOrd('lavest', 'bunn') || minstUtenTall(funn);
  const hoey = funn.brukOrd('hoeyest', 'topp');
  const stigende = funn.brukOrd('stigende');
  const synkende = funn.brukOrd('synkende');
  u.rangert = funn.brukOrd('ranger') || stigende || synkende;
  const foerst = funn.brukOrd('foerst');
  const plassert = foerst || funn.har('nest', 'tredje');
  if (lav || stigende) u.retning = 'lavest';
  else if (hoey || synkende || u.rangert || plassert) u.retning = 'hoeyest';
  if (funn.brukOrd('nest')) u.plass = 2;
  else if (funn.brukOrd('tredje')) u.plass = 3;
  const ordnes = u.retning !== null;
  u.antall = finnAntall(funn, ordnes);
  if (ordnes && u.antall === null && u.plass === null && !u.rangert) u.antall = 1;
}

/** «minst omsetning» is the lowest; «minst 7,5 %» has been read as a limit already. */
function minstUtenTall(funn: Funn): boolean {
  const igjen = funn.ord('minst').filter((l) => funn.ubrukt(l));
  funn.bruk(...igjen);
  return igjen.length > 0;
}

/** «Hvem har høyere egenkapital, Attende eller Allservice?» */
function valgMellomTo(funn: Funn, u: Utkast): void {
  const mer = funn.ord('mer', 'mindre').find((l) => funn.ubrukt(l));
  if (mer === undefined || (u.utvalg?.selskaper.length ?? 0) < 2 || !funn.har('hvem', 'eller')) return;
  funn.bruk(mer);
  u.retning = mer.ord === 'mer' ? 'hoeyest' : 'lavest';
  u.antall = 1;
  u.jaNei = false;
}

function metode(funn: Funn): Utkast['metode'] {
  const u = funn.ord('uvektet').some((l) => funn.ubrukt(l));
  const v = funn.ord('vektet').some((l) => funn.ubrukt(l));
  const median = funn.ord('median').some((l) => funn.ubrukt(l));
  const snitt = funn.ord('snitt').some((l) => funn.ubrukt(l));
  const sum = funn.ord('sum').some((l) => funn.ubrukt(l));
  // Two methods at once are no method: the words stay unused, and stop the answer.
  if ([u, v, median].filter(Boolean).length > 1) return null;
  funn.brukOrd('uvektet', 'vektet', 'median', 'snitt', 'sum');
  if (median) return 'median';
  if (u) return 'uvektet';
  if (v) return 'vektet';
  if (snitt) return 'snitt';
  return sum ? 'sum' : null;
}

function foersteOrd(funn: Funn): string {
  const foerste = funn.ledd.find((l) => !erOrd(l, 'og', 'hilsen'));
  return foerste?.raa.toLowerCase().split(' ')[0] ?? '';
}

function telling(funn: Funn, u: Utkast): void {
  const mange = funn.ord('hvor_mange')[0];
  if (mange === undefined) return;
  funn.brukOrd('hvor_mange');
  u.hvorMange = true;
  const neste = funn.neste(mange, (l) => erTomt(l) || l.slag === 'kommune' || erOrd(l, 'konsern', 'alle'));
  u.teller = erOrd(neste, 'bedrift', 'kf') || erOrd(funn.neste(mange), 'konsern');
}

function temaI(funn: Funn, u: Utkast): void {
  // «Hva vil resultatgrad si?»: the verb stands around the word that is asked about.
  const vil = funn.ord('vil')[0];
  if (
    vil !== undefined &&
    funn.ledd.some(
      (l) => l.slag === 'fyll' && /^(?:si|seie|sei)$/i.test(l.raa) && funn.ledd.indexOf(l) > funn.ledd.indexOf(vil),
    )
  ) {
    funn.bruk(vil);
    u.tema = 'definisjon';
  }
  if (funn.brukOrd('hjemmel')) u.tema = 'hjemmel';
  else if (funn.brukOrd('kilde')) u.tema = 'kilde';
  else if (funn.brukOrd('utregning')) u.tema = 'utregning';
  else if (funn.brukOrd('definisjon')) u.tema = 'definisjon';
  funn.brukOrd('hjemmel', 'kilde', 'utregning', 'definisjon');
  u.begrunnelse = funn.brukOrd('hvorfor', 'forklar');
}

function tilskudd(funn: Funn, u: Utkast): void {
  const medfin = funn.har('medfinansiering') || u.maal.includes('medfinansieringsandel');
  const kommunal = medfin || funn.har('kommunal') || (funn.har('kommune') && funn.har('betaler', 'maa'));
  const minste = funn.har('kravet', 'maa') || u.retning === 'lavest';
  const plass = funn.har('per_plass', 'per_mnd', 'per_aar') || u.maal.includes('vta_plasser');
  if (kommunal && (medfin || funn.har('tilskudd', 'betaler')) && minste && plass && u.tema === null) {
    u.minimum = true;
    u.maal = ['medfinansiering_minimum'];
    u.retning = null;
    u.antall = null;
  } else if (medfin || (kommunal && funn.har('tilskudd', 'betaler', 'kravet'))) {
    if (u.maal.length === 0 || u.maal.every((m) => m.startsWith('vta_plasser'))) u.maal = ['medfinansieringsandel'];
    if (funn.har('kravet', 'maa') && u.tema === null && u.vilkaar.length === 0) u.tema = 'krav';
    brukProsent(funn);
  } else if (funn.har('sats') && u.vilkaar.length === 0 && prosentAvSats(funn)) {
    u.minimum = true;
    u.maal = ['medfinansiering_minimum'];
  } else if (
    funn.har('sats') ||
    (funn.har('tilskudd', 'betaler') && (funn.har('staten', 'per_plass') || erPlass(u))) ||
    (funn.har('tilskudd') && u.utvalg === null && u.maal.length === 0 && u.vilkaar.length === 0)
  ) {
    u.sats = true;
    u.ordning =
      u.maal.includes('aft_plasser') && u.maal.length === 1
        ? 'AFT'
        : u.maal.includes('vta_plasser') && u.maal.length === 1
          ? 'VTA'
          : null;
    u.maal = ['sats'];
  } else return;
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
  if (funn.brukOrd('per_aar')) u.per = 'aar';
  else if (funn.brukOrd('per_mnd')) u.per = null;
}

/** «25 % av VTA-satsen»: the minimum itself. */
function prosentAvSats(funn: Funn): boolean {
  const tall = funn.alle('tall').find((l) => funn.ubrukt(l) && tilTekst(l.verdi) === '1/4');
  if (tall === undefined || funn.alle('ordning').some((l) => l.ordning !== 'VTA')) return false;
  funn.bruk(tall);
  return true;
}

const erPlass = (u: Utkast): boolean =>
  u.maal.length > 0 && u.maal.every((m) => m.includes('plasser') && !m.startsWith('omsetning'));

/** The 25 per cent of the law is what is asked about, not a condition. */
function brukProsent(funn: Funn): void {
  for (const l of funn.alle('tall')) if (l.enhet === 'andel' && tilTekst(l.verdi) === '1/4') funn.bruk(l);
}

function hvaOm(funn: Funn, u: Utkast): void {
  if (
    !funn.har('fra_til', 'hva_om') ||
    !(
      funn.har('medfinansiering') ||
      u.maal.length === 0 ||
      u.maal.includes('medfinansieringsandel') ||
      u.maal.includes('vta_plasser')
    )
  )
    return;
  const prosent = funn.alle('tall').filter((l) => l.enhet === 'andel' || l.enhet === null);
  const siste = prosent.at(-1);
  if (siste === undefined || siste.enhet === null || prosent.length > 2) return;
  const til = siste.verdi;
  const foerste = prosent.length === 2 ? prosent[0] : undefined;
  const fra: Broek =
    foerste === undefined
      ? { t: 1n, n: 4n }
      : foerste.enhet === null
        ? { t: foerste.verdi.t, n: foerste.verdi.n * 100n }
        : foerste.verdi;
  funn.bruk(...prosent);
  funn.brukOrd('fra_til', 'hva_om', 'betaler', 'medfinansiering', 'maa', 'per_aar', 'mer', 'kommunal', 'tilskudd');
  u.hvaOm = true;
  u.andel = { fra: tilTekst(fra), til: tilTekst(til) };
  u.maal = ['medfinansieringsandel'];
}

/** «har ikke AFT-plasser», «uten AFT», «tilbyr AFT»: whether there are any. */
function finnes(funn: Funn, u: Utkast, enhet: (id: string) => string | undefined): void {
  if (u.vilkaar.length > 0 || u.maal.length !== 1 || enhet(u.maal[0] ?? '') !== 'antall') return;
  const ikke = funn.ord('ikke', 'uten', 'ingen').filter((l) => funn.ubrukt(l));
  const nullTall = funn.alle('tall').find((l) => funn.ubrukt(l) && l.verdi.t === 0n);
  const bestemtTall = funn.alle('tall').find((l) => funn.ubrukt(l) && l.enhet === null && u.retning === null);
  if (!(u.bedriftsord || u.teller || u.jaNei)) return;
  if (ikke.length > 0 || nullTall !== undefined) {
    funn.bruk(...ikke, ...(nullTall === undefined ? [] : [nullTall]));
    u.vilkaar = [{ er: 'lik', grense: NULLGRENSE }];
  } else if (bestemtTall !== undefined) {
    funn.bruk(bestemtTall);
    u.vilkaar = [{ er: 'lik', grense: { slag: 'tall', verdi: tilTekst(bestemtTall.verdi), enhet: '' } }];
  } else if (
    u.retning === null &&
    u.metode === null &&
    (u.teller || u.jaNei || !u.hvorMange) &&
    !u.alleord &&
    funn.har('hvem')
  ) {
    u.vilkaar = [{ er: 'over', grense: NULLGRENSE }];
  } else if (u.teller || (u.jaNei && u.retning === null)) u.vilkaar = [{ er: 'over', grense: NULLGRENSE }];
}

const MED = /^(?:med|har|hadde|tilbyr|tilbyd|driver|driv|som har|som tilbyr|som driver|leverer)$/i;

/** AFT or VTA beside a measure of something else: which companies are meant. `false` when it can't be placed. */
function fraTilbud(funn: Funn, l: LeddAv<'ordning'>, u: Utkast): boolean {
  if (l.ordning === 'VTA-O' || u.tilbyr !== null) return false;
  const uten = funn.ord('uten', 'ikke').find((o) => funn.ubrukt(o) && funn.neste(o) === l);
  if (uten === undefined && !MED.test(funn.foran(l))) return false;
  if (uten !== undefined) funn.bruk(uten);
  u.tilbyr = { ordning: l.ordning, har: uten === undefined };
  return true;
}

/** Whether AFT or VTA only says again what the metric is about. */
function harOrdning(ordning: string, u: Utkast, begreper: ReadonlyMap<string, Begrep>): boolean {
  if (u.maal.length === 0 || u.sats || u.minimum || u.hvaOm || u.tema !== null) return true;
  return u.maal.some((id) => {
    const gruppe = begreper.get(id)?.gruppe;
    if (id === 'tiltaksplasser' || id === 'sats') return true;
    return ordning === 'AFT'
      ? gruppe === 'aft' || id.startsWith('aft_')
      : ordning === 'VTA' && (gruppe === 'vta' || id.startsWith('vta_') || id.startsWith('medfinansiering'));
  });
}

function fraOrdning(funn: Funn, u: Utkast, begreper: ReadonlyMap<string, Begrep>): void {
  const ordninger = funn.alle('ordning');
  for (const l of ordninger) if (harOrdning(l.ordning, u, begreper) || fraTilbud(funn, l, u)) funn.bruk(l);
  u.ordning = ordninger[0]?.ordning ?? u.ordning;
  const flere = new Set(ordninger.map((l) => l.ordning)).size > 1;
  if (u.maal.length === 0 && !u.sats && !u.minimum && !u.maalord && u.tema === null && !flere) {
    if (u.ordning === 'AFT') u.maal = ['aft_plasser'];
    if (u.ordning === 'VTA') u.maal = ['vta_plasser'];
    u.bareOrdning = u.maal.length > 0;
  }
}

function spoerOmBedrifter(funn: Funn, u: Utkast): void {
  u.alleord = funn.har('alle', 'portefoelje');
  u.bedriftsord = u.bedriftsord || funn.har('hvem', 'bedrift') || u.alleord;
  u.kvantor = funn.har('ingen') && funn.ord('ingen').some((l) => funn.ubrukt(l)) ? 'ingen' : null;
  if (funn.har('noen')) u.kvantor = 'noen';
  else if (funn.har('alle') && u.jaNei) u.kvantor = 'alle';
  funn.brukOrd('alle', 'noen', 'bare');
  if (funn.brukOrd('kf')) u.form = 'KF';
  else if (funn.brukOrd('aksjeselskap')) u.form = 'AS';
  if (funn.brukOrd('konsern')) u.form = u.bedriftsord || u.teller || u.hvorMange ? 'konsern' : null;
}

const HVOR_MYE = /^(?:hvor mange|kor mange|hvor mye|kor mykje)$/i;

/** «Hvor mye høyere er … enn …»: both figures side by side, and no limit. Returns the companies that are still a limit. */
function forskjellMellom(funn: Funn, u: Utkast, mot: readonly string[], navn: Navneregister): readonly string[] {
  const mer = funn
    .ord('mer', 'mindre', 'over', 'under')
    .find((l) => HVOR_MYE.test(funn.foran(l)) || HVOR_MYE.test(funn.ledd[funn.ledd.indexOf(l) - 1]?.raa ?? ''));
  if (mer === undefined || mot.length === 0 || u.utvalg === null) {
    if (funn.har('forskjell') && u.utvalg !== null && u.utvalg.selskaper.length > 1) funn.brukOrd('mellom');
    return mot;
  }
  funn.bruk(mer);
  funn.brukOrd('enn', 'hvor_mange');
  const ider = [...u.utvalg.selskaper, ...mot];
  u.utvalg = { ...u.utvalg, selskaper: navn.iRekkefoelge(ider) };
  u.sammenligning = true;
  return [];
}

/** «hvilken kommune har flest»: companies are put together per kommune. Only where no company is named. */
function gruppe(funn: Funn, u: Utkast): void {
  const spurt = kommunerSpurt(funn);
  if (
    spurt.length === 0 ||
    (u.utvalg?.selskaper.length ?? 0) > 0 ||
    funn.har('hvor_mange') ||
    funn.har('medfinansiering', 'sats')
  )
    return;
  funn.bruk(...spurt);
  u.gruppe = 'kommune';
  u.bedriftsord = true;
}

/** Reads every slot of one question. What can't be placed is left as `rester`. */
export function lagUtkast(
  funn: Funn,
  innsyn: Innsyn,
  navn: Navneregister,
  begreper: ReadonlyMap<string, Begrep>,
): Utkasttreff {
  const u: Utkast = { ...TOMT_UTKAST };
  const omraade = finnOmraade(funn, innsyn, navn);
  u.utvalg = omraade.utvalg;
  u.steder = omraade.steder;
  u.unntatt = omraade.unntatt;
  u.uklarKommune = omraade.uklarKommune;
  gruppe(funn, u);
  const valg = velgMaal(funn, begreper);
  u.maal = valg.maal;
  u.flereMaal = valg.flere;
  u.ubestemt = valg.ubestemt;
  u.jaNei = SPORREVERB.test(foersteOrd(funn));
  temaI(funn, u);
  hvaOm(funn, u);
  const mot = forskjellMellom(funn, u, omraade.mot, navn);
  const vilkaar = new Vilkaarsleser(funn, mot).les();
  u.vilkaar = vilkaar.vilkaar;
  u.maalord = vilkaar.maalord || funn.har('maalet');
  u.tid = foren(funn.alle('tid').map((l) => l.tid));
  if (u.tid !== null) funn.bruk(...funn.alle('tid'));
  rekkefoelge(funn, u);
  valgMellomTo(funn, u);
  telling(funn, u);
  u.stoerrelse = funn.brukOrd('stoerrelse');
  u.oversikt = funn.brukOrd('oversikt');
  u.metode = metode(funn);
  u.sammenligning = funn.brukOrd('sammenlign', 'forskjell') || u.sammenligning;
  if (funn.brukOrd('endring')) u.utvikling = 'endring';
  const gikk = funn.har('gikk');
  const opp = funn.har('oekte') || (gikk && funn.har('opp'));
  const ned = funn.har('falt') || (gikk && funn.har('ned'));
  if (u.tid !== null && (opp || ned)) {
    u.utvikling = 'endring';
    if (u.jaNei) u.retning = opp ? 'hoeyest' : 'lavest';
    funn.brukOrd('oekte', 'falt');
  }
  if (funn.brukOrd('utvikling')) u.utvikling = 'utvikling';
  if (!u.hvaOm) tilskudd(funn, u);
  fraOrdning(funn, u, begreper);
  if (u.maalord && u.vilkaar.length === 0 && u.tema === null && (u.utvalg?.selskaper.length ?? 0) > 0 && !u.hvaOm) {
    u.vilkaar = [{ er: 'minst', grense: { slag: 'maal', parameter: '' } }];
    u.oversikt = false;
    funn.brukOrd('maalet');
  }
  if (u.maalord && funn.ord('maalet').some((l) => funn.ubrukt(l)) && u.vilkaar.length === 0 && u.tema === null)
    u.tema = 'krav';
  funn.brukOrd('maalet', 'kravet');
  spoerOmBedrifter(funn, u);
  finnes(funn, u, (id) => begreper.get(id)?.enhet);
  if (u.per === null && funn.har('per_aar')) u.per = 'aar';
  if (funn.brukOrd('per_bedrift') && u.metode === null) u.bedriftsord = true;
  funn.brukOrd('ingen', 'per_mnd', 'per_aar');
  if (erPlass(u) || u.maal.includes('omsetning_per_tiltaksplass')) funn.brukOrd('per_plass');
  return {
    utkast: u,
    omraade,
    vilkaar,
    fortegn: valg.fortegn,
    rester: funn.rester(),
    kvalitetsord: funn.ord('hoeyest', 'lavest').some((l) => KVALITET.test(l.raa)),
    gjelderKravet:
      (vilkaar.maaltall !== null && tilTekst(vilkaar.maaltall) === '1/4') ||
      (funn.har('kravet') &&
        !funn.har('maalet') &&
        vilkaar.maaltall === null &&
        !funn.alle('ordning').some((l) => l.ordning === 'AFT')),
    stoerst: funn.ord('hoeyest', 'lavest').some((l) => /størst|minst/i.test(l.raa)),
    bedriftsliste:
      !u.jaNei &&
      (funn.har('kf', 'aksjeselskap') ||
        (funn.har('bedrift') && (funn.har('hvem', 'alle') || OPPLISTING.test(funn.ledd.map((l) => l.raa).join(' '))))),
    hvaEr:
      funn.ledd
        .slice(0, 2)
        .map((l) => l.raa.toLowerCase())
        .join(' ')
        .replace(/^(hva|kva) (er|betyr)$/, 'ja') === 'ja',
    maaltekst: funn
      .alle('maal')
      .map((l) => l.raa)
      .join(' '),
  };
}
