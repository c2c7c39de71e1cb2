import { type Formatslag, innebygdFormat, tolkFormat } from '#core/sheets';
import type { Xmlmottaker } from '../xml/leser.ts';
import { attributt } from '../xml/tegn.ts';

/** Reads styles.xml: the number format of each cell style, by the style's number. */
export class Stilleser implements Xmlmottaker {
  readonly #egne = new Map<number, Formatslag>();
  readonly formater: Formatslag[] = [];
  #iCellestiler = false;

  start(navn: string, tagg: string): void {
    if (navn === 'numFmt') {
      const [id, format] = [attributt(tagg, 'numFmtId'), attributt(tagg, 'formatCode')];
      if (id !== undefined && format !== undefined && !this.#egne.has(Number(id))) {
        this.#egne.set(Number(id), tolkFormat(format.slice(0, 255)));
      }
    } else if (navn === 'cellXfs') this.#iCellestiler = true;
    else if (navn === 'xf' && this.#iCellestiler) {
      const id = Number(attributt(tagg, 'numFmtId') ?? 0);
      this.formater.push(this.#egne.get(id) ?? innebygdFormat(id));
    }
  }

  slutt(navn: string): void {
    if (navn === 'cellXfs') this.#iCellestiler = false;
  }

  tekst(): void {}
}
