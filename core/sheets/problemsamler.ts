import { alvorFor, type Melding, type Problem } from './problem.ts';

/** Collects one sheet's problems, each cell and code once. */
export class Problemsamler {
  readonly #fil: string;
  readonly #ark: string;
  readonly #ut: Problem[] = [];
  readonly #sett = new Set<string>();

  constructor(fil: string, ark: string) {
    this.#fil = fil;
    this.#ark = ark;
  }

  get alle(): readonly Problem[] {
    return this.#ut;
  }

  meld(celle: string | null, melding: Melding, alvor = alvorFor(melding.kode)): void {
    const noekkel = `${melding.kode} ${celle ?? ''}`;
    if (this.#sett.has(noekkel)) return;
    this.#sett.add(noekkel);
    this.#ut.push({ fil: this.#fil, ark: this.#ark, celle, alvor, ...melding });
  }
}
