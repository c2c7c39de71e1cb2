import type { Xmlmottaker } from '../xml/leser.ts';
import { attributt, erSann } from '../xml/tegn.ts';

/** A sheet as workbook.xml lists it. */
export interface Arkoppfoering {
  readonly navn: string;
  readonly relasjon: string;
  readonly skjult: boolean;
}

/** Reads workbook.xml: the sheets in the order of their tabs, which day the dates count from, how formulas are calculated. */
export class Oppsettleser implements Xmlmottaker {
  readonly ark: Arkoppfoering[] = [];
  fra1904 = false;
  /** Circular references are calculated again and again until they settle. */
  itererer = false;

  start(navn: string, tagg: string): void {
    if (navn === 'workbookPr') this.fra1904 = erSann(attributt(tagg, 'date1904'));
    else if (navn === 'calcPr') this.itererer = erSann(attributt(tagg, 'iterate'));
    else if (navn === 'sheet') {
      const tilstand = attributt(tagg, 'state');
      this.ark.push({
        navn: attributt(tagg, 'name') ?? `Ark${this.ark.length + 1}`,
        relasjon: attributt(tagg, 'id') ?? '',
        skjult: tilstand === 'hidden' || tilstand === 'veryHidden',
      });
    }
  }

  slutt(): void {}
  tekst(): void {}
}

export interface Relasjon {
  /** The last word of the type's address: `worksheet`, `styles`; transitional and strict files differ in the rest. */
  readonly type: string;
  /** Where it points in the package: no leading slash. */
  readonly maal: string;
}

/** Reads a .rels part; targets are resolved against the folder of the part that the relations belong to. */
export class Relasjonsleser implements Xmlmottaker {
  readonly #mappe: string;
  readonly relasjoner = new Map<string, Relasjon>();

  constructor(mappe: string) {
    this.#mappe = mappe;
  }

  start(navn: string, tagg: string): void {
    if (navn !== 'Relationship' || attributt(tagg, 'TargetMode') === 'External') return;
    const [id, type, maal] = [attributt(tagg, 'Id'), attributt(tagg, 'Type'), attributt(tagg, 'Target')];
    if (id === undefined || type === undefined || maal === undefined) return;
    this.relasjoner.set(id, { type: type.slice(type.lastIndexOf('/') + 1), maal: loesMaal(this.#mappe, maal) });
  }

  slutt(): void {}
  tekst(): void {}

  /** The first relation of a type. */
  avType(type: string): Relasjon | undefined {
    for (const relasjon of this.relasjoner.values()) if (relasjon.type === type) return relasjon;
    return undefined;
  }
}

function loesMaal(mappe: string, maal: string): string {
  const sti = maal.replaceAll('\\', '/');
  const deler: string[] = [];
  for (const del of (sti.startsWith('/') ? sti : `${mappe}/${sti}`).split('/')) {
    if (del === '..') deler.pop();
    else if (del !== '' && del !== '.') deler.push(del);
  }
  return deler.join('/');
}
