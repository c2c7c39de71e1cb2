import { type Sporring, TOM_SPORRING } from '../sporring/sporring.ts';
import { TOMT_UTKAST, type Utkast } from './utkast.ts';

const ettSelskap = (s: Sporring): boolean => s.utvalg.selskaper.length === 1 && s.utvalg.kommuner.length === 0;

const erTomtOmraade = (o: Sporring['utvalg']): boolean => o.selskaper.length === 0 && o.kommuner.length === 0;

/** Whose figures: the new name, or the old ones, unless the new question only makes sense for many. */
function utvalg(ny: Utkast, forrige: Sporring): Utkast['utvalg'] {
  if (ny.utvalg !== null) {
    const begge = ny.sammenligning && ny.utvalg.selskaper.length > 0 && forrige.utvalg.selskaper.length > 0;
    if (!begge) return ny.utvalg;
    return {
      selskaper: [...new Set([...forrige.utvalg.selskaper, ...ny.utvalg.selskaper])],
      kommuner: ny.utvalg.kommuner,
    };
  }
  const forMange = ny.retning !== null || ny.teller || (ny.metode !== null && ny.metode !== 'sum') || ny.alleord;
  if (forMange && ettSelskap(forrige)) return null;
  return erTomtOmraade(forrige.utvalg) ? null : forrige.utvalg;
}

function satsoppfoelging(ny: Utkast, forrige: Sporring): Utkast {
  return {
    ...TOMT_UTKAST,
    sats: forrige.operasjon === 'sats',
    minimum: forrige.operasjon === 'minimum',
    maal: [forrige.maal ?? 'sats'],
    ordning: ny.ordning ?? forrige.ordning,
    tid: ny.tid ?? flyttetAar(ny, forrige) ?? forrige.tid,
    per: ny.per ?? forrige.per,
    tema: ny.tema,
    begrunnelse: ny.begrunnelse,
  };
}

/** «og for AFT?» after a rate asks for AFT's rate; a metric by name starts afresh. */
function gjelderSats(ny: Utkast, forrige: Sporring): boolean {
  if (forrige.operasjon !== 'sats' && forrige.operasjon !== 'minimum') return false;
  const bareOrdning =
    ny.ordning !== null && (ny.bareOrdning || ny.maal.every((m) => m === 'aft_plasser' || m === 'vta_plasser'));
  return ny.utvalg === null && (ny.maal.length === 0 || bareOrdning || ny.sats);
}

interface Overgang {
  readonly ny: Utkast;
  readonly forrige: Sporring;
  /** A company was named: conditions and order of a list before it no longer apply. */
  readonly nyttSelskap: boolean;
  /** Highest or lowest was asked for anew. */
  readonly snudd: boolean;
  /** What was asked of the old companies still holds. */
  readonly behold: boolean;
}

/** «og VTA?» after places is about places. */
function maal({ ny, forrige }: Overgang): readonly string[] {
  if (ny.maal.length === 0) return vanligMaal(forrige);
  if (!ny.bareOrdning || ny.maal.length === 1) return ny.maal;
  const like = ny.maal.filter((m) => m.endsWith('plasser') === (forrige.maal ?? '').endsWith('plasser'));
  return like.length === 1 ? like : ny.maal;
}

function vilkaar({ ny, forrige, behold, snudd }: Overgang): Utkast['vilkaar'] {
  if (ny.vilkaar.length > 0) return ny.vilkaar;
  // «hva er snittet?» after a yes/no question is about all, not about those that were over it.
  if (forrige.operasjon === 'ja_nei' && (snudd || ny.metode !== null)) return [];
  return behold ? forrige.vilkaar : [];
}

function teller({ ny, forrige, behold, snudd }: Overgang, harVilkaar: boolean): boolean {
  if (ny.teller) return true;
  if (ny.hvorMange && harVilkaar && ny.maal.length === 0) return true;
  return forrige.operasjon === 'antall' && behold && !snudd && ny.metode === null && ny.utvikling === null;
}

function hvorMangeFoerst({ ny, forrige, snudd }: Overgang, retning: Sporring['retning']): number | null {
  if (!snudd) return retning === null ? null : (ny.antall ?? forrige.antall);
  if (ny.antall !== null && ny.antall !== 1) return ny.antall;
  return ny.rangert ? null : (ny.antall ?? forrige.antall ?? 1);
}

