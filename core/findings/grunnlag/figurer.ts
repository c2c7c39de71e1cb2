import {
  avrundingsintervall,
  type Broek,
  EN,
  type Enhet,
  type Figur,
  type Intervall,
  type Kilde,
  type KjentFigur,
  kildeTekst,
  sammenlign,
  type Tospraaklig,
} from '../../values/index.ts';
import type { Grunnlagstall } from '../regel.ts';

/** The figure when it has a value; `null` when it is stated to be missing, or isn’t there. */
export function kjent(figur: Figur | null | undefined): KjentFigur | null {
  return figur?.status === 'kjent' ? figur : null;
}

/**
 * What an amount may be: a figure in whole kroner is what was paid and counts as exact; one in thousands or millions
 * is an interval.
 */
export function beloepsintervall(figur: KjentFigur): Intervall {
  const { steg } = figur.presisjon;
  const rundet = steg !== null && sammenlign(steg, EN) > 0;
  return rundet ? avrundingsintervall(figur.verdi, figur.presisjon) : { fra: figur.verdi, til: figur.verdi };
}

/** Something a finding rests on, from its parts. */
export function grunnlagstall(navn: Tospraaklig, verdi: Broek, enhet: Enhet, kilder: readonly Kilde[]): Grunnlagstall {
  return { navn, verdi, enhet, kilder };
}

/** « (Oslo Economics 2022, kap. 5.2)», or nothing when the source has no name of its own and no cell. */
export function iParentes(kilde: Kilde): string {
  const tekst = kilde.dokument === '' ? kildeTekst(kilde) : kilde.dokument;
  return tekst === '' ? '' : ` (${tekst})`;
}
