import type { Begrep } from '../../metrics/index.ts';
import type { Innsyn } from '../../portfolio/index.ts';
import { liste, visGrense } from '../../text/index.ts';
import { ENHETER, type Enhet, fraTekst, type Maalform } from '../../values/index.ts';
import { maalnavn } from '../svarere/trykk.ts';
import { TEKSTER } from '../tekst/index.ts';
import type { Grense, Omraade, Sporring, Vilkaar } from './sporring.ts';
import { tidITekst } from './tidstekst.ts';

interface Omskriving {
  readonly innsyn: Innsyn;
  readonly begreper: ReadonlyMap<string, Begrep>;
  readonly maalform: Maalform;
}

const erEnhet = (e: string): e is Enhet => ENHETER.some((x) => x === e);

function navn(id: string, o: Omskriving): string {
  return o.innsyn.selskap(id)?.navn ?? id;
}

const erTomt = (x: Omraade): boolean => x.selskaper.length === 0 && x.kommuner.length === 0;

/** « med AFT», « som er KF», « per kommune»: what narrows a group beside names. */
function avgrensning(s: Sporring, o: Omskriving): string {
  const t = TEKSTER[o.maalform];
  const former = { AS: 'aksjeselskap', KF: 'KF', konsern: 'konsern' } as const;
  const tilbyr = s.tilbyr === null ? '' : ` ${(s.tilbyr.har ? t.medOrdning : t.utenOrdning)(s.tilbyr.ordning)}`;
  return `${s.form === null ? '' : ` som er ${former[s.form]}`}${tilbyr}${s.gruppe === null ? '' : ` ${t.perKommune}`}`;
}

/** « for Spir Oslo AS», « for bedriftene i Oslo unntatt Unikum AS». */
function hvem(s: Sporring, o: Omskriving): string {
  const f = TEKSTER[o.maalform].sporsmaal;
  const ut = erTomt(s.unntatt)
    ? ''
    : ` ${f.unntatt} ${liste([...s.unntatt.kommuner, ...s.unntatt.selskaper.map((id) => navn(id, o))])}`;
  const selskaper = s.utvalg.selskaper.map((id) => navn(id, o));
  if (selskaper.length > 0 && s.utvalg.kommuner.length === 0) return `${liste(selskaper)}${avgrensning(s, o)}${ut}`;
  const sted = s.utvalg.kommuner.length === 0 ? '' : ` i ${liste(s.utvalg.kommuner)}`;
  return `${sted === '' ? f.alleBedriftene : f.bedriftene}${sted}${avgrensning(s, o)}${ut}`;
}

/** « i Oslo», « i Oslo og Bergen unntatt …»: behind «bedrifter». */
function hvor(s: Sporring, o: Omskriving): string {
  const f = TEKSTER[o.maalform].sporsmaal;
  const ut = erTomt(s.unntatt)
    ? ''
    : ` ${f.unntatt} ${liste([...s.unntatt.kommuner, ...s.unntatt.selskaper.map((id) => navn(id, o))])}`;
  const selskaper = s.utvalg.selskaper.map((id) => navn(id, o));
  if (selskaper.length > 0) return ` av ${liste(selskaper)}${avgrensning(s, o)}${ut}`;
  return `${s.utvalg.kommuner.length === 0 ? '' : ` i ${liste(s.utvalg.kommuner)}`}${avgrensning(s, o)}${ut}`;
}

function grense(g: Grense, o: Omskriving): string {
  const f = TEKSTER[o.maalform].sporsmaal;
  switch (g.slag) {
    case 'tall': {
      const verdi = fraTekst(g.verdi);
      if (verdi === null) return g.verdi;
      return visGrense(verdi, erEnhet(g.enhet) ? g.enhet : 'antall', { maalform: o.maalform }).replace(
        / per plass.*$/u,
        '',
      );
    }
    case 'snitt':
      return g.metode === null ? f.snittet : f.metode[g.metode].replace(/ av$/u, '');
    case 'median':
      return f.medianen;
    case 'maal':
      return f.maalet;
    case 'selskap':
      return navn(g.id, o);
  }
}

/** Beside another company a comparison is «høyere enn», not «over». */
function sammenlignet(v: Vilkaar, o: Omskriving): string {
  const f = TEKSTER[o.maalform].sporsmaal;
  const ord = v.grense.slag === 'selskap' ? f.motSelskap[v.er] : f.vilkaar[v.er];
  return `${ord} ${grense(v.grense, o)}`;
}

