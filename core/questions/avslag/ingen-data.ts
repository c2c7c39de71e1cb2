import { kortListe } from '../../text/index.ts';
import { avslagstype } from './avslagstype.ts';

const FLEST = 6;

export const ingenData = avslagstype({
  kode: 'ingen_data',
  grunn: 'ingen_data',
  forklar: (a, o) => {
    const maal = a.sporring.maal === null ? '' : o.maalnavn(a.sporring.maal);
    const perioder = o.perioder(a.sporring);
    const aar = a.sporring.tid.slag === 'aar' ? a.sporring.tid.aar : [];
    const framtid = aar.some((x) => x > o.aarNaa);
    const nb = framtid ? `Jeg spår ikke om ${maal}.` : `Porteføljen har ikke disse tallene for ${maal}.`;
    const nn = framtid ? `Eg spår ikkje om ${maal}.` : `Porteføljen har ikkje desse tala for ${maal}.`;
    return {
      tekst: {
        nb: perioder.length === 0 ? nb : `${nb} Det er tall for ${kortListe(perioder, FLEST)}.`,
        nn: perioder.length === 0 ? nn : `${nn} Det er tal for ${kortListe(perioder, FLEST)}.`,
      },
    };
  },
});
