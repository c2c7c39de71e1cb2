import { arkslag, kol, maa } from '../rolle.ts';
import { AAR, KILDE, PERIODE_FRA, PERIODE_TIL, SELSKAP } from '../roller/felles.ts';
import * as v from '../roller/vta.ts';

export const VTA_TILSKUDD = arkslag({
  id: 'vta_tilskudd',
  navn: { nb: 'VTA-tilskudd', nn: 'VTA-tilskot' },
  beskrivelse: {
    nb: 'Statlig og kommunalt tilskudd til VTA per selskap, bostedskommune og år. Uten bostedskommune er raden selskapets total. Kommunale tilleggsplasser skal ikke med.',
    nn: 'Statleg og kommunalt tilskot til VTA per selskap, bustadkommune og år. Utan bustadkommune er rada totalen til selskapet. Kommunale tilleggsplassar skal ikkje med.',
  },
  arknavn: [
    'vta-tilskudd',
    'vta tilskudd',
    'vta-tilskot',
    'medfinansiering',
    'vta medfinansiering',
    'tilskudd vta',
    'tilskot vta',
    'bostedskommune',
  ],
  kolonner: [
    maa(SELSKAP),
    kol(v.BOSTEDSKOMMUNE, ['kommune']),
    maa(AAR),
    kol(PERIODE_FRA),
    kol(PERIODE_TIL),
    kol(v.VTA_DELTAKERE, ['deltakere', 'deltakarar', 'antall deltakere', 'talet på deltakarar']),
    kol(v.VTA_AVTALTE, [
      'plasser',
      'plassar',
      'vta-plasser',
      'vta-plassar',
      'antall plasser',
      'vta-plasser statlige',
      'statlige vta-plasser',
      'vta',
    ]),
    kol(v.VTA_MAANEDSVERK, ['månedsverk', 'månadsverk']),
    kol(v.STATLIG_TILSKUDD),
    kol(v.KOMMUNALT_TILSKUDD),
    kol(v.MEDFINANSIERINGSANDEL, ['andel', 'del', 'prosent']),
    kol(KILDE),
  ],
  bruk: 'eget',
  kreverFulleOverskrifter: true,
  kjennetegn: [
    ['selskap', 'bostedskommune'],
    ['bostedskommune', 'statlig_tilskudd'],
    ['bostedskommune', 'kommunalt_tilskudd'],
  ],
  medArknavn: [
    ['selskap', 'statlig_tilskudd'],
    ['selskap', 'kommunalt_tilskudd'],
  ],
});
