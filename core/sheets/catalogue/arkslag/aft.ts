import { arkslag, kol, maa } from '../rolle.ts';
import * as a from '../roller/aft.ts';
import { AAR, KILDE, PERIODE_FRA, PERIODE_TIL, SELSKAP } from '../roller/felles.ts';

export const AFT_RESULTATER = arkslag({
  id: 'aft_resultater',
  navn: { nb: 'AFT-resultater', nn: 'AFT-resultat' },
  beskrivelse: {
    nb: 'Hvor mange som sluttet i AFT, og hvor mange av dem som gikk til arbeid eller utdanning. Antall er bedre enn prosent.',
    nn: 'Kor mange som slutta i AFT, og kor mange av dei som gjekk til arbeid eller utdanning. Tal er betre enn prosent.',
  },
  arknavn: ['aft-resultater', 'aft-resultat', 'aft resultat', 'formidling', 'resultatgrad', 'aft'],
  kolonner: [
    maa(SELSKAP),
    kol(AAR),
    kol(PERIODE_FRA),
    kol(PERIODE_TIL),
    maa(a.TIDSPUNKT),
    maa(a.OMFATTER_ROLLE),
    kol(a.ARBEIDSGRENSE),
    kol(a.MED_YTELSE),
    kol(a.KILDESLAG_ROLLE),
    kol(a.MED_IKKE_MOETT),
    kol(a.AVSLUTTET),
    kol(a.TIL_ARBEID),
    kol(a.TIL_UTDANNING),
    kol(a.FORMIDLET),
    kol(a.RESULTATGRAD),
    ...a.ANDEL_I_JOBB.map((r) => kol(r)),
    kol(KILDE),
  ],
  bruk: 'felles',
  kjennetegn: [],
  medArknavn: [],
});
