import { type Innsyn, lagDelinnsyn, lagInnsyn, MAAL } from '#core';
import { lagSporrer, type Sporrer } from '#core/questions';
import { ALT, avgrens, erBegrenset, lagFerskvare } from '../rights/index.ts';
import type { Kanalgrense, Lager } from '../store/index.ts';
import { frigittFoer } from './frigitt-foer.ts';

/** A version of the portfolio, or the part of it that may be seen, made ready for questions. */
export interface Leser {
  readonly versjon: number;
  /** When the version was made. */
  readonly opprettet: Date;
  readonly innsyn: Innsyn;
  readonly sporrer: Sporrer;
  readonly grense: Kanalgrense;
}

/** The current version, warm. */
export interface Portefoljekilde {
  /** `null`: no version is in use yet. */
  leser(grense: Kanalgrense): Promise<Leser | null>;
  /** One version, also one that isn't in use, or the part of it that may be seen. `null` when it can't be read. */
  versjon(id: number, grense: Kanalgrense): Promise<Leser | null>;
  /** The kommune's own privacy limit, in persons; `null`: the common one. */
  readonly personverngrense: number | null;
  /** Another version was taken into use here: seen by the next question. */
  endret(): void;
}

/** How long it is remembered what is in use when no event has told whether it is changed. */
const GJELDENDE_MS = 1_000;
/** Readers kept: one per set of rights; the whole is always among them. */
const FLEST_LESERE = 32;

interface Gjeldende {
  readonly id: number;
  readonly opprettet: Date;
}

function lagLeser(hele: Innsyn, gjeldende: Gjeldende, grense: Kanalgrense): Leser {
  const { selskaper, maal } = grense;
  const innsyn = selskaper === null ? hele : lagDelinnsyn(hele, avgrens(hele.portefolje, selskaper));
  const tillatte = maal === null ? MAAL : MAAL.filter((m) => maal.includes(m.id));
  return {
    versjon: gjeldende.id,
    opprettet: gjeldende.opprettet,
    innsyn,
    sporrer: lagSporrer(innsyn, tillatte),
    grense,
  };
}

function noekkelFor(versjon: number, { selskaper, maal }: Kanalgrense): string {
  return JSON.stringify([versjon, selskaper?.toSorted() ?? null, maal?.toSorted() ?? null]);
}

/** `personverngrense`: the kommune's own, in persons; `null`: the common one. */
export function lagPortefoljekilde(
  lager: Pick<Lager, 'versjoner' | 'frigivelser' | 'endringer'>,
  personverngrense: number | null,
): Portefoljekilde {
  const gjeldende = lagFerskvare<Gjeldende | null>({
    levetidMs: GJELDENDE_MS,
    merke: lager.endringer.nummer,
  });
  const lesere = new Map<string, Leser>();
  const helheten = async (versjon: Gjeldende): Promise<Innsyn | null> => {
    const ferdig = lesere.get(noekkelFor(versjon.id, ALT));
    if (ferdig !== undefined) return ferdig.innsyn;
    const portefolje = await lager.versjoner.portefolje(versjon.id);
    if (!portefolje.ok) return null;
    const frigivelser = await frigittFoer(lager, versjon.id, personverngrense);
    return lagInnsyn(portefolje.verdi, { personverngrense, frigivelser });
  };
  const bygg = async (versjon: Gjeldende, grense: Kanalgrense): Promise<Leser | null> => {
    const noekkel = noekkelFor(versjon.id, grense);
    const ferdig = lesere.get(noekkel);
    if (ferdig !== undefined) return ferdig;
    const hele = await helheten(versjon);
    if (hele === null) return null;
    const leser = lesere.get(noekkel) ?? lagLeser(hele, versjon, grense);
    if (lesere.size >= FLEST_LESERE) {
      for (const [gammel, { grense: g }] of lesere) {
        if (erBegrenset(g) || lesere.size >= FLEST_LESERE) lesere.delete(gammel);
      }
    }
    lesere.set(noekkel, leser);
    return leser;
  };
  return {
    async leser(grense) {
      const versjon = await gjeldende.hent('gjeldende', () => lager.versjoner.gjeldende());
      return versjon === null ? null : bygg(versjon, grense);
    },
    async versjon(id, grense) {
      // A version never changes: one that is warm needn't be looked up.
      const ferdig = lesere.get(noekkelFor(id, grense));
      if (ferdig !== undefined) return ferdig;
      const versjon = await lager.versjoner.hode(id);
      return versjon === null ? null : bygg(versjon, grense);
    },
    personverngrense,
    endret: () => gjeldende.glem(),
  };
}
