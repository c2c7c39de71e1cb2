import { rolle } from '../rolle.ts';

/** An AFT result: counts or a percentage, and what makes it comparable. */
export const TIDSPUNKT = rolle({
  id: 'tidspunkt',
  navn: { nb: 'Måletidspunkt', nn: 'Måletidspunkt' },
  overskrifter: ['måletidspunkt', 'tidspunkt', 'målt', 'når målt', 'måling'],
  type: 'valg',
  valg: [
    {
      id: 'avslutning',
      navn: { nb: 'ved avslutning', nn: 'ved avslutning' },
      ord: [
        'avslutning',
        'rapportert ved avslutning',
        'ved slutt',
        'slutt',
        'ved utgang',
        'avgang',
        'ved avgang',
        'rapportert',
        '0 mnd',
      ],
    },
    {
      id: '3mnd',
      navn: { nb: '3 måneder etter', nn: '3 månader etter' },
      ord: [
        '3 mnd',
        '3 mnd etter',
        '3 måneder',
        '3 månader',
        'tre måneder etter',
        'etter 3 mnd',
        'etter 3 måneder',
        'etter 3 månader',
        '3mnd',
      ],
    },
    {
      id: '6mnd',
      navn: { nb: '6 måneder etter', nn: '6 månader etter' },
      ord: [
        '6 mnd',
        '6 mnd etter',
        '6 måneder',
        '6 månader',
        'seks måneder etter',
        'seks månader etter',
        'etter 6 mnd',
        'etter 6 måneder',
        'etter 6 månader',
        '6mnd',
        'etter et halvt år',
      ],
    },
    {
      id: '12mnd',
      navn: { nb: '12 måneder etter', nn: '12 månader etter' },
      ord: [
        '12 mnd',
        '12 mnd etter',
        '12 måneder',
        '12 månader',
        'tolv måneder etter',
        'tolv månader etter',
        'etter 12 mnd',
        'etter 12 måneder',
        'etter 12 månader',
        '12mnd',
        'ett år etter',
        'eitt år etter',
        'etter ett år',
      ],
    },
    {
      id: '24mnd',
      navn: { nb: '24 måneder etter', nn: '24 månader etter' },
      ord: [
        '24 mnd',
        '24 mnd etter',
        '24 måneder',
        '24 månader',
        'etter 24 mnd',
        'etter 24 måneder',
        '24mnd',
        'to år etter',
        'etter to år',
      ],
    },
  ],
});

export const OMFATTER_ROLLE = rolle({
  id: 'omfatter',
  navn: { nb: 'Omfatter', nn: 'Omfattar' },
  overskrifter: ['omfatter', 'omfattar', 'hva som telles', 'kva som blir talt', 'resultat omfatter', 'definisjon'],
  type: 'valg',
  valg: [
    {
      id: 'arbeid_utdanning',
      navn: { nb: 'arbeid og utdanning', nn: 'arbeid og utdanning' },
      ord: [
        'arbeid+utdanning',
        'arbeid eller utdanning',
        'arbeid/utdanning',
        'jobb og utdanning',
        'jobb eller utdanning',
        'utdanning og arbeid',
        'arbeid utdanning',
      ],
    },
    {
      id: 'arbeid',
      navn: { nb: 'arbeid', nn: 'arbeid' },
      ord: ['jobb', 'bare arbeid', 'berre arbeid', 'kun arbeid', 'i arbeid', 'i jobb'],
    },
  ],
});

export const ARBEIDSGRENSE = rolle({
  id: 'arbeidsgrense',
  navn: { nb: 'Nedre grense for arbeid', nn: 'Nedre grense for arbeid' },
  overskrifter: ['nedre grense for arbeid', 'arbeidsgrense', 'timegrense', 'minste arbeidstid'],
  type: 'tekst',
});

export const MED_YTELSE = rolle({
  id: 'med_ytelse',
  navn: { nb: 'Teller arbeid ved siden av ytelse', nn: 'Tel arbeid ved sida av yting' },
  overskrifter: [
    'teller arbeid ved siden av ytelse',
    'tel arbeid ved sida av yting',
    'med ytelse',
    'med yting',
    'også med ytelse',
  ],
  type: 'ja_nei',
});

export const KILDESLAG_ROLLE = rolle({
  id: 'kildeslag',
  navn: { nb: 'Slag kilde', nn: 'Slag kjelde' },
  overskrifter: [
    'slag kilde',
    'slag kjelde',
    'kildetype',
    'kjeldetype',
    'type kilde',
    'rapportert av',
    'innrapportert av',
  ],
  type: 'valg',
  valg: [
    {
      id: 'bedrift',
      navn: { nb: 'bedrift', nn: 'bedrift' },
      ord: ['bedriften', 'selskapet', 'tiltaksarrangør', 'arrangør', 'egenrapportert', 'eigenrapportert'],
    },
    { id: 'nav', navn: { nb: 'Nav', nn: 'Nav' }, ord: ['nav statistikk'] },
    {
      id: 'register',
      navn: { nb: 'register', nn: 'register' },
      ord: ['ssb', 'registerdata', 'a-ordningen', 'aa-registeret'],
    },
  ],
});

export const MED_IKKE_MOETT = rolle({
  id: 'med_ikke_moett',
  navn: { nb: 'Teller de som aldri møtte', nn: 'Tel dei som aldri møtte' },
  overskrifter: ['teller de som aldri møtte', 'tel dei som aldri møtte', 'med ikke møtt', 'inkludert ikke møtt'],
  type: 'ja_nei',
});

