import { arkslag, maa } from '../rolle.ts';
import { KILDE, MAAL, PERIODE, SELSKAP, VERDI } from '../roller/felles.ts';

export const ANDRE_OPPLYSNINGER = arkslag({
  id: 'andre_opplysninger',
  navn: { nb: 'Andre opplysninger', nn: 'Andre opplysningar' },
  beskrivelse: {
    nb: 'Det andre kilder sier om tall som også står i tabellene. Begge beholdes, og svarene viser dem side om side.',
    nn: 'Det andre kjelder seier om tal som òg står i tabellane. Begge blir med, og svara viser dei side om side.',
  },
  arknavn: ['andre opplysninger', 'andre opplysningar', 'motstrid', 'påstander', 'påstandar', 'avvik mellom kilder'],
  kolonner: [maa(SELSKAP), maa(MAAL), maa(PERIODE, ['år', 'årstall']), maa(VERDI), maa(KILDE)],
  bruk: 'eget',
  kjennetegn: [],
  medArknavn: [['selskap', 'maal', 'verdi']],
});
