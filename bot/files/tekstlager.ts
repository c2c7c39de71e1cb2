/** The workbook holds more text than is read. */
export class ForMyeTekst extends Error {}

const OVERHEAD = 16;
const KORTESTE_UTSNITT = 13;

/**
 * Keeps the texts of a workbook: counts them against the limit, keeps one copy of each, and keeps copies that don't
 * hold on to the piece of XML they were cut from (a JavaScript engine's substring keeps its whole parent alive).
 */
export class Tekstlager {
  readonly #kjente = new Map<string, string>();
  #igjen: number;

  constructor(tegn: number) {
    this.#igjen = tegn;
  }

  /** @throws ForMyeTekst */
  behold(tekst: string): string {
    const kjent = this.#kjente.get(tekst);
    if (kjent !== undefined) return kjent;
    this.#igjen -= tekst.length + OVERHEAD;
    if (this.#igjen < 0) throw new ForMyeTekst();
    const kopi = tekst.length < KORTESTE_UTSNITT ? tekst : Buffer.from(tekst, 'utf16le').toString('utf16le');
    this.#kjente.set(kopi, kopi);
    return kopi;
  }
}

/** Collects a text that comes in pieces, up to a length; `forLang` tells whether something was left out. */
export class Tekstsamler {
  readonly #hoeyst: number;
  tekst = '';
  forLang = false;

  constructor(hoeyst: number) {
    this.#hoeyst = hoeyst;
  }

  nullstill(): void {
    this.tekst = '';
    this.forLang = false;
  }

  leggTil(bit: string): void {
    if (this.tekst.length + bit.length <= this.#hoeyst) this.tekst += bit;
    else if (!this.forLang) {
      this.tekst += bit.slice(0, this.#hoeyst - this.tekst.length);
      this.forLang = true;
    }
  }
}
