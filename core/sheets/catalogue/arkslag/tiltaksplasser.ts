import { arkslag, kol, maa } from '../rolle.ts';
import { AAR, KILDE, SELSKAP } from '../roller/felles.ts';
import { feltroller } from '../roller/felt.ts';

const I_ALT = feltroller('rapportert').filter((r) => r.id === 'tiltaksplasser');

export const TILTAKSPLASSER = arkslag({
  id: 'tiltaksplasser',
  navn: { nb: 'Tiltaksplasser', nn: 'Tiltaksplassar' },
  beskrivelse: {
    nb: 'Avtalte plasser per selskap og år. VTA-plasser, sum har de kommunale tilleggsplassene med.',
    nn: 'Avtalte plassar per selskap og år. VTA-plassar, sum har dei kommunale tilleggsplassane med.',
  },
  arknavn: ['tiltaksplasser', 'tiltaksplassar', 'plasser', 'plassar', 'kapasitet', 'aft-plasser', 'vta-plasser'],
  kolonner: [
    maa(SELSKAP),
    maa(AAR),
    ...feltroller('plasser').map((r) => kol(r)),
    ...I_ALT.map((r) => kol(r)),
    kol(KILDE),
  ],
  bruk: 'felles',
  kjennetegn: [],
  medArknavn: [],
});
