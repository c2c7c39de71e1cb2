import type { Eierandel } from '../../portfolio/index.ts';
import {
  avrundingsintervall,
  type Broek,
  type Dato,
  EN,
  type Intervall,
  NULL,
  pluss,
  sammenlign,
  sum,
} from '../../values/index.ts';
import { kjent } from './figurer.ts';

export type Eierslag = NonNullable<Eierandel['slag']>;

/** Who owns a company on a day, kind by kind, and how much nobody has placed. */
export interface Eierbilde {
  /** The kinds' shares together, as given. */
  readonly andel: (slag: readonly Eierslag[]) => Broek;
  /** Whether every owner is of one of the kinds: three thirds printed as 33,3 % are still the whole. */
  readonly bare: (slag: readonly Eierslag[]) => boolean;
  /** Shares whose owner's kind isn't stated, and what is lacking up to the whole. */
  readonly ukjent: Broek;
  /** The shares add up to more than the whole, also when rounding is reckoned with. */
  readonly overHele: boolean;
  readonly eierandeler: readonly Eierandel[];
}

/** «Oslo kommune», «Viken fylkeskommune»: the name says what kind of owner it is when no column does. */
function slagAv(e: Eierandel): Eierslag | null {
  if (e.slag !== null) return e.slag;
  const navn = e.eier.toLowerCase();
  if (navn.endsWith('fylkeskommune')) return 'fylkeskommune';
  return navn.endsWith('kommune') ? 'kommune' : null;
}

/** The share of each owner that applies on the day: the latest that has begun. */
function gjeldende(alle: readonly Eierandel[], idag: Dato): readonly Eierandel[] {
  const begynt = alle.filter((e) => e.fra === null || e.fra <= idag);
  return begynt.filter((e) => !begynt.some((annen) => annen.eier === e.eier && (annen.fra ?? '') > (e.fra ?? '')));
}

function intervallet(eierandeler: readonly Eierandel[]): Intervall {
  let [fra, til] = [NULL, NULL];
  for (const e of eierandeler) {
    const figur = kjent(e.andel);
    if (figur === null) continue;
    const i = avrundingsintervall(figur.verdi, figur.presisjon);
    [fra, til] = [pluss(fra, i.fra), pluss(til, i.til)];
  }
  return { fra, til };
}

/** `null` when no share is known. */
export function eierbilde(alle: readonly Eierandel[], idag: Dato): Eierbilde | null {
  const eierandeler = gjeldende(alle, idag).filter((e) => kjent(e.andel) !== null);
  if (eierandeler.length === 0) return null;
  const summen = intervallet(eierandeler);
  const utenSlag = intervallet(eierandeler.filter((e) => slagAv(e) === null)).til;
  const rest = sammenlign(summen.til, EN) < 0 ? pluss(EN, { t: -summen.til.t, n: summen.til.n }) : NULL;
  return {
    andel: (slag) =>
      sum(
        eierandeler.flatMap((e) => {
          const eget = slagAv(e);
          return eget !== null && slag.includes(eget) ? (kjent(e.andel)?.verdi ?? []) : [];
        }),
      ),
    bare: (slag) =>
      eierandeler.every((e) => {
        const eget = slagAv(e);
        return eget !== null && slag.includes(eget);
      }),
    ukjent: pluss(utenSlag, rest),
    overHele: sammenlign(summen.fra, EN) > 0,
    eierandeler,
  };
}
