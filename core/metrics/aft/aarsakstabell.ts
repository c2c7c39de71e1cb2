import type { AftResultat, Innsyn, SelskapId, Sluttaarsak, SluttaarsakObservasjon } from '../../portfolio/index.ts';
import {
  type Delsum,
  type Frigivelse,
  type Frigivelsescelle,
  frigiVersjon,
  type Sumstatus,
  vernTabell,
} from '../../statistics/index.ts';
import {
  erDato,
  type Figur,
  nyesteFoerst,
  overlapper,
  type Periode,
  periodeslag,
  sammeKilde,
  sammePeriode,
  ulikePerioder,
} from '../../values/index.ts';
import { personverngrense } from '../personvern.ts';
import { deltakervern } from './deltakervern.ts';

/** How many left for one reason, or that it isn't shown. */
export interface Aarsakscelle {
  readonly aarsak: Sluttaarsak;
  /** `null`: hidden. */
  readonly antall: number | null;
}

/** Why deltakere left AFT in one company and period, as it may be shown to anybody. Reasons may overlap: never totalled. */
export interface Aarsakstabell {
  readonly selskap: SelskapId;
  readonly periode: Periode;
  readonly celler: readonly Aarsakscelle[];
  /** `holdt_tilbake`: the figures were corrected, and the counts of the AFT result are hidden too. */
  readonly summer: Frigivelse['summer'];
}

/** One reason with its count, as the source has it. */
interface Telling {
  readonly aarsak: Sluttaarsak;
  readonly antall: number;
}

/** The part of those who left that no reason is given for: no row, but what the total minus the rows would tell. */
const UOPPGITT = 'uoppgitt';

function heltAntall(figur: Figur | null): number | null {
  if (figur?.status !== 'kjent' || figur.verdi.n !== 1n || figur.verdi.t < 0n) return null;
  const antall = Number(figur.verdi.t);
  return Number.isSafeInteger(antall) ? antall : null;
}

/** The first source's counts. A percentage without its count is left out: with the total known it would be one. */
function tellinger(observasjoner: readonly SluttaarsakObservasjon[]): readonly Telling[] {
  const [foerste] = observasjoner;
  if (foerste === undefined) return [];
  const sett = new Map<Sluttaarsak, number>();
  for (const o of observasjoner.filter((x) => sammeKilde(x.kilde, foerste.kilde))) {
    const antall = heltAntall(o.antall);
    if (antall !== null && !sett.has(o.aarsak)) sett.set(o.aarsak, antall);
  }
  return [...sett].map(([aarsak, antall]) => ({ aarsak, antall }));
}

function vedAvslutning(innsyn: Innsyn, selskap: SelskapId, periode: Periode): readonly AftResultat[] {
  return innsyn
    .aftResultater(selskap)
    .filter((r) => r.definisjon.tidspunkt === 'avslutning' && sammePeriode(r.periode, periode));
}

const antallene = (figurer: readonly (Figur | null)[]): readonly number[] =>
  figurer.flatMap((f) => heltAntall(f) ?? []);

/** How many went to work or education, as the AFT result tells. */
function formidlede(resultater: readonly AftResultat[]): readonly number[] {
  return resultater.flatMap((r) => {
    const [samlet] = antallene([r.formidlet]);
    const deler = antallene([r.tilArbeid, r.tilUtdanning]);
    const [arbeid, utdanning] = deler;
    if (samlet !== undefined) return [samlet];
    return arbeid !== undefined && utdanning !== undefined ? [arbeid + utdanning] : [];
  });
}

const summen = (tall: readonly number[]) => tall.reduce((a, b) => a + b, 0);

/**
 * Work and education as one part of the row, when the AFT result's numerator is their sum; each alone when the retensjon
 * is told, which is a share of those who went to work.
 */
function delsummene(
  telt: readonly Telling[],
  resultater: readonly AftResultat[],
  hverForSeg: boolean,
): readonly Delsum[] {
  const plasser = telt.flatMap((t, nr) => (t.aarsak === 'arbeid' || t.aarsak === 'utdanning' ? [nr] : []));
  if (hverForSeg) return plasser.map((plass) => ({ linje: 0, plasser: [plass] }));
  const sum = summen(plasser.map((nr) => telt[nr]?.antall ?? 0));
  return plasser.length > 0 && formidlede(resultater).includes(sum) ? [{ linje: 0, plasser }] : [];
}

/**
 * What the row's own version lets be shown. The total of those who left is told by the AFT result, and so is its
 * numerator: the reasons are hidden so that none can be found from them.
 */
function utkast(
  telt: readonly Telling[],
  resultater: readonly AftResultat[],
  { grense, hverForSeg }: { readonly grense: number; readonly hverForSeg: boolean },
): readonly Frigivelsescelle[] {
  const avsluttede = antallene(resultater.map((r) => r.avsluttet));
  const sum = summen(telt.map((t) => t.antall));
  const nevner = avsluttede.find((n) => n === sum) ?? avsluttede.find((n) => n > sum);
  const rest = nevner === undefined ? 0 : nevner - sum;
  const radsummer: Sumstatus = nevner === undefined ? 'ingen' : 'frigitt';
  const navn = [...telt.map((t): string => t.aarsak), ...(rest > 0 ? [UOPPGITT] : [])];
  const antall = [...telt.map((t) => t.antall), ...(rest > 0 ? [rest] : [])];
  const vernet = vernTabell(
    {
      celler: [antall],
      radsummer,
      kolonnesummer: 'ingen',
      totalsum: 'ingen',
      delsummerIRad: delsummene(telt, resultater, hverForSeg),
    },
    grense,
  );
  return navn.map(
    (n, nr): Frigivelsescelle => ({
      navn: n,
      verdi: String(antall[nr]),
      skjult: !vernet.trygg || vernet.celler[0]?.[nr]?.status !== 'vist',
    }),
  );
}

