import type { Rad } from '../arbeidsbok/celler.ts';
import { STORBYRAPPORTEN, TABELL_5_1, TABELL_5_4 } from '../kilder.ts';
import { andel, tabell, tall, tekst } from '../tabeller.ts';

export function selskapsrader(): Rad[] {
  return tabell('selskaper_storby_2022').map((r) => ({
    selskap: tekst(r, 'navn'),
    alias: tekst(r, 'alias').split(';').join('; '),
    kommune: tekst(r, 'kommune'),
    organisasjonsform: tekst(r, 'organisasjonsform'),
    konsern: tekst(r, 'konsern'),
    kilde: TABELL_5_1,
  }));
}

export function konsernrader(): Rad[] {
  return tabell('konsern').map((r) => ({
    mor: tekst(r, 'mor'),
    datter: tekst(r, 'datter'),
    gyldig_fra: tekst(r, 'fra') || null,
    godkjent_arrangoer: tekst(r, 'godkjent_arrangoer'),
    kilde: tekst(r, 'kilde'),
  }));
}

/** In thousands, as the report prints them; the published driftsmargin in whole per cent. */
export function regnskapsrader(): Rad[] {
  return tabell('regnskap_storby_2020').map((r) => ({
    selskap: tekst(r, 'navn'),
    aar: tall(r, 'regnskapsaar'),
    nivaa: tekst(r, 'nivaa'),
    omsetning: tall(r, 'omsetning_tnok'),
    driftsresultat: tall(r, 'driftsresultat_tnok'),
    egenkapital: tall(r, 'egenkapital_tnok'),
    oppgitt_driftsmargin: andel(r, 'publisert_driftsmargin_prosent'),
    kilde: TABELL_5_4,
  }));
}

/** Only Unikum's share is stated for a company by name; the others stand in the report without names, and not here. */
export function medfinansieringsrader(): Rad[] {
  const navngitte = new Set(tabell('selskaper_storby_2022').map((r) => tekst(r, 'navn')));
  return tabell('vta_medfinansiering_kjent')
    .filter((r) => navngitte.has(tekst(r, 'navn')))
    .map((r) => ({
      selskap: tekst(r, 'navn'),
      aar: 2022,
      oppgitt_medfinansieringsandel: andel(r, 'andel_av_statlig_prosent'),
      kilde: `${STORBYRAPPORTEN}, kap. 5.2`,
    }));
}
