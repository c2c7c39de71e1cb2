import type { Alvor, Figurstatus, Grunn, Klasse, Merknad, Oversiktskolonne, Periode, Tospraaklig } from '#core';

/** What core's things are called in one language. Sentences (findings, answers) are core's own, and only Norwegian. */
export interface Ord {
  /** A measure, or another thing that questions are about. */
  begrep(b: { readonly id: string; readonly navn: Tospraaklig }): string;
  /** The short header of a column in an overview. */
  kolonne(k: Pick<Oversiktskolonne, 'maal' | 'tittel'>): string;
  /** A figure that was read, or a term of a calculation. */
  figur(navn: Tospraaklig): string;
  regel(id: string): string;
  status(status: Figurstatus): string;
  alvor(alvor: Alvor): string;
  /** «1 varsel», «25 varsler». */
  antallFunn(antall: number, alvor: Alvor): string;
  /** Why there is no figure, as a phrase. */
  grunn(grunn: Grunn): string;
  /** What must be said beside a figure, as a phrase. */
  merknad(merknad: Merknad): string;
  /** How an AFT result stands against the target. */
  klasse(klasse: Klasse): string;
  periode(periode: Periode): string;
  /** A printed figure with its unit in this language. Digits and the comma are Norwegian everywhere. */
  medEnhet(trykt: string): string;
}
