import type { Worksheet } from 'exceljs';
import type { Diagram } from '#core';

/** A series of a chart: a name and where its numbers stand. */
export interface Diagramserie {
  readonly navn: string;
  readonly verdier: string;
  /** `linje`: drawn through; `prikk`: marked only; `grense`: an unmarked line across; `ende`: not drawn, but the end of an interval. */
  readonly tegnes: 'soeyle' | 'linje' | 'prikk' | 'grense' | 'ende';
}

/** A chart as Excel is to draw it: everything refers to cells of the sheet, so that the picture follows them. */
export interface Excelgraf {
  readonly tittel: string;
  readonly alternativtekst: string;
  readonly liggende: boolean;
  readonly kategorier: string;
  readonly serier: readonly Diagramserie[];
  /** Rows of the sheet, from 0, that the chart covers. */
  readonly fraRad: number;
  readonly tilRad: number;
}

/** A chart needs this many rows to be readable. */
const MINST_RADER = 16;

/** The columns of figures behind a chart: the first is the names. */
interface Kolonner {
  readonly merker: readonly string[];
  readonly serier: readonly {
    readonly navn: string;
    readonly tall: readonly (number | null)[];
    readonly tegnes: Diagramserie['tegnes'];
  }[];
  readonly liggende: boolean;
}

function kolonnerFor(diagram: Diagram): Kolonner {
  const grenser = (antall: number) =>
    diagram.linjer
      .filter(({ tall }) => tall !== 0)
      .map(({ tall, tekst }) => ({ navn: tekst, tall: Array<number>(antall).fill(tall), tegnes: 'grense' as const }));
  switch (diagram.slag) {
    case 'soeyler':
      return {
        merker: diagram.soeyler.map((s) => s.navn),
        serier: [{ navn: diagram.enhetstekst, tall: diagram.soeyler.map((s) => s.tall), tegnes: 'soeyle' }],
        liggende: true,
      };
    case 'linjer':
      return {
        merker: diagram.merker,
        serier: [
          ...diagram.serier.map(({ navn, punkter }) => ({
            navn,
            tall: punkter.map((p) => p.tall),
            tegnes: 'linje' as const,
          })),
          ...grenser(diagram.merker.length),
        ],
        liggende: false,
      };
    case 'intervaller':
      return {
        merker: diagram.rader.map((r) => `${r.navn} (${r.n})`),
        serier: [
          {
            navn: `↑ ${diagram.enhetstekst}`,
            tall: diagram.rader.map((r) => r.intervall?.til ?? null),
            tegnes: 'ende',
          },
          {
            navn: `↓ ${diagram.enhetstekst}`,
            tall: diagram.rader.map((r) => r.intervall?.fra ?? null),
            tegnes: 'ende',
          },
          { navn: diagram.enhetstekst, tall: diagram.rader.map((r) => r.tall), tegnes: 'prikk' },
          ...grenser(diagram.rader.length),
        ],
        liggende: false,
      };
  }
}

const bokstav = (kolonne: number): string =>
  kolonne <= 26
    ? String.fromCharCode(64 + kolonne)
    : `${String.fromCharCode(64 + Math.floor((kolonne - 1) / 26))}${String.fromCharCode(65 + ((kolonne - 1) % 26))}`;

/** Writes the figures behind each chart under each other, and says where they stand. */
export function skrivDiagramark(ark: Worksheet, diagrammer: readonly Diagram[]): readonly Excelgraf[] {
  const omraade = (kolonne: number, fra: number, til: number) =>
    `'${ark.name.replace(/'/g, "''")}'!$${bokstav(kolonne)}$${fra}:$${bokstav(kolonne)}$${til}`;
  ark.getColumn(1).width = 34;
  let rad = 1;
  return diagrammer.flatMap((diagram) => {
    const { merker, serier, liggende } = kolonnerFor(diagram);
    if (merker.length === 0) return [];
    ark.getCell(rad, 1).value = `${diagram.tittel}, ${diagram.undertittel}`;
    ark.getCell(rad, 1).font = { bold: true, size: 12 };
    const hode = rad + 1;
    serier.forEach(({ navn }, i) => {
      ark.getCell(hode, i + 2).value = navn;
      ark.getCell(hode, i + 2).font = { bold: true };
    });
    const [fra, til] = [hode + 1, hode + merker.length];
    merker.forEach((merke, i) => {
      ark.getCell(fra + i, 1).value = merke;
      serier.forEach(({ tall }, k) => {
        ark.getCell(fra + i, k + 2).value = tall[i] ?? null;
      });
    });
    ark.getCell(til + 1, 1).value = [diagram.utelatt, diagram.kilde].filter((t) => t !== null && t !== '').join(' ');
    const slutt = Math.max(til + 1, hode + MINST_RADER);
    rad = slutt + 2;
    return [
      {
        tittel: `${diagram.tittel}, ${diagram.undertittel}`,
        alternativtekst: diagram.alternativtekst,
        liggende,
        kategorier: omraade(1, fra, til),
        serier: serier.map(({ navn, tegnes }, k) => ({ navn, tegnes, verdier: omraade(k + 2, fra, til) })),
        fraRad: hode - 1,
        tilRad: slutt,
      },
    ];
  });
}
