import { type Broek, type Dato, dato, type Enhet, erDato, type Tospraaklig } from '../values/index.ts';

/** When the values were last held against the sources that they name. */
export const KONTROLLERT: Dato = dato('2026-11-20');

/** A value that held first and was replaced with effect from the same day (the AFT, VTA and VTA-O rates of 2023). */
export interface ErstattetVerdi {
  readonly verdi: Broek;
  readonly erstattetTekst: Tospraaklig;
}

/** What a parameter is from one day to another, both ends included. */
export interface Parameterverdi {
  /** `null`: from when is not recorded, and it is used for every earlier day. Never `null` for a sats. */
  readonly gyldigFra: Dato | null;
  /** `null`: no end is known. A sats always ends 31.12 of its year. */
  readonly gyldigTil: Dato | null;
  readonly verdi: Broek;
  /** Where the value is from. */
  readonly kilde: string;
  /** When the source published it; `null` when that isn't known. */
  readonly publisert: Dato | null;
  /** When the value was last held against its source. */
  readonly kontrollert: Dato;
  readonly erstattet: readonly ErstattetVerdi[];
  readonly merknad: Tospraaklig | null;
}

/** `krav`: law or agreement. `maal`: to strive for, never a breach. `signal`: Eierblikk's own threshold, said to be so. */
export type Parameterslag = 'sats' | 'krav' | 'maal' | 'grense' | 'varighet' | 'signal';

/** A number that the law, Nav, a report or Eierblikk itself sets, with a value per date. One family of them per file. */
export interface Parameter<Id extends string = string> {
  /** Public for ever. */
  readonly id: Id;
  readonly slag: Parameterslag;
  readonly navn: Tospraaklig;
  readonly enhet: Enhet;
  readonly hjemmel: string;
  /** One sentence: what it is a limit, rate or target for. */
  readonly beskrivelse: Tospraaklig;
  /** Oldest first; periods never overlap. */
  readonly verdier: readonly Parameterverdi[];
}

export function parameter<const Id extends string>(p: Parameter<Id>): Parameter<Id> {
  return p;
}

/** Why there is no value: not a date at all, before the first known, in a gap between two known, or after the last known. */
export type Oppslagsfeil = 'ugyldig_dato' | 'foer_foerste' | 'hull' | 'etter_siste';

/** The answer to «what is it on that day?». A missing value comes with what is known before and after, and never with a number in its place. */
export type Oppslag =
  | { readonly status: 'kjent'; readonly verdi: Broek; readonly parameter: Parameter; readonly gjelder: Parameterverdi }
  | {
      readonly status: 'mangler';
      readonly grunn: Oppslagsfeil;
      readonly parameter: Parameter;
      /** The day that was asked for, as it was written. */
      readonly dato: string;
      /** The last known value that ended before the day. */
      readonly foer: Parameterverdi | null;
      /** The first known value that begins after the day. */
      readonly etter: Parameterverdi | null;
    };

function gjelderPaa(v: Parameterverdi, dag: Dato): boolean {
  return (v.gyldigFra === null || v.gyldigFra <= dag) && (v.gyldigTil === null || dag <= v.gyldigTil);
}

/** A value that is not tied to a year: a limit or target, with where it is from. */
export function fastVerdi(
  verdi: Broek,
  kilde: string,
  mer: Partial<Pick<Parameterverdi, 'gyldigFra' | 'gyldigTil' | 'publisert' | 'merknad'>> = {},
): Parameterverdi {
  return {
    gyldigFra: mer.gyldigFra ?? null,
    gyldigTil: mer.gyldigTil ?? null,
    verdi,
    kilde,
    publisert: mer.publisert ?? null,
    kontrollert: KONTROLLERT,
    erstattet: [],
    merknad: mer.merknad ?? null,
  };
}

/** The value on a day (`YYYY-MM-DD`). Never interpolates and never carries a value past its end; a text that is no date is `ugyldig_dato`. */
export function slaaOpp(parameter: Parameter, dag: string): Oppslag {
  const mangler = (grunn: Oppslagsfeil, foer: Parameterverdi | null, etter: Parameterverdi | null): Oppslag => ({
    status: 'mangler',
    grunn,
    parameter,
    dato: dag,
    foer,
    etter,
  });
  if (!erDato(dag)) return mangler('ugyldig_dato', null, null);
  const gjelder = parameter.verdier.find((v) => gjelderPaa(v, dag));
  if (gjelder) return { status: 'kjent', verdi: gjelder.verdi, parameter, gjelder };
  const foer = parameter.verdier.filter((v) => v.gyldigTil !== null && v.gyldigTil < dag).at(-1) ?? null;
  const etter = parameter.verdier.find((v) => v.gyldigFra !== null && v.gyldigFra > dag) ?? null;
  return mangler(foer === null ? 'foer_foerste' : etter === null ? 'etter_siste' : 'hull', foer, etter);
}
