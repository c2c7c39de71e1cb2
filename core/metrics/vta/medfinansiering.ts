import { broekAv, type Regnestykke, sumAv } from '../../explanation/index.ts';
import type { Innsyn, SelskapId, VtaTilskudd } from '../../portfolio/index.ts';
import {
  type Kilde,
  nyesteFoerst,
  type Periode,
  sammeKilde,
  sammePeriode,
  type Tospraaklig,
} from '../../values/index.ts';
import { blad, samletBlad } from '../blad.ts';
import type { Grunn } from '../maal.ts';
import { avtaltTilskudd, faktiskTilskudd } from './statlig-tilskudd.ts';

/**
 * What the state grant is taken from, best founded first: the amounts given, månedsverk × sats (actual), places × sats
 * (agreed), or only a share that the source states. Never two of them in one figure.
 */
export const TILSKUDDSGRUNNLAG = ['beloep', 'faktisk', 'avtalt', 'oppgitt'] as const;
export type Tilskuddsgrunnlag = (typeof TILSKUDDSGRUNNLAG)[number];

const KOMMUNALT: Tospraaklig = { nb: 'Kommunalt tilskudd', nn: 'Kommunalt tilskot' };
const STATLIG: Tospraaklig = { nb: 'Statlig tilskudd', nn: 'Statleg tilskot' };
const MAANEDSVERK: Tospraaklig = { nb: 'VTA-månedsverk', nn: 'VTA-månadsverk' };
const PLASSER: Tospraaklig = { nb: 'VTA-plasser', nn: 'VTA-plassar' };
const OPPGITT: Tospraaklig = { nb: 'Oppgitt medfinansieringsandel', nn: 'Oppgitt medfinansieringsdel' };

/** One row of VTA grants on one basis. Without amounts (`oppgitt`) only the share is known. */
export interface Medfinansieringslinje {
  readonly rad: VtaTilskudd;
  readonly grunnlag: Tilskuddsgrunnlag;
  readonly kommunalt: Regnestykke | null;
  readonly statlig: Regnestykke | null;
  /** kommunalt / statlig. */
  readonly andel: Regnestykke;
}

const erGrunn = (x: Regnestykke | Grunn): x is Grunn => 'kode' in x;
const erStykke = (x: Regnestykke | Grunn): x is Regnestykke => !erGrunn(x);

/** The state grant of a row on a basis that has amounts, or why it can't be had. */
export function statligFor(rad: VtaTilskudd, grunnlag: Exclude<Tilskuddsgrunnlag, 'oppgitt'>): Regnestykke | Grunn {
  if (grunnlag === 'beloep') {
    const mangler = rad.statligTilskudd?.status === 'mangler';
    return (
      blad(rad.statligTilskudd, STATLIG, 'kr') ?? {
        kode: mangler ? 'oppgitt_mangler' : 'mangler_inndata',
        felt: STATLIG.nb,
      }
    );
  }
  if (grunnlag === 'faktisk') {
    const maanedsverk = blad(rad.maanedsverk, MAANEDSVERK, 'maanedsverk');
    return maanedsverk === null
      ? { kode: 'mangler_inndata', felt: MAANEDSVERK.nb }
      : faktiskTilskudd(maanedsverk, rad.periode);
  }
  const plasser = blad(rad.plasser, PLASSER, 'antall');
  return plasser === null ? { kode: 'mangler_inndata', felt: PLASSER.nb } : avtaltTilskudd(plasser, rad.periode);
}

/** The row on one basis, or why it can't be worked out. */
export function linjeFor(rad: VtaTilskudd, grunnlag: Tilskuddsgrunnlag): Medfinansieringslinje | Grunn {
  if (grunnlag === 'oppgitt') {
    const andel = blad(rad.oppgittAndel, OPPGITT, 'andel');
    const mangler = rad.oppgittAndel?.status === 'mangler';
    return andel === null
      ? { kode: mangler ? 'oppgitt_mangler' : 'mangler_inndata', felt: OPPGITT.nb }
      : { rad, grunnlag, kommunalt: null, statlig: null, andel };
  }
  const kommunalt = blad(rad.kommunaltTilskudd, KOMMUNALT, 'kr');
  if (kommunalt === null) {
    const mangler = rad.kommunaltTilskudd?.status === 'mangler';
    return { kode: mangler ? 'oppgitt_mangler' : 'mangler_inndata', felt: KOMMUNALT.nb };
  }
  const statlig = statligFor(rad, grunnlag);
  if (erGrunn(statlig)) return statlig;
  const andel = statlig.verdi.t > 0n ? broekAv(kommunalt, statlig, 'andel') : null;
  return andel === null
    ? { kode: 'nevner_ikke_positiv', felt: STATLIG.nb }
    : { rad, grunnlag, kommunalt, statlig, andel };
}

export const erLinje = (x: Medfinansieringslinje | Grunn): x is Medfinansieringslinje => 'rad' in x;

