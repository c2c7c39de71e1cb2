import { arkslag, kol, maa } from '../rolle.ts';
import { AAR, KILDE, NIVAA, SELSKAP } from '../roller/felles.ts';
import { feltroller } from '../roller/felt.ts';

const RAPPORTERT = feltroller('rapportert').filter((r) => r.id !== 'tiltaksplasser');

export const REGNSKAP = arkslag({
  id: 'regnskap',
  navn: { nb: 'Regnskap', nn: 'Rekneskap' },
  beskrivelse: {
    nb: 'Ett selskap og ett år per rad. Si i overskriften om beløpene er i kroner eller i tusen.',
    nn: 'Eitt selskap og eitt år per rad. Sei i overskrifta om beløpa er i kroner eller i tusen.',
  },
  arknavn: [
    'regnskap',
    'rekneskap',
    'regnskapstall',
    'økonomi',
    'nøkkeltall',
    'resultat og balanse',
    'resultatregnskap',
    'årsregnskap',
  ],
  kolonner: [
    maa(SELSKAP),
    maa(AAR),
    kol(NIVAA),
    ...feltroller('regnskap').map((r) => kol(r)),
    ...RAPPORTERT.map((r) => kol(r)),
    kol(KILDE),
  ],
  bruk: 'felles',
  kjennetegn: [],
  medArknavn: [],
});
