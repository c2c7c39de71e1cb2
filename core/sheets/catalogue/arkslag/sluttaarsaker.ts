import { arkslag, kol, maa } from '../rolle.ts';
import { AAR, KILDE, PERIODE_FRA, PERIODE_TIL, SELSKAP } from '../roller/felles.ts';
import * as s from '../roller/sluttaarsaker.ts';

export const SLUTTAARSAKSARK = arkslag({
  id: 'sluttaarsaker',
  navn: { nb: 'Sluttårsaker', nn: 'Sluttårsaker' },
  beskrivelse: {
    nb: 'Hvorfor deltakere sluttet i AFT, én årsak per rad. Bare antall, aldri navn.',
    nn: 'Kvifor deltakarar slutta i AFT, éi årsak per rad. Berre tal, aldri namn.',
  },
  arknavn: ['sluttårsaker', 'sluttårsak', 'årsaker', 'avslutningsårsaker', 'sluttårsak aft'],
  kolonner: [
    maa(SELSKAP),
    maa(AAR),
    kol(PERIODE_FRA),
    kol(PERIODE_TIL),
    kol(s.AARSAK),
    kol(s.AARSAK_ANTALL),
    kol(s.AARSAK_ANDEL),
    ...s.AARSAKSKOLONNER.map((r) => kol(r)),
    kol(KILDE),
  ],
  bruk: 'eget',
  kjennetegn: [
    ['selskap', 'aarsak', 'aarsak_antall'],
    ['selskap', 'aarsak', 'aarsak_andel'],
    ['selskap', 'sluttaarsak_syk', 'sluttaarsak_utdanning'],
    ['selskap', 'sluttaarsak_syk', 'sluttaarsak_arbeid'],
    ['selskap', 'sluttaarsak_moeter_ikke_opp', 'sluttaarsak_arbeid'],
  ],
  medArknavn: [['selskap', 'sluttaarsak_arbeid', 'sluttaarsak_utdanning']],
});
