import { arkslag, kol, maa } from '../rolle.ts';
import * as a from '../roller/aft.ts';
import { AAR, KILDE, PERIODE_FRA, PERIODE_TIL } from '../roller/felles.ts';
import * as r from '../roller/referanser.ts';

export const REFERANSER = arkslag({
  id: 'referanser',
  navn: { nb: 'Referansenivåer', nn: 'Referansenivå' },
  beskrivelse: {
    nb: 'AFT-resultater for byer, fylker og landet, til å sammenligne med når målet er det samme.',
    nn: 'AFT-resultat for byar, fylke og landet, til å samanlikne med når målet er det same.',
  },
  arknavn: ['referansenivåer', 'referansenivå', 'referanser', 'referansar', 'fylkestall', 'landstall'],
  kolonner: [
    maa(r.OMRAADE),
    maa(AAR),
    kol(PERIODE_FRA),
    kol(PERIODE_TIL),
    maa(a.TIDSPUNKT),
    kol(a.OMFATTER_ROLLE),
    kol(a.ARBEIDSGRENSE),
    kol(a.MED_YTELSE),
    kol(a.KILDESLAG_ROLLE),
    kol(a.RESULTATGRAD, ['andel', 'del', 'andel prosent', 'prosent']),
    kol(r.I_ARBEID),
    kol(r.ARBEID_OG_YTELSE),
    kol(r.REFERANSEANTALL),
    kol(KILDE),
  ],
  bruk: 'eget',
  kjennetegn: [
    ['omraade', 'resultatgrad'],
    ['omraade', 'i_arbeid'],
    ['omraade', 'arbeid_og_ytelse'],
  ],
  medArknavn: [],
});
