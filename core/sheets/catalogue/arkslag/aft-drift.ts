import { arkslag, kol, maa } from '../rolle.ts';
import { AAR, KILDE, PERIODE_FRA, PERIODE_TIL, SELSKAP } from '../roller/felles.ts';
import { feltroller } from '../roller/felt.ts';

export const AFT_DRIFT = arkslag({
  id: 'aft_drift',
  navn: { nb: 'AFT-drift', nn: 'AFT-drift' },
  beskrivelse: {
    nb: 'Det som står rundt AFT-resultatet: praksis, oppholdstid, frafall og veiledere, per selskap og år.',
    nn: 'Det som står rundt AFT-resultatet: praksis, opphaldstid, fråfall og rettleiarar, per selskap og år.',
  },
  arknavn: ['aft-drift', 'aft drift', 'aft-tall', 'aft nøkkeltall'],
  kolonner: [
    maa(SELSKAP),
    maa(AAR),
    kol(PERIODE_FRA),
    kol(PERIODE_TIL),
    ...feltroller('aft_drift').map((r) => kol(r)),
    kol(KILDE),
  ],
  bruk: 'felles',
  kjennetegn: [],
  medArknavn: [],
});
