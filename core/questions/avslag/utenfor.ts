import { avslagstype } from './avslagstype.ts';

export const utenfor = avslagstype({
  kode: 'utenfor',
  grunn: 'utenfor_omraadet',
  forklar: () => ({
    tekst: {
      nb: 'Det ligger utenfor det jeg kan svare på. Jeg svarer på tall om tiltaksbedriftene: økonomi, plasser, AFT-resultater, satser og medfinansiering.',
      nn: 'Det ligg utanfor det eg kan svare på. Eg svarer på tal om tiltaksbedriftene: økonomi, plassar, AFT-resultat, satsar og medfinansiering.',
    },
  }),
});
