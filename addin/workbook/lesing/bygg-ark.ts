import {
  type Ark,
  type Celle,
  type Formatslag,
  type Formelcelle,
  type Omraade,
  tallcelle,
  tolkFormat,
} from '#core/sheets';
import type { Raabit } from './raabit.ts';

const LENKEFORMEL = /^=HYPERLINK\(/i;
/** Bounds the search for circles, as for files. */
const FLEST_FORMLER = 20_000;

/** Number formats are few and cells many. */
class Formater {
  readonly #tolket = new Map<string, Formatslag>();

  slag(format: unknown): Formatslag | undefined {
    if (typeof format !== 'string') return undefined;
    const kjent = this.#tolket.get(format);
    if (kjent !== undefined) return kjent;
    const slag = tolkFormat(format.slice(0, 255));
    this.#tolket.set(format, slag);
    return slag;
  }
}

/** Puts the pieces of a workbook together as the grids that core reads. */
export class Arkbygger {
  readonly #fra1904: boolean;
  readonly #formater = new Formater();
  readonly #ark = new Map<string, ArkUnderArbeid>();
  readonly formler: Formelcelle[] = [];

  constructor(fra1904: boolean) {
    this.#fra1904 = fra1904;
  }

  leggTil(bit: Raabit): void {
    const ark = this.#ark.get(bit.ark) ?? nyttArk();
    this.#ark.set(bit.ark, ark);
    ark.sammenslaatte.push(...bit.sammenslaatte);
    for (const k of bit.skjulteKolonner) ark.skjulteKolonner.add(k + 1);
    bit.verdier.forEach((verdier, i) => {
      this.#leggTilRad(ark, bit, i, verdier);
    });
    for (const rad of bit.skjulteRader) if (ark.rader[rad] !== undefined) ark.skjulteRader.add(rad + 1);
  }

  #leggTilRad(ark: ArkUnderArbeid, bit: Raabit, i: number, verdier: readonly unknown[]): void {
    const rad = bit.omraade.rad + i;
    let celler: (Celle | undefined)[] | undefined;
    for (let j = 0; j < verdier.length; j++) {
      const formel = bit.formler[i]?.[j];
      const celle = this.#celle(verdier[j], bit.typer[i]?.[j] ?? '', bit.formater[i]?.[j], formel);
      if (celle === null) continue;
      celler ??= [];
      celler[bit.omraade.kolonne + j] = celle;
      if (typeof formel === 'string' && formel.startsWith('=')) this.#merkFormel(bit, i, j, formel, verdier[j]);
    }
    if (celler !== undefined) ark.rader[rad] = celler;
  }

  #merkFormel(bit: Raabit, i: number, j: number, formel: string, verdi: unknown): void {
    if (this.formler.length >= FLEST_FORMLER) return;
    const [rad, kolonne] = [bit.omraade.rad + i + 1, bit.omraade.kolonne + j + 1];
    this.formler.push({ ark: bit.ark, rad, kolonne, formel: formel.slice(1), tom: verdi === 0 });
  }

  #celle(verdi: unknown, type: string, format: unknown, formel: unknown): Celle {
    if (type === 'Error') return { slag: 'feil', kode: String(verdi) };
    if (typeof verdi === 'number') return tallcelle(verdi, this.#formater.slag(format), this.#fra1904);
    if (typeof verdi === 'boolean') return verdi;
    if (typeof verdi !== 'string' || verdi === '') return null;
    return typeof formel === 'string' && LENKEFORMEL.test(formel) ? { slag: 'lenke', tekst: verdi } : verdi;
  }

  /** A circle's result is no figure: what stands in its cells is the formula, not worked out. */
  merkSirkel({ ark, rad, kolonne, formel }: Formelcelle): void {
    const celler = this.#ark.get(ark)?.rader[rad - 1];
    if (celler !== undefined) celler[kolonne - 1] = { slag: 'formel_uten_resultat', formel };
  }

  ferdig(navn: string, skjult: boolean): Ark {
    return { navn, skjult, ...(this.#ark.get(navn) ?? nyttArk()) };
  }
}

interface ArkUnderArbeid {
  readonly rader: (Celle | undefined)[][];
  readonly sammenslaatte: Omraade[];
  readonly skjulteRader: Set<number>;
  readonly skjulteKolonner: Set<number>;
}

function nyttArk(): ArkUnderArbeid {
  return { rader: [], sammenslaatte: [], skjulteRader: new Set(), skjulteKolonner: new Set() };
}
