import { finnMaal, klasseFor, type Periodetall, perPeriode } from '../../metrics/index.ts';
import { AFT_MAAL, slaaOpp } from '../../parameters/index.ts';
import type { Selskap } from '../../portfolio/index.ts';
import { EGEN_INNDELING, EN_AV_TJUE, type Klasse } from '../../statistics/index.ts';
import { tallform, tallIForm, visGrense, visMotGrense, visPeriode, visVerdi } from '../../text/index.ts';
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

interface Resultat {
  readonly selskap: Selskap;
  readonly tall: Periodetall;
}

/**
 * The result to show of a company: of the whole years the newest, and of that year's the one with counts; a part of a
 * year only when there is no whole one.
 */
function nyesteResultat(k: Kontekst, selskap: Selskap): Periodetall | undefined {
  const maal = finnMaal('resultatgrad');
  if (maal?.gjelder(k.innsyn, selskap) !== true) return undefined;
  const alle = perPeriode(maal.finn(k.innsyn, selskap.id)).filter((p) => p.status !== 'ikke_beregnbar');
  const hele = alle.filter((p) => aarFor(p.periode) !== null);
  const [nyeste] = hele.length > 0 ? hele : alle;
  if (nyeste === undefined) return undefined;
  const like = alle.filter((p) => sammePeriode(p.periode, nyeste.periode));
  return like.find((p) => p.hoved.vekt !== null) ?? nyeste;
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
  return {
    selskap: selskap.id,
    selskapsnavn: selskap.navn,
    kommune: selskap.kommune ?? '',
    periodetekst: visPeriode(tall.periode),
    andel: { ...andel, klasse: klasse === null ? null : { ord: klasse.tekst[k.maalform], kode: klasse.kode } },
    antall: vekt === null ? null : antall(vis(vekt.teller), vis(vekt.nevner)),
    n: tall.status === 'skjult' ? nSkjult : vekt === null ? nUkjent : n(vis(vekt.nevner)),
    intervall: intervallet(k, klasse, maal),
    maalord: maalordet(k, tall, maal),
    forklaring: forklaringen(k, tall, klasse, maal),
  };
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
  const del = lagDel(k, {
    tittel: k.tekst.aft.gruppe(periodetekst),
    rader,
    tomt: k.tekst.aft.tomt,
    tak,
    fotnoter: periodeslag(periode) === 'aar' ? [] : [k.tekst.aft.delAvAar],
  });
  return { ...del, periodetekst };
}

/**
 * Each company's newest whole year against Nav's target, gathered by period: two periods never stand in one list. The
 * newest first; within a period the highest share first.
 */
export function aftdel(k: Kontekst): Aftdel {
  const { tittel, tomt, ingress, ikkeSammenlignbart } = k.tekst.aft;
  const resultater = k.selskaper.flatMap((selskap): Resultat[] => {
    const tall = nyesteResultat(k, selskap);
    return tall === undefined ? [] : [{ selskap, tall }];
  });
  const perioder = [...ulikePerioder(resultater.map((r) => r.tall.periode))].sort(nyesteFoerst);
  let rom = k.tak.aft;
  const grupper = perioder.flatMap((periode) => {
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
