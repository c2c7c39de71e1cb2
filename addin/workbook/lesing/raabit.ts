import type { Omraade } from '#core/sheets';
import type { Bit } from './biter.ts';
import type { BruktOmraade } from './brukt.ts';

/** The cells of a piece as Excel gives them. */
export interface Raabit {
  readonly ark: string;
  readonly omraade: BruktOmraade;
  readonly verdier: readonly (readonly unknown[])[];
  readonly typer: readonly (readonly string[])[];
  readonly formater: readonly (readonly unknown[])[];
  readonly formler: readonly (readonly unknown[])[];
  /** Of the whole sheet; given with its first piece. */
  readonly sammenslaatte: readonly Omraade[];
  /** 0-based. */
  readonly skjulteRader: readonly number[];
  readonly skjulteKolonner: readonly number[];
}

/** Asks for a piece; the answer can be taken after the next sync. */
export function beOm({ ark, omraade, foerste }: Bit): () => Raabit {
  const celler = ark.blad.getRangeByIndexes(omraade.rad, omraade.kolonne, omraade.rader, omraade.kolonner);
  celler.load(['values', 'valueTypes', 'numberFormat', 'formulas']);
  const rader = celler.getRowProperties({ rowHidden: true });
  const helt = foerste ? beOmArket(ark.blad, ark.brukt ?? omraade) : null;
  return () => ({
    ark: ark.navn,
    omraade,
    verdier: celler.values,
    typer: celler.valueTypes,
    formater: celler.numberFormat,
    formler: celler.formulas,
    skjulteRader: rader.value.flatMap((r, i) => (r.rowHidden === true ? [omraade.rad + i] : [])),
    ...(helt === null ? { sammenslaatte: [], skjulteKolonner: [] } : helt()),
  });
}

function beOmArket(blad: Excel.Worksheet, brukt: BruktOmraade) {
  const hele = blad.getRangeByIndexes(brukt.rad, brukt.kolonne, brukt.rader, brukt.kolonner);
  const kolonner = hele.getColumnProperties({ columnHidden: true });
  const sammen = hele.getMergedAreasOrNullObject();
  sammen.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  return () => ({
    skjulteKolonner: kolonner.value.flatMap((k, i) => (k.columnHidden === true ? [brukt.kolonne + i] : [])),
    sammenslaatte: sammen.isNullObject ? [] : sammen.areas.items.map(omraadet),
  });
}

function omraadet(o: Excel.Range): Omraade {
  return {
    rad1: o.rowIndex + 1,
    kolonne1: o.columnIndex + 1,
    rad2: o.rowIndex + o.rowCount,
    kolonne2: o.columnIndex + o.columnCount,
  };
}
