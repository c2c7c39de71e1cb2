import { avslagstype } from './avslagstype.ts';

export const person = avslagstype({
  kode: 'person',
  grunn: 'utenfor_omraadet',
  forklar: () => ({
    tekst: {
      nb: 'Jeg svarer på tall om bedriftene, ikke på spørsmål om personer eller kontaktopplysninger.',
      nn: 'Eg svarer på tal om bedriftene, ikkje på spørsmål om personar eller kontaktopplysningar.',
    },
  }),
});
