import { spoerOmDatosystemet, tellerFra1904 } from '../datosystem.ts';

/** The rectangle of a sheet that holds values, 0-based as Excel's API counts. */
export interface BruktOmraade {
  readonly rad: number;
  readonly kolonne: number;
  readonly rader: number;
  readonly kolonner: number;
}

export interface Arkoppfoering {
  readonly navn: string;
  readonly skjult: boolean;
  readonly blad: Excel.Worksheet;
  /** `null`: nothing on it. */
  readonly brukt: BruktOmraade | null;
}

export interface Oppsett {
  readonly navn: string;
  /** Day numbers count from 1904, as in old workbooks from a Mac. */
  readonly fra1904: boolean;
  readonly ark: readonly Arkoppfoering[];
}

/** The sheets and how large each is. Two round trips, whatever the number of sheets. */
export async function finnArk(kontekst: Excel.RequestContext): Promise<Oppsett> {
  const { workbook } = kontekst;
  workbook.load('name');
  workbook.worksheets.load('items/name,items/visibility');
  const datosystemet = spoerOmDatosystemet(workbook);
  await kontekst.sync();
  const blad = workbook.worksheets.items.map((ark) => {
    const omraade = ark.getUsedRangeOrNullObject(true);
    omraade.load(['rowIndex', 'columnIndex', 'rowCount', 'columnCount']);
    return { ark, omraade };
  });
  await kontekst.sync();
  return {
    navn: workbook.name,
    fra1904: tellerFra1904(datosystemet),
    ark: blad.map(({ ark, omraade }) => ({
      navn: ark.name,
      skjult: ark.visibility !== 'Visible',
      blad: ark,
      brukt: omraade.isNullObject
        ? null
        : {
            rad: omraade.rowIndex,
            kolonne: omraade.columnIndex,
            rader: omraade.rowCount,
            kolonner: omraade.columnCount,
          },
    })),
  };
}
