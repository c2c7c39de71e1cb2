import { finnMaal, klasseFor, type Periodetall, perPeriode } from '../../metrics/index.ts';
import { AFT_MAAL, slaaOpp } from '../../parameters/index.ts';
import type { Selskap } from '../../portfolio/index.ts';
import { EGEN_INNDELING, EN_AV_TJUE, type Klasse } from '../../statistics/index.ts';
import {
  liste,
  midtISetning,
  storForbokstav,
  tallform,
  tallIForm,
  visGrense,
  visMotGrense,
  visPeriode,
  visStatus,
  visVerdi,
} from '../../text/index.ts';
import {
  aarFor,
  type Broek,
  nyesteFoerst,
  type Periode,
  periodeslag,
  sammenlign,
  sammePeriode,
  ulikePerioder,
} from '../../values/index.ts';
import { lagCeller } from '../celler/celle.ts';
import type { Kontekst } from '../kontekst.ts';
import { lagDel } from '../lag-del.ts';
import type { Aftdel, Aftgruppe, Aftrad, Tallcelle } from '../modell/index.ts';
import { periodeFor } from '../periode-for.ts';

interface Resultat {
  readonly selskap: Selskap;
  readonly tall: Periodetall;
}

const erHeltAar = (p: Periodetall): boolean => aarFor(p.periode) !== null;

/** The results that have something to say, newest first; of several in one period the one with counts. */
function resultatene(k: Kontekst, selskap: Selskap): readonly Periodetall[] {
  const maal = finnMaal('resultatgrad');
  if (maal?.gjelder(k.innsyn, selskap) !== true) return [];
  const alle = perPeriode(maal.finn(k.innsyn, selskap.id)).filter((p) => p.status !== 'ikke_beregnbar');
  return ulikePerioder(alle.map((p) => p.periode)).flatMap((periode) => {
    const like = alle.filter((p) => sammePeriode(p.periode, periode));
    return like.find((p) => p.hoved.vekt !== null) ?? like[0] ?? [];
  });
}

/**
 * The results to show of a company: the one of the period that the whole summary speaks of, and what is newer: the
 * newest whole year, and the newest part of a year after it. One that has nothing there shows its newest whole year, or
 * else its newest part of one.
 */
function valgte(alle: readonly Periodetall[], felles: Periode | null): readonly Periodetall[] {
  const eget = alle.find((p) => felles !== null && sammePeriode(p.periode, felles));
  const nyere = alle.filter((p) => felles !== null && p.periode.til > felles.til);
  const aar = nyere.find(erHeltAar);
  const del = nyere.find((p) => !erHeltAar(p) && (aar === undefined || p.periode.til > aar.periode.til));
  const ut = [eget, aar, del].filter((p) => p !== undefined);
  return ut.length > 0 ? ut : [alle.find(erHeltAar) ?? alle[0]].filter((p) => p !== undefined);
}

function maaletFor(periode: Periode): Broek | null {
  const maal = slaaOpp(AFT_MAAL, periode.til);
  return maal.status === 'kjent' ? maal.verdi : null;
}

/** An interval's ends as they are printed: on the same side of the target as the exact ones. */
function endene(k: Kontekst, { fra, til }: { fra: Broek; til: Broek }, maal: Broek): readonly [string, string] {
  const vis = (b: Broek) => visMotGrense(b, maal, 'andel', { maalform: k.maalform });
  return [vis(fra), vis(til)];
}

function intervallet(k: Kontekst, klasse: Klasse | null, maal: Broek): Aftrad['intervall'] {
  if (klasse === null || klasse.intervall === null) return null;
  const [fra, til] = endene(k, klasse.intervall, maal);
  const form = { ...tallform(maal, 'andel'), hoeyst: 4 };
  return {
    tekst: k.tekst.aft.intervall(fra, til),
    fra: tallIForm(klasse.intervall.fra, form),
    til: tallIForm(klasse.intervall.til, form),
  };
}

/** What the interval says, in one or two plain sentences. */
function forklaringen(k: Kontekst, tall: Periodetall, klasse: Klasse | null, maal: Broek): string {
  const f = k.tekst.aft.forklaring;
  if (tall.status === 'skjult') {
    const { resultat } = tall.hoved;
    return resultat.status === 'skjult' && resultat.grunn.kode === 'holdt_tilbake' ? f.holdtTilbake : f.skjult;
  }
  if (tall.status === 'motstrid') return f.uenige;
  if (klasse === null) return f.uten;
  if (klasse.uten === 'antall_ukjent') return f.ukjent;
  if (klasse.uten === 'ingen_avsluttede') return f.ingen;
  if (klasse.intervall === null) return f.skjult;
  const [fra, til] = endene(k, klasse.intervall, maal);
  const ord = { A: f.over, B: f.innenforOver, C: f.innenforUnder, D: f.under, '–': f.innenforUnder };
  return ord[klasse.kode](fra, til, visGrense(maal, 'andel'));
}

/** Whether the target is met: a fact of k/n, or that the sources disagree about it. */
function maalordet(k: Kontekst, tall: Periodetall, maal: Broek): string | null {
  const verdier = tall.alternativer.flatMap((t) => (t.resultat.status === 'kjent' ? [t.resultat.verdi] : []));
  const naadd = verdier.map((v) => sammenlign(v, maal) >= 0);
  const [foerste] = naadd;
  if (foerste === undefined) return null;
  if (naadd.some((n) => n !== foerste)) return k.tekst.aft.uenige;
  return foerste ? k.tekst.aft.naadd : k.tekst.aft.ikkeNaadd;
}

