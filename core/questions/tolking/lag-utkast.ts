import type { Begrep } from '../../metrics/index.ts';
import type { Innsyn } from '../../portfolio/index.ts';
import { tilTekst } from '../../values/index.ts';
import type { Ledd } from '../lesing/ledd.ts';
import type { Navneregister } from '../lesing/navn.ts';
import type { Grense, Tidsrom } from '../sporring/sporring.ts';
import { erOrd, erTomt, type Funn } from './funn.ts';
import { velgMaal } from './maalvalg.ts';
import { finnOmraade, kommunerSpurt, type Omraadetreff } from './omraade.ts';
import { metode, rekkefoelge, valgMellomTo } from './rekkefoelge.ts';
import { finnes, fraOrdning } from './tilbud.ts';
import { erPlass, hvaOm, tilskudd } from './tilskudd.ts';
import { TOMT_UTKAST, type Utkast } from './utkast.ts';
import { Vilkaarsleser, type Vilkaarstreff } from './vilkaar.ts';

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
  /^(?:stemmer|stemmar|har|hadde|er|var|ligger|ligg|lå|låg|nådde|traff|når|nå|klarte|klarer|klarar|økte|auka|steg|falt|sank|vokste|ble|blei|vart|gikk|gjekk|går|kom|finnes|finst|fins|omsetter|omset|omsatte|oppfyller|oppfylte|overholder|holder|held|tjente|driver|driv|tilbyr|tilbyd|innfridde|oppnådde|greide|eier|eig)$/;

/** Two periods in one question are one period of several years; `null` when they can't be. */
function foren(tider: readonly Tidsrom[]): Tidsrom | null {
  const [foerste, ...resten] = tider;
  if (foerste === undefined) return null;
  if (resten.length === 0) return foerste;
  const aar = tider.flatMap((t) => (t.slag === 'aar' ? t.aar : []));
  if (tider.every((t) => t.slag === 'aar')) return { slag: 'aar', aar: [...new Set(aar)].sort((a, b) => a - b) };
  return null;
}

const SUMORD = /^(?:sum|summ|legg|totalsum)/i;
const OPPLISTING = /(?:^|\s)(?:vis|list|list opp|finn|syn|kva)\s/i;
const KVALITET = /best|dårl|svak|sterk|verst|flink|dyktig/i;

function foersteOrd(funn: Funn): string {
  const foerste = funn.ledd.find((l) => !erOrd(l, 'og', 'hilsen'));
  return foerste?.raa.toLowerCase().split(' ')[0] ?? '';
}

/** «bedriftene i Bergen … over snittet i Oslo»: Oslo's are held against, and not asked about. */
function utenSnittsteder(funn: Funn, utvalg: Utkast['utvalg'], steder: readonly string[]): Utkast['utvalg'] {
  if (utvalg === null || steder.length === 0) return utvalg;
  const nevnt = (k: string) => funn.alle('kommune').filter((l) => l.navn === k).length;
  const kommuner = utvalg.kommuner.filter((k) => !steder.includes(k) || nevnt(k) > 1);
  return kommuner.length === 0 ? utvalg : { ...utvalg, kommuner };
}

/** A verb first, or «…, ikke sant?» last. */
function spoerOmJaNei(funn: Funn): boolean {
  if (funn.har('hvilke_da')) return false;
  const sant = funn.ord('ikke_sant').find((l) => l === funn.ledd.at(-1));
  if (sant !== undefined) funn.bruk(sant);
  return sant !== undefined || SPORREVERB.test(foersteOrd(funn));
}

function telling(funn: Funn, u: Utkast): void {
  const mange = funn.ord('hvor_mange')[0];
  // «Hvor mange mål nådde …?» counts targets, and not companies.
  if (mange === undefined || erOrd(funn.neste(mange), 'maalet', 'kravet')) return;
  funn.brukOrd('hvor_mange');
  u.hvorMange = true;
  const neste = funn.neste(mange, (l) => erTomt(l) || l.slag === 'kommune' || erOrd(l, 'konsern', 'alle'));
  u.teller = erOrd(neste, 'bedrift', 'kf') || erOrd(funn.neste(mange), 'konsern');
}

