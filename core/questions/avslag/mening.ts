import { avslagstype } from './avslagstype.ts';

export const mening = avslagstype({
  kode: 'mening',
  grunn: 'utenfor_omraadet',
  forklar: () => ({
    tekst: {
      nb: 'Jeg gir tall, ikke råd eller vurderinger. Spør gjerne hvordan bedriften ligger mot snittet, målet eller kravet.',
      nn: 'Eg gir tal, ikkje råd eller vurderingar. Spør gjerne korleis bedrifta ligg mot snittet, målet eller kravet.',
    },
  }),
});
