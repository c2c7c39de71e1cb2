import { avslagstype } from './avslagstype.ts';

export const prognose = avslagstype({
  kode: 'prognose',
  grunn: 'utenfor_omraadet',
  forklar: () => ({
    tekst: {
      nb: 'Jeg spår ikke om framtiden. Spør om år som det er tall for.',
      nn: 'Eg spår ikkje om framtida. Spør om år som det er tal for.',
    },
  }),
});
