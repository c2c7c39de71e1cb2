import { trespraaklig } from '../feil.ts';
import type { Celleproblem } from '../lest.ts';
import type { Arkoppfoering, Oppsett } from './brukt.ts';
import { GRENSER, visGrense } from './grenser.ts';

/** Which sheets are read: those that keep within the limits together, in the order of the tabs. */
export interface Utvalg {
  readonly ark: readonly Arkoppfoering[];
  readonly celler: number;
  readonly problemer: readonly Celleproblem[];
}

export function velgArk({ ark }: Oppsett): Utvalg {
  const valgte: Arkoppfoering[] = [];
  const problemer: Celleproblem[] = [];
  let [rader, celler] = [0, 0];
  for (const a of ark) {
    const [egneRader, egneCeller] = [a.brukt?.rader ?? 0, (a.brukt?.rader ?? 0) * (a.brukt?.kolonner ?? 0)];
    if (rader + egneRader > GRENSER.rader) problemer.push(forStort(a, 'for_mange_rader'));
    else if (celler + egneCeller > GRENSER.celler) problemer.push(forStort(a, 'for_mange_celler'));
    else {
      valgte.push(a);
      rader += egneRader;
      celler += egneCeller;
    }
  }
  return { ark: valgte, celler, problemer };
}

function forStort({ navn }: Arkoppfoering, kode: 'for_mange_rader' | 'for_mange_celler'): Celleproblem {
  const tekst = trespraaklig((t) =>
    kode === 'for_mange_rader'
      ? t.forMangeRader(navn, visGrense(GRENSER.rader))
      : t.forMangeCeller(navn, visGrense(GRENSER.celler)),
  );
  return { kode, alvor: 'feil', ark: navn, celle: null, tekst, rettinger: [] };
}
