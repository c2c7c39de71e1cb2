import { LES_MEG, LES_MEG_NAVN, MAL } from '#core/sheets';
import { FARGE } from '../farger.ts';
import { omraade, Rutenett } from '../rutenett.ts';
import type { NyttArk } from './nye-ark.ts';

const BREDDE = 600;

/** The instructions, as in the template's file: all in one column, so that nobody takes it for a table. */
export const LES_MEG_ARK: NyttArk = {
  navn: LES_MEG_NAVN,
  skriv: (blad) => {
    const ark = new Rutenett();
    const titler: number[] = [];
    ark.sett(1, 1, 'Eierstyring av arbeidsmarkedsbedrifter');
    ark.sett(2, 1, 'Mal fra Eierblikk. Tallene herfra blir til nøkkeltall, funn og svar.');
    let rad = 4;
    for (const { tittel, punkter } of LES_MEG) {
      titler.push(rad);
      ark.sett(rad, 1, tittel);
      const linjer = punkter.length > 0 ? punkter : MAL.map((a) => `«${a.navn}»: ${a.hensikt}`);
      linjer.forEach((linje, i) => {
        ark.sett(rad + 1 + i, 1, `•  ${linje}`);
      });
      rad += linjer.length + 2;
    }
    const celler = blad.getRange(ark.omraade);
    celler.formulas = ark.celler;
    celler.format.columnWidth = BREDDE;
    celler.format.wrapText = true;
    celler.format.verticalAlignment = 'Top';
    blad.getRange('A1').format.font.size = 16;
    blad.getRange('A1').format.font.bold = true;
    for (const t of titler) {
      const font = blad.getRange(omraade(t, 1, t, 1)).format.font;
      font.bold = true;
      font.color = FARGE.blaa;
    }
    blad.tabColor = FARGE.blaa;
    blad.showGridlines = false;
  },
};
