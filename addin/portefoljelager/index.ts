import type { Dato, Innsyn } from '#core';
import type { Arbeidsbok } from '#core/sheets';

/** The open workbook as the functions know it. Made by the pane when it has read the workbook; never changed afterwards. */
export interface Lagret {
  /** The portfolio that was understood, opened: `lagInnsyn(lest.lesing.portefolje)`. */
  readonly innsyn: Innsyn;
  /** The day it was read: «i fjor», deadlines and current rates are reckoned from it, so that a cell doesn't change by itself. */
  readonly dato: Dato;
  /** The cells as they were read, so that a cell can be explained. */
  readonly bok: Arbeidsbok;
  /** The formulas with our functions by their cell («Ark1!D2»), with `=`, English names and commas. */
  readonly formler?: ReadonlyMap<string, string>;
}

interface Lager {
  lagret: Lagret | null;
  grense: number | null;
}

/** On the global object, since functions and pane are bundles of their own on one page (shared runtime). */
declare global {
  var eierblikkPortefoljelager: Lager | undefined;
}

function lageret(): Lager {
  globalThis.eierblikkPortefoljelager ??= { lagret: null, grense: null };
  return globalThis.eierblikkPortefoljelager;
}

/**
 * What «Les arbeidsboken» found, or `null` to forget it. Cells that have already answered are calculated again by
 * whoever sets it: `context.workbook.application.calculate(Excel.CalculationType.full)` in the same Excel.run.
 */
export function settPortefolje(lagret: Lagret | null): void {
  lageret().lagret = lagret;
}

/** What the functions answer from; `null` until the workbook has been read. */
export function hentPortefolje(): Lagret | null {
  return lageret().lagret;
}

/** The workbook's own privacy limit, in persons; `null` for the common one. For functions that answer before it is read. */
export function settEgenGrense(grense: number | null): void {
  lageret().grense = grense;
}

/** The privacy limit that the workbook was opened with, or else its setting; `null` for the common one. */
export function egenGrense(): number | null {
  const { lagret, grense } = lageret();
  return lagret === null ? grense : lagret.innsyn.personverngrense;
}
