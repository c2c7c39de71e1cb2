import { arkslag, kol, maa } from '../rolle.ts';
import { KILDE, KOMMUNE, SELSKAP } from '../roller/felles.ts';
import * as s from '../roller/styring.ts';

export const BESLUTNINGER = arkslag({
  id: 'beslutninger',
  navn: { nb: 'Eierbeslutninger', nn: 'Eigarvedtak' },
  beskrivelse: {
    nb: 'Hva eieren har bestemt, hvem som har ansvaret, og hvor langt det er kommet.',
    nn: 'Kva eigaren har bestemt, kven som har ansvaret, og kor langt det er kome.',
  },
  arknavn: ['eierbeslutninger', 'eigarvedtak', 'beslutninger', 'vedtak', 'oppfølging'],
  kolonner: [
    kol(SELSKAP),
    kol(KOMMUNE),
    maa(s.BESLUTNING),
    kol(s.VEDTATT),
    kol(s.FRIST),
    kol(s.ANSVARLIG),
    kol(s.STATUS),
    kol(KILDE),
  ],
  bruk: 'eget',
  kjennetegn: [
    ['beslutning', 'frist'],
    ['beslutning', 'status'],
    ['beslutning', 'ansvarlig'],
    ['beslutning', 'vedtatt'],
  ],
  medArknavn: [['beslutning']],
});
