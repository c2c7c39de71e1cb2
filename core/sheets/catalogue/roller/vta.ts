import { rolle } from '../rolle.ts';

/** VTA per bostedskommune: what the state granted and what the kommune paid. */
export const BOSTEDSKOMMUNE = rolle({
  id: 'bostedskommune',
  navn: { nb: 'Bostedskommune', nn: 'Bustadkommune' },
  overskrifter: [
    'bostedskommune',
    'bustadkommune',
    'bosted',
    'bustad',
    'deltakers kommune',
    'hjemkommune',
    'heimkommune',
    'hjemstedskommune',
    'folkeregistrert kommune',
    'betalende kommune',
    'bostadskommune',
  ],
  type: 'kommune',
});

export const VTA_DELTAKERE = rolle({
  id: 'vta_deltakere',
  navn: { nb: 'VTA-deltakere', nn: 'VTA-deltakarar' },
  overskrifter: [
    'vta-deltakere',
    'vta-deltakarar',
    'antall vta-deltakere',
    'deltakere vta',
    'deltakarar vta',
    'deltakere i vta',
  ],
  type: 'antall',
});

export const VTA_AVTALTE = rolle({
  id: 'vta_avtalte_plasser',
  navn: { nb: 'Avtalte VTA-plasser', nn: 'Avtalte VTA-plassar' },
  overskrifter: ['avtalte vta-plasser', 'avtalte vta-plassar', 'avtalte plasser', 'avtalte plassar'],
  type: 'antall',
});

export const VTA_MAANEDSVERK = rolle({
  id: 'vta_maanedsverk',
  navn: { nb: 'VTA-månedsverk', nn: 'VTA-månadsverk' },
  overskrifter: ['vta-månedsverk', 'vta-månadsverk', 'månedsverk vta', 'månadsverk vta', 'antall månedsverk'],
  type: 'tall',
});

export const STATLIG_TILSKUDD = rolle({
  id: 'statlig_tilskudd',
  navn: { nb: 'Statlig tilskudd', nn: 'Statleg tilskot' },
  overskrifter: [
    'statlig tilskudd',
    'statleg tilskot',
    'statstilskudd',
    'statstilskot',
    'statlig vta-tilskudd',
    'tilskudd fra nav',
    'tilskot frå nav',
    'nav-tilskudd',
    'navs tilskudd',
    'statlig tilskudd vta',
    'statleg tilskot vta',
    'vta-tilskudd stat',
    'vta statlig tilskudd',
    'statlige tilskudd',
    'stat',
  ],
  type: 'beloep',
});

export const KOMMUNALT_TILSKUDD = rolle({
  id: 'kommunalt_tilskudd',
  navn: { nb: 'Kommunalt tilskudd', nn: 'Kommunalt tilskot' },
  overskrifter: [
    'kommunalt tilskudd',
    'kommunalt tilskot',
    'medfinansiering',
    'kommunal medfinansiering',
    'kommunalt tilskudd vta',
    'kommunalt tilskot vta',
    'medfinansiering vta',
    'kommunalt vta-tilskudd',
    'kommunale tilskudd',
    'tilskudd fra kommunen',
    'tilskot frå kommunen',
    'vta kommunalt tilskudd',
    'kommunens medfinansiering',
  ],
  type: 'beloep',
});

export const MEDFINANSIERINGSANDEL = rolle({
  id: 'oppgitt_medfinansieringsandel',
  navn: { nb: 'Oppgitt medfinansieringsandel (%)', nn: 'Oppgitt medfinansieringsdel (%)' },
  overskrifter: [
    'oppgitt medfinansieringsandel',
    'oppgitt medfinansieringsdel',
    'medfinansieringsandel',
    'medfinansieringsdel',
    'medfinansieringsgrad',
    'medfinansieringsprosent',
    'andel av statlig',
    'andel av statlig prosent',
    'andel av statlig tilskudd',
    'medfinansiering prosent',
    'medfinansiering i prosent',
  ],
  type: 'andel',
});
