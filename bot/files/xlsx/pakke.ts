import { lesXml } from '../xml/dokument.ts';
import type { Xmlmottaker } from '../xml/leser.ts';
import type { Zipdel } from '../zip/arkiv.ts';
import { type Pakkegrenser, pakkUt, Utpakkingskvote } from '../zip/utpakking.ts';

/** The parts of a workbook by name. Some writers use other capitals, backslashes or a leading slash in the names. */
export class Pakke {
  readonly #deler = new Map<string, Zipdel>();
  readonly #kvote: Utpakkingskvote;
  readonly #vakt: () => void;

  /** `vakt` is called for every piece that is read; what it throws stops the reading. */
  constructor(deler: readonly Zipdel[], grenser: Pakkegrenser, vakt: () => void) {
    this.#kvote = new Utpakkingskvote(grenser);
    this.#vakt = vakt;
    for (const del of deler) this.#deler.set(noekkel(del.navn), del);
  }

  har(navn: string): boolean {
    return this.#deler.has(noekkel(navn));
  }

  finn(test: (navn: string) => boolean): boolean {
    return [...this.#deler.keys()].some(test);
  }

  /** Reads a part; false when it isn't there. @throws OedelagtXml, OedelagtZip, ForMyeUtpakket */
  async les(navn: string, mottaker: Xmlmottaker): Promise<boolean> {
    const del = this.#deler.get(noekkel(navn));
    if (!del) return false;
    await lesXml(this.#biter(del), mottaker);
    return true;
  }

  async *#biter(del: Zipdel): AsyncGenerator<Buffer> {
    for await (const bit of pakkUt(del, this.#kvote)) {
      this.#vakt();
      yield bit;
    }
  }
}

function noekkel(navn: string): string {
  return navn.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}