/** What the AFT result tells, so that a correction of it is seen as one of the table it is a sum of. */
function resultatceller(resultater: readonly AftResultat[]): readonly Frigivelsescelle[] {
  const tekst = (tall: readonly number[]) => tall.join(' ');
  return [
    { navn: 'avsluttede', verdi: tekst(antallene(resultater.map((r) => r.avsluttet))), skjult: false },
    { navn: 'formidlede', verdi: tekst(formidlede(resultater)), skjult: false },
  ];
}

const tabellnavn = (selskap: SelskapId, p: Periode) => `sluttaarsaker ${selskap} ${p.fra}/${p.til}`;

/** The periods that earlier versions released, of the company's tables. */
function frigittFoer(innsyn: Innsyn, selskap: SelskapId): readonly Periode[] {
  return innsyn.frigivelserOm('sluttaarsaker', selskap).flatMap(({ tabell }) => {
    const [fra = '', til = ''] = tabell.split(/[ /]/).slice(2);
    return erDato(fra) && erDato(til) ? [{ fra, til }] : [];
  });
}

/**
 * Whole years before parts, newer before older; a period that overlaps one taken before it is left out, and so is one
 * that overlaps what an earlier version released: a year minus its first months would tell of the last ones.
 */
function adskilte(perioder: readonly Periode[], frigitt: readonly Periode[]): readonly Periode[] {
  const ordnet = [...perioder].sort(
    (a, b) => Number(periodeslag(a) !== 'aar') - Number(periodeslag(b) !== 'aar') || nyesteFoerst(a, b),
  );
  const valgt: Periode[] = [];
  for (const p of ordnet) {
    const opptatt = [...valgt, ...frigitt.filter((f) => !sammePeriode(f, p))];
    if (!opptatt.some((v) => overlapper(v, p))) valgt.push(p);
  }
  return valgt.sort(nyesteFoerst);
}

interface Avgjoerelse {
  readonly tabell: Aarsakstabell;
  readonly frigivelse: Frigivelse;
}

function avgjoer(innsyn: Innsyn, selskap: SelskapId, periode: Periode): Avgjoerelse | null {
  const telt = tellinger(innsyn.sluttaarsaker(selskap).filter((o) => sammePeriode(o.periode, periode)));
  if (telt.length === 0) return null;
  const resultater = vedAvslutning(innsyn, selskap, periode);
  const grense = Number(personverngrense(innsyn, periode).t);
  const vern = deltakervern(innsyn, selskap);
  const alt = resultater.length > 0 && !vern.viser('resultat', periode);
  const hverForSeg = vern.viser('retensjon', periode);
  const egne = utkast(telt, resultater, { grense, hverForSeg }).map((c) => ({ ...c, skjult: c.skjult || alt }));
  const frigivelse = frigiVersjon(
    { tabell: tabellnavn(selskap, periode), celler: [...egne, ...resultatceller(resultater)] },
    innsyn.frigivelserOm('sluttaarsaker', selskap),
  );
  const skjulte = new Set(frigivelse.celler.filter((c) => c.skjult).map((c) => c.navn));
  const celler = telt.map(({ aarsak, antall }) => ({ aarsak, antall: skjulte.has(aarsak) ? null : antall }));
  return { frigivelse, tabell: { selskap, periode, celler, summer: frigivelse.summer } };
}

const MINNE = new WeakMap<Innsyn, Map<SelskapId, readonly Avgjoerelse[]>>();

/** Decided on the whole portfolio, once for each company. */
function avgjorte(innsyn: Innsyn, selskap: SelskapId): readonly Avgjoerelse[] {
  const hele = innsyn.hele;
  const alle = MINNE.get(hele) ?? new Map<SelskapId, readonly Avgjoerelse[]>();
  if (alle.size === 0) MINNE.set(hele, alle);
  const tidligere = alle.get(selskap);
  if (tidligere !== undefined) return tidligere;
  const egne = ulikePerioder(hele.sluttaarsaker(selskap).map((o) => o.periode));
  const perioder = adskilte(egne, frigittFoer(hele, selskap));
  const nye = perioder.flatMap((p) => avgjoer(hele, selskap, p) ?? []);
  alle.set(selskap, nye);
  return nye;
}

/** The company's sluttårsaker as they may be shown, newest period first: never two periods that overlap. */
export function aarsakstabeller(innsyn: Innsyn, selskap: SelskapId): readonly Aarsakstabell[] {
  return avgjorte(innsyn, selskap).map((a) => a.tabell);
}

/** What this version releases of every company's sluttårsaker: to be kept with the version, for the versions after it. */
export function aarsaksfrigivelser(innsyn: Innsyn): readonly Frigivelse[] {
  return innsyn.hele.portefolje.selskaper.flatMap((s) => avgjorte(innsyn, s.id).map((a) => a.frigivelse));
}

/** Whether a correction makes the counts of a company's AFT result tell about few: then they are held back in this version. */
export function resultatHoldesTilbake(innsyn: Innsyn, selskap: SelskapId, periode: Periode): boolean {
  return avgjorte(innsyn, selskap).some(
    ({ tabell }) => tabell.summer === 'holdt_tilbake' && sammePeriode(tabell.periode, periode),
  );
}
