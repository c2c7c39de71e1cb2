import { EKSEMPELSELSKAP } from '../eksempelrad.ts';
import type { Veiledning } from './veiledning.ts';

export const SLUTTAARSAKER: Veiledning = {
  hensikt:
    'Én sluttårsak per rad. Bare antall, aldri navn. Små grupper skjules for alle utenom dere, og årsakene legges aldri sammen.',
  utelat: [
    'sluttaarsak_arbeid',
    'sluttaarsak_utdanning',
    'sluttaarsak_syk',
    'sluttaarsak_moeter_ikke_opp',
    'sluttaarsak_trenger_annen_stoette',
    'sluttaarsak_ufoerepensjon',
    'sluttaarsak_gradert_ufoere_med_arbeid',
    'sluttaarsak_vta_med_bonusloenn',
    'sluttaarsak_annet',
  ],
  forklaringer: {
    aarsak: 'Årsaken slik Nav eller bedriften fører den. Aldri opplysninger om enkeltpersoner.',
    aarsak_antall: 'Antall som sluttet av denne årsaken. Skriv 0 når det er ingen.',
    aarsak_andel: 'Andelen av de avsluttede, når bare den er kjent.',
  },
  eksempler: [
    { selskap: EKSEMPELSELSKAP, aar: 2025, aarsak: 'Fått jobb', aarsak_antall: 17, kilde: 'Årsrapport til Nav 2025' },
    { selskap: EKSEMPELSELSKAP, aar: 2025, aarsak: 'Utdanning', aarsak_antall: 5, kilde: 'Årsrapport til Nav 2025' },
  ],
};