export const AVSLUTTET = rolle({
  id: 'avsluttet',
  navn: { nb: 'Avsluttede deltakere', nn: 'Avslutta deltakarar' },
  overskrifter: [
    'avsluttede deltakere',
    'avslutta deltakarar',
    'avsluttet',
    'avslutta',
    'avsluttede',
    'antall avsluttet',
    'antall avsluttede',
    'antall avsluttede deltakere',
    'talet på avslutta',
    'sluttet',
    'slutta',
    'avgang',
    'avgang totalt',
    'aft avsluttet',
    'aft avsluttede',
    'aft avslutta',
    'avsluttede aft',
    'antall sluttet',
    'avsluttede løp',
  ],
  type: 'antall',
});

export const TIL_ARBEID = rolle({
  id: 'til_arbeid',
  navn: { nb: 'Til arbeid', nn: 'Til arbeid' },
  overskrifter: [
    'til arbeid',
    'til jobb',
    'formidlet til arbeid',
    'formidla til arbeid',
    'formidlet til jobb',
    'over i arbeid',
    'antall til arbeid',
    'herav til arbeid',
    'herav arbeid',
    'gått til arbeid',
    'overgang til arbeid',
    'aft til arbeid',
    'aft arbeid',
  ],
  type: 'antall',
});

export const TIL_UTDANNING = rolle({
  id: 'til_utdanning',
  navn: { nb: 'Til utdanning', nn: 'Til utdanning' },
  overskrifter: [
    'til utdanning',
    'til utdannelse',
    'formidlet til utdanning',
    'formidla til utdanning',
    'over i utdanning',
    'antall til utdanning',
    'herav til utdanning',
    'herav utdanning',
    'overgang til utdanning',
    'aft til utdanning',
    'aft utdanning',
  ],
  type: 'antall',
});

export const FORMIDLET = rolle({
  id: 'formidlet',
  navn: { nb: 'Til arbeid eller utdanning', nn: 'Til arbeid eller utdanning' },
  overskrifter: [
    'til arbeid eller utdanning',
    'til arbeid og utdanning',
    'til arbeid/utdanning',
    'formidlet',
    'formidla',
    'formidlede',
    'antall formidlet',
    'antall formidlede',
    'formidlet til arbeid eller utdanning',
    'formidlet til arbeid og utdanning',
    'formidla til arbeid eller utdanning',
    'aft formidlet',
    'formidlet aft',
  ],
  type: 'antall',
});

export const RESULTATGRAD = rolle({
  id: 'resultatgrad',
  navn: { nb: 'Andel (%)', nn: 'Del (%)' },
  overskrifter: [
    'resultatgrad',
    'resultatgrad aft',
    'aft resultatgrad',
    'resultatgrad prosent',
    'aft resultat',
    'aft-resultat',
    'resultat aft',
    'formidlingsgrad',
    'formidlingsprosent',
    'formidling',
    'formidling aft',
    'aft formidling',
    'andel formidlet',
    'del formidla',
    'andel formidlede',
    'formidlet andel',
    'andel til arbeid eller utdanning',
    'andel til arbeid og utdanning',
    'andel til arbeid/utdanning',
    'del til arbeid eller utdanning',
    'andel i arbeid eller utdanning',
    'overgang til arbeid eller utdanning',
    'aft andel',
  ],
  type: 'andel',
});

const ETTER = (n: string, ord: string) => [
  `andel i jobb etter ${n} mnd`,
  `andel i jobb etter ${n} måneder`,
  `andel i jobb etter ${n} månader`,
  `andel i arbeid etter ${n} mnd`,
  `andel i arbeid etter ${n} måneder`,
  `andel i arbeid etter ${n} månader`,
  `i jobb etter ${n} mnd`,
  `i jobb etter ${n} måneder`,
  `i arbeid etter ${n} mnd`,
  `i arbeid etter ${n} måneder`,
  `andel i jobb ${n} mnd`,
  `andel i jobb ${n} mnd etter`,
  `andel i jobb ${n} måneder etter`,
  `andel i arbeid ${n} mnd etter`,
  `andel i arbeid ${n} måneder etter`,
  `i arbeid ${n} mnd etter`,
  `i arbeid ${n} måneder etter`,
  `del i jobb etter ${n} månader`,
  `del i arbeid etter ${n} månader`,
  `andel i jobb etter ${ord} måneder`,
  `andel i arbeid etter ${ord} måneder`,
];

export const ANDEL_I_JOBB = [
  rolle({
    id: 'andel_i_jobb_3mnd',
    navn: { nb: 'Andel i jobb etter 3 måneder', nn: 'Del i jobb etter 3 månader' },
    overskrifter: ETTER('3', 'tre'),
    type: 'andel',
  }),
  rolle({
    id: 'andel_i_jobb_6mnd',
    navn: { nb: 'Andel i jobb etter 6 måneder', nn: 'Del i jobb etter 6 månader' },
    overskrifter: ETTER('6', 'seks'),
    type: 'andel',
  }),
  rolle({
    id: 'andel_i_jobb_12mnd',
    navn: { nb: 'Andel i jobb etter 12 måneder', nn: 'Del i jobb etter 12 månader' },
    overskrifter: ETTER('12', 'tolv'),
    type: 'andel',
  }),
  rolle({
    id: 'andel_i_jobb_24mnd',
    navn: { nb: 'Andel i jobb etter 24 måneder', nn: 'Del i jobb etter 24 månader' },
    overskrifter: ETTER('24', 'tjuefire'),
    type: 'andel',
  }),
] as const;
