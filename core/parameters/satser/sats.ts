import { type Broek, datoAv, heltall, type Tospraaklig } from '../../values/index.ts';
import { type ErstattetVerdi, KONTROLLERT, type Parameterverdi } from '../parameter.ts';

interface Satsaar {
  readonly aar: number;
  /** Whole kroner per place per month. */
  readonly kroner: number;
  readonly kilde: string;
  readonly erstattet?: readonly ErstattetVerdi[];
  readonly merknad?: Tospraaklig;
}

/** A sats holds from 1 January to 31 December of its year, and no longer. */
export function satsverdi(s: Satsaar): Parameterverdi {
  return {
    gyldigFra: datoAv(s.aar, 1, 1),
    gyldigTil: datoAv(s.aar, 12, 31),
    verdi: heltall(s.kroner),
    kilde: s.kilde,
    publisert: null,
    kontrollert: KONTROLLERT,
    erstattet: s.erstattet ?? [],
    merknad: s.merknad ?? null,
  };
}

/** The first rates of 2023, replaced by those of the revised budget for the whole year. */
export function foersteSats2023(kroner: number): ErstattetVerdi {
  const verdi: Broek = heltall(kroner);
  return {
    verdi,
    erstattetTekst: {
      nb: 'Første sats for 2023, erstattet i mai 2023 (revidert nasjonalbudsjett) med virkning for hele året.',
      nn: 'Første sats for 2023, erstatta i mai 2023 (revidert nasjonalbudsjett) med verknad for heile året.',
    },
  };
}
