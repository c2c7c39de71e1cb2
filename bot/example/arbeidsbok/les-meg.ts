import type { Workbook } from 'exceljs';
import { type Avsnitt, LES_MEG_NAVN } from '#core/sheets';
import { nyttArk } from './ark.ts';
import { BRUTT_TEKST, HODELINJE, MELLOMTITTEL, SMAATT, TITTEL, UTHEVET, VANLIG } from './stil.ts';

const TEGN_PER_LINJE = 124;

/** The first sheet: title, one line under it, and sections of points; last a list of the sheets with what each is for. */
export function skrivLesMeg(
  bok: Workbook,
  tittel: string,
  under: string,
  avsnitt: readonly Avsnitt[],
  arkliste: readonly { readonly navn: string; readonly hensikt: string }[],
): void {
  const ark = nyttArk(bok, LES_MEG_NAVN, 0, 0);
  ark.pageSetup.orientation = 'portrait';
  ark.getColumn(1).width = 24;
  ark.getColumn(2).width = 92;
  ark.getCell('A1').value = tittel;
  ark.getCell('A1').font = TITTEL;
  ark.getRow(1).height = 26;
  ark.getCell('A2').value = under;
  ark.getCell('A2').font = SMAATT;
  let rad = 4;
  const linje = (venstre: string | null, hoeyre: string, bredde: number) => {
    ark.getCell(rad, 1).value = venstre;
    ark.getCell(rad, 1).font = UTHEVET;
    ark.getCell(rad, 1).alignment = BRUTT_TEKST;
    const celle = ark.getCell(rad, venstre === null ? 1 : 2);
    celle.value = hoeyre;
    celle.font = VANLIG;
    celle.alignment = BRUTT_TEKST;
    if (venstre === null) ark.mergeCells(rad, 1, rad, 2);
    ark.getRow(rad).height = 15.5 * Math.ceil(hoeyre.length / bredde) + 2;
    rad++;
  };
  for (const { tittel: overskrift, punkter } of avsnitt) {
    ark.getCell(rad, 1).value = overskrift;
    ark.getCell(rad, 1).font = MELLOMTITTEL;
    for (const kolonne of [1, 2]) ark.getCell(rad, kolonne).border = HODELINJE;
    ark.getRow(rad).height = 20;
    rad++;
    for (const punkt of punkter) linje(null, `•  ${punkt}`, TEGN_PER_LINJE);
    if (punkter.length === 0) for (const { navn, hensikt } of arkliste) linje(navn, hensikt, 112);
    rad++;
  }
}
