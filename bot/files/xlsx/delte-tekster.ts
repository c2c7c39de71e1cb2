import { type Tekstlager, Tekstsamler } from '../tekstlager.ts';
import type { Xmlmottaker } from '../xml/leser.ts';
import { avkodExcel } from '../xml/tegn.ts';

/** A text of the workbook, and whether it was cut at the limit. */
export interface DelteTekster {
  readonly tekster: readonly string[];
  readonly kuttet: ReadonlySet<number>;
}

/** Reads sharedStrings.xml. Rich text is its runs put together; phonetic readings (`rPh`) are no part of the text. */
export class DelteTeksterLeser implements Xmlmottaker, DelteTekster {
  readonly #lager: Tekstlager;
  readonly #samler: Tekstsamler;
  readonly tekster: string[] = [];
  readonly kuttet = new Set<number>();
  #iTekst = false;
  #iUttale = false;

  constructor(lager: Tekstlager, hoeyst: number) {
    this.#lager = lager;
    this.#samler = new Tekstsamler(hoeyst);
  }

  start(navn: string): void {
    if (navn === 'si') this.#samler.nullstill();
    else if (navn === 'rPh') this.#iUttale = true;
    else if (navn === 't') this.#iTekst = !this.#iUttale;
  }

  tekst(bit: string): void {
    if (this.#iTekst) this.#samler.leggTil(bit);
  }

  slutt(navn: string): void {
    if (navn === 't') this.#iTekst = false;
    else if (navn === 'rPh') this.#iUttale = false;
    else if (navn === 'si') {
      if (this.#samler.forLang) this.kuttet.add(this.tekster.length);
      this.tekster.push(this.#lager.behold(avkodExcel(this.#samler.tekst)));
    }
  }
}
