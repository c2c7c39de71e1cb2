import { avkod } from './tegn.ts';

/** What is told while an XML document is read. Names come without their namespace prefix. */
export interface Xmlmottaker {
  /** `tagg` is the start tag's text with a leading space; see `attributt`. */
  start(navn: string, tagg: string): void;
  slutt(navn: string): void;
  /** Decoded text; one text may come in several pieces. */
  tekst(bit: string): void;
}

/** Not well-formed, or something a workbook never holds (a DOCTYPE, a tag of a megabyte). */
export class OedelagtXml extends Error {}

const LENGSTE_TAGG = 1024 * 1024;
const STOERSTE_DYBDE = 200;
const LENGSTE_REFERANSE = 12;

/**
 * A small reader of XML in pieces: enough for what spreadsheets hold (elements, attributes, text, CDATA, comments),
 * with no entities of its own, so that none can be made to grow. It checks that elements are closed in order and that
 * there is one root, because a cut-off sheet must not pass for a whole one.
 */
export class Xmlleser {
  readonly #mottaker: Xmlmottaker;
  readonly #aapne: string[] = [];
  #rest = '';
  #harRot = false;

  constructor(mottaker: Xmlmottaker) {
    this.#mottaker = mottaker;
  }

  /** Reads on. @throws OedelagtXml */
  skriv(bit: string): void {
    const xml = this.#rest === '' ? bit : this.#rest + bit;
    let sted = 0;
    while (sted < xml.length) {
      const vinkel = xml.indexOf('<', sted);
      if (vinkel < 0) {
        sted = this.#siste(xml, sted);
        break;
      }
      if (vinkel > sted) this.#tekst(xml.slice(sted, vinkel));
      const neste = this.#markering(xml, vinkel);
      sted = neste < 0 ? vinkel : neste;
      if (neste < 0) break;
    }
    this.#rest = sted === 0 ? xml : xml.slice(sted);
    if (this.#rest.length > LENGSTE_TAGG) throw new OedelagtXml();
  }

  /** The document is over. @throws OedelagtXml when it wasn't whole */
  avslutt(): void {
    if (this.#rest.trim() !== '' || this.#aapne.length > 0 || !this.#harRot) throw new OedelagtXml();
  }

  /** Text up to the end of the piece, less what may be half a character reference. */
  #siste(xml: string, fra: number): number {
    const og = xml.lastIndexOf('&');
    const til = og >= fra && xml.length - og < LENGSTE_REFERANSE && !xml.includes(';', og) ? og : xml.length;
    this.#tekst(xml.slice(fra, til));
    return til;
  }

  #tekst(raa: string): void {
    if (this.#aapne.length > 0) this.#mottaker.tekst(avkod(raa));
  }

  /** Reads what starts at `<`; returns where it ends, or -1 when more is needed. */
  #markering(xml: string, sted: number): number {
    const tegn = xml.charCodeAt(sted + 1);
    if (tegn === 0x21) return this.#utrop(xml, sted);
    if (tegn === 0x3f) return etter(xml, '?>', sted + 2);
    const slutt = taggslutt(xml, sted + 1);
    if (slutt < 0) return -1;
    if (tegn === 0x2f) this.#lukk(utenPrefiks(xml.slice(sted + 2, slutt).trimEnd()));
    else this.#startTagg(xml, sted + 1, slutt);
    return slutt + 1;
  }

  #startTagg(xml: string, fra: number, slutt: number): void {
    const tom = xml.charCodeAt(slutt - 1) === 0x2f;
    const til = tom ? slutt - 1 : slutt;
    let navnslutt = fra;
    while (navnslutt < til && xml.charCodeAt(navnslutt) > 0x20) navnslutt++;
    const navn = utenPrefiks(xml.slice(fra, navnslutt));
    if (navn === '' || (this.#aapne.length === 0 && this.#harRot)) throw new OedelagtXml();
    this.#harRot = true;
    this.#mottaker.start(navn, xml.slice(navnslutt, til));
    if (tom) this.#mottaker.slutt(navn);
    else if (this.#aapne.push(navn) > STOERSTE_DYBDE) throw new OedelagtXml();
  }

  #lukk(navn: string): void {
    if (this.#aapne.pop() !== navn) throw new OedelagtXml();
    this.#mottaker.slutt(navn);
  }

  #utrop(xml: string, sted: number): number {
    if (xml.startsWith('<!--', sted)) return etter(xml, '-->', sted + 4);
    if (xml.startsWith('<![CDATA[', sted)) {
      const slutt = xml.indexOf(']]>', sted);
      if (slutt < 0) return -1;
      if (this.#aapne.length > 0) this.#mottaker.tekst(xml.slice(sted + 9, slutt));
      return slutt + 3;
    }
    if ('<![CDATA['.startsWith(xml.slice(sted)) || '<!--'.startsWith(xml.slice(sted))) return -1;
    throw new OedelagtXml();
  }
}

/** Where the tag's `>` is, past any that stand in attribute values; -1 when it isn't there yet. */
function taggslutt(xml: string, fra: number): number {
  const vinkel = xml.indexOf('>', fra);
  if (vinkel < 0) return -1;
  let anfoersel = 0;
  for (let i = fra; i < vinkel; i++) {
    const tegn = xml.charCodeAt(i);
    if (tegn === 0x22 || tegn === 0x27) anfoersel = anfoersel === 0 ? tegn : anfoersel === tegn ? 0 : anfoersel;
  }
  return anfoersel === 0 ? vinkel : lukketVinkel(xml, vinkel, anfoersel);
}

function lukketVinkel(xml: string, fra: number, aapen: number): number {
  let anfoersel = aapen;
  for (let i = fra; i < xml.length; i++) {
    const tegn = xml.charCodeAt(i);
    if (anfoersel !== 0) anfoersel = tegn === anfoersel ? 0 : anfoersel;
    else if (tegn === 0x22 || tegn === 0x27) anfoersel = tegn;
    else if (tegn === 0x3e) return i;
  }
  return -1;
}

function etter(xml: string, slutt: string, fra: number): number {
  const sted = xml.indexOf(slutt, fra);
  return sted < 0 ? -1 : sted + slutt.length;
}

function utenPrefiks(navn: string): string {
  const kolon = navn.indexOf(':');
  return kolon < 0 ? navn : navn.slice(kolon + 1);
}
