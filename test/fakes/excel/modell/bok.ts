import { Excelfeil, finnesIkke, nektet, ugyldigArgument } from '../feil.ts';
import { Ark } from './ark.ts';
import { regnUt } from './regnemotor.ts';

/** The open workbook behind the fake host. */
export class Bok {
  navn = 'Arbeidsbok.xlsx';
  /** Day numbers count from 1904, as in old workbooks from a Mac. */
  fra1904 = false;
  readonly ark: Ark[] = [];
  aktivt: Ark;
  /** The chosen cells of each sheet, A1; A1 itself until something is chosen. */
  readonly valgt = new Map<Ark, string>();
  /** The order of the sheets is locked: none can be added, removed or renamed. */
  strukturBeskyttet = false;
  readonly innstillinger = new Map<string, string>();
  /** How often it was asked for every formula to be worked out again. */
  omregninger = 0;
  #nummer = 0;
  #utdatert = false;

  constructor(arknavn: readonly string[] = ['Ark1']) {
    for (const navn of arknavn) this.leggTil(navn);
    const [foerste] = this.ark;
    if (foerste === undefined) throw new RangeError('a workbook has at least one sheet');
    this.aktivt = foerste;
  }

  nyId(slag: string): string {
    this.#nummer++;
    return `{${slag}-${String(this.#nummer).padStart(8, '0')}}`;
  }

  finn(navnEllerId: string): Ark | undefined {
    const liten = navnEllerId.toLowerCase();
    return this.ark.find((a) => a.navn.toLowerCase() === liten || a.id === navnEllerId);
  }

  hent(navnEllerId: string): Ark {
    const ark = this.finn(navnEllerId);
    if (ark === undefined) throw finnesIkke(`worksheet ${navnEllerId}`);
    return ark;
  }

  /** @throws Excelfeil for names that Excel refuses. */
  leggTil(navn?: string): Ark {
    if (this.strukturBeskyttet) throw nektet('the workbook structure is protected');
    const ark = new Ark(this.nyId('ARK'), navn ?? this.#ledigNavn());
    this.krevNavn(ark.navn, null);
    this.ark.push(ark);
    this.utdatert();
    return ark;
  }

  krevNavn(navn: string, unntatt: Ark | null): void {
    const ugyldig = navn === '' || navn.length > 31 || /[:\\/?*[\]]/.test(navn) || /^'|'$/.test(navn);
    if (ugyldig) throw ugyldigArgument(`worksheet name ${navn}`);
    const opptatt = this.finn(navn);
    if (opptatt !== undefined && opptatt !== unntatt)
      throw new Excelfeil('ItemAlreadyExists', `A resource with the name ${navn} already exists`);
  }

  slett(ark: Ark): void {
    if (this.strukturBeskyttet) throw nektet('the workbook structure is protected');
    if (this.ark.filter((a) => a.synlighet === 'Visible').length < 2 && ark.synlighet === 'Visible')
      throw new Excelfeil('InvalidOperation', 'a workbook must have a visible sheet');
    this.ark.splice(this.ark.indexOf(ark), 1);
    if (this.aktivt === ark) this.aktivt = this.ark.find((a) => a.synlighet === 'Visible') ?? this.aktivt;
    this.utdatert();
  }

  /** Something was written: formulas are worked out before they are read again. */
  utdatert(): void {
    this.#utdatert = true;
  }

  /** The file has been opened: stored results count until something is written. */
  aapnet(): void {
    regnUt(this.ark, 'uregnede');
    this.#utdatert = false;
  }

  /** Works out every formula, when something has been written since the last time. */
  regn(): void {
    if (!this.#utdatert) return;
    this.#utdatert = false;
    regnUt(this.ark, 'alle');
  }

  #ledigNavn(): string {
    for (let n = this.ark.length + 1; ; n++) if (this.finn(`Ark${n}`) === undefined) return `Ark${n}`;
  }
}
