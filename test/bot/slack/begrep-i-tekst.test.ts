import { foersteBegrep } from '../../../bot/slack/begrep-i-tekst.ts';
import { BEGREPER } from '../../../core/index.ts';

describe('the first concept in a text', () => {
  test.each(BEGREPER.map((b) => [b.navn.nb]))('«%s» is found by its name, whatever stands around it', (navn) => {
    expect(foersteBegrep(`Jeg så at (${navn}) falt.`)).toBe(navn);
    expect(foersteBegrep(navn.toUpperCase())).toBe(navn);
  });

  test.each([
    ['Driftsmarginene falt, men egenkapitalen økte', 'Driftsmargin'],
    ['Egenkapitalandelen er lav', 'Egenkapitalandel'],
    ['*Resultatgrad i AFT · Spir Oslo AS · 2021*', 'Resultatgrad i AFT'],
    ['Kva er medfinansieringsdelen?', 'Medfinansieringsandel for VTA'],
  ])('%s', (tekst, navn) => {
    expect(foersteBegrep(tekst)).toBe(navn);
  });

  test.each(['', 'God helg', 'satsingen vår', 'underskuddsgarantien (a+b)*'])('%j has none', (tekst) => {
    expect(foersteBegrep(tekst)).toBeNull();
  });
});
