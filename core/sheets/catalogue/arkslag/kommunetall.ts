import { arkslag, kol, maa } from '../rolle.ts';
import { AAR, KILDE, KOMMUNE } from '../roller/felles.ts';
import * as s from '../roller/kommune.ts';

export const KOMMUNETALLARK = arkslag({
  id: 'kommunetall',
  navn: { nb: 'Kommunetall', nn: 'Kommunetal' },
  beskrivelse: {
    nb: 'Innbyggere og uføretrygdede per kommune og år.',
    nn: 'Innbyggjarar og uføretrygda per kommune og år.',
  },
  arknavn: ['kommunetall', 'kommunetal', 'befolkning', 'innbyggere', 'innbyggjarar', 'folketall'],
  kolonner: [
    maa(KOMMUNE, ['navn', 'namn']),
    kol(s.KOMMUNENUMMER),
    maa(AAR),
    kol(s.INNBYGGERE),
    kol(s.UFOERETRYGDEDE),
    kol(KILDE),
  ],
  bruk: 'eget',
  kjennetegn: [
    ['kommune', 'innbyggere'],
    ['kommune', 'ufoeretrygdede'],
    ['kommunenummer', 'innbyggere'],
  ],
  medArknavn: [],
});
