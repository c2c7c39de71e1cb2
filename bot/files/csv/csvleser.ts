import type { Skilletegn } from './skilletegn.ts';

/** What is told while a CSV is read. Rows and columns are 1-based. */
export type Feltmottaker = (rad: number, kolonne: number, tekst: string) => void;

/**
 * Reads separated values in pieces (RFC 4180, with any line end): a field that begins with a quote goes on to the next
 * lone quote, and `""` in it is a quote. A quote inside an unquoted field is just a character.
 * The row number is the row a spreadsheet would show it in; empty lines count.
 */
export class Csvleser {
  readonly #skille: Skilletegn;
  readonly #skillekode: number;
  readonly #mottaker: Feltmottaker;
  readonly #lengst: number;
  #felt = '';
  #rad = 1;
  #kolonne = 1;
  #tilstand: 'start' | 'ren' | 'sitert' | 'etter_sitat' = 'start';
  #forrigeVarRetur = false;

  /** `lengst`: characters kept of one field. */
  constructor(skille: Skilletegn, lengst: number, mottaker: Feltmottaker) {
    this.#skille = skille;
    this.#skillekode = skille.charCodeAt(0);
    this.#lengst = lengst;
    this.#mottaker = mottaker;
  }

  skriv(bit: string): void {
    for (let i = 0; i < bit.length; )
      i = this.#tilstand === 'sitert' ? this.#lesSitert(bit, i) : this.#lesAapent(bit, i);
  }

  avslutt(): void {
    this.#ferdigFelt();
  }

  /** Up to the next quote. */
  #lesSitert(bit: string, fra: number): number {
    const sitattegn = bit.indexOf('"', fra);
    this.#leggTil(bit.slice(fra, sitattegn < 0 ? bit.length : sitattegn));
    if (sitattegn < 0) return bit.length;
    this.#tilstand = 'etter_sitat';
    return sitattegn + 1;
  }

  /** One character that means something, or a run of them that doesn't. */
  #lesAapent(bit: string, fra: number): number {
    const tegn = bit[fra] ?? '';
    const forrigeVarRetur = this.#forrigeVarRetur;
    this.#forrigeVarRetur = tegn === '\r';
    if (tegn === '\n' && forrigeVarRetur) return fra + 1;
    if (tegn === '\n' || tegn === '\r') this.#ferdigRad();
    else if (tegn === this.#skille) this.#ferdigFelt();
    else if (tegn === '"' && this.#tilstand !== 'ren') {
      if (this.#tilstand === 'etter_sitat') this.#leggTil('"');
      this.#tilstand = 'sitert';
    } else return this.#lesRent(bit, fra);
    return fra + 1;
  }

  #lesRent(bit: string, fra: number): number {
    let til = fra + 1;
    while (til < bit.length && !this.#erSlutt(bit.charCodeAt(til))) til++;
    this.#leggTil(bit.slice(fra, til));
    this.#tilstand = 'ren';
    return til;
  }

  #erSlutt(kode: number): boolean {
    return kode === this.#skillekode || kode === 0x0a || kode === 0x0d;
  }

  #leggTil(tekst: string): void {
    if (this.#felt.length <= this.#lengst) this.#felt += tekst.slice(0, this.#lengst + 1 - this.#felt.length);
  }

  #ferdigFelt(): void {
    if (this.#felt !== '') this.#mottaker(this.#rad, this.#kolonne, this.#felt);
    this.#felt = '';
    this.#kolonne++;
    this.#tilstand = 'start';
  }

  #ferdigRad(): void {
    this.#ferdigFelt();
    this.#rad++;
    this.#kolonne = 1;
  }
}
