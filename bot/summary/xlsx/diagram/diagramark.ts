import type { CellValue, Font, Worksheet } from 'exceljs';
import type { Diagram } from '#core';
import { desimaler } from '../tallformat.ts';
import type { Diagramserie, Excelgraf } from './excelgraf.ts';
import { kolonnerFor, type Seriekolonne } from './kolonner.ts';

/** A chart needs this many rows to be readable. */
const MINST_RADER = 16;
const VANLIG: Partial<Font> = { name: 'Calibri' };
const HALVFET: Partial<Font> = { name: 'Calibri', bold: true };
const DEMPET: Partial<Font> = { name: 'Calibri', size: 9, color: { argb: 'FF55646D' } };

/** A to Z, AA to ZZ: more than any chart has. */
function bokstav(kolonne: number): string {
  const foerste = Math.floor((kolonne - 1) / 26);
  return `${foerste === 0 ? '' : String.fromCharCode(64 + foerste)}${String.fromCharCode(65 + ((kolonne - 1) % 26))}`;
}

/** A sheet that is filled from above, chart by chart. */
class Diagramark {
  readonly #ark: Worksheet;
  #rad = 1;

  constructor(ark: Worksheet) {
    this.#ark = ark;
    ark.getColumn(1).width = 34;
  }

  #omraade(kolonne: number, fra: number, til: number): string {
    return `'${this.#ark.name.replace(/'/g, "''")}'!$${bokstav(kolonne)}$${fra}:$${bokstav(kolonne)}$${til}`;
  }

  #sett(rad: number, kolonne: number, verdi: CellValue, { font = VANLIG, format = '0.0' } = {}): void {
    const celle = this.#ark.getCell(rad, kolonne);
    celle.value = verdi;
    celle.font = font;
    if (typeof verdi !== 'string') celle.numFmt = format;
  }

  /** An interval's ends, and beside them how far it reaches from the point: what Excel draws error bars from. */
  #spenn(fra: number, kolonne: number, { tall, intervaller }: Seriekolonne): Diagramserie['spenn'] {
    if (intervaller.every((intervall) => intervall === null)) return null;
    const [nedre, oevre, ned, opp] = [kolonne + 1, kolonne + 2, kolonne + 3, kolonne + 4];
    intervaller.forEach((intervall, i) => {
      const punkt = tall[i];
      if (intervall === null || punkt === null || punkt === undefined) return;
      const rad = fra + i;
      this.#sett(rad, nedre, intervall.fra);
      this.#sett(rad, oevre, intervall.til);
      const [p, n, o] = [kolonne, nedre, oevre].map((k) => `${bokstav(k)}${rad}`);
      this.#sett(rad, ned, { formula: `${p}-${n}`, result: punkt - intervall.fra }, { font: DEMPET });
      this.#sett(rad, opp, { formula: `${o}-${p}`, result: intervall.til - punkt }, { font: DEMPET });
    });
    const til = fra + intervaller.length - 1;
    return { ned: this.#omraade(ned, fra, til), opp: this.#omraade(opp, fra, til) };
  }

  #serie(serie: Seriekolonne, kolonne: number, hode: number): Diagramserie {
    const [fra, til] = [hode + 1, hode + serie.tall.length];
    this.#sett(hode, kolonne, serie.navn, { font: HALVFET });
    serie.tall.forEach((tall, i) => {
      // As many decimals as the figure is printed with: no more than its source has.
      this.#sett(fra + i, kolonne, tall, { format: `0${desimaler(serie.tekster[i] ?? '')}` });
    });
    return {
      navn: serie.navn,
      tegnes: serie.tegnes,
      verdier: this.#omraade(kolonne, fra, til),
      spenn: this.#spenn(fra, kolonne, serie),
    };
  }

  skriv(diagram: Diagram): Excelgraf | null {
    const { merker, serier, liggende } = kolonnerFor(diagram);
    if (merker.length === 0) return null;
    const tittel = `${diagram.tittel}, ${diagram.undertittel}`;
    const hode = this.#rad + 1;
    const [fra, til] = [hode + 1, hode + merker.length];
    this.#sett(this.#rad, 1, tittel, { font: HALVFET });
    merker.forEach((merke, i) => {
      this.#sett(fra + i, 1, merke);
    });
    const plassert = serier.map((serie, nr) => this.#serie(serie, nr + 2, hode));
    this.#sett(til + 1, 1, [diagram.utelatt, diagram.kilde].filter((t) => t !== null && t !== '').join(' '), {
      font: DEMPET,
    });
    const slutt = Math.max(til + 1, hode + MINST_RADER);
    this.#rad = slutt + 2;
    return {
      tittel,
      alternativtekst: diagram.alternativtekst,
      liggende,
      kategorier: this.#omraade(1, fra, til),
      serier: plassert,
      fraRad: hode - 1,
      tilRad: slutt,
    };
  }
}

/** Writes the figures behind each chart under each other, and says where they stand. */
export function skrivDiagramark(ark: Worksheet, diagrammer: readonly Diagram[]): readonly Excelgraf[] {
  const diagramark = new Diagramark(ark);
  return diagrammer.flatMap((diagram) => diagramark.skriv(diagram) ?? []);
}
