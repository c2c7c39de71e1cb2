import { rolle } from '../rolle.ts';

/** Agreements, documents and decisions. */
export const AVTALESLAG_ROLLE = rolle({
  id: 'avtaleslag',
  navn: { nb: 'Slag avtale', nn: 'Slag avtale' },
  overskrifter: [
    'slag avtale',
    'avtale',
    'avtaletype',
    'type avtale',
    'type',
    'slag',
    'godkjenning/avtale',
    'ordning',
    'sertifikat',
  ],
  type: 'valg',
  valg: [
    {
      id: 'godkjenning',
      navn: { nb: 'Navs godkjenning', nn: 'Navs godkjenning' },
      ord: [
        'godkjenning',
        'nav godkjenning',
        'godkjenning nav',
        'godkjent arrangør',
        'forhåndsgodkjenning',
        'førehandsgodkjenning',
      ],
    },
    {
      id: 'avtale_aft',
      navn: { nb: 'AFT-avtale', nn: 'AFT-avtale' },
      ord: ['avtale aft', 'aft', 'avtale om aft', 'nav avtale aft', 'tiltaksavtale aft'],
    },
    {
      id: 'avtale_vta',
      navn: { nb: 'VTA-avtale', nn: 'VTA-avtale' },
      ord: ['avtale vta', 'vta', 'avtale om vta', 'nav avtale vta', 'tiltaksavtale vta'],
    },
    {
      id: 'equass',
      navn: { nb: 'EQUASS', nn: 'EQUASS' },
      ord: ['equass sertifikat', 'equass-sertifikat', 'equass assurance', 'sertifisering'],
    },
  ],
});

export const UTLOEPSKOLONNER = [
  rolle({
    id: 'godkjenning_til',
    navn: { nb: 'Godkjenning gjelder til', nn: 'Godkjenning gjeld til' },
    overskrifter: [
      'godkjenning gjelder til',
      'godkjenning gjeld til',
      'godkjenning utløper',
      'godkjenning til',
      'nav godkjenning til',
      'godkjent til',
    ],
    type: 'dato',
  }),
  rolle({
    id: 'avtale_aft_til',
    navn: { nb: 'AFT-avtale gjelder til', nn: 'AFT-avtale gjeld til' },
    overskrifter: ['aft-avtale gjelder til', 'aft-avtale utløper', 'aft-avtale til', 'avtale aft til'],
    type: 'dato',
  }),
  rolle({
    id: 'avtale_vta_til',
    navn: { nb: 'VTA-avtale gjelder til', nn: 'VTA-avtale gjeld til' },
    overskrifter: ['vta-avtale gjelder til', 'vta-avtale utløper', 'vta-avtale til', 'avtale vta til'],
    type: 'dato',
  }),
  rolle({
    id: 'equass_til',
    navn: { nb: 'EQUASS gjelder til', nn: 'EQUASS gjeld til' },
    overskrifter: [
      'equass gjelder til',
      'equass gjeld til',
      'equass utløper',
      'equass til',
      'equass gyldig til',
      'equass',
    ],
    type: 'dato',
  }),
] as const;

export const DOKUMENTSLAG_ROLLE = rolle({
  id: 'dokumentslag',
  navn: { nb: 'Slag dokument', nn: 'Slag dokument' },
  overskrifter: [
    'slag dokument',
    'dokument',
    'dokumenttype',
    'type dokument',
    'møtetype',
    'dokument/møte',
    'dokument eller møte',
    'type',
    'slag',
  ],
  type: 'valg',
  valg: [
    {
      id: 'eierskapsmelding',
      navn: { nb: 'eierskapsmelding', nn: 'eigarskapsmelding' },
      ord: ['eiermelding', 'eigarmelding', 'melding om eierskap'],
    },
    {
      id: 'eierstrategi',
      navn: { nb: 'eierstrategi', nn: 'eigarstrategi' },
      ord: ['strategi', 'eierskapsstrategi', 'eigarskapsstrategi'],
    },
    {
      id: 'eiermoete',
      navn: { nb: 'eiermøte', nn: 'eigarmøte' },
      ord: ['eierdialog', 'eigardialog', 'eierdialogmøte', 'dialogmøte'],
    },
    {
      id: 'generalforsamling',
      navn: { nb: 'generalforsamling', nn: 'generalforsamling' },
      ord: ['ordinær generalforsamling', 'ekstraordinær generalforsamling', 'foretaksmøte', 'føretaksmøte', 'gf'],
    },
    {
      id: 'plan_for_overskudd',
      navn: { nb: 'plan for overskudd', nn: 'plan for overskot' },
      ord: ['plan for disponering av overskudd', 'plan for bruk av overskudd', 'overskuddsplan', 'disponeringsplan'],
    },
    {
      id: 'eierskapskontroll',
      navn: { nb: 'eierskapskontroll', nn: 'eigarskapskontroll' },
      ord: ['forvaltningsrevisjon', 'selskapskontroll'],
    },
    {
      id: 'tiltaksregnskap_levert',
      navn: { nb: 'tiltaksregnskap levert', nn: 'tiltaksrekneskap levert' },
      ord: ['tiltaksregnskap', 'tiltaksrekneskap', 'levert tiltaksregnskap'],
    },
  ],
});

