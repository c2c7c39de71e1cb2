import { wilson } from '#core';
import type { Funksjonsbeskrivelse } from '../beskrivelse.ts';
import { type Funksjonssvar, tabellsvar, tallsvar } from '../svar.ts';
import { ANDELSPAR, lesAndelspar } from './andelspar.ts';

/** EIER.INTERVALL: the Wilson 95 % interval of k of n, lower and upper end beside each other. */
export function intervall(formidlet: unknown, avsluttet: unknown): Funksjonssvar {
  const par = lesAndelspar(formidlet, avsluttet);
  if (par.slag !== 'lest') return par;
  const { fra, til } = wilson(par.teller, par.nevner);
  return tabellsvar([[tallsvar(fra, 'andel'), tallsvar(til, 'andel')]]);
}

export const intervallbeskrivelse: Funksjonsbeskrivelse = {
  id: 'INTERVALL',
  tekst: {
    nb: 'Hva resultatgraden kan være når tilfeldig variasjon regnes med: nedre og øvre grense i et 95 %-intervall (Wilson).',
    nn: 'Kva resultatgraden kan vere når tilfeldig variasjon blir rekna med: nedre og øvre grense i eit 95 %-intervall (Wilson).',
    en: 'What the result rate may be when chance is reckoned with: lower and upper end of a 95 per cent interval (Wilson).',
  },
  parametre: ANDELSPAR,
  spres: true,
  hjelp: {
    formel: {
      nb: 'Wilsons intervall for k av n med z = 1,959963984540054',
      nn: 'Wilson sitt intervall for k av n med z = 1,959963984540054',
      en: 'Wilson’s interval of k of n with z = 1.959963984540054',
    },
    hjemmel: null,
    kilde: 'E. B. Wilson 1927',
    merk: [
      {
        nb: 'Av bedrifter som er nøyaktig på målet, havner om lag én av tjue utenfor intervallet ved ren tilfeldighet.',
        nn: 'Av bedrifter som er nøyaktig på målet, hamnar om lag éi av tjue utanfor intervallet reint tilfeldig.',
        en: 'Of companies that are exactly on the target, about one in twenty is outside the interval by mere chance.',
      },
    ],
    eksempel: { formel: '=EIER.INTERVALL(94; 171)', svar: '47,5 % | 62,2 %' },
  },
};
