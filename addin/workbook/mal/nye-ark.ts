import { ledigNavn } from '../egne-ark.ts';
import { ikkeOk, ok } from '../feil.ts';
import { kjoer } from '../kjoer.ts';
import type { Utfall } from '../utfall.ts';

/** A sheet to be added: its wanted name, and what is written on it. */
export interface NyttArk {
  readonly navn: string;
  readonly skriv: (blad: Excel.Worksheet) => void;
}

/**
 * Adds sheets after the workbook's own, and shows the first. A name that is taken gets a number. Nothing is added to a
 * workbook whose structure is protected. Two round trips.
 */
export function leggTilArk(nye: readonly NyttArk[]): Promise<Utfall<readonly string[]>> {
  return kjoer(async (kontekst) => {
    const { worksheets, protection } = kontekst.workbook;
    worksheets.load('items/name');
    protection.load('protected');
    await kontekst.sync();
    if (protection.protected) return ikkeOk('beskyttet');
    const opptatte = worksheets.items.map((a) => a.name);
    const navn: string[] = [];
    for (const nytt of nye) {
      const ledig = ledigNavn(nytt.navn, [...opptatte, ...navn]);
      const blad = worksheets.add(ledig);
      nytt.skriv(blad);
      if (navn.length === 0) blad.activate();
      navn.push(ledig);
    }
    await kontekst.sync();
    return ok(navn);
  });
}
