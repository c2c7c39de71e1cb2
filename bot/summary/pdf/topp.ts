import type { Arkivfelt, Dokument } from '../dokument/index.ts';
import { BLEKK } from '../tegning/index.ts';
import { dokumenttekster } from '../tekster/index.ts';
import type { Papir } from './papir.ts';

const FELTBREDDE = 150;

function arkivfelt(papir: Papir, navn: string, verdi: string | null, y: number): number {
  const x = papir.venstre + papir.bredde - FELTBREDDE;
  const skrift = { storrelse: 8 } as const;
  const tekst = `${navn}: ${verdi ?? ''}`;
  const hoyde = papir.hoyde(tekst, FELTBREDDE, skrift);
  papir.innhold(papir.rot, 'P', () => papir.skriv(tekst, { x, y, bredde: FELTBREDDE }, skrift));
  if (verdi === null) {
    const start = x + papir.doc.widthOfString(`${navn}:  `);
    papir.pynt(() => {
      papir.doc.lineWidth(0.5).strokeColor(BLEKK.dempet);
      papir.doc
        .moveTo(start, y + hoyde - 1)
        .lineTo(x + FELTBREDDE, y + hoyde - 1)
        .stroke();
    });
  }
  return y + hoyde + 3 * papir.skala;
}

/** Title and what it covers to the left, the archive's fields to the right. */
export function skrivTopp(papir: Papir, { tittel, undertittel, maalform }: Dokument, arkiv: Arkivfelt): void {
  const t = dokumenttekster(maalform);
  const bredde = papir.bredde - FELTBREDDE - 14;
  const [stor, liten] = [
    { storrelse: 18, snitt: 'halvfet' },
    { storrelse: 9, blekk: 'dempet' },
  ] as const;
  const topp = papir.y;
  papir.innhold(papir.rot, 'H1', () => papir.skriv(tittel, { x: papir.venstre, y: topp, bredde }, stor));
  const under = topp + papir.hoyde(tittel, bredde, stor) + 1;
  papir.innhold(papir.rot, 'P', () => papir.skriv(undertittel, { x: papir.venstre, y: under, bredde }, liten));
  const venstreSlutt = under + papir.hoyde(undertittel, bredde, liten);
  const foerste = arkivfelt(papir, t.saksnummer, arkiv.saksnummer, topp + 4);
  const hoyreSlutt = arkivfelt(papir, t.unntattOffentlighet, arkiv.unntattOffentlighet, foerste);
  papir.y = Math.max(venstreSlutt, hoyreSlutt) + 8 * papir.skala;
}

/** Page numbers, when all pages are known. */
export function skrivBunner(papir: Papir, { tittel, maalform }: Dokument): void {
  const t = dokumenttekster(maalform);
  const antall = papir.antallSider;
  for (let i = 0; i < antall; i++) {
    papir.doc.switchToPage(i);
    const y = papir.bunn + 12;
    papir.doc.markContent('Artifact', { type: 'Pagination' });
    // Beyond the margin pdfkit would start a new page for the text.
    const marg = papir.doc.page.margins.bottom;
    papir.doc.page.margins.bottom = 0;
    const felt = { x: papir.venstre, y, bredde: papir.bredde };
    papir.skriv(`${tittel} · ${t.laget}`, felt, { storrelse: 7.5, blekk: 'dempet' });
    papir.skriv(t.side(i + 1, antall), felt, { storrelse: 7.5, blekk: 'dempet', feste: 'right' });
    papir.doc.page.margins.bottom = marg;
    papir.doc.endMarkedContent();
  }
}
