import {
  TILTAKSREGNSKAP_KOLONNER,
  TILTAKSREGNSKAP_RADER,
  type Tiltaksregnskap,
  type TiltaksregnskapKolonne,
  type TiltaksregnskapRad,
} from '../../../portfolio/index.ts';
import {
  absolutt,
  type Broek,
  type Figur,
  type Intervall,
  type KjentFigur,
  lik,
  minus,
  NULL,
  pluss,
} from '../../../values/index.ts';
import { beloepsintervall, kjent } from '../../grunnlag/figurer.ts';

/** A sum that doesn't hold: the cell it stands in, and by how much. */
export interface Avvik {
  readonly rad: TiltaksregnskapRad;
  readonly kolonne: TiltaksregnskapKolonne;
  readonly figur: KjentFigur;
  /** What the parts give. */
  readonly regnet: Broek;
  /** Down the column, across the row, or both alike. */
  readonly retning: 'ned' | 'bort' | 'begge';
  /** Some parts have no cell, and were counted as 0. */
  readonly medTomme: boolean;
}

/** A row that others make up. Costs are deducted whether they are written with or without a minus, as long as it is done alike. */
interface Sumlinje {
  readonly rad: TiltaksregnskapRad;
  readonly pluss: readonly TiltaksregnskapRad[];
  readonly kostnad?: TiltaksregnskapRad;
}

const SUMLINJER: readonly Sumlinje[] = [
  {
    rad: 'sum_driftsinntekter',
    pluss: ['salgsinntekter', 'tilskudd_nav', 'tilskudd_medfinansiering_vta', 'tilskudd_andre', 'annen_driftsinntekt'],
  },
  {
    rad: 'sum_driftskostnader',
    pluss: ['varekostnader', 'loennskostnader', 'av_og_nedskrivninger', 'oevrige_driftskostnader'],
  },
  { rad: 'sum_finans', pluss: ['sum_finansinntekter'], kostnad: 'sum_finanskostnader' },
  { rad: 'resultat_foer_skatt', pluss: ['sum_driftsinntekter', 'sum_finans'], kostnad: 'sum_driftskostnader' },
  { rad: 'aarsresultat', pluss: ['resultat_foer_skatt', 'sum_ekstraordinaere_poster'], kostnad: 'skattekostnad' },
];

/** The cell's figure; `undefined` when there is no such cell. The first one when a cell is given twice. */
export function celle(t: Tiltaksregnskap, rad: TiltaksregnskapRad, kolonne: TiltaksregnskapKolonne): Figur | undefined {
  return t.celler.find((c) => c.rad === rad && c.kolonne === kolonne)?.figur;
}

interface Ledd {
  readonly figur: Figur | undefined;
  readonly trekk: boolean;
}

const negert = (b: Broek): Broek => ({ t: -b.t, n: b.n });

function leggTil(sum: Intervall, ledd: Ledd, figur: KjentFigur): Intervall {
  const i = beloepsintervall(figur);
  return ledd.trekk
    ? { fra: minus(sum.fra, i.til), til: minus(sum.til, i.fra) }
    : { fra: pluss(sum.fra, i.fra), til: pluss(sum.til, i.til) };
}

/**
 * Whether parts add up to a sum: `null` when they do, within what rounding explains, and also when nobody can say (the
 * sum or a part is stated to be missing, or no part is there at all).
 */
function proev(sum: Figur | undefined, ledd: readonly Ledd[]): { regnet: Broek; medTomme: boolean } | null {
  const resultat = kjent(sum);
  if (resultat === null || ledd.some((l) => l.figur?.status === 'mangler')) return null;
  const kjente = ledd.flatMap((l) => (l.figur?.status === 'kjent' ? [{ ledd: l, figur: l.figur }] : []));
  if (kjente.length === 0) return null;
  const regnet = kjente.map((k) => (k.ledd.trekk ? negert(k.figur.verdi) : k.figur.verdi)).reduce(pluss, NULL);
  const mulig = kjente.reduce((i, k) => leggTil(i, k.ledd, k.figur), { fra: NULL, til: NULL });
  const r = beloepsintervall(resultat);
  const stemmer = minus(r.fra, mulig.til).t <= 0n && minus(mulig.fra, r.til).t <= 0n;
  return stemmer ? null : { regnet, medTomme: kjente.length < ledd.length };
}

function nedover(t: Tiltaksregnskap, linje: Sumlinje, trekkKostnad: boolean): readonly Avvik[] {
  return TILTAKSREGNSKAP_KOLONNER.flatMap((kolonne): Avvik[] => {
    const figur = kjent(celle(t, linje.rad, kolonne));
    const ledd: Ledd[] = linje.pluss.map((rad) => ({ figur: celle(t, rad, kolonne), trekk: false }));
    if (linje.kostnad !== undefined) ledd.push({ figur: celle(t, linje.kostnad, kolonne), trekk: trekkKostnad });
    const feil = proev(figur ?? undefined, ledd);
    return feil === null || figur === null ? [] : [{ rad: linje.rad, kolonne, figur, retning: 'ned', ...feil }];
  });
}

/** Costs are written one way or the other in the whole form: the way that leaves fewest errors is the form's own. */
function nedoverMedFortegn(t: Tiltaksregnskap, linje: Sumlinje): readonly Avvik[] {
  const trukket = nedover(t, linje, true);
  if (linje.kostnad === undefined || trukket.length === 0) return trukket;
  const medMinus = nedover(t, linje, false);
  return medMinus.length < trukket.length ? medMinus : trukket;
}

function bortover(t: Tiltaksregnskap): readonly Avvik[] {
  const deler = TILTAKSREGNSKAP_KOLONNER.filter((k) => k !== 'totalt');
  return TILTAKSREGNSKAP_RADER.flatMap((rad): Avvik[] => {
    const figur = kjent(celle(t, rad, 'totalt'));
    const feil = proev(
      figur ?? undefined,
      deler.map((kolonne) => ({ figur: celle(t, rad, kolonne), trekk: false })),
    );
    return feil === null || figur === null ? [] : [{ rad, kolonne: 'totalt', figur, retning: 'bort', ...feil }];
  });
}

/** Every sum that doesn't hold, down the columns and across to the total. A cell that both ways give the same for is one error. */
export function avvikI(t: Tiltaksregnskap): readonly Avvik[] {
  const ned = SUMLINJER.flatMap((linje) => nedoverMedFortegn(t, linje));
  const bort = bortover(t);
  const likt = (a: Avvik, b: Avvik) => a.rad === b.rad && a.kolonne === b.kolonne && lik(a.regnet, b.regnet);
  return [
    ...ned.map((a): Avvik => (bort.some((b) => likt(a, b)) ? { ...a, retning: 'begge' } : a)),
    ...bort.filter((b) => !ned.some((a) => likt(a, b))),
  ];
}

/** The size of the difference, without a sign. */
export function forskjell(a: Avvik): Broek {
  return absolutt(minus(a.figur.verdi, a.regnet));
}
