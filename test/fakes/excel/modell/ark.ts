import { Excelfeil, nektet } from '../feil.ts';
import { overlapper, type Rektangel } from './adresse.ts';

/** What a cell shows: an Excel error stands apart from a text that looks like one. */
export type Verdi = string | number | boolean | Feilverdi | null;

export interface Feilverdi {
  readonly feil: string;
}

export function erFeil(v: Verdi): v is Feilverdi {
  return typeof v === 'object' && v !== null;
}

export interface Celle {
  /** With `=`; absent in a plain cell. */
  formel?: string;
  verdi: Verdi;
  /** The formula's value is out of date. */
  uregnet?: boolean;
}

/** Values that a user may put on a part of the workbook: a font's colour, a chart's title. */
export type Egenskaper = Map<string, unknown>;

export interface Formatering {
  readonly omraade: Rektangel;
  readonly egenskap: string;
  readonly verdi: unknown;
}

export interface Tabell {
  readonly id: string;
  navn: string;
  omraade: Rektangel;
  readonly egenskaper: Egenskaper;
}

export interface Betinget {
  readonly omraade: Rektangel;
  readonly type: string;
  readonly egenskaper: Egenskaper;
}

export interface Serie {
  readonly egenskaper: Egenskaper;
  /** Where the values and the categories stand. */
  verdier: string | null;
  kategorier: string | null;
}

export interface Diagram {
  readonly id: string;
  readonly type: string;
  readonly egenskaper: Egenskaper;
  readonly serier: Serie[];
}

export type Synlighet = 'Visible' | 'Hidden' | 'VeryHidden';

/** A sheet of the fake workbook. */
export class Ark {
  readonly id: string;
  navn: string;
  synlighet: Synlighet = 'Visible';
  beskyttet = false;
  /** Rows of cells, both 0-based; sparse. */
  readonly rader: (Celle | undefined)[][] = [];
  readonly sammenslaatte: Rektangel[] = [];
  readonly skjulteRader = new Set<number>();
  readonly skjulteKolonner = new Set<number>();
  /** Number formats by cell, `rad:kolonne`. Absent: General. */
  readonly formater = new Map<string, string>();
  /** Number formats of whole columns, which empty cells have too. */
  readonly kolonneformater = new Map<number, string>();
  readonly formateringer: Formatering[] = [];
  readonly valideringer: Formatering[] = [];
  readonly egne: Egenskaper = new Map();
  readonly sideoppsett: Egenskaper = new Map();
  readonly merker = new Map<string, string>();
  readonly tabeller: Tabell[] = [];
  readonly betingede: Betinget[] = [];
  readonly diagrammer: Diagram[] = [];
  frosset: string | null = null;

  constructor(id: string, navn: string) {
    this.id = id;
    this.navn = navn;
  }

  celle(rad: number, kolonne: number): Celle | undefined {
    return this.rader[rad]?.[kolonne];
  }

  sett(rad: number, kolonne: number, celle: Celle | undefined): void {
    const celler = this.rader[rad] ?? [];
    this.rader[rad] = celler;
    celler[kolonne] = celle;
  }

  format(rad: number, kolonne: number): string {
    return this.formater.get(`${rad}:${kolonne}`) ?? this.kolonneformater.get(kolonne) ?? 'General';
  }

  settFormat(rad: number, kolonne: number, format: string): void {
    this.formater.set(`${rad}:${kolonne}`, format);
  }

  /** @throws Excelfeil as Excel does on a protected sheet. */
  krevAapent(hva: string): void {
    if (this.beskyttet) throw nektet(`the sheet ${this.navn} is protected (${hva})`);
  }

  /** The rectangle around everything with a value; with `ogsaaFormat`, also around what only has a format. */
  bruktOmraade(ogsaaFormat: boolean): Rektangel | null {
    let [rad1, rad2, kol1, kol2] = [Number.POSITIVE_INFINITY, -1, Number.POSITIVE_INFINITY, -1];
    const ta = (rad: number, kolonne: number) => {
      rad1 = Math.min(rad1, rad);
      rad2 = Math.max(rad2, rad);
      kol1 = Math.min(kol1, kolonne);
      kol2 = Math.max(kol2, kolonne);
    };
    this.rader.forEach((celler, rad) => {
      celler.forEach((celle, kolonne) => {
        if (celle !== undefined && (celle.formel !== undefined || celle.verdi !== null)) ta(rad, kolonne);
      });
    });
    if (ogsaaFormat) {
      for (const noekkel of this.formater.keys()) {
        const [rad, kolonne] = noekkel.split(':').map(Number);
        if (rad !== undefined && kolonne !== undefined) ta(rad, kolonne);
      }
    }
    if (rad2 < 0) return null;
    return { rad: rad1, kolonne: kol1, rader: rad2 - rad1 + 1, kolonner: kol2 - kol1 + 1 };
  }

  slaaSammen(r: Rektangel): void {
    if (this.tabeller.some((t) => overlapper(t.omraade, r)))
      throw new Excelfeil('InvalidOperation', 'cells in a table cannot be merged');
    this.sammenslaatte.push(r);
    for (let rad = r.rad; rad < r.rad + r.rader; rad++)
      for (let k = r.kolonne; k < r.kolonne + r.kolonner; k++)
        if (rad !== r.rad || k !== r.kolonne) this.sett(rad, k, undefined);
  }
}
