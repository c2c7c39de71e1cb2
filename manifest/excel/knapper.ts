import type { Ikonnavn } from '../ikoner/index.ts';
import type { Tekst } from './spraak.ts';

/** A button of the ribbon. */
export interface Knapp {
  /** Its id in both manifests. */
  readonly id: string;
  /** What the pane's code associates with it; `null`: opens the pane. */
  readonly handling: string | null;
  readonly ikon: Ikonnavn;
  readonly navn: Tekst;
  readonly tips: Tekst;
}

/**
 * The buttons of the group on the Home tab, in order. The actions are run in the shared runtime, where the pane's code has
 * said `Office.actions.associate(handling, …)`.
 */
export const KNAPPER: readonly Knapp[] = [
  {
    id: 'Eierblikk.Aapne',
    handling: null,
    ikon: 'eierblikk',
    navn: { nb: 'Eierblikk', nn: 'Eierblikk', en: 'Eierblikk' },
    tips: {
      nb: 'Åpner ruten med nøkkeltall, funn og spørsmål.',
      nn: 'Opnar ruta med nøkkeltal, funn og spørsmål.',
      en: 'Opens the pane with key figures, findings and questions.',
    },
  },
  {
    id: 'Eierblikk.Les',
    handling: 'lesArbeidsboken',
    ikon: 'les',
    navn: { nb: 'Les arbeidsboken', nn: 'Les arbeidsboka', en: 'Read the workbook' },
    tips: {
      nb: 'Finner tabellene i arbeidsboken og viser hva som ble forstått. Ingenting endres.',
      nn: 'Finn tabellane i arbeidsboka og viser kva som vart forstått. Ingenting vert endra.',
      en: 'Finds the tables of the workbook and shows what was understood. Nothing is changed.',
    },
  },
  {
    id: 'Eierblikk.Dashbord',
    handling: 'settInnDashbord',
    ikon: 'dashbord',
    navn: { nb: 'Sett inn dashbord', nn: 'Set inn dashbord', en: 'Insert dashboard' },
    tips: {
      nb: 'Lager et ark med nøkkeltall, diagrammer og funn som kan skrives ut på én A4.',
      nn: 'Lagar eit ark med nøkkeltal, diagram og funn som kan skrivast ut på éin A4.',
      en: 'Makes a sheet of key figures, charts and findings that prints on one A4 page.',
    },
  },
  {
    id: 'Eierblikk.Forklar',
    handling: 'forklarValgtCelle',
    ikon: 'forklar',
    navn: { nb: 'Forklar', nn: 'Forklar', en: 'Explain' },
    tips: {
      nb: 'Forklarer tallet i den valgte cellen: utregning, paragraf og kilde.',
      nn: 'Forklarer talet i den valde cella: utrekning, paragraf og kjelde.',
      en: 'Explains the figure in the selected cell: calculation, paragraph and source.',
    },
  },
];
