import { arkslag, kol, maa } from '../rolle.ts';
import { KILDE, KOMMUNE, SELSKAP } from '../roller/felles.ts';
import * as s from '../roller/selskap.ts';

export const SELSKAPER = arkslag({
  id: 'selskaper',
  navn: { nb: 'Selskaper', nn: 'Selskap' },
  beskrivelse: {
    nb: 'Ett selskap per rad. Navnet her er navnet som brukes i alle svar.',
    nn: 'Eitt selskap per rad. Namnet her er namnet som blir brukt i alle svar.',
  },
  arknavn: [
    'selskaper',
    'selskap',
    'bedrifter',
    'selskapsliste',
    'bedriftsliste',
    'stamdata',
    'selskapsregister',
    'selskapsoversikt',
  ],
  kolonner: [
    maa(SELSKAP),
    kol(s.ALIAS),
    kol(s.ORGNR),
    kol(KOMMUNE),
    kol(s.ORGANISASJONSFORM),
    kol(s.KONSERN),
    kol(s.FORMAAL),
    kol(s.DAGLIG_LEDER),
    kol(s.STYRELEDER),
    kol(s.STYRE),
    kol(s.ANSVARLIG_ENHET),
    kol(s.ANDRE_TILBUD),
    kol(s.KOMMERSIELL_VIRKSOMHET),
    kol(s.UTLEIE),
    kol(s.EIER_ANNEN_VIRKSOMHET),
    kol(KILDE),
  ],
  bruk: 'felles',
  kjennetegn: [],
  medArknavn: [],
});
