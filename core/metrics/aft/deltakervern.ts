import type { AftResultat, FeltId, Innsyn, SelskapId } from '../../portfolio/index.ts';
import type { Frigivelse } from '../../statistics/index.ts';
import {
  type Broek,
  erDato,
  type Figur,
  fraTekst,
  type Kilde,
  minus,
  negativ,
  nyesteFoerst,
  type Periode,
  pluss,
  sammeKilde,
  sammenlign,
  sammePeriode,
  tilTekst,
  ulikePerioder,
} from '../../values/index.ts';
import { personverngrense } from '../personvern.ts';
import { type Strekk, strekket, utledede } from './strekk.ts';

/** What is told, or not, of the deltakere of one company and period: each with all the counts that it is made of. */
export const OPPLYSNINGER = ['resultat', 'frafall', 'retensjon'] as const;
export type Opplysning = (typeof OPPLYSNINGER)[number];

/** What may be told of one company's deltakere. Every figure about them is shown or hidden as this says. */
export interface Deltakervern {
  viser(opplysning: Opplysning, periode: Periode): boolean;
}

/** The counts: those who left; of them to arbeid or utdanning, to arbeid, early leavers; of those to arbeid, still there. */
type Telling = 'avsluttet' | 'formidlet' | 'arbeid' | 'frafall' | 'fortsatt';

/** One count as one source gives it. */
interface Faktum {
  readonly telling: Telling;
  readonly periode: Periode;
  readonly antall: Broek;
  readonly kilde: Kilde;
}

/** Splits of people into two groups, of which neither may be found small: the part, and the whole that it is a part of. */
const DELINGER: readonly (readonly [del: Telling, av: Telling])[] = [
  ['arbeid', 'formidlet'],
  ['arbeid', 'avsluttet'],
  ['frafall', 'avsluttet'],
  ['fortsatt', 'arbeid'],
];
/** Groups that may not be small themselves. The numerator of a published resultatgrad may: it is released with it. */
const GRUPPER: readonly Telling[] = ['avsluttet', 'arbeid', 'frafall', 'fortsatt'];

function faktum(telling: Telling, periode: Periode, figur: Figur | null): readonly Faktum[] {
  return figur?.status === 'kjent' ? [{ telling, periode, antall: figur.verdi, kilde: figur.kilde }] : [];
}

/** Those who went to arbeid or utdanning: as stated, or the two parts added up. */
function formidlet(r: AftResultat): readonly Faktum[] {
  if (r.definisjon.tidspunkt !== 'avslutning' || r.definisjon.omfatter !== 'arbeid_utdanning') return [];
  const oppgitt = faktum('formidlet', r.periode, r.formidlet);
  if (oppgitt.length > 0 || r.tilArbeid?.status !== 'kjent' || r.tilUtdanning?.status !== 'kjent') return oppgitt;
  const antall = pluss(r.tilArbeid.verdi, r.tilUtdanning.verdi);
  return [{ telling: 'formidlet', periode: r.periode, antall, kilde: r.kilde }];
}

function iFeltet(telling: Telling, innsyn: Innsyn, selskap: SelskapId, felt: FeltId): readonly Faktum[] {
  return innsyn.observasjoner(selskap, felt).flatMap((o) => faktum(telling, o.periode, o.figur));
}

/** All that the company's figures about deltakere are made of. */
function faktaOm(innsyn: Innsyn, selskap: SelskapId): Readonly<Record<Opplysning, readonly Faktum[]>> {
  const resultater = innsyn.aftResultater(selskap);
  const vedAvslutning = resultater.filter((r) => r.definisjon.tidspunkt === 'avslutning');
  return {
    resultat: [
      ...resultater.flatMap((r) => faktum('avsluttet', r.periode, r.avsluttet)),
      ...resultater.flatMap(formidlet),
    ],
    frafall: iFeltet('frafall', innsyn, selskap, 'frafall'),
    retensjon: [
      ...iFeltet('fortsatt', innsyn, selskap, 'i_arbeid_etter_6mnd'),
      ...vedAvslutning.flatMap((r) => faktum('arbeid', r.periode, r.tilArbeid)),
    ],
  };
}

