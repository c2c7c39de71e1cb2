import { avslagstype } from './avslagstype.ts';

export const bareEttOmGangen = avslagstype({
  kode: 'bare_ett_om_gangen',
  grunn: 'ukjent_maal',
  forklar: () => ({
    tekst: {
      nb: 'Jeg forsto ordene, men ikke hva de betyr sammen. Spør om ett tall om gangen, og si hvilke bedrifter og hvilket år.',
      nn: 'Eg forstod orda, men ikkje kva dei tyder saman. Spør om eitt tal om gongen, og sei kva bedrifter og kva år.',
    },
  }),
});