/** «og året etter?» after a question about 2019 is about 2020. */
function flyttetAar(ny: Utkast, forrige: Sporring): Utkast['tid'] {
  const steg = ny.aarFraForrige;
  if (steg === null) return null;
  if (steg === 0) return forrige.tid;
  if (forrige.tid.slag !== 'aar' || forrige.tid.aar.length !== 1) return null;
  return { slag: 'aar', aar: forrige.tid.aar.map((a) => a + steg) };
}

function tid({ ny, forrige }: Overgang): Utkast['tid'] {
  if (ny.tid !== null) return ny.tid;
  const flyttet = flyttetAar(ny, forrige);
  if (flyttet !== null) return flyttet;
  return forrige.tid.slag === 'siste' || ny.utvikling !== null ? null : forrige.tid;
}

function utvikling({ ny, forrige }: Overgang): Utkast['utvikling'] {
  if (ny.utvikling !== null || ny.tid !== null || ny.retning !== null) return ny.utvikling;
  return forrige.operasjon === 'utvikling' || forrige.operasjon === 'endring' ? forrige.operasjon : null;
}

function jaNei({ ny, forrige, snudd }: Overgang): boolean {
  if (ny.jaNei) return true;
  const annet = ny.bedriftsord || ny.teller || ny.hvorMange || snudd || ny.metode !== null;
  return forrige.operasjon === 'ja_nei' && !annet;
}

/** Which companies: those named now, else those named before. */
function hvem({
  ny,
  forrige,
  nyttSelskap,
}: Overgang): Pick<Utkast, 'utvalg' | 'unntatt' | 'form' | 'gruppe' | 'tilbyr'> {
  const gammelt = nyttSelskap ? TOM_SPORRING : forrige;
  return {
    utvalg: utvalg(ny, forrige),
    unntatt: erTomtOmraade(ny.unntatt) && ny.utvalg === null ? forrige.unntatt : ny.unntatt,
    form: ny.form ?? gammelt.form,
    gruppe: ny.gruppe ?? (ny.utvalg === null ? forrige.gruppe : null),
    tilbyr: ny.tilbyr ?? gammelt.tilbyr,
  };
}

/** Highest or lowest, how many, which place: a new order replaces the old one whole. */
function orden(o: Overgang): Pick<Utkast, 'retning' | 'antall' | 'plass'> {
  const { ny, forrige } = o;
  const behold = o.behold && ny.metode === null && !ny.teller && !ny.hvorMange;
  const retning = ny.retning ?? (behold ? forrige.retning : null);
  return {
    retning,
    antall: hvorMangeFoerst(o, retning),
    plass: ny.plass ?? (o.snudd || retning === null ? null : forrige.plass),
  };
}

/** Fills what a follow-up leaves unsaid from the question before it. What it does say replaces the old. */
export function flett(ny: Utkast, forrige: Sporring): Utkast {
  if (gjelderSats(ny, forrige)) return satsoppfoelging(ny, forrige);
  const op = forrige.operasjon;
  const nyttSelskap = ny.utvalg !== null && ny.utvalg.selskaper.length > 0;
  const o: Overgang = { ny, forrige, nyttSelskap, snudd: ny.retning !== null, behold: !nyttSelskap || op === 'ja_nei' };
  const nyeVilkaar = vilkaar(o);
  const nyTeller = teller(o, nyeVilkaar.length > 0);
  const metode = ny.metode ?? (nyttSelskap || o.snudd || ny.bedriftsord ? null : forrige.metode);
  return {
    ...ny,
    ...hvem(o),
    ...orden(o),
    maal: maal(o),
    tid: tid(o),
    vilkaar: nyeVilkaar,
    metode,
    kvantor: ny.kvantor ?? (o.behold ? forrige.kvantor : null),
    jaNei: jaNei(o),
    teller: nyTeller,
    hvorMange: ny.hvorMange && !nyTeller,
    bedriftsord: ny.bedriftsord || (op === 'liste' && !nyttSelskap && metode === null),
    utvikling: utvikling(o),
    oversikt: ny.oversikt || (op === 'oversikt' && ny.maal.length === 0 && !ny.begrunnelse),
    tema: ny.tema ?? (op === 'forklaring' && ny.utvalg === null && ny.maal.length > 0 ? forrige.tema : null),
    uklarKommune: false,
    aarFraForrige: flyttetAar(ny, forrige) === null ? ny.aarFraForrige : null,
  };
}

function vanligMaal(forrige: Sporring): readonly string[] {
  return forrige.maal === null || forrige.maal === 'antall_selskaper' || forrige.maal === 'oversikt'
    ? []
    : [forrige.maal];
}