/** Whether these counts, and all that can be worked out from them together, tell of a group with fewer than `grense`. */
function roeper(fakta: readonly Faktum[], grense: Broek): boolean {
  const liten = (antall: Broek) => !negativ(antall) && sammenlign(antall, grense) < 0;
  const kjent = new Map<Telling, readonly Strekk[]>();
  const om = (telling: Telling): readonly Strekk[] => {
    const foer = kjent.get(telling);
    if (foer !== undefined) return foer;
    const egne = fakta.filter((f) => f.telling === telling);
    const [foerste] = egne;
    const enPeriode = foerste !== undefined && egne.every((f) => sammePeriode(f.periode, foerste.periode));
    // One period alone, as most are, gives nothing but itself.
    const valgte = enPeriode ? [foerste] : egne;
    const fortalte = valgte.map((f) => strekket(f.periode, f.antall));
    const strekk = enPeriode ? fortalte : utledede(fortalte);
    kjent.set(telling, strekk);
    return strekk;
  };
  if (fakta.some((f) => f.telling !== 'formidlet' && liten(f.antall))) return true;
  if (GRUPPER.some((g) => om(g).some((s) => liten(s.antall)))) return true;
  return DELINGER.some(([del, av]) =>
    om(del).some((d) =>
      om(av).some((a) => a.fra === d.fra && a.til === d.til && sammenlign(minus(a.antall, d.antall), grense) < 0),
    ),
  );
}

/** As {@link roeper}, to one who keeps to one source and to one who reads them all. */
function roeperFor(fakta: readonly Faktum[], grense: Broek): boolean {
  const kilder = fakta.map((f) => f.kilde);
  const ulike = kilder.filter((k, nr) => kilder.findIndex((l) => sammeKilde(k, l)) === nr);
  const enkeltvis = ulike.length < 2 ? [] : ulike.map((k) => fakta.filter((f) => sammeKilde(f.kilde, k)));
  return [...enkeltvis, fakta].some((del) => roeper(del, grense));
}

/** Periods in groups that share no day: what is told of one group says nothing of another. */
function klynger(perioder: readonly Periode[]): readonly (readonly Periode[])[] {
  const ut: Periode[][] = [];
  let slutt = '';
  for (const p of [...perioder].sort((a, b) => (a.fra < b.fra ? -1 : a.fra > b.fra ? 1 : nyesteFoerst(a, b)))) {
    if (p.fra > slutt) ut.push([p]);
    else ut.at(-1)?.push(p);
    if (p.til > slutt) slutt = p.til;
  }
  return ut;
}

/** What is told of a company, and the counts that it is made of. */
interface Bestemt {
  readonly vises: ReadonlySet<string>;
  readonly fortalt: readonly Faktum[];
}

function somFrigivelse(selskap: SelskapId, fortalt: readonly Faktum[]): Frigivelse {
  const celler = fortalt.map(({ telling, periode, antall }) => ({
    navn: `${telling} ${periode.fra}/${periode.til}`,
    verdi: tilTekst(antall),
    skjult: false,
  }));
  return { tabell: `deltakere ${selskap}`, celler, summer: 'vist' };
}

const TELLINGER: readonly Telling[] = ['avsluttet', 'formidlet', 'arbeid', 'frafall', 'fortsatt'];

/** The counts that earlier versions told: a new one may not give a small group away together with them either. */
function fortaltFoer(innsyn: Innsyn, selskap: SelskapId): readonly Faktum[] {
  const celler = innsyn.frigivelserOm('deltakere', selskap).flatMap((f) => f.celler);
  return celler.flatMap(({ navn, verdi }): Faktum[] => {
    const [slag, fra = '', til = ''] = navn.split(/[ /]/);
    const telling = TELLINGER.find((t) => t === slag);
    const antall = fraTekst(verdi);
    if (telling === undefined || antall === null || !erDato(fra) || !erDato(til)) return [];
    return [{ telling, periode: { fra, til }, antall, kilde: { dokument: 'tidligere versjon' } }];
  });
}

