/** The part over the workbook's figures, with questions and the catalogue: loaded when the first of its functions is used. */
import type { Arbeidsbokfunksjon, Arbeidsbokfunksjonsnavn } from '../arbeidsbokfunksjoner.ts';
import { forklarfunksjon } from './forklar.ts';
import { funn } from './funn.ts';
import { nokkeltall } from './nokkeltall.ts';
import { spor } from './spor.ts';

export const ARBEIDSBOKFUNKSJONER: Readonly<Record<Arbeidsbokfunksjonsnavn, Arbeidsbokfunksjon>> = {
  NOKKELTALL: nokkeltall,
  FUNN: funn,
  SPOR: spor,
  FORKLAR: forklarfunksjon,
};
