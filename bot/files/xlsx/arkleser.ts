import { type Formatslag, lesAdresse, lesOmraade } from '#core/sheets';
import type { Arkinnhold } from '../arkinnhold.ts';
import { type Tekstlager, Tekstsamler } from '../tekstlager.ts';
import type { Xmlmottaker } from '../xml/leser.ts';
import { attributt, avkodExcel, erSann } from '../xml/tegn.ts';
import { celleverdi } from './celleverdi.ts';
import type { DelteTekster } from './delte-tekster.ts';

/** What the sheets of one workbook share. */
export interface Arbeidsbokdeler {
  readonly tekster: DelteTekster;
  readonly formater: readonly Formatslag[];
  readonly fra1904: boolean;
  readonly lager: Tekstlager;
  readonly celletekst: number;
}

/** What the reader of a sheet tells besides the cells. */
export interface Arkhendelser {
  forLangTekst(rad: number, kolonne: number): void;
  /** A formula; `tom`: with no stored result, or zero, which is what Excel stores when a formula refers to itself. */
  formel(rad: number, kolonne: number, formel: string, tom: boolean): void;
}

/** Reads a sheet's XML into an {@link Arkinnhold}, in one pass. */
export class Arkleser implements Xmlmottaker {
  readonly #deler: Arbeidsbokdeler;
  readonly #innhold: Arkinnhold;
  readonly #hendelser: Arkhendelser;
  readonly #samler: Tekstsamler;
  readonly #delteFormler = new Map<string, string>();
  #iData = false;
  #iCelle = false;
  #iUttale = false;
  #samles = false;
  #rad = 0;
  #radenErSkjult = false;
  #kolonne = 0;
  #type = '';
  #stil = 0;
  #delt: string | undefined;
  #formel: string | undefined;
  #verdi: string | undefined;
  #kuttet = false;

  constructor(deler: Arbeidsbokdeler, innhold: Arkinnhold, hendelser: Arkhendelser) {
    this.#deler = deler;
    this.#innhold = innhold;
    this.#hendelser = hendelser;
    this.#samler = new Tekstsamler(deler.celletekst);
  }

  start(navn: string, tagg: string): void {
    if (this.#iCelle) this.#iCellen(navn, tagg);
    else if (navn === 'c' && this.#iData) this.#nyCelle(tagg);
    else if (navn === 'row' && this.#iData) this.#nyRad(tagg);
    else if (navn === 'sheetData') this.#iData = true;
    else if (navn === 'col') this.#kolonner(tagg);
    else if (navn === 'mergeCell' || navn === 'hyperlink') {
      const omraade = lesOmraade(attributt(tagg, 'ref') ?? '');
      if (omraade && navn === 'mergeCell') this.#innhold.slaaSammen(omraade);
      else if (omraade) this.#innhold.lenk(omraade);
    }
  }

  tekst(bit: string): void {
    if (this.#samles) this.#samler.leggTil(bit);
  }

  slutt(navn: string): void {
    if (!this.#iCelle) {
      if (navn === 'sheetData') this.#iData = false;
      return;
    }
    if (navn === 'c') this.#ferdigCelle();
    else if (navn === 'rPh') this.#iUttale = false;
    else if (this.#samles) this.#ferdigDel(navn);
  }

  #nyRad(tagg: string): void {
    const nummer = Number(attributt(tagg, 'r') ?? this.#rad + 1);
    this.#rad = Number.isSafeInteger(nummer) && nummer > 0 ? nummer : this.#rad + 1;
    this.#radenErSkjult = erSann(attributt(tagg, 'hidden'));
    this.#kolonne = 0;
  }

  #nyCelle(tagg: string): void {
    const adresse = lesAdresse(attributt(tagg, 'r') ?? '');
    if (adresse) this.#rad = adresse.rad;
    this.#kolonne = adresse ? adresse.kolonne : this.#kolonne + 1;
    this.#type = attributt(tagg, 't') ?? '';
    this.#stil = Number(attributt(tagg, 's') ?? 0);
    this.#delt = undefined;
    this.#formel = undefined;
    this.#verdi = undefined;
    this.#kuttet = false;
    this.#iCelle = true;
  }

  #iCellen(navn: string, tagg: string): void {
    if (navn === 'rPh') this.#iUttale = true;
    else if (navn === 'f' || navn === 'v' || (navn === 't' && !this.#iUttale)) {
      this.#samler.nullstill();
      this.#samles = true;
      if (navn === 'f') this.#delt = attributt(tagg, 't') === 'shared' ? attributt(tagg, 'si') : undefined;
    }
  }

  #ferdigDel(navn: string): void {
    this.#samles = false;
    const { tekst, forLang } = this.#samler;
    if (navn === 'f') this.#formel = this.#deltFormel(tekst);
    else {
      this.#verdi = navn === 't' ? (this.#verdi ?? '') + tekst : tekst;
      this.#kuttet ||= forLang;
    }
  }

  /** The cells after the first in a shared formula have no text of their own. */
  #deltFormel(tekst: string): string {
    if (this.#delt === undefined) return tekst;
    if (tekst === '') return this.#delteFormler.get(this.#delt) ?? '';
    this.#delteFormler.set(this.#delt, this.#deler.lager.behold(tekst));
    return tekst;
  }

  #ferdigCelle(): void {
    this.#iCelle = false;
    const { formater, fra1904, lager } = this.#deler;
    const verdi = this.#type === 's' ? this.#deltTekst() : this.#egenVerdi();
    const uberegnet = verdi === undefined || verdi === '';
    const formel = this.#formel !== undefined && uberegnet ? lager.behold(this.#formel) : this.#formel;
    const celle = celleverdi({ type: this.#type, format: formater[this.#stil], verdi, formel }, fra1904);
    const beholdt = typeof celle === 'string' ? lager.behold(celle) : celle;
    this.#innhold.sett(this.#rad, this.#kolonne, beholdt, this.#radenErSkjult);
    if (this.#kuttet) this.#hendelser.forLangTekst(this.#rad, this.#kolonne);
    if (formel && this.#delt === undefined) {
      this.#hendelser.formel(this.#rad, this.#kolonne, formel, uberegnet || Number(verdi) === 0);
    }
  }

  /** The shared text the cell points at; one that isn't there is an error of the cell's, not of the sheet's. */
  #deltTekst(): string | undefined {
    if (this.#verdi === undefined || this.#verdi === '') return undefined;
    const { tekster, kuttet } = this.#deler.tekster;
    const nummer = Number(this.#verdi);
    this.#kuttet = kuttet.has(nummer);
    const tekst = tekster[nummer];
    if (tekst === undefined) this.#type = 'e';
    return tekst ?? '#VALUE!';
  }

  #egenVerdi(): string | undefined {
    if (this.#verdi === undefined || this.#type === '' || this.#type === 'n') return this.#verdi;
    return this.#deler.lager.behold(avkodExcel(this.#verdi));
  }

  #kolonner(tagg: string): void {
    if (!erSann(attributt(tagg, 'hidden'))) return;
    this.#innhold.skjulKolonner(Number(attributt(tagg, 'min') ?? 0), Number(attributt(tagg, 'max') ?? 0));
  }
}
