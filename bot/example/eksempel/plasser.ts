import type { Rad } from '../arbeidsbok/celler.ts';
import { TABELL_2, TABELL_5_1 } from '../kilder.ts';
import { tabell, tall, tekst } from '../tabeller.ts';

/**
 * The big-city report first, since the first source is the hovedkilde; then the audit's AFT places in Oslo,
 * with the temporary ones of every year that it weights by.
 */
export function plassrader(): Rad[] {
  const storby = tabell('selskaper_storby_2022').map((r) => ({
    selskap: tekst(r, 'navn'),
    aar: 2022,
    aft_plasser: tall(r, 'aft_plasser'),
    vta_plasser: tall(r, 'vta_plasser_sum'),
    vta_plasser_kommunale: tall(r, 'vta_plasser_kommunale'),
    kilde: TABELL_5_1,
  }));
  const oslo = tabell('aft_formidling_oslo_2019_2022').map((r) => {
    const aar = Number(tekst(r, 'periode_fra').slice(0, 4));
    return {
      selskap: tekst(r, 'navn'),
      aar,
      aft_plasser: aar === 2022 ? tall(r, 'aft_plasser_2022') : null,
      aft_plasser_midlertidige: tall(r, 'midlertidige_plasser'),
      kilde: TABELL_2,
    };
  });
  return [...storby, ...oslo];
}

/** Statements beside the tables; what the tables say already stands in its own sheet. */
export function andreOpplysninger(): Rad[] {
  const navn: Readonly<Record<string, string>> = {
    tiltaksplasser: 'Tiltaksplasser i alt',
    vta_plasser: 'VTA-plasser, sum',
    aft_plasser: 'AFT-plasser',
  };
  return tabell('motstrid')
    .filter((r) => !tekst(r, 'kilde').includes(', tabell '))
    .map((r) => {
      const maal = navn[tekst(r, 'maal')];
      if (maal === undefined) throw new RangeError(`${tekst(r, 'maal')} har ingen overskrift`);
      return {
        selskap: tekst(r, 'selskap'),
        maal,
        periode: tall(r, 'periode'),
        verdi: tall(r, 'verdi'),
        kilde: tekst(r, 'kilde'),
      };
    });
}