const HVA_STAAR_FOR = /^(?:hva|kva) står \S+ for$/i;

function temaI(funn: Funn, u: Utkast): void {
  // «Hva vil resultatgrad si?»: the verb stands around the word that is asked about.
  const vil = funn.ord('vil')[0];
  const si =
    vil === undefined ? [] : funn.ledd.slice(funn.ledd.indexOf(vil)).filter((l) => /^(?:si|seie|sei)$/i.test(l.raa));
  if (vil !== undefined && si.length > 0) {
    funn.bruk(vil);
    u.tema = 'definisjon';
  }
  if (HVA_STAAR_FOR.test(funn.ledd.map((l) => l.raa).join(' '))) u.tema = 'definisjon';
  if (funn.brukOrd('hjemmel')) u.tema = 'hjemmel';
  else if (funn.brukOrd('kilde')) u.tema = 'kilde';
  else if (funn.brukOrd('utregning')) u.tema = 'utregning';
  else if (funn.brukOrd('definisjon')) u.tema = 'definisjon';
  funn.brukOrd('hjemmel', 'kilde', 'utregning', 'definisjon');
  u.begrunnelse = funn.brukOrd('hvorfor', 'forklar');
}

function spoerOmBedrifter(funn: Funn, u: Utkast): void {
  u.alleord = funn.har('alle', 'portefoelje');
  u.bedriftsord = u.bedriftsord || funn.har('hvem', 'bedrift') || u.alleord;
  u.kvantor = funn.har('ingen') && funn.ord('ingen').some((l) => funn.ubrukt(l)) ? 'ingen' : null;
  if (funn.har('noen')) u.kvantor = 'noen';
  else if (funn.har('alle') && u.jaNei) u.kvantor = 'alle';
  if (funn.brukOrd('hvilke_da')) {
    u.bedriftsord = true;
    u.kvantor = null;
  }
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

/** «Sammenlign Oslo og Bergen»: one figure for each, and not one for both. */
function kommunerMotHverandre(funn: Funn, u: Utkast): void {
  if (!u.sammenligning || u.utvalg === null || u.utvalg.selskaper.length > 0 || u.utvalg.kommuner.length < 2) return;
  funn.brukOrd('mellom');
  u.gruppe = 'kommune';
  u.bedriftsord = true;
}

/** «Hvordan er Prima sammenlignet med snittet?»: whether it is over it. */
function motSnittet(u: Utkast): void {
  const { metode: m } = u;
  if (!u.sammenligning || m === null || m === 'sum' || u.utvalg?.selskaper.length !== 1 || u.vilkaar.length > 0) return;
  const grense: Grense =
    m === 'median'
      ? { slag: 'median', kommuner: [] }
      : { slag: 'snitt', kommuner: [], metode: m === 'snitt' ? null : m };
  u.vilkaar = [{ er: 'over', grense }];
  u.metode = null;
  u.jaNei = true;
}

/** Development over years, a change between two, or whether something rose or fell. */
function overTid(funn: Funn, u: Utkast): void {
  if (funn.brukOrd('endring')) u.utvikling = 'endring';
  const gikk = funn.har('gikk');
  const opp = funn.har('oekte') || (gikk && funn.ord('opp').some((l) => funn.ubrukt(l)));
  const ned = funn.har('falt') || (gikk && funn.har('ned'));
  if (u.tid !== null && (opp || ned)) {
    u.utvikling = 'endring';
    if (u.jaNei) u.retning = opp ? 'hoeyest' : 'lavest';
    funn.brukOrd('oekte', 'falt');
  }
  hoeyereEnnFoer(funn, u);
  if (funn.brukOrd('utvikling')) u.utvikling = 'utvikling';
}

/** «Er resultatgraden høyere i 2022 enn i 2021?» */
function hoeyereEnnFoer(funn: Funn, u: Utkast): void {
  const [mer] = funn.ord('mer', 'mindre').filter((l) => funn.ubrukt(l));
  const aar = funn.alle('tid').flatMap((l) => (l.tid.slag === 'aar' && l.tid.aar.length === 1 ? l.tid.aar : []));
  const [foerst, saa] = aar;
  if (!u.jaNei || mer === undefined || !funn.har('enn') || aar.length !== 2 || foerst === saa) return;
  funn.bruk(mer);
  funn.brukOrd('enn');
  u.utvikling = 'endring';
  const steg = (mer.ord === 'mer') === (foerst ?? 0) > (saa ?? 0);
  u.retning = steg ? 'hoeyest' : 'lavest';
}

/** «Hvordan ligger Spir an mot målet?» holds a company against the target; «Hva er målet?» asks what it is. */
function motMaalet(funn: Funn, u: Utkast): void {
  if (!u.maalord || u.vilkaar.length > 0 || u.tema !== null) return;
  if (((u.utvalg?.selskaper.length ?? 0) > 0 || funn.har('bedrift')) && !u.hvaOm) {
    u.vilkaar = [{ er: 'minst', grense: { slag: 'maal', parameter: '' } }];
    u.oversikt = false;
  } else if (funn.ord('maalet').some((l) => funn.ubrukt(l))) u.tema = 'krav';
}

const etterIkke = (funn: Funn, l: Ledd): Ledd | undefined => funn.neste(l, (x) => erTomt(x) || erOrd(x, 'ikke'));

/** «lav driftsmargin», and no limit: which limit is asked about. «året etter» is counted from the question before. */
function nivaa(funn: Funn, u: Utkast): void {
  // «låg under målet»: the verb, and not the level.
  const laag = funn.ord('lavt_nivaa').filter((l) => /^låg$/i.test(l.raa) && erOrd(etterIkke(funn, l), 'over', 'under'));
  if (laag.length > 0 && funn.ord('lavt_nivaa').length === laag.length) {
    funn.bruk(...laag);
    return;
  }
  const [lavt, hoeyt] = [funn.brukOrd('lavt_nivaa'), funn.brukOrd('hoeyt_nivaa')];
  if (lavt !== hoeyt) u.nivaa = lavt ? 'lavest' : 'hoeyest';
  const [etter, foer] = [funn.brukOrd('aaret_etter'), funn.brukOrd('aaret_foer')];
  if (etter !== foer) u.aarFraForrige = etter ? 1 : -1;
  else if (funn.brukOrd('samme_aar')) u.aarFraForrige = 0;
}

/** A rate's years stand side by side, also when the difference is asked for; a coming year is looked up like any other. */
function satserOverTid(funn: Funn, u: Utkast): void {
  if (!(u.sats || u.minimum || u.maal.includes('medfinansiering_minimum')) || u.tid === null) return;
  funn.brukOrd('vil', 'prognose');
  if (u.tid.slag !== 'aar' || u.tid.aar.length < 2) return;
  const endring = funn.brukOrd('fra_til', 'oekte', 'falt', 'forskjell');
  const [foerst, sist] = [u.tid.aar[0], u.tid.aar.at(-1)];
  if (endring && foerst !== undefined && sist !== undefined) u.tid = { slag: 'aar', aar: [foerst, sist] };
  funn.brukOrd('mellom', 'hvor_mange');
  if (u.vilkaar.length === 0) funn.brukOrd('mer', 'mindre', 'enn');
}

type Kjennetegn = Pick<
  Utkasttreff,
  'kvalitetsord' | 'gjelderKravet' | 'stoerst' | 'bedriftsliste' | 'hvaEr' | 'maaltekst'
>;

/** The law's requirement, and not Nav's target. */
function gjelderKravet(funn: Funn, vilkaar: Vilkaarstreff): boolean {
  if (vilkaar.maaltall !== null) return tilTekst(vilkaar.maaltall) === '1/4';
  return funn.har('kravet') && !funn.har('maalet') && !funn.alle('ordning').some((l) => l.ordning === 'AFT');
}

function kjennetegn(funn: Funn, u: Utkast, vilkaar: Vilkaarstreff): Kjennetegn {
  const ytterst = funn.ord('hoeyest', 'lavest');
  const raa = funn.ledd.map((l) => l.raa.toLowerCase()).join(' ');
  const spurtOm = funn.har('hvem', 'alle') || OPPLISTING.test(raa);
  return {
    kvalitetsord: ytterst.some((l) => KVALITET.test(l.raa)),
    gjelderKravet: gjelderKravet(funn, vilkaar),
    stoerst: [...ytterst, ...funn.ord('mer', 'mindre', 'over', 'under')].some((l) =>
      /størst|minst|større/i.test(l.raa),
    ),
    bedriftsliste: !u.jaNei && (funn.har('kf', 'aksjeselskap') || (funn.har('bedrift') && spurtOm)),
    hvaEr: /^(?:hva|kva) (?:er|betyr)(?: |$)/.test(raa),
    maaltekst: funn
      .alle('maal')
      .map((l) => l.raa)
      .join(' '),
  };
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
  u.jaNei = spoerOmJaNei(funn);
  temaI(funn, u);
  hvaOm(funn, u);
  const mot = forskjellMellom(funn, u, omraade.mot, navn);
  const vilkaar = new Vilkaarsleser(funn, mot).les();
  u.vilkaar = vilkaar.vilkaar;
  u.utvalg = utenSnittsteder(funn, u.utvalg, vilkaar.snittsteder);
  u.maalord = vilkaar.maalord || funn.har('maalet');
  u.tid = foren(funn.alle('tid').map((l) => l.tid));
  if (u.tid !== null) funn.bruk(...funn.alle('tid'));
  rekkefoelge(funn, u);
  valgMellomTo(funn, u);
  telling(funn, u);
  nivaa(funn, u);
  u.stoerrelse = funn.brukOrd('stoerrelse');
  u.oversikt = funn.brukOrd('oversikt');
  u.summeres = funn.ord('sum').some((l) => SUMORD.test(l.raa));
  u.metode = metode(funn);
  u.sammenligning = funn.brukOrd('sammenlign', 'forskjell') || u.sammenligning;
  kommunerMotHverandre(funn, u);
  motSnittet(u);
  overTid(funn, u);
  if (!u.hvaOm) tilskudd(funn, u);
  satserOverTid(funn, u);
  fraOrdning(funn, u, begreper);
  // One rate at a time: which of the two is asked about.
  if (u.sats && new Set(funn.alle('ordning').map((l) => l.ordning)).size > 1) u.ordning = null;
  motMaalet(funn, u);
  funn.brukOrd('maalet', 'kravet');
  spoerOmBedrifter(funn, u);
  finnes(funn, u, (id) => begreper.get(id)?.enhet);
  if (u.per === null && funn.har('per_aar')) u.per = 'aar';
  if (funn.brukOrd('per_bedrift') && u.metode === null) u.bedriftsord = true;
  funn.brukOrd('ingen', 'per_aar');
  if (u.sats || u.maal.includes('medfinansiering_minimum')) funn.brukOrd('per_mnd');
  if (erPlass(u) || u.maal.includes('omsetning_per_tiltaksplass')) funn.brukOrd('per_plass');
  return { utkast: u, omraade, vilkaar, fortegn: valg.fortegn, rester: funn.rester(), ...kjennetegn(funn, u, vilkaar) };
}
