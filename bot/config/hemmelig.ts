import { inspect } from 'node:util';

/** A value that must never be printed. Whatever tries, in a log, in JSON or in an error, gets «[skjult]». */
export class Hemmelig {
  readonly #verdi: string;

  constructor(verdi: string) {
    this.#verdi = verdi;
  }

  /** The value itself, for the one who sends it where it belongs. */
  avsloer(): string {
    return this.#verdi;
  }

  toString(): string {
    return '[skjult]';
  }

  toJSON(): string {
    return '[skjult]';
  }

  [inspect.custom](): string {
    return '[skjult]';
  }
}
