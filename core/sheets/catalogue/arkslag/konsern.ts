import { arkslag, kol, maa } from '../rolle.ts';
import * as e from '../roller/eierskap.ts';
import { KILDE } from '../roller/felles.ts';

export const KONSERNFORHOLD = arkslag({
  id: 'konsern',
  navn: { nb: 'Konsern', nn: 'Konsern' },
  beskrivelse: {
    nb: 'Morselskap og datterselskap, ett par per rad, med hvem som er godkjent arrangør hos Nav.',
    nn: 'Morselskap og dotterselskap, eitt par per rad, med kven som er godkjend arrangør hos Nav.',
  },
  arknavn: ['konsern', 'konsernforhold', 'konsernstruktur', 'mor og datter'],
  kolonner: [maa(e.MOR), maa(e.DATTER), kol(e.GYLDIG_FRA), kol(e.GYLDIG_TIL), kol(e.GODKJENT_ARRANGOER), kol(KILDE)],
  bruk: 'eget',
  kjennetegn: [['mor', 'datter']],
  medArknavn: [],
});
