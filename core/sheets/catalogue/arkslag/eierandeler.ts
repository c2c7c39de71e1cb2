import { arkslag, kol, maa } from '../rolle.ts';
import * as e from '../roller/eierskap.ts';
import { KILDE, SELSKAP } from '../roller/felles.ts';

export const EIERANDELER = arkslag({
  id: 'eierandeler',
  navn: { nb: 'Eierandeler', nn: 'Eigardelar' },
  beskrivelse: {
    nb: 'Hvem som eier selskapene, én eier per rad.',
    nn: 'Kven som eig selskapa, éin eigar per rad.',
  },
  arknavn: ['eierandeler', 'eigardelar', 'eiere', 'eigarar', 'aksjonærer', 'aksjonærar', 'eierskap', 'eigarskap'],
  kolonner: [
    maa(SELSKAP),
    maa(e.EIER, ['navn på eier']),
    kol(e.EIERSLAG_ROLLE, ['type', 'slag']),
    maa(e.EIERANDEL, ['andel', 'del', 'prosent', 'andel prosent', 'andel i prosent']),
    kol(e.GYLDIG_FRA),
    kol(KILDE),
  ],
  bruk: 'eget',
  kjennetegn: [['selskap', 'eier', 'eierandel']],
  medArknavn: [['eier', 'eierandel']],
});
