import type { Arbeidsboktekster } from '../feil.ts';

export const en: Arbeidsboktekster = {
  feil: {
    celle_redigeres: 'Finish editing the cell (Enter) and try again.',
    beskyttet: 'The sheet or the workbook is protected. Remove the protection under Review, and try again.',
    skrivebeskyttet: 'The workbook is open as read-only. Save a copy, and try again there.',
    tom_arbeidsbok: 'The workbook is empty. Insert the template, or open the workbook you use.',
    finnes_ikke: 'The sheet or the cell is no longer there. Read the workbook again.',
    for_stor_melding: 'This was too much at once for Excel on the web. Try Excel on your computer.',
    endret_siden_lest: 'The cell has changed since the workbook was read. Read the workbook again.',
    skjult_ark: 'The sheet is hidden. Right-click a sheet tab and choose Unhide, then you can go to it.',
    flere_omraader: 'Choose one cell, and try again.',
    ingen_tall: 'There are no figures to show yet. Read a workbook with figures first.',
    avbrutt: 'Cancelled. The workbook has not been changed.',
    eldre_excel: 'This version of Excel is too old for this. Update Excel, or use Excel on the web.',
    ikke_excel: 'Eierblikk has not been opened in Excel.',
  },
  ukjentFeil: (kode) => `Excel answered with the error ${kode}. Try again, or save and reopen the workbook.`,
  forStor: (celler) =>
    `The workbook is larger than what is read (${celler} cells in all). Remove sheets or rows that aren’t needed, or split it.`,
  forMangeRader: (ark, grense) =>
    `The sheet «${ark}» was not read: the workbook has more rows than are read (${grense} in all). Remove rows that aren’t needed, or split it.`,
  forMangeCeller: (ark, grense) =>
    `The sheet «${ark}» was not read: the workbook has more cells than are read (${grense} in all). Remove what isn’t needed, or split it.`,
  sirkulaerFormel: (celle) =>
    `The formula in ${celle} rests on a circular reference, so its result can’t be trusted and is left out. Mend the formula or type the figure.`,
  flereSirkulaere: (antall) =>
    `Formulas on the sheet that also rest on a circular reference and are left out: ${antall} more.`,
  likeArk: (ark, annet, selskaper, perioder) =>
    `«${ark}» and «${annet}» both have figures for the same companies (${selskaper}) and years (${perioder}). Both were read, and are shown as different sources where they disagree. Delete one of the sheets, or write the source in a column «Kilde».`,
  skriv: (verdi) => `Write «${verdi}»`,
};
