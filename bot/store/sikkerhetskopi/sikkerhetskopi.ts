import type { Writable } from 'node:stream';
import type { Utfall } from '../feil.ts';
import type { Lager } from '../lager.ts';

export interface Sikkerhetskopiert {
  readonly skjema: number;
  readonly tabeller: readonly { readonly navn: string; readonly rader: number }[];
}
export declare function sikkerhetskopi(lager: Lager, ut: Writable): Promise<Utfall<Sikkerhetskopiert>>;
