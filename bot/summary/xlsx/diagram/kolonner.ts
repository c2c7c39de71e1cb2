import type { Diagram } from '#core';
import type { Diagramserie } from './excelgraf.ts';

export interface Seriekolonne {
  readonly navn: string;
  readonly tall: readonly (number | null)[];
  /** As they are printed, one for each number. */
  readonly tekster: readonly string[];
  readonly tegnes: Diagramserie['tegnes'];
  /** As many as the numbers; none when the series has no intervals. */
  readonly intervaller: readonly ({ readonly fra: number; readonly til: number } | null)[];
}

/** The figures behind a chart: a row per mark, a column per series. */
export interface Kolonner {
  readonly merker: readonly string[];
  readonly serier: readonly Seriekolonne[];
  readonly liggende: boolean;
}

const UTEN_INTERVALLER: Seriekolonne['intervaller'] = [];

function grenser(diagram: Diagram, antall: number): Seriekolonne[] {
  return diagram.linjer
    .filter(({ tall }) => tall !== 0)
    .map(({ tall, tekst }) => ({
      navn: tekst,
      tall: Array<number>(antall).fill(tall),
      tekster: Array<string>(antall).fill(tekst),
      tegnes: 'grense',
      intervaller: UTEN_INTERVALLER,
    }));
}

/** What a chart is drawn from. Limits stand first: what belongs to a series of dots stands to the right of it. */
export function kolonnerFor(diagram: Diagram): Kolonner {
  const navn = diagram.enhetstekst;
  switch (diagram.slag) {
    case 'soeyler': {
      const tall = diagram.soeyler.map((s) => s.tall);
      return {
        merker: diagram.soeyler.map((s) => s.navn),
        serier: [
          { navn, tall, tekster: diagram.soeyler.map((s) => s.tekst), tegnes: 'soeyle', intervaller: UTEN_INTERVALLER },
        ],
        liggende: true,
      };
    }
    case 'linjer': {
      const linjer = diagram.serier.map(
        ({ navn: serie, punkter }): Seriekolonne => ({
          navn: serie,
          tall: punkter.map((p) => p.tall),
          tekster: punkter.map((p) => p.tekst),
          tegnes: 'linje',
          intervaller: UTEN_INTERVALLER,
        }),
      );
      return {
        merker: diagram.merker,
        serier: [...grenser(diagram, diagram.merker.length), ...linjer],
        liggende: false,
      };
    }
    case 'intervaller': {
      const { rader } = diagram;
      return {
        merker: rader.map((r) => `${r.navn} (${r.n})`),
        serier: [
          ...grenser(diagram, rader.length),
          {
            navn,
            tall: rader.map((r) => r.tall),
            tekster: rader.map((r) => r.tekst),
            tegnes: 'prikk',
            intervaller: rader.map((r) => r.intervall),
          },
        ],
        liggende: false,
      };
    }
  }
}