const noekkel = (opplysning: Opplysning, p: Periode) => `${opplysning} ${p.fra}/${p.til}`;

/**
 * Decides, one piece of information after the other, what is told: it is when it and all that was told before don't
 * give away a group that is too small. Results first, then what is only a part of them; of periods that share days, the
 * one about most people first, so that a year stands and one of its months is hidden and not the other way round.
 */
function bestem(innsyn: Innsyn, selskap: SelskapId): Bestemt {
  const alle = faktaOm(innsyn, selskap);
  const tidligere = fortaltFoer(innsyn, selskap);
  const altFortalt: Faktum[] = [];
  const perioder = ulikePerioder([
    ...innsyn.aftResultater(selskap).map((r) => r.periode),
    ...OPPLYSNINGER.flatMap((o) => alle[o].map((f) => f.periode)),
  ]);
  const vises = new Set<string>();
  for (const klynge of klynger(perioder)) {
    const flest = (p: Periode) =>
      Math.max(
        0,
        ...alle.resultat.filter((f) => sammePeriode(f.periode, p)).map((f) => Number(f.antall.t / f.antall.n)),
      );
    const ordnet = [...klynge].sort((a, b) => flest(b) - flest(a) || nyesteFoerst(a, b));
    let fortalt: readonly Faktum[] = [];
    for (const opplysning of OPPLYSNINGER) {
      for (const periode of ordnet) {
        const nye = alle[opplysning].filter((f) => sammePeriode(f.periode, periode));
        const medResultatet = opplysning === 'resultat' || vises.has(noekkel('resultat', periode));
        const med = nye.length === 0 ? fortalt : [...fortalt, ...nye];
        const grense = personverngrense(innsyn, periode);
        const roepes = () =>
          roeperFor(med, grense) || (tidligere.length > 0 && roeperFor([...tidligere, ...med], grense));
        if (!medResultatet || (nye.length > 0 && roepes())) continue;
        vises.add(noekkel(opplysning, periode));
        fortalt = med;
      }
    }
    altFortalt.push(...fortalt);
  }
  return { vises, fortalt: altFortalt };
}

const bestemt = new WeakMap<Innsyn, Map<SelskapId, Bestemt>>();

/** Decided on the whole portfolio, once for each company. */
function bestemtFor(innsyn: Innsyn, selskap: SelskapId): Bestemt {
  const { hele } = innsyn;
  const selskaper = bestemt.get(hele) ?? new Map<SelskapId, Bestemt>();
  bestemt.set(hele, selskaper);
  const funnet = selskaper.get(selskap) ?? bestem(hele, selskap);
  selskaper.set(selskap, funnet);
  return funnet;
}

/**
 * What may be told of a company's deltakere: decided once, on the whole portfolio, so that whoever sees a part of it is
 * shown what everybody else is and no more (domain: section 5, «decide it once, on the whole table»).
 *
 * Hidden: a group with fewer than the privacy limit, zero too; and whatever lets one be worked out (a year minus its
 * months, those who went to arbeid or utdanning minus those who went to arbeid, a whole minus its part). Aggregates are
 * made of what is shown, and tell nothing more.
 */
export function deltakervern(innsyn: Innsyn, selskap: SelskapId): Deltakervern {
  const { vises } = bestemtFor(innsyn, selskap);
  return { viser: (opplysning, periode) => vises.has(noekkel(opplysning, periode)) };
}

/** What this version tells of every company's deltakere, for the versions after it. */
export function deltakerfrigivelser(innsyn: Innsyn): readonly Frigivelse[] {
  return innsyn.hele.portefolje.selskaper.flatMap(({ id }) => {
    const { fortalt } = bestemtFor(innsyn, id);
    return fortalt.length === 0 ? [] : [somFrigivelse(id, fortalt)];
  });
}