/** Of the reasons from each basis in order, the one that is closest to a figure. */
function naermesteGrunn(grunner: readonly Grunn[]): Grunn {
  return (
    grunner.find((g) => g.kode === 'oppgitt_mangler') ??
    grunner.find((g) => g.kode === 'mangler_parameter') ??
    grunner[0] ?? { kode: 'mangler_inndata', felt: STATLIG.nb }
  );
}

/** The row on the best basis that it has, or the reason that is closest to a figure. */
export function besteLinje(rad: VtaTilskudd): Medfinansieringslinje | Grunn {
  const forsoek = TILSKUDDSGRUNNLAG.map((g) => linjeFor(rad, g));
  return forsoek.find(erLinje) ?? naermesteGrunn(forsoek.flatMap((f) => (erLinje(f) ? [] : [f])));
}

/** Rows of one period and one source: what a total may be made of. */
export interface Tilskuddsgruppe {
  readonly periode: Periode;
  readonly kilde: Kilde;
  readonly rader: readonly VtaTilskudd[];
}

/** The company's rows by period and source, newest period first, sources in reading order. */
export function tilskuddsgrupper(innsyn: Innsyn, selskap: SelskapId): readonly Tilskuddsgruppe[] {
  const grupper: { periode: Periode; kilde: Kilde; rader: VtaTilskudd[] }[] = [];
  for (const rad of innsyn.vtaTilskudd(selskap)) {
    const gruppe = grupper.find((g) => sammePeriode(g.periode, rad.periode) && sammeKilde(g.kilde, rad.kilde));
    if (gruppe === undefined) grupper.push({ periode: rad.periode, kilde: rad.kilde, rader: [rad] });
    else gruppe.rader.push(rad);
  }
  return grupper.sort((a, b) => nyesteFoerst(a.periode, b.periode));
}

/** One row per kommune. A kommune that stands twice in a source is two claims about the same: the second makes another set. */
function sett(rader: readonly VtaTilskudd[]): readonly (readonly VtaTilskudd[])[] {
  const kommuner = [...new Set(rader.map((r) => r.bostedskommune))];
  const perKommune = kommuner.map((k) => rader.filter((r) => r.bostedskommune === k));
  const flest = Math.max(0, ...perKommune.map((r) => r.length));
  return Array.from({ length: flest }, (_, nr) => perKommune.flatMap((r) => r[nr] ?? r.at(-1) ?? []));
}

/** The company's total on one basis: Σ kommunalt / Σ statlig, or the reason why a part of it can't be had. */
function totalt(
  rader: readonly VtaTilskudd[],
  grunnlag: Tilskuddsgrunnlag,
  legg: (navn: Tospraaklig, ledd: readonly Regnestykke[]) => Regnestykke,
): Regnestykke | Grunn {
  const linjer = rader.map((r) => linjeFor(r, grunnlag));
  const feil = linjer.find((l) => !erLinje(l));
  if (feil !== undefined && !erLinje(feil)) return feil;
  const gode = linjer.filter(erLinje);
  const [eneste] = gode;
  if (eneste !== undefined && gode.length === 1) return eneste.andel;
  const kommunalt = gode.flatMap((l) => l.kommunalt ?? []);
  const statlig = gode.flatMap((l) => l.statlig ?? []);
  const uvektet = gode.length === 0 || kommunalt.length < gode.length || statlig.length < gode.length;
  const andel = uvektet ? null : broekAv(legg(KOMMUNALT, kommunalt), legg(STATLIG, statlig), 'andel');
  return andel ?? { kode: 'mangler_inndata', felt: STATLIG.nb };
}

/**
 * The company's total share from one source: its own total row, and the sum of its kommuner, on the first basis that
 * gives both what they need. Several results only when they differ; otherwise the reason why there is none.
 *
 * `utenDeler`: some kommuner are about so few that their amounts must not stand there as terms of the sum.
 */
export function totaleAndeler(gruppe: Tilskuddsgruppe, utenDeler: boolean): readonly Regnestykke[] | Grunn {
  const legg = (navn: Tospraaklig, ledd: readonly Regnestykke[]) =>
    utenDeler ? samletBlad(navn, ledd, 'kr', gruppe.kilde) : sumAv(ledd, 'kr');
  const total = gruppe.rader.filter((r) => r.bostedskommune === null);
  const kommuner = sett(gruppe.rader.filter((r) => r.bostedskommune !== null));
  const kandidater = [...total.map((r) => [r]), ...kommuner];
  const grunner: Grunn[] = [];
  for (const grunnlag of TILSKUDDSGRUNNLAG) {
    const forsoek = kandidater.map((rader) => totalt(rader, grunnlag, legg));
    const regnet = forsoek.filter(erStykke);
    if (regnet.length > 0) return regnet;
    grunner.push(...forsoek.filter(erGrunn));
  }
  return naermesteGrunn(grunner);
}
