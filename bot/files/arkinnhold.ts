import type { Ark, Celle, Omraade } from '#core/sheets';
import type { Arkforbruk } from './forbruk.ts';
import { STOERSTE_KOLONNE, STOERSTE_RAD } from './grenser.ts';

const FLEST_OMRAADER = 100_000;
/** Cells and columns looked at for links and hidden columns in one sheet: what no honest sheet comes near. */
const FLEST_BESOEK = 1_000_000;

/** A sheet while it is being read: rows, merged areas, what is hidden. Counts what it keeps against the limits. */
export class Arkinnhold {
  readonly #forbruk: Arkforbruk;
  readonly #rader: (Celle | undefined)[][] = [];
  readonly #sammenslaatte: Omraade[] = [];
  readonly #skjulteRader = new Set<number>();
  readonly #skjulteKolonner = new Set<number>();
  #forrige = 0;
  #kolonnebesoek = FLEST_BESOEK;
  #lenkebesoek = FLEST_BESOEK;
  /** Whether there were cells beyond the last row or column that Excel has. */
  utenfor = false;

  constructor(forbruk: Arkforbruk) {
    this.#forbruk = forbruk;
  }

  /** @throws Arkgrense */
  sett(rad: number, kolonne: number, verdi: Celle, radenErSkjult: boolean): void {
    if (verdi === null) return;
    if (rad > STOERSTE_RAD || kolonne > STOERSTE_KOLONNE) {
      this.utenfor = true;
      return;
    }
    let celler = this.#rader[rad - 1];
    if (!celler) {
      this.#forbruk.nyRad();
      this.#tettForrige(rad);
      celler = [];
      this.#rader[rad - 1] = celler;
      if (radenErSkjult) this.#skjulteRader.add(rad);
    }
    if (celler[kolonne - 1] === undefined) this.#forbruk.nyCelle();
    celler[kolonne - 1] = verdi;
  }

  /** A row grown cell by cell has room for more; a finished one is copied without it. */
  #tettForrige(rad: number): void {
    const forrige = this.#rader[this.#forrige - 1];
    if (forrige) this.#rader[this.#forrige - 1] = forrige.slice();
    this.#forrige = rad;
  }

  slaaSammen(omraade: Omraade): void {
    if (this.#sammenslaatte.length < FLEST_OMRAADER) this.#sammenslaatte.push(omraade);
  }

  skjulKolonner(fra: number, til: number): void {
    this.#kolonnebesoek -= Math.max(1, til - fra);
    if (!(this.#kolonnebesoek > 0)) return;
    for (let k = Math.max(1, fra); k <= Math.min(til, STOERSTE_KOLONNE); k++) this.#skjulteKolonner.add(k);
  }

  /** The texts in an area are links. A number with a link is still the number. */
  lenk(omraade: Omraade): void {
    const celler = (omraade.kolonne2 - omraade.kolonne1 + 1) * (omraade.rad2 - omraade.rad1 + 1);
    if (celler > this.#lenkebesoek) return;
    this.#lenkebesoek -= celler;
    for (let rad = omraade.rad1; rad <= omraade.rad2; rad++) {
      const celler = this.#rader[rad - 1];
      if (!celler) continue;
      for (let k = omraade.kolonne1 - 1; k < omraade.kolonne2; k++) {
        const verdi = celler[k];
        if (typeof verdi === 'string') celler[k] = { slag: 'lenke', tekst: verdi };
      }
    }
  }

  ferdig(navn: string, skjult: boolean): Ark {
    return {
      navn,
      skjult,
      rader: this.#rader,
      sammenslaatte: this.#sammenslaatte,
      skjulteRader: this.#skjulteRader,
      skjulteKolonner: this.#skjulteKolonner,
    };
  }
}
