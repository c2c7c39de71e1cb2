import { avslagstype } from './avslagstype.ts';

export const personopplysning = avslagstype({
  kode: 'personopplysning',
  grunn: 'skjult_av_personvern',
  forklar: () => ({
    tekst: {
      nb: 'Opplysninger om helse og om enkeltdeltakere svarer jeg ikke på. Spør om resultatgrad eller andel i jobb for bedriften.',
      nn: 'Opplysningar om helse og om enkeltdeltakarar svarer eg ikkje på. Spør om resultatgrad eller del i jobb for bedrifta.',
    },
  }),
});