export const TITTEL = rolle({
  id: 'tittel',
  navn: { nb: 'Tittel', nn: 'Tittel' },
  overskrifter: ['tittel', 'navn på dokument', 'sak', 'emne'],
  type: 'tekst',
});

export const DATO_ROLLE = rolle({
  id: 'dato',
  navn: { nb: 'Dato', nn: 'Dato' },
  overskrifter: [
    'dato',
    'møtedato',
    'vedtaksdato',
    'vedtatt',
    'vedteke',
    'avholdt',
    'avhalde',
    'holdt',
    'levert',
    'dato vedtatt',
  ],
  type: 'dato',
});

export const SENDT_NAV = rolle({
  id: 'sendt_nav',
  navn: { nb: 'Sendt Nav', nn: 'Sendt Nav' },
  overskrifter: ['sendt nav', 'sendt til nav', 'oversendt nav', 'mottatt av nav'],
  type: 'ja_nei',
});

export const FINNES = rolle({
  id: 'finnes',
  navn: { nb: 'Finnes', nn: 'Finst' },
  overskrifter: ['finnes', 'finst', 'har', 'foreligger', 'ligg føre', 'på plass', 'eksisterer', 'ja/nei'],
  type: 'ja_nei',
});

export const BESLUTNING = rolle({
  id: 'beslutning',
  navn: { nb: 'Beslutning', nn: 'Vedtak' },
  overskrifter: [
    'beslutning',
    'vedtak',
    'eierbeslutning',
    'eigarvedtak',
    'eiervedtak',
    'vedtakstekst',
    'beslutningen',
    'tiltak',
    'oppfølging',
  ],
  type: 'tekst',
});

export const VEDTATT = rolle({
  id: 'vedtatt',
  navn: { nb: 'Vedtatt', nn: 'Vedteke' },
  overskrifter: ['vedtatt', 'vedteke', 'vedtatt dato', 'dato', 'vedtaksdato', 'besluttet'],
  type: 'dato',
});

export const FRIST = rolle({
  id: 'frist',
  navn: { nb: 'Frist', nn: 'Frist' },
  overskrifter: ['frist', 'forfall', 'fristdato', 'tidsfrist', 'gjennomføres innen'],
  type: 'dato',
});

export const ANSVARLIG = rolle({
  id: 'ansvarlig',
  navn: { nb: 'Ansvarlig', nn: 'Ansvarleg' },
  overskrifter: ['ansvarlig', 'ansvarleg', 'hvem', 'kven', 'ansvar', 'oppfølges av'],
  type: 'tekst',
});

export const STATUS = rolle({
  id: 'status',
  navn: { nb: 'Status', nn: 'Status' },
  overskrifter: ['status', 'tilstand', 'fremdrift', 'framdrift'],
  type: 'valg',
  valg: [
    {
      id: 'aapen',
      navn: { nb: 'åpen', nn: 'open' },
      ord: ['ikke startet', 'ikkje starta', 'ny', 'ubehandlet', 'venter'],
    },
    {
      id: 'i_arbeid',
      navn: { nb: 'i arbeid', nn: 'i arbeid' },
      ord: ['pågår', 'under arbeid', 'startet', 'starta', 'påbegynt'],
    },
    {
      id: 'gjennomfoert',
      navn: { nb: 'gjennomført', nn: 'gjennomført' },
      ord: ['ferdig', 'utført', 'lukket', 'lukka', 'avsluttet', 'fullført'],
    },
    {
      id: 'bortfalt',
      navn: { nb: 'bortfalt', nn: 'falle bort' },
      ord: ['utgått', 'avlyst', 'ikke aktuelt', 'ikkje aktuelt'],
    },
  ],
});
