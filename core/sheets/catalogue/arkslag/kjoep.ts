import { arkslag, kol, maa } from '../rolle.ts';
import { AAR, KILDE, SELSKAP } from '../roller/felles.ts';
import * as s from '../roller/kommune.ts';

export const KJOEP = arkslag({
  id: 'kjoep',
  navn: { nb: 'Kjøp', nn: 'Kjøp' },
  beskrivelse: {
    nb: 'Hva kommunene kjøper av selskapene, med slag kontrakt og beløp per år.',
    nn: 'Kva kommunane kjøper av selskapa, med slag kontrakt og beløp per år.',
  },
  arknavn: ['kjøp', 'innkjøp', 'anskaffelser', 'reserverte kontrakter', 'kontrakter'],
  kolonner: [
    maa(SELSKAP, ['leverandør']),
    maa(s.KJOEPER, ['kommune']),
    maa(AAR),
    kol(s.KJOEPSLAG_ROLLE),
    kol(s.GJELDER),
    maa(s.KJOEPSBELOEP),
    kol(KILDE),
  ],
  bruk: 'eget',
  kjennetegn: [
    ['selskap', 'kjoepslag', 'kjoepsbeloep'],
    ['selskap', 'kjoeper', 'gjelder', 'kjoepsbeloep'],
  ],
  medArknavn: [['selskap', 'kjoepsbeloep']],
});
