import { type Enhet, MAAL, type Tallfunksjon } from '#core';

/** A metric as a function of plain figures, with the unit of what it gives. */
export interface Formel extends Omit<Tallfunksjon, 'engelsk'> {
  readonly enhet: Enhet;
}

/**
 * Every metric that is a formula on plain figures. The bundle holds this list as data, worked out when it is built, and
 * not the catalogue that it comes from: the functions must be small to answer at once.
 */
export const FORMLER: readonly Formel[] = MAAL.flatMap(({ enhet, funksjon }): readonly Formel[] => {
  if (funksjon === undefined) return [];
  const { engelsk: _engelsk, ...resten } = funksjon;
  return [{ ...resten, enhet }];
});
