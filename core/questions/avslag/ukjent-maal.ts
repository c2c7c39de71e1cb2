import { liste } from '../../text/index.ts';
import { avslagstype } from './avslagstype.ts';

const NB =
  'Jeg kan svare på omsetning, driftsresultat, driftsmargin, egenkapital, tiltaksplasser, resultatgrad, andel i jobb, satser og medfinansiering.';
const NN =
  'Eg kan svare på omsetning, driftsresultat, driftsmargin, eigenkapital, tiltaksplassar, resultatgrad, del i jobb, satsar og medfinansiering.';

export const ukjentMaal = avslagstype({
  kode: 'ukjent_maal',
  grunn: 'ukjent_maal',
  forklar: (a) => {
    const ord = liste(a.ord.map((x) => `«${x}»`));
    return {
      tekst: {
        nb: ord === '' ? `Jeg forsto ikke hvilket tall du spør om. ${NB}` : `Jeg forsto ikke ${ord}. ${NB}`,
        nn: ord === '' ? `Eg forstod ikkje kva tal du spør om. ${NN}` : `Eg forstod ikkje ${ord}. ${NN}`,
      },
    };
  },
});
