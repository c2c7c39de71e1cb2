import { rolle } from '../rolle.ts';

/** Levels to compare with: an area, and Nav's two groups of people in work. */
export const OMRAADE = rolle({
  id: 'omraade',
  navn: { nb: 'Område', nn: 'Område' },
  overskrifter: ['område', 'fylke', 'region', 'geografi', 'landsdel', 'referanseområde'],
  type: 'tekst',
});

export const I_ARBEID = rolle({
  id: 'i_arbeid',
  navn: { nb: 'I arbeid uten ytelse (%)', nn: 'I arbeid utan yting (%)' },
  overskrifter: ['i arbeid uten ytelse', 'i arbeid utan yting', 'i arbeid', 'i arbeid prosent', 'arbeid', 'kun arbeid'],
  type: 'andel',
});

export const ARBEID_OG_YTELSE = rolle({
  id: 'arbeid_og_ytelse',
  navn: { nb: 'Arbeid og ytelse (%)', nn: 'Arbeid og yting (%)' },
  overskrifter: [
    'arbeid og ytelse',
    'arbeid og yting',
    'arbeid og ytelse prosent',
    'i arbeid og ytelse',
    'arbeid med ytelse',
    'i arbeid med ytelse',
  ],
  type: 'andel',
});

export const REFERANSEANTALL = rolle({
  id: 'referanseantall',
  navn: { nb: 'Antall avsluttede', nn: 'Talet på avslutta' },
  overskrifter: ['antall avsluttede', 'talet på avslutta', 'antall', 'tal', 'avsluttet', 'avsluttede', 'antall avgang'],
  type: 'antall',
});
