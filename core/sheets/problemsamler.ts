import { alvorFor, type Melding, type Problem, type Problemkode } from './problem.ts';

/** So many of one kind are listed for each sheet; a hostile sheet could give hundreds of thousands. */
export const HOEYST_AV_SAMME = 200;

interface Resten {
  antall: number;
  readonly celle: string | null;
  readonly alvor: Problem['alvor'];
}

/** Collects one sheet's problems, each cell and code once, and counts those of a kind that are too many to list. */
export class Problemsamler {
  readonly #fil: string;
  readonly #ark: string;
  #ut: Problem[] = [];
  readonly #sett = new Set<string>();
  readonly #antall = new Map<Problemkode, number>();
  readonly #resten = new Map<Problemkode, Resten>();

  constructor(fil: string, ark: string) {
    this.#fil = fil;
    this.#ark = ark;
  }

  /** In the order they were found; last, how many more there are of a kind. */
  get alle(): readonly Problem[] {
    const resten = [...this.#resten].map(
      ([kode, { antall, celle, alvor }]): Problem => ({
        fil: this.#fil,
        ark: this.#ark,
        celle,
        alvor,
        kode: 'flere_av_samme',
        felter: { kode, antall },
      }),
    );
    return [...this.#ut, ...resten];
  }

  meld(celle: string | null, melding: Melding, alvor = alvorFor(melding.kode)): void {
    const noekkel = `${melding.kode} ${celle ?? ''}`;
    if (this.#sett.has(noekkel)) return;
    this.#sett.add(noekkel);
    const antall = (this.#antall.get(melding.kode) ?? 0) + 1;
    this.#antall.set(melding.kode, antall);
    if (antall <= HOEYST_AV_SAMME) {
      this.#ut.push({ fil: this.#fil, ark: this.#ark, celle, alvor, ...melding });
      return;
    }
    const resten = this.#resten.get(melding.kode);
    if (resten) resten.antall++;
    else this.#resten.set(melding.kode, { antall: 1, celle, alvor });
  }

  /** Takes back what was told of one kind, when a graver problem says it better. */
  trekkTilbake(kode: Problemkode): void {
    this.#ut = this.#ut.filter((p) => p.kode !== kode);
    this.#resten.delete(kode);
  }
}
