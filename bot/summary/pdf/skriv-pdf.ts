import type { Dato, Diagram } from '#core';
import type { Arkivfelt, Blokk, Dokument } from '../dokument/index.ts';
import { tegnDiagram } from '../grafer/index.ts';
import { lagTekstmaaler, type Tekstmaaler } from '../tegning/index.ts';
import { skrivListe } from './liste.ts';
import { malDeler } from './mal-tegning.ts';
import { Papir } from './papir.ts';
import { skrivTabell } from './tabell.ts';
import { skrivBunner, skrivTopp } from './topp.ts';

/** What a page can be set in: the largest that fits one page, down to what is still easy to read on paper. */
const SKALAER = [1, 0.93, 0.86, 0.8, 0.77];
const FULL_SKALA = [1];

export interface Pdfvalg {
  readonly dato: Dato;
  readonly arkiv: Arkivfelt;
  /** Whether it is to be set smaller to fit one page. */
  readonly paaEnSide: boolean;
}

function skrivDiagram(papir: Papir, diagram: Diagram, maaler: Tekstmaaler): void {
  const tegning = tegnDiagram(diagram, papir.bredde, maaler);
  papir.krev(tegning.hoyde);
  const [x, y] = [papir.venstre, papir.y];
  const alt: PDFKit.Mixins.StructureElementOptions = {
    alt: tegning.alternativtekst,
    bbox: [x, y, x + tegning.bredde, y + tegning.hoyde],
  };
  papir.innhold(papir.rot, 'Figure', () => malDeler(papir, tegning.deler, [x, y]), alt);
  papir.y += tegning.hoyde + 8 * papir.skala;
}

/** A heading stays with what it is over: some lines of text, or a table's header and its first row. */
const UNDER = { tekst: 52, tabell: 84 } as const;

function skrivOverskrift(papir: Papir, nivaa: 2 | 3, tekst: string, neste: Blokk | undefined): void {
  papir.y += (nivaa === 2 ? 4 : 3) * papir.skala;
  papir.krev((neste?.slag === 'tabell' ? UNDER.tabell : UNDER.tekst) * papir.skala);
  const storrelse = nivaa === 2 ? 11.5 : 9.5;
  papir.avsnitt(tekst, `H${nivaa}`, { storrelse, snitt: 'halvfet', blekk: 'hoved' }, 2);
}

const AVSNITT = {
  budskap: { skrift: { storrelse: 12, snitt: 'halvfet' }, etter: 4 },
  vanlig: { skrift: { storrelse: 9 }, etter: 3 },
  liten: { skrift: { storrelse: 7.6, blekk: 'dempet' }, etter: 2 },
} as const;

function skrivBlokk(papir: Papir, blokk: Blokk, neste: Blokk | undefined, maaler: Tekstmaaler): void {
  switch (blokk.slag) {
    case 'overskrift':
      skrivOverskrift(papir, blokk.nivaa, blokk.tekst, neste);
      break;
    case 'avsnitt': {
      const { skrift, etter } = AVSNITT[blokk.stil];
      papir.avsnitt(blokk.tekst, 'P', skrift, etter);
      break;
    }
    case 'liste':
      skrivListe(papir, blokk.punkter);
      break;
    case 'tabell':
      skrivTabell(papir, blokk);
      break;
    case 'diagram':
      skrivDiagram(papir, blokk.diagram, maaler);
      break;
  }
}

function skrivPapir(dokument: Dokument, valg: Pdfvalg, skala: number, maaler: Tekstmaaler): Papir {
  const papir = new Papir({ tittel: dokument.tittel, maalform: dokument.maalform, dato: valg.dato }, skala);
  skrivTopp(papir, dokument, valg.arkiv);
  dokument.blokker.forEach((blokk, nr) => {
    skrivBlokk(papir, blokk, dokument.blokker[nr + 1], maaler);
  });
  return papir;
}

/** The document as a tagged PDF/A-2a in A4, in the shipped font. The same bytes for the same document and date. */
export async function skrivPdf(dokument: Dokument, valg: Pdfvalg): Promise<Buffer> {
  const maaler = await lagTekstmaaler();
  let papir: Papir | undefined;
  for (const skala of valg.paaEnSide ? SKALAER : FULL_SKALA) {
    papir = skrivPapir(dokument, valg, skala, maaler);
    if (papir.antallSider === 1) break;
  }
  if (papir === undefined) throw new Error('ingen skala er gitt');
  skrivBunner(papir, dokument);
  return papir.ferdig();
}
