import type { Kilde } from '../../values/index.ts';
import type { Problemsamler } from '../problemsamler.ts';
import type { Register } from './register.ts';

/** Finds the company a name in a cell means, and tells when that wasn't plain. */
export class Selskapsoppslag {
  readonly #register: Register;
  readonly #harListe: boolean;
  readonly #brukt = new Map<string, Kilde>();

  constructor(register: Register, harListe: boolean) {
    this.#register = register;
    this.#harListe = harListe;
  }

  /** The company's id; `null` when the name fits several. A name nobody has is a new company. */
  finn(navn: string, kommune: string | null, sted: Kilde, problemer: Problemsamler): string | null {
    const treff = this.#register.finn(navn, kommune);
    const celle = sted.celle ?? null;
    switch (treff.slag) {
      case 'kjent':
        return this.#bruk(treff.selskap.id, sted);
      case 'naer':
        problemer.meld(celle, { kode: 'navn_lest_som', felter: { navn, lestSom: treff.selskap.navn } });
        return this.#bruk(treff.selskap.id, sted);
      case 'tvetydig':
        problemer.meld(celle, { kode: 'tvetydig_navn', felter: { navn, kandidater: treff.kandidater } });
        return null;
      case 'ukjent': {
        if (this.#harListe) problemer.meld(celle, { kode: 'ukjent_selskap', felter: { navn } });
        return this.#bruk(this.#register.leggTil(navn, kommune).id, sted);
      }
    }
  }

  #bruk(id: string, sted: Kilde): string {
    if (!this.#brukt.has(id)) this.#brukt.set(id, sted);
    return id;
  }

  /** The companies that were named, in reading order, and where each was first. */
  brukte(): readonly (readonly [string, Kilde])[] {
    return [...this.#brukt];
  }

  /** Where the company was first named. */
  kilde(id: string): Kilde | undefined {
    return this.#brukt.get(id);
  }
}
