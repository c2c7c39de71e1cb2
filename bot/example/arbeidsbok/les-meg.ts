import type { Workbook } from 'exceljs';
import { type Avsnitt, LES_MEG_NAVN } from '#core/sheets';
import { nyttArk } from './ark.ts';
import { BRUTT_TEKST, HODELINJE, MELLOMTITTEL, SMAATT, TITTEL, VANLIG } from './stil.ts';

const TEGN_PER_LINJE = 124;

/**
 * The first sheet: title, one line under it, and sections of points; a section without points is the list of the sheets.
 * All in one column, so that nobody takes it for a table.
 */
export function skrivLesMeg(
  bok: Workbook,
  tittel: string,
  under: string,
  avsnitt: readonly Avsnitt[],
  arkliste: readonly { readonly navn: string; readonly hensikt: string }[],
): void {
  const ark = nyttArk(bok, LES_MEG_NAVN, 0, 0);
  ark.pageSetup.orientation = 'portrait';
  ark.getColumn(1).width = 116;
  ark.getCell('A1').value = tittel;
  ark.getCell('A1').font = TITTEL;
  ark.getRow(1).height = 26;
  ark.getCell('A2').value = under;
  ark.getCell('A2').font = SMAATT;
  let rad = 4;
  const linje = (tekst: string) => {
    const celle = ark.getCell(rad, 1);
    celle.value = `•  ${tekst}`;
    celle.font = VANLIG;
    celle.alignment = BRUTT_TEKST;
    ark.getRow(rad).height = 15.5 * Math.ceil(tekst.length / TEGN_PER_LINJE) + 2;
    rad++;
  };
  for (const { tittel: overskrift, punkter } of avsnitt) {
    ark.getCell(rad, 1).value = overskrift;
    ark.getCell(rad, 1).font = MELLOMTITTEL;
    ark.getCell(rad, 1).border = HODELINJE;
    ark.getRow(rad).height = 20;
    rad++;
    for (const punkt of punkter) linje(punkt);
    if (punkter.length === 0) for (const { navn, hensikt } of arkliste) linje(`«${navn}»: ${hensikt}`);
    rad++;
  }
}
