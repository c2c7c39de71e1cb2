import { ORGANISASJONSFORMER } from '../../../portfolio/index.ts';
import { rolle } from '../rolle.ts';

/** What a company list holds beside the name. */
export const ALIAS = rolle({
  id: 'alias',
  navn: { nb: 'Andre navn', nn: 'Andre namn' },
  overskrifter: [
    'andre navn',
    'andre namn',
    'alias',
    'kortnavn',
    'kortnamn',
    'kallenavn',
    'forkortelse',
    'forkorting',
    'tidligere navn',
    'tidlegare namn',
  ],
  type: 'liste',
});

export const ORGNR = rolle({
  id: 'orgnr',
  navn: { nb: 'Organisasjonsnummer', nn: 'Organisasjonsnummer' },
  overskrifter: ['organisasjonsnummer', 'orgnr', 'org nr', 'org.nr.', 'orgnummer', 'org nummer', 'organisasjonsnr'],
  type: 'orgnr',
});

const FORMORD = new Map<string, readonly string[]>([
  ['AS', ['aksjeselskap', 'a/s']],
  ['KF', ['kommunalt foretak', 'kommunalt føretak']],
  ['IKS', ['interkommunalt selskap']],
  ['SA', ['samvirkeforetak', 'samvirkeføretak', 'samvirke']],
  ['stiftelse', ['stifting', 'sti']],
  ['forening', ['lag', 'forening/lag', 'fli']],
  ['annen', ['annet', 'anna', 'andre']],
]);

export const ORGANISASJONSFORM = rolle({
  id: 'organisasjonsform',
  navn: { nb: 'Organisasjonsform', nn: 'Organisasjonsform' },
  overskrifter: ['organisasjonsform', 'selskapsform', 'org form', 'orgform', 'foretaksform', 'selskapstype', 'form'],
  type: 'valg',
  valg: ORGANISASJONSFORMER.map((id) => ({ id, navn: { nb: id, nn: id }, ord: FORMORD.get(id) ?? [] })),
});

export const KONSERN = rolle({
  id: 'konsern',
  navn: { nb: 'Konsern', nn: 'Konsern' },
  overskrifter: ['konsern', 'er konsern', 'i konsern', 'del av konsern', 'konsern (ja/nei)', 'konsern ja nei'],
  type: 'ja_nei',
});

export const FORMAAL = rolle({
  id: 'formaal',
  navn: { nb: 'Formål', nn: 'Formål' },
  overskrifter: ['formål', 'selskapets formål', 'vedtektsfestet formål', 'formålet'],
  type: 'tekst',
});

export const DAGLIG_LEDER = rolle({
  id: 'daglig_leder',
  navn: { nb: 'Daglig leder', nn: 'Dagleg leiar' },
  overskrifter: ['daglig leder', 'dagleg leiar', 'administrerende direktør', 'adm dir', 'leder', 'leiar'],
  type: 'tekst',
});

export const STYRELEDER = rolle({
  id: 'styreleder',
  navn: { nb: 'Styreleder', nn: 'Styreleiar' },
  overskrifter: ['styreleder', 'styreleiar', 'styrets leder', 'leiar i styret'],
  type: 'tekst',
});

export const STYRE = rolle({
  id: 'styre',
  navn: { nb: 'Styremedlemmer', nn: 'Styremedlemer' },
  overskrifter: ['styremedlemmer', 'styremedlemer', 'styremedlemmar', 'styre', 'styret'],
  type: 'liste',
});

export const ANSVARLIG_ENHET = rolle({
  id: 'ansvarlig_enhet',
  navn: { nb: 'Ansvarlig enhet', nn: 'Ansvarleg eining' },
  overskrifter: [
    'ansvarlig enhet',
    'ansvarleg eining',
    'ansvarlig avdeling',
    'eierskapsenhet',
    'oppfølgingsansvarlig',
    'ansvarlig byrådsavdeling',
  ],
  type: 'tekst',
});

export const ANDRE_TILBUD = rolle({
  id: 'andre_tilbud',
  navn: { nb: 'Andre tilbud', nn: 'Andre tilbod' },
  overskrifter: ['andre tilbud', 'andre tilbod', 'andre tiltak og tilbud', 'øvrige tilbud'],
  type: 'tekst',
});

export const KOMMERSIELL_VIRKSOMHET = rolle({
  id: 'kommersiell_virksomhet',
  navn: { nb: 'Kommersiell virksomhet', nn: 'Kommersiell verksemd' },
  overskrifter: ['kommersiell virksomhet', 'kommersiell verksemd', 'kommersiell aktivitet', 'annen næringsvirksomhet'],
  type: 'tekst',
});

export const UTLEIE = rolle({
  id: 'utleie',
  navn: { nb: 'Driver utleie', nn: 'Driv utleige' },
  overskrifter: ['driver utleie', 'driv utleige', 'utleie', 'utleige', 'bemanning', 'utleie av arbeidskraft'],
  type: 'ja_nei',
});

export const EIER_ANNEN_VIRKSOMHET = rolle({
  id: 'eier_annen_virksomhet',
  navn: { nb: 'Eier annen virksomhet', nn: 'Eig anna verksemd' },
  overskrifter: [
    'eier annen virksomhet',
    'eig anna verksemd',
    'eierandeler i andre',
    'eier andre selskaper',
    'eig andre selskap',
  ],
  type: 'ja_nei',
});