function vilkaar(liste_: readonly Vilkaar[], o: Omskriving): string {
  return liste_.map((v) => sammenlignet(v, o)).join(' og ');
}

const telles = (s: Sporring, o: Omskriving): boolean => o.begreper.get(s.maal ?? '')?.enhet === 'antall';

function omListe(s: Sporring, m: string, o: Omskriving): string {
  const f = TEKSTER[o.maalform].sporsmaal;
  const t = tidITekst(s.tid, f);
  const filter = s.vilkaar.length === 0 ? '' : ` ${vilkaar(s.vilkaar, o)}`;
  if (s.retning === null) {
    const alle = filter === '';
    return alle
      ? `${f.vis} ${m} for ${hvem(s, o)}${t}`
      : `${f.hvilke} ${f.bedrifter}${hvor(s, o)} har ${m}${filter}${t}?`;
  }
  if (s.antall === null && s.plass === null) {
    return `${f.ranger} ${m} for ${hvem(s, o)}${filter}${t}, ${f.foerst[s.retning]}`;
  }
  const plass = s.plass === 2 ? f.nest : s.plass === 3 ? f.tredje : '';
  const hode = s.antall !== null && s.antall > 1 ? `${f.hvilke} ${s.antall} ${f.bedrifter}` : f.hvilken;
  return `${hode}${hvor(s, o)} har ${plass}${(telles(s, o) ? f.flest : f.hoeyest)[s.retning]} ${m}${filter}${t}?`;
}

function omJaNei(s: Sporring, m: string, o: Omskriving): string {
  const f = TEKSTER[o.maalform].sporsmaal;
  const t = tidITekst(s.tid, f);
  if (s.retning !== null) return `${f.har} ${hvem(s, o)} ${(telles(s, o) ? f.flest : f.hoeyest)[s.retning]} ${m}${t}?`;
  const subjekt = s.kvantor === 'noen' ? `${f.noenBedrifter}${hvor(s, o)}` : hvem(s, o);
  return `${f.har} ${subjekt} ${m} ${vilkaar(s.vilkaar, o)}${t}?`;
}

function omMaal(s: Sporring, m: string, o: Omskriving): string {
  const f = TEKSTER[o.maalform].sporsmaal;
  const t = tidITekst(s.tid, f);
  switch (s.operasjon) {
    case 'antall':
      return `${f.hvorMange} ${f.bedrifter}${hvor(s, o)} har ${m} ${vilkaar(s.vilkaar, o)}${t}?`;
    case 'samlet': {
      const filter = s.vilkaar.length === 0 ? '' : ` med ${vilkaar(s.vilkaar, o)}`;
      return `${f.hva} ${f.metode[s.metode ?? 'snitt']} ${m} for ${hvem(s, o)}${filter}${t}?`;
    }
    case 'utvikling':
      return `${f.hvordan} ${m} for ${hvem(s, o)} ${f.utvikletSeg}${t}?`;
    case 'endring':
      return `${f.hvordan} ${m} for ${hvem(s, o)} ${f.endretSeg}${t}?`;
    case 'ja_nei':
      return omJaNei(s, m, o);
    case 'liste':
      return omListe(s, m, o);
    default:
      return telles(s, o) ? `${f.hvorMange} ${m} har ${hvem(s, o)}${t}?` : `${f.hva} ${m} for ${hvem(s, o)}${t}?`;
  }
}

/** A query as a finished question, which the reader reads back to the same query. */
export function skrivSporsmaal(s: Sporring, o: Omskriving): string {
  const f = TEKSTER[o.maalform].sporsmaal;
  const begrep = o.begreper.get(s.maal ?? '');
  const m = begrep === undefined ? '' : maalnavn(begrep, o.maalform);
  const t = tidITekst(s.tid, f);
  if (s.maal === 'antall_selskaper') {
    const hode = s.operasjon === 'antall' ? f.hvorMange : f.hvilke;
    return `${hode} ${f.bedrifter} er det${hvor(s, o)}?`;
  }
  switch (s.operasjon) {
    case 'sats':
      return f.sats(s.ordning ?? 'VTA', t);
    case 'minimum':
      return f.minimum(t);
    case 'oversikt':
      return f.oversikt(hvem(s, o));
    case 'forklaring':
      return f.tema[s.tema ?? 'definisjon'](m);
    case 'begrunnelse':
      return f.forklar(m, hvem(s, o), t);
    default:
      return omMaal(s, m, o);
  }
}
