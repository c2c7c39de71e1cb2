import { type Kilde, kildeTekst } from '../values/index.ts';

/** A source by its name; one without a name by its sheet. */
export function kildenavn(kilde: Kilde): string {
  return kilde.dokument === '' ? kildeTekst({ ...kilde, celle: undefined }) : kilde.dokument;
}

/** The sources' names, each once, in the order given. */
export function ulikeKildenavn(kilder: readonly Kilde[]): readonly string[] {
  return [...new Set(kilder.map(kildenavn))].filter((navn) => navn !== '');
}
