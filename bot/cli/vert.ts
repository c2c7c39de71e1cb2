import type { Dato } from '#core';

/** What the command line has around it: handed in, so that tests run the commands without a process. */
export interface Vert {
  /** Writes to standard output; resolves when there is room for more. */
  skriv(tekst: string): Promise<void>;
  /** One line to standard error. */
  meld(linje: string): void;
  /** Columns of the terminal; 80 when there is none. */
  readonly bredde: number;
  /** Whether a person sees standard error as it comes: only then is progress shown. */
  readonly visFramdrift: boolean;
  /** The clock's date, used where `--dato` is not given. */
  idag(): Dato;
  /** Standard input, for `--fra -`. */
  readonly inn: AsyncIterable<string | Uint8Array>;
}

/** What the process ends with. */
export const UTGANG = {
  /** Answered, also with a question back or a refusal; every cell understood. */
  greit: 0,
  /** Read, with problems. */
  problemer: 1,
  /** The call or the file can't be used. */
  ubrukelig: 2,
} as const;
export type Utgang = (typeof UTGANG)[keyof typeof UTGANG];

/** A call or a file that can't be used. The message is one line for the user; nothing else is shown. */
export class Bruksfeil extends Error {}
