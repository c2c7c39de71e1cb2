import PDFDocument from 'pdfkit';
import type { Dato, Maalform } from '#core';
import './pdfkit-tillegg.ts';
import { SKRIFTFIL, type Snitt } from '../../skrift/index.ts';
import { BLEKK, type Blekk } from '../tegning/index.ts';

type Element = PDFKit.PDFStructureElement;

/** A4, in points; the foot has room for the page number. */
const MARG = { top: 34, right: 42, bottom: 40, left: 42 };

/** How a piece of text looks. Sizes are in points before the page's scale. */
export interface Skriftvalg {
  readonly storrelse: number;
  readonly snitt?: Snitt;
  readonly blekk?: Blekk;
  readonly feste?: 'left' | 'right';
}

/** A place on the page with a width, in points. */
export interface Felt {
  readonly x: number;
  readonly y: number;
  readonly bredde: number;
}

/** What a PDF says of itself. */
export interface Opphav {
  readonly tittel: string;
  readonly maalform: Maalform;
  readonly dato: Dato;
}

/**
 * A tagged PDF/A document that is written from top to bottom. Everything drawn is either in an element that a screen
 * reader hears, or marked as decoration.
 */
export class Papir {
  readonly skala: number;
  readonly doc: PDFKit.PDFDocument;
  readonly rot: Element;
  y: number = MARG.top;

  constructor({ tittel, maalform, dato }: Opphav, skala: number) {
    this.skala = skala;
    this.doc = new PDFDocument({
      size: 'A4',
      margins: MARG,
      pdfVersion: '1.7',
      subset: 'PDF/A-2a',
      tagged: true,
      lang: `${maalform}-NO`,
      displayTitle: true,
      // The built-in fonts aren't embedded, which PDF/A forbids: ours is the first to be named.
      font: SKRIFTFIL.normal,
      bufferPages: true,
      info: {
        Title: tittel,
        Creator: 'Eierblikk',
        Producer: 'Eierblikk',
        CreationDate: new Date(`${dato}T00:00:00Z`),
      },
    });
    this.rot = this.doc.struct('Document');
    this.doc.addStructure(this.rot);
  }

  get venstre(): number {
    return MARG.left;
  }

  get bredde(): number {
    return this.doc.page.width - MARG.left - MARG.right;
  }

  get bunn(): number {
    return this.doc.page.height - MARG.bottom;
  }

  get antallSider(): number {
    return this.doc.bufferedPageRange().count;
  }

  #velg({ storrelse, snitt = 'normal', blekk = 'tekst' }: Skriftvalg): void {
    this.doc
      .font(SKRIFTFIL[snitt])
      .fontSize(storrelse * this.skala)
      .fillColor(BLEKK[blekk]);
  }

  /** How high the text is in this width, in points. */
  hoyde(tekst: string, bredde: number, valg: Skriftvalg): number {
    this.#velg(valg);
    return this.doc.heightOfString(tekst, { width: bredde });
  }

  /** How wide the text is on one line, in points. */
  tekstbredde(tekst: string, valg: Skriftvalg): number {
    this.#velg(valg);
    return this.doc.widthOfString(tekst);
  }

  /** Starts a new page unless this many points are left. True when it did. */
  krev(hoyde: number): boolean {
    if (this.y + hoyde <= this.bunn) return false;
    this.doc.addPage();
    this.y = MARG.top;
    return true;
  }

  /** A child element, attached, so that what is put in it is drawn at once. */
  element(forelder: Element, merke: string, valg: PDFKit.Mixins.StructureElementOptions = {}): Element {
    const nytt = this.doc.struct(merke, valg);
    forelder.add(nytt);
    return nytt;
  }

  /** An element with content. */
  innhold(forelder: Element, merke: string, tegn: () => void, valg: PDFKit.Mixins.StructureElementOptions = {}): void {
    const nytt = this.doc.struct(merke, valg, tegn);
    forelder.add(nytt);
    nytt.end();
  }

  /** Draws what a screen reader shall not hear. */
  pynt(tegn: () => void): void {
    this.doc.markContent('Artifact', { type: 'Layout' });
    tegn();
    this.doc.endMarkedContent();
  }

  /** Writes text in a field, without looking for room or moving on. */
  skriv(tekst: string, felt: Felt, valg: Skriftvalg): void {
    this.#velg(valg);
    this.doc.text(tekst, felt.x, felt.y, { width: felt.bredde, align: valg.feste ?? 'left' });
  }

  /** A paragraph across the page, with air after it, kept on one page. */
  avsnitt(tekst: string, merke: string, valg: Skriftvalg, etter: number): void {
    const hoyde = this.hoyde(tekst, this.bredde, valg);
    this.krev(hoyde);
    this.innhold(this.rot, merke, () => this.skriv(tekst, { x: this.venstre, y: this.y, bredde: this.bredde }, valg));
    this.y += hoyde + etter * this.skala;
  }

  /** The finished file. */
  ferdig(): Promise<Buffer> {
    const biter: Buffer[] = [];
    return new Promise((oppfyll, avvis) => {
      this.doc.on('data', (bit: Buffer) => biter.push(bit));
      this.doc.on('end', () => oppfyll(Buffer.concat(biter)));
      this.doc.on('error', avvis);
      this.rot.end();
      this.doc.end();
    });
  }
}
