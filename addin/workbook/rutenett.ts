import { cellenavn } from '#core/sheets';
import { tekstICelle } from './celle/tekst-i-celle.ts';

/** A formula, apart from texts: a company's name that begins with «=» is a name. */
export interface Formel {
  /** With `=`, English names and commas. */
  readonly formel: string;
}

export function formel(uttrykk: string): Formel {
  return { formel: `=${uttrykk}` };
}

/** What a cell is given; the empty text is nothing. */
export type Innhold = string | number | Formel;

/** Cells put together before they are written, all at once. 1-based, as addresses are. */
export class Rutenett {
  readonly #rader: (string | number)[][] = [];
  #kolonner = 0;

  sett(rad: number, kolonne: number, innhold: Innhold): void {
    while (this.#rader.length < rad) this.#rader.push([]);
    const celler = this.#rader[rad - 1];
    if (celler === undefined) return;
    while (celler.length < kolonne) celler.push('');
    celler[kolonne - 1] = somSkrevet(innhold);
    this.#kolonner = Math.max(this.#kolonner, kolonne);
  }

  settRad(rad: number, kolonne: number, innhold: readonly Innhold[]): void {
    innhold.forEach((i, nr) => {
      this.sett(rad, kolonne + nr, i);
    });
  }

  /** Every row as wide as the widest. */
  get celler(): (string | number)[][] {
    return this.#rader.map((rad) => [...rad, ...Array<string>(this.#kolonner - rad.length).fill('')]);
  }

  get omraade(): string {
    return omraade(1, 1, this.#rader.length, this.#kolonner);
  }
}

function somSkrevet(innhold: Innhold): string | number {
  if (typeof innhold === 'object') return innhold.formel;
  return typeof innhold === 'string' ? tekstICelle(innhold) : innhold;
}

/** `A1:C4`; one cell is `A1`. */
export function omraade(rad1: number, kolonne1: number, rad2: number, kolonne2: number): string {
  const foerste = cellenavn(rad1, kolonne1);
  return rad1 === rad2 && kolonne1 === kolonne2 ? foerste : `${foerste}:${cellenavn(rad2, kolonne2)}`;
}

/** `$A$1:$A$9` in formulas. */
export function fast(adresse: string): string {
  return adresse.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
