import type { Sporring } from '../sporring/sporring.ts';
import { TOMT_UTKAST, type Utkast } from './utkast.ts';

const ettSelskap = (s: Sporring): boolean => s.utvalg.selskaper.length === 1 && s.utvalg.kommuner.length === 0;

const erTomtOmraade = (o: Sporring['utvalg']): boolean => o.selskaper.length === 0 && o.kommuner.length === 0;

/** Whose figures: the new name, or the old ones, unless the new question only makes sense for many. */
function utvalg(ny: Utkast, forrige: Sporring): Utkast['utvalg'] {
  if (ny.utvalg !== null) return ny.utvalg;
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
    tid: ny.tid ?? forrige.tid,
    per: ny.per ?? forrige.per,
    tema: ny.tema,
    begrunnelse: ny.begrunnelse,
  };
}

/** «og for AFT?» after a rate asks for AFT's rate; a metric by name starts afresh. */
function gjelderSats(ny: Utkast, forrige: Sporring): boolean {
  if (forrige.operasjon !== 'sats' && forrige.operasjon !== 'minimum') return false;
  const bareOrdning = ny.ordning !== null && ny.maal.every((m) => m === 'aft_plasser' || m === 'vta_plasser');
  return ny.utvalg === null && (ny.maal.length === 0 || bareOrdning || ny.sats);
}

/** Fills what a follow-up leaves unsaid from the question before it. What it does say replaces the old. */
export function flett(ny: Utkast, forrige: Sporring): Utkast {
  if (gjelderSats(ny, forrige)) return satsoppfoelging(ny, forrige);
  const nyttSelskap = ny.utvalg !== null && ny.utvalg.selskaper.length > 0;
  const op = forrige.operasjon;
  const maal = ny.maal.length > 0 ? ny.maal : vanligMaal(forrige);
  const snuRetning = ny.retning !== null;
  const behold = !nyttSelskap || op === 'ja_nei';
  const vilkaar =
    ny.vilkaar.length > 0 ? ny.vilkaar : behold && !(snuRetning && op === 'ja_nei') ? forrige.vilkaar : [];
  const omfanget = utvalg(ny, forrige);
  const retning = ny.retning ?? (behold && ny.metode === null && !ny.teller && !ny.hvorMange ? forrige.retning : null);
  const metode = ny.metode ?? (nyttSelskap || snuRetning || ny.bedriftsord ? null : forrige.metode);
  const flerAar = ny.tid === null && (op === 'utvikling' || op === 'endring');
  const teller =
    ny.teller ||
    (ny.hvorMange && vilkaar.length > 0 && ny.maal.length === 0) ||
    (op === 'antall' && behold && !snuRetning && ny.metode === null);
  return {
    ...ny,
    maal,
    utvalg: omfanget,
    unntatt: erTomtOmraade(ny.unntatt) && ny.utvalg === null ? forrige.unntatt : ny.unntatt,
    form: ny.form ?? (nyttSelskap ? null : forrige.form),
    tid: ny.tid ?? (forrige.tid.slag === 'siste' ? null : forrige.tid),
    vilkaar,
    retning,
    antall:
      snuRetning && ny.antall !== 1
        ? ny.antall
        : snuRetning
          ? ny.rangert
            ? null
            : antallEtter(ny, forrige)
          : retning === null
            ? null
            : (ny.antall ?? forrige.antall),
    plass: ny.plass ?? (snuRetning || retning === null ? null : forrige.plass),
    metode,
    kvantor: ny.kvantor ?? (behold ? forrige.kvantor : null),
    jaNei: ny.jaNei || (op === 'ja_nei' && !ny.bedriftsord && !ny.teller && !ny.hvorMange && !snuRetning),
    teller,
    hvorMange: ny.hvorMange && !teller,
    bedriftsord: ny.bedriftsord || (op === 'liste' && !nyttSelskap && metode === null),
    utvikling: ny.utvikling ?? (flerAar && op === 'endring' ? 'endring' : flerAar ? 'utvikling' : null),
    oversikt: ny.oversikt || (op === 'oversikt' && ny.maal.length === 0 && !ny.begrunnelse),
    tema: ny.tema ?? (op === 'forklaring' && ny.utvalg === null && ny.maal.length > 0 ? forrige.tema : null),
    uklarKommune: false,
  };
}

function antallEtter(ny: Utkast, forrige: Sporring): number | null {
  return ny.antall ?? forrige.antall ?? 1;
}

function vanligMaal(forrige: Sporring): readonly string[] {
  return forrige.maal === null || forrige.maal === 'antall_selskaper' || forrige.maal === 'oversikt'
    ? []
    : [forrige.maal];
}
