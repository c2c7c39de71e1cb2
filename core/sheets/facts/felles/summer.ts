import { visTall } from '../../../text/index.ts';
import type { Broek } from '../../../values/index.ts';
import type { Kolonnerolle } from '../../catalogue/index.ts';
import type { Problemsamler } from '../../problemsamler.ts';
import type { Kolonne } from '../../structure/tabell.ts';
import { type Figurlesing, Kolonnesum } from '../figurleser.ts';

/** The running sums of a table's columns, for the sum rows that workbooks end with. Shares don't add up. */
export class Summer {
  readonly #etterKolonne = new Map<number, Kolonnesum>();

  legg(kolonne: number, rolle: Kolonnerolle, lest: Figurlesing): void {
    if (rolle.type === 'andel') return;
    let sum = this.#etterKolonne.get(kolonne);
    if (sum === undefined) {
      sum = new Kolonnesum();
      this.#etterKolonne.set(kolonne, sum);
    }
    sum.legg(lest);
  }

  kontroller(k: Kolonne, rolle: Kolonnerolle, lest: Figurlesing, celle: string, p: Problemsamler): void {
    const sum = this.#etterKolonne.get(k.nr);
    if (rolle.type === 'andel' || rolle.type === 'tall' || sum === undefined || lest.slag !== 'kjent') return;
    if (!sum.stemmer(lest.verdi)) {
      p.meld(celle, {
        kode: 'sum_stemmer_ikke',
        felter: { kolonne: k.overskrift, oppgitt: visTall(lest.verdi), sum: visTall(sum.sum) },
      });
    }
  }

  /** Whether a figure is plainly the sum of what stands above it. */
  erSum(kolonne: number, verdi: Broek): boolean {
    return this.#etterKolonne.get(kolonne)?.erSum(verdi) === true;
  }

  nyDel(): void {
    for (const s of this.#etterKolonne.values()) s.nyDel();
  }
}
