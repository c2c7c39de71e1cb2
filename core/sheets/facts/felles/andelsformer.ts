import type { Kolonnerolle } from '../../catalogue/index.ts';
import type { Celle } from '../../grid.ts';
import type { Kolonne, Tabell } from '../../structure/tabell.ts';
import { type Andelsform, finnAndelsform } from '../../values/andel.ts';
import { type Celletall, lesCelletall } from '../../values/lest.ts';
import type { Rad } from '../radgang.ts';

/** How shares are written in each column of a table, or in each row where measures stand down. */
export class Andelsformer {
  readonly #t: Tabell;
  readonly #verdikolonner: readonly Kolonne[];
  readonly #former = new Map<string, Andelsform>();

  constructor(t: Tabell, verdikolonner: readonly Kolonne[]) {
    this.#t = t;
    this.#verdikolonner = verdikolonner;
  }

  for(rad: Rad, k: Kolonne, rolle: Kolonnerolle): Andelsform {
    const iRad = this.#t.etikett !== null;
    const noekkel = iRad ? `r${rolle.id}` : `k${k.nr}`;
    const foer = this.#former.get(noekkel);
    if (foer) return foer;
    const prosent =
      k.prosent || rad.etikett?.prosent === true || rad.kontekst.prosent || /prosent|%/.test(rolle.navn.nb) === true;
    const celler = iRad ? this.#rad(rad.nr) : this.#kolonne(k.nr);
    const form = finnAndelsform(
      celler,
      prosent && (k.prosent || rad.etikett?.prosent === true || rad.kontekst.prosent),
    );
    this.#former.set(noekkel, form);
    return form;
  }

  *#rad(nr: number): Generator<Celletall> {
    for (const k of this.#verdikolonner) yield lesCelletall(this.#celle(nr, k.nr));
  }

  *#kolonne(nr: number): Generator<Celletall> {
    for (const rad of this.#t.rader) yield lesCelletall(this.#celle(rad, nr));
  }

  #celle(rad: number, kolonne: number): Celle {
    return this.#t.nett.celle(rad, kolonne);
  }
}
