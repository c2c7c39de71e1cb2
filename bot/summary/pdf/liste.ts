import { SKRIFTFIL } from '../../skrift/index.ts';
import type { Punkt } from '../dokument/index.ts';
import type { Papir } from './papir.ts';

const INNRYKK = 9;
const SKRIFT = { storrelse: 8.8 } as const;

function setning({ innledning, tekst }: Punkt): string {
  return innledning === '' ? tekst : `${innledning}: ${tekst}`;
}

/** A point: what it is about in bold, then what is said, on one page. */
function skrivTekst(papir: Papir, punkt: Punkt): void {
  const bredde = papir.bredde - INNRYKK;
  const x = papir.venstre + INNRYKK;
  const { doc } = papir;
  if (punkt.innledning === '') {
    papir.skriv(punkt.tekst, { x, y: papir.y, bredde }, SKRIFT);
    return;
  }
  doc.font(SKRIFTFIL.halvfet).fontSize(SKRIFT.storrelse * papir.skala);
  doc.text(`${punkt.innledning}: `, x, papir.y, { width: bredde, continued: true });
  doc.font(SKRIFTFIL.normal).text(punkt.tekst, { continued: false });
}

/** Points under each other, as a list that a screen reader counts. */
export function skrivListe(papir: Papir, punkter: readonly Punkt[]): void {
  const liste = papir.element(papir.rot, 'L');
  for (const punkt of punkter) {
    const bredde = papir.bredde - INNRYKK;
    // The bold beginning is a little wider than what is measured: the halvfet cut of all of it is an upper bound.
    const hoyde = papir.hoyde(setning(punkt), bredde, {
      ...SKRIFT,
      snitt: punkt.innledning === '' ? 'normal' : 'halvfet',
    });
    papir.krev(hoyde);
    const element = papir.element(liste, 'LI');
    papir.innhold(element, 'Lbl', () => papir.skriv('•', { x: papir.venstre, y: papir.y, bredde: INNRYKK }, SKRIFT));
    papir.innhold(element, 'LBody', () => skrivTekst(papir, punkt));
    element.end();
    papir.y = Math.max(papir.doc.y, papir.y) + 2 * papir.skala;
  }
  liste.end();
  papir.y += 2 * papir.skala;
}
