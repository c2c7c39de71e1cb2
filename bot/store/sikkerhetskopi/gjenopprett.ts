import type { Readable } from 'node:stream';
import type { Utfall } from '../feil.ts';
import type { Lagervalg } from '../lager.ts';

export interface Gjenopprettet {
  readonly skjema: number;
  readonly tabeller: readonly { readonly navn: string; readonly rader: number }[];
}
export declare function gjenopprett(inn: Readable, lager: Lagervalg, kilde: string): Promise<Utfall<Gjenopprettet>>;
