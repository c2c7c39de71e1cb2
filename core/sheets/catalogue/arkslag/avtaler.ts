import { arkslag, kol, maa } from '../rolle.ts';
import { GYLDIG_FRA, GYLDIG_TIL } from '../roller/eierskap.ts';
import { KILDE, SELSKAP } from '../roller/felles.ts';
import * as s from '../roller/styring.ts';

export const AVTALER = arkslag({
  id: 'avtaler',
  navn: { nb: 'Avtaler', nn: 'Avtalar' },
  beskrivelse: {
    nb: 'Navs godkjenning og avtaler, og EQUASS-sertifikat, med datoer.',
    nn: 'Navs godkjenning og avtalar, og EQUASS-sertifikat, med datoar.',
  },
  arknavn: [
    'avtaler',
    'avtalar',
    'godkjenninger',
    'godkjenningar',
    'equass',
    'avtaler og godkjenninger',
    'sertifikater',
  ],
  kolonner: [
    maa(SELSKAP),
    maa(s.AVTALESLAG_ROLLE),
    kol(GYLDIG_FRA),
    maa(GYLDIG_TIL),
    ...s.UTLOEPSKOLONNER.map((r) => kol(r)),
    kol(KILDE),
  ],
  bruk: 'eget',
  kjennetegn: [
    ['selskap', 'avtaleslag', 'gyldig_til'],
    ['selskap', 'equass_til'],
    ['selskap', 'godkjenning_til'],
  ],
  medArknavn: [
    ['selskap', 'gyldig_til'],
    ['selskap', 'avtaleslag'],
  ],
});