function aftrad(k: Kontekst, { selskap, tall }: Resultat, andel: Tallcelle, maal: Broek): Aftrad {
  const entydig = tall.status === 'kjent';
  const klasse = entydig || tall.status === 'skjult' ? klasseFor(tall.hoved) : null;
  const vekt = entydig ? tall.hoved.vekt : null;
  const vis = (b: Broek) => visVerdi(b, 'antall');
  const { antall, n, nUkjent, nSkjult } = k.tekst.aft;
  const intervall = intervallet(k, klasse, maal);
  const ord = maalordet(k, tall, maal);
  const forklart = forklaringen(k, tall, klasse, maal);
  const uten = visStatus(tall.status === 'skjult' ? 'skjult' : 'ikke_beregnbar', k.maalform);
  return {
    selskap: selskap.id,
    selskapsnavn: selskap.navn,
    kommune: selskap.kommune ?? '',
    periodetekst: visPeriode(tall.periode),
    andel: { ...andel, klasse: klasse === null ? null : { ord: klasse.tekst[k.maalform], kode: klasse.kode } },
    antall: vekt === null ? null : antall(vis(vekt.teller), vis(vekt.nevner)),
    n: tall.status === 'skjult' ? nSkjult : vekt === null ? nUkjent : n(vis(vekt.nevner)),
    intervall,
    intervalltekst: intervall?.tekst ?? uten,
    maalord: ord,
    forklaring: intervall === null && ord !== null ? `${storForbokstav(ord)}. ${forklart}` : forklart,
  };
}

/** What each source says, for a share that stands with a mark. */
function motstridsnote(k: Kontekst, { selskapsnavn, andel, periodetekst }: Aftrad): string {
  const { motstrid, medKilde } = k.tekst.noekkeltall;
  const tall = andel.alternativer.map((a) => medKilde(a.tekst, a.kilde));
  const navn = finnMaal('resultatgrad')?.navn[k.maalform] ?? '';
  return motstrid(selskapsnavn, `${midtISetning(navn)} ${periodetekst}`, liste(tall, 'eller'));
}

function gruppe(k: Kontekst, periode: Periode, resultater: readonly Resultat[], tak: number): Aftgruppe | null {
  const maal = finnMaal('resultatgrad');
  const grense = maaletFor(periode);
  if (maal === undefined || grense === null) return null;
  const celler = lagCeller(
    k,
    maal,
    resultater.map(({ tall }) => ({ slag: 'tall', tall })),
  );
  const rader = resultater.flatMap((r, nr) => {
    const celle = celler[nr];
    return celle === undefined ? [] : [aftrad(k, r, celle, grense)];
  });
  const periodetekst = visPeriode(periode);
  const delAvAar = periodeslag(periode) === 'del_av_aar';
  const del = lagDel(k, {
    tittel: k.tekst.aft.gruppe(periodetekst),
    rader,
    tomt: k.tekst.aft.tomt,
    tak,
    fotnoterFor: (vist) => [
      ...(delAvAar ? [k.tekst.aft.delAvAar] : []),
      ...vist.flatMap((rad) => (rad.andel.status === 'motstrid' ? [motstridsnote(k, rad)] : [])),
    ],
  });
  return { ...del, periodetekst, delAvAar };
}

/** The period that the headline speaks of first, then the newest first. */
function ordnet(perioder: readonly Periode[], felles: Periode | null): readonly Periode[] {
  const foerst = (p: Periode) => Number(felles === null || !sammePeriode(p, felles));
  return [...perioder].sort((a, b) => foerst(a) - foerst(b) || nyesteFoerst(a, b));
}

/** Of which other periods there are results that the one page has no room for. */
function utelatt(k: Kontekst, grupper: readonly Aftgruppe[]): string | null {
  const { ogsaa, medAntall } = k.tekst.aft;
  const uten = grupper.filter((g) => g.paaSiden === 0);
  const ledd = uten.map((g) => medAntall(g.periodetekst, k.tekst.bedrifter(g.rader.length), g.delAvAar));
  return ledd.length === 0 ? null : ogsaa(liste(ledd));
}

/**
 * The results against Nav's target, gathered by period: two periods never stand in one list. First the period that the
 * headline and the key figures speak of; within a period the highest share first.
 */
export function aftdel(k: Kontekst): Aftdel {
  const { tittel, tomt, ingress, ikkeSammenlignbart } = k.tekst.aft;
  const perSelskap = k.selskaper.map((selskap) => ({ selskap, alle: resultatene(k, selskap) }));
  const maal = finnMaal('resultatgrad');
  const felles = maal === undefined ? null : periodeFor(k, maal);
  const resultater = perSelskap.flatMap(({ selskap, alle }) =>
    valgte(alle, felles).map((tall): Resultat => ({ selskap, tall })),
  );
  let rom = k.tak.aft;
  const grupper = ordnet(ulikePerioder(resultater.map((r) => r.tall.periode)), felles).flatMap((periode) => {
    const her = hoeyesteFoerst(resultater.filter((r) => sammePeriode(r.tall.periode, periode)));
    const laget = gruppe(k, periode, her, Math.max(rom, 0));
    rom -= laget?.paaSiden ?? 0;
    return laget ?? [];
  });
  const m = k.maalform;
  return {
    tittel,
    ingress: [ingress],
    grupper,
    flere: utelatt(k, grupper),
    tomt: grupper.length === 0 ? tomt : null,
    fotnoter: grupper.length === 0 ? [] : [EGEN_INNDELING[m], EN_AV_TJUE[m], ikkeSammenlignbart],
  };
}

function hoeyesteFoerst(resultater: readonly Resultat[]): readonly Resultat[] {
  const verdi = ({ tall }: Resultat) => (tall.hoved.resultat.status === 'kjent' ? tall.hoved.resultat.verdi : null);
  return [...resultater].sort((a, b) => {
    const [x, y] = [verdi(a), verdi(b)];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    return sammenlign(y, x);
  });
}
