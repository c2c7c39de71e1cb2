import { KONSERNAVTALER, TILTAKSREGNSKAP_RADER, type TiltaksregnskapRad } from '../../portfolio/index.ts';
import { brettOrd } from './brett.ts';

type Konsernavtale = (typeof KONSERNAVTALER)[number];

/** The lines of 003, tabell 7-1, as they are written there and elsewhere. */
const ORD: Record<TiltaksregnskapRad, readonly string[]> = {
  salgsinntekter: ['salgsinntekter', 'salgsinntekt', 'salsinntekter', 'salg', 'sal'],
  tilskudd_nav: [
    'offentlige tilskudd (fra nav)',
    'offentlige tilskudd (nav)',
    'offentlige tilskudd fra nav',
    'tilskudd fra nav',
    'tilskot frå nav',
    'offentlege tilskot (frå nav)',
    'offentlege tilskot frå nav',
    'nav-tilskudd',
    'statlig tilskudd',
    'offentlige tilskudd nav',
  ],
  tilskudd_medfinansiering_vta: [
    'offentlige tilskudd (ev. kommunal medfinansiering vta)',
    'offentlige tilskudd (kommunal medfinansiering vta)',
    'kommunal medfinansiering vta',
    'offentlige tilskudd kommunal medfinansiering vta',
    'kommunal medfinansiering',
    'medfinansiering vta',
    'offentlege tilskot (kommunal medfinansiering vta)',
    'kommunalt tilskudd vta',
  ],
  tilskudd_andre: [
    'offentlige tilskudd (ev. fra andre offentlige virksomheter)',
    'offentlige tilskudd (andre)',
    'offentlige tilskudd andre',
    'andre offentlige tilskudd',
    'andre offentlege tilskot',
    'tilskudd fra andre',
    'offentlege tilskot (andre)',
    'offentlige tilskudd fra andre',
    'andre tilskudd',
  ],
  annen_driftsinntekt: [
    'annen driftsinntekt',
    'annen driftsinntekt (gevinst, leieinntekter, godtgjørelse osv.)',
    'annan driftsinntekt',
    'andre driftsinntekter',
  ],
  sum_driftsinntekter: ['sum driftsinntekter', 'sum driftsinntekt', 'driftsinntekter i alt', 'sum inntekter'],
  varekostnader: ['varekostnader', 'varekostnad', 'varekjøp', 'vareforbruk'],
  loennskostnader: [
    'lønnskostnader',
    'lønnskostnad',
    'lønnskostnadar',
    'lønskostnader',
    'lønskostnadar',
    'lønn',
    'personalkostnader',
  ],
  av_og_nedskrivninger: [
    'av- og nedskrivninger',
    'av og nedskrivninger',
    'avskrivninger',
    'avskrivningar',
    'av- og nedskrivningar',
    'avskrivning',
  ],
  oevrige_driftskostnader: [
    'øvrige driftskostnader',
    'andre driftskostnader',
    'annen driftskostnad',
    'øvrige driftskostnadar',
    'annan driftskostnad',
    'andre driftskostnadar',
  ],
  sum_driftskostnader: ['sum driftskostnader', 'sum driftskostnad', 'sum driftskostnadar', 'driftskostnader i alt'],
  sum_finansinntekter: ['sum finansinntekter', 'finansinntekter', 'finansinntekt'],
  sum_finanskostnader: [
    'sum finanskostnader',
    'finanskostnader',
    'finanskostnad',
    'sum finanskostnadar',
    'finanskostnadar',
  ],
  sum_finans: [
    'sum finans',
    'sum finansinntekter og -kostnader',
    'sum finansinntekter og kostnader',
    'netto finans',
    'netto finansposter',
    'sum finansposter',
    'sum finansinntekter og kostnadar',
  ],
  resultat_foer_skatt: [
    'ordinært resultat før skatt',
    'ordinært resultat før skattekostnad',
    'resultat før skatt',
    'resultat før skattekostnad',
  ],
  skattekostnad: ['skattekostnad', 'skatt', 'skattekostnad på ordinært resultat'],
  sum_ekstraordinaere_poster: [
    'sum ekstraordinære poster',
    'ekstraordinære poster',
    'sum ekstraordinære postar',
    'ekstraordinære postar',
  ],
  aarsresultat: ['årsresultat', 'årets resultat', 'resultat etter skatt'],
};

const AVTALEORD: Record<Konsernavtale, readonly string[]> = {
  administrative_tjenester: [
    'administrative tjenester',
    'kjøp av administrative tjenester',
    'konsernavtale administrative tjenester',
    'konsernavtale: administrative tjenester',
    'administrative tenester',
    'kjøp av administrative tenester',
    'avtale om administrative tjenester',
  ],
  husleie: [
    'husleie',
    'husleige',
    'konsernavtale husleie',
    'konsernavtale: husleie',
    'avtale om husleie',
    'leie av lokaler i konsernet',
  ],
  annet: [
    'annet: spesifiser',
    'annet',
    'anna',
    'konsernavtale annet',
    'konsernavtale: annet',
    'annet spesifiser',
    'andre konsernavtaler',
  ],
  konsernkonto: [
    'konsernkonto',
    'har tiltaksbedriften inngått avtale om konsernkonto?',
    'avtale om konsernkonto',
    'konsernkontoavtale',
    'konsernkontoordning',
  ],
};

export type Post =
  | { readonly slag: 'rad'; readonly rad: TiltaksregnskapRad }
  | { readonly slag: 'avtale'; readonly avtale: Konsernavtale };

/** From a folded label to the line of a tiltaksregnskap it is. */
export const TILTAKSREGNSKAPSPOSTER: ReadonlyMap<string, Post> = new Map<string, Post>([
  ...TILTAKSREGNSKAP_RADER.flatMap((rad) =>
    [rad.replaceAll('_', ' '), ...ORD[rad]].map((o): [string, Post] => [brettOrd(o), { slag: 'rad', rad }]),
  ),
  ...KONSERNAVTALER.flatMap((avtale) =>
    [avtale.replaceAll('_', ' '), ...AVTALEORD[avtale]].map((o): [string, Post] => [
      brettOrd(o),
      { slag: 'avtale', avtale },
    ]),
  ),
]);
