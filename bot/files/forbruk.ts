import type { Grenser } from './grenser.ts';

/** A sheet is given up: it would pass a limit. The others can still be read. */
export class Arkgrense extends Error {
  readonly kode: 'for_mange_rader' | 'for_mange_celler';

  constructor(kode: 'for_mange_rader' | 'for_mange_celler') {
    super(kode);
    this.kode = kode;
  }
}

/** What the sheets read so far have used of the workbook's rows and cells. A sheet that is given up uses nothing. */
export class Forbruk {
  readonly #grenser: Pick<Grenser, 'rader' | 'celler'>;
  #rader = 0;
  #celler = 0;

  constructor(grenser: Pick<Grenser, 'rader' | 'celler'>) {
    this.#grenser = grenser;
  }

  /** Starts counting a sheet. */
  nyttArk(): Arkforbruk {
    return new Arkforbruk(this.#grenser.rader - this.#rader, this.#grenser.celler - this.#celler);
  }

  behold(ark: Arkforbruk): void {
    this.#rader += ark.rader;
    this.#celler += ark.celler;
  }
}

export class Arkforbruk {
  readonly #hoeystRader: number;
  readonly #hoeystCeller: number;
  rader = 0;
  celler = 0;

  constructor(hoeystRader: number, hoeystCeller: number) {
    this.#hoeystRader = hoeystRader;
    this.#hoeystCeller = hoeystCeller;
  }

  /** @throws Arkgrense */
  nyRad(): void {
    if (++this.rader > this.#hoeystRader) throw new Arkgrense('for_mange_rader');
  }

  /** @throws Arkgrense */
  nyCelle(): void {
    if (++this.celler > this.#hoeystCeller) throw new Arkgrense('for_mange_celler');
  }
}
