import type { Dato } from '#core';
import type { Besvarer, Portefoljekilde } from '../answers/index.ts';
import type { Pumpe, Sender, Slackkall } from '../delivery/index.ts';
import type { Adgang } from '../rights/index.ts';
import type { Utkastkilde } from '../schedule/index.ts';
import type { Lager } from '../store/index.ts';
import type { Logg, Metrikk } from '../telemetry/index.ts';
import type { Mottaksapp } from './mottaksapp.ts';

/** Who the bot is in the workspace. */
export interface Botidentitet {
  readonly team: string;
  readonly bruker: string;
  readonly botId: string;
}

/** What listeners need of the summaries. */
export interface Sammendragstjeneste {
  readonly utkast: Utkastkilde;
  /** Whether there is a mail server. */
  readonly harEpost: boolean;
  naa(): Date;
  /** Something was put in a line, or is due from now on. */
  bank(): void;
}

/** Everything that the listeners work with. */
export interface Tjenester {
  readonly app: Pick<Mottaksapp, 'avslutt' | 'mislykkes'>;
  readonly bot: Botidentitet;
  readonly lager: Lager;
  readonly adgang: Adgang;
  readonly kilde: Portefoljekilde;
  readonly besvarer: Besvarer;
  readonly slack: Slackkall;
  readonly sender: Sender;
  readonly pumpe: Pick<Pumpe, 'bank'>;
  readonly sammendrag: Sammendragstjeneste;
  readonly logg: Logg;
  readonly metrikk: Metrikk;
  idag(): Dato;
  /** The date of a point in time, where the kommune is. */
  datoFor(tid: Date): Dato;
  /** How long a claimed message is ours, in milliseconds: longer than the slowest call. */
  readonly sendefristMs: number;
}
