import type { Rad } from '../arbeidsbok/celler.ts';
import {
  AARENE,
  EKSEMPELVIK,
  FIKTIVIA,
  KLADDELOFTET,
  MOENSTERVERKSTEDET,
  PROEVEGAARDEN,
  SKISSEBRUKET,
  SKISSEFJORD,
  UTKASTDAL,
} from './navn.ts';

const avtale = (selskap: string, avtaleslag: string, fra: string | null, til: string | null, kilde: string): Rad => ({
  selskap,
  avtaleslag,
  gyldig_fra: fra,
  gyldig_til: til,
  kilde,
});

export const AVTALER: readonly Rad[] = [
  avtale(PROEVEGAARDEN, 'Navs godkjenning', '2024-01-01', '2027-12-31', 'Vedtak fra Nav, 4.12.2023'),
  avtale(PROEVEGAARDEN, 'AFT-avtale', '2026-01-01', '2026-12-31', 'Nav, avtale 2026'),
  avtale(PROEVEGAARDEN, 'VTA-avtale', '2026-01-01', '2026-12-31', 'Nav, avtale 2026'),
  avtale(PROEVEGAARDEN, 'EQUASS', '2024-01-15', '2027-01-14', 'Sertifikat, 15.1.2024'),
  avtale(MOENSTERVERKSTEDET, 'Navs godkjenning', '2023-02-01', '2027-01-31', 'Vedtak fra Nav, 10.1.2023'),
  avtale(MOENSTERVERKSTEDET, 'AFT-avtale', '2026-01-01', '2026-12-31', 'Nav, avtale 2026'),
  avtale(MOENSTERVERKSTEDET, 'VTA-avtale', '2026-01-01', '2026-12-31', 'Nav, avtale 2026'),
  avtale(MOENSTERVERKSTEDET, 'EQUASS', '2023-10-01', '2026-09-30', 'Sertifikat, 1.10.2023'),
  avtale(FIKTIVIA, 'Navs godkjenning', '2025-03-01', '2029-02-28', 'Vedtak fra Nav, 12.2.2025'),
  avtale(FIKTIVIA, 'EQUASS', '2025-06-01', '2028-05-31', 'Sertifikat, 1.6.2025'),
  avtale(SKISSEBRUKET, 'Navs godkjenning', '2024-07-01', '2028-06-30', 'Vedtak fra Nav, 3.6.2024'),
  avtale(SKISSEBRUKET, 'VTA-avtale', '2026-01-01', '2026-12-31', 'Nav, avtale 2026'),
  avtale(KLADDELOFTET, 'Navs godkjenning', '2025-01-01', '2028-12-31', 'Vedtak fra Nav, 2.12.2024'),
  avtale(KLADDELOFTET, 'VTA-avtale', '2026-01-01', '2027-12-31', 'Nav, avtale 2026–2027'),
  avtale(KLADDELOFTET, 'EQUASS', '2025-09-01', '2028-08-31', 'Sertifikat, 1.9.2025'),
];

const dokument = (
  selskap: string | null,
  dokumentslag: string,
  tittel: string,
  dato: string | null,
  mer: Rad = {},
) => ({
  selskap,
  dokumentslag,
  tittel,
  dato,
  finnes: 'ja',
  kilde: 'Kommunens arkiv',
  ...mer,
});
const iKommunen = (kommune: string): Rad => ({ kommune });
const FINNES_IKKE: Rad = { finnes: 'nei' };

export const DOKUMENTER: readonly Rad[] = [
  dokument(null, 'eierskapsmelding', 'Eierskapsmelding 2024–2027', '2024-06-13', iKommunen(EKSEMPELVIK)),
  dokument(
    null,
    'eierskapskontroll',
    'Eierskapskontroll av arbeidsmarkedsbedriftene',
    '2025-10-02',
    iKommunen(EKSEMPELVIK),
  ),
  dokument(null, 'eierskapsmelding', 'Ikke lagt fram i perioden', null, { ...iKommunen(UTKASTDAL), ...FINNES_IKKE }),
  dokument(PROEVEGAARDEN, 'eierstrategi', 'Eierstrategi for Prøvegården', '2024-11-21'),
  dokument(PROEVEGAARDEN, 'eiermøte', 'Eiermøte', '2026-04-15'),
  dokument(PROEVEGAARDEN, 'generalforsamling', 'Ordinær generalforsamling', '2026-05-27'),
  dokument(PROEVEGAARDEN, 'plan for overskudd', 'Plan for bruk av overskuddet 2026', '2026-03-10', { sendt_nav: 'ja' }),
  dokument(PROEVEGAARDEN, 'tiltaksregnskap levert', 'Tiltaksregnskap 2025', '2026-04-30', { sendt_nav: 'ja' }),
  dokument(MOENSTERVERKSTEDET, 'eiermøte', 'Eiermøte', '2024-05-14'),
  dokument(MOENSTERVERKSTEDET, 'generalforsamling', 'Ordinær generalforsamling', '2026-06-03'),
  dokument(MOENSTERVERKSTEDET, 'plan for overskudd', 'Plan for bruk av overskuddet 2026', '2026-06-03', {
    sendt_nav: 'nei',
  }),
  dokument(MOENSTERVERKSTEDET, 'tiltaksregnskap levert', 'Tiltaksregnskap 2025', '2026-05-04', { sendt_nav: 'ja' }),
  dokument(FIKTIVIA, 'generalforsamling', 'Ordinær generalforsamling', '2026-06-10'),
  dokument(FIKTIVIA, 'plan for overskudd', 'Ikke vedtatt', null, FINNES_IKKE),
  dokument(SKISSEBRUKET, 'eierstrategi', 'Eierstrategi for foretaket', '2025-02-06'),
  dokument(SKISSEBRUKET, 'eiermøte', 'Foretaksmøte med eier', '2026-03-19'),
  dokument(SKISSEBRUKET, 'plan for overskudd', 'Plan for bruk av overskuddet 2026', '2026-03-19', { sendt_nav: 'ja' }),
  dokument(KLADDELOFTET, 'generalforsamling', 'Ordinær generalforsamling', '2026-05-20'),
  dokument(KLADDELOFTET, 'plan for overskudd', 'Ikke vedtatt', null, FINNES_IKKE),
];

const beslutning = (
  selskap: string | null,
  tekst: string,
  vedtatt: string,
  frist: string,
  status: string,
  mer: Rad = {},
): Rad => ({
  selskap,
  beslutning: tekst,
  vedtatt,
  frist,
  ansvarlig: 'Eierskapsenheten',
  status,
  kilde: 'Møteprotokoll',
  ...mer,
});

export const BESLUTNINGER: readonly Rad[] = [
  beslutning(PROEVEGAARDEN, 'Be Skissefjord betale det som mangler for 2025', '2026-04-15', '2026-12-01', 'i arbeid'),
  beslutning(MOENSTERVERKSTEDET, 'Styret legger fram en plan for å snu driften', '2026-06-03', '2026-10-01', 'åpen'),
  beslutning(MOENSTERVERKSTEDET, 'Utbyttet fra 2024 tilbakeføres', '2026-06-03', '2026-12-31', 'i arbeid'),
  beslutning(FIKTIVIA, 'Avklare med Nav om den private eierandelen', '2025-11-12', '2026-06-30', 'åpen'),
  beslutning(SKISSEBRUKET, 'Søke om fire nye VTA-plasser', '2025-09-18', '2026-03-01', 'gjennomført'),
  beslutning(null, 'Felles mal for tiltaksregnskap i alle selskapene', '2025-10-02', '2026-03-31', 'gjennomført', {
    kommune: EKSEMPELVIK,
  }),
];

const kjoep = (selskap: string, kjoeper: string, aar: number, slag: string, gjelder: string, beloep: number): Rad => ({
  selskap,
  kjoeper,
  aar,
  kjoepslag: slag,
  gjelder,
  kjoepsbeloep: beloep,
  kilde: `Kommunens regnskap ${aar}`,
});

export const KJOEP: readonly Rad[] = [
  kjoep(PROEVEGAARDEN, EKSEMPELVIK, 2024, 'reservert kontrakt', 'Kantinedrift på rådhuset', 3_100_000),
  kjoep(PROEVEGAARDEN, EKSEMPELVIK, 2025, 'reservert kontrakt', 'Kantinedrift på rådhuset', 3_250_000),
  kjoep(PROEVEGAARDEN, SKISSEFJORD, 2025, 'inkluderende kontrakt', 'Vask av arbeidstøy', 780_000),
  kjoep(FIKTIVIA, EKSEMPELVIK, 2025, 'reservert kontrakt', 'Makulering', 410_000),
  kjoep(SKISSEBRUKET, EKSEMPELVIK, 2025, 'utvidet egenregi', 'Stell av parker og gravplasser', 1_150_000),
  kjoep(KLADDELOFTET, UTKASTDAL, 2025, 'annet', 'Trykksaker', 95_000),
];

const kommunetall = (
  kommune: string,
  kommunenummer: string,
  innbyggere: readonly [number, number, number],
  ufoere: readonly [number, number, number],
): Rad[] =>
  AARENE.map((aar, i) => ({
    kommune,
    kommunenummer,
    aar,
    innbyggere: innbyggere[i] ?? null,
    ufoeretrygdede: ufoere[i] ?? null,
    kilde: `Oppdiktede folketall ${aar}`,
  }));

export const KOMMUNETALL: readonly Rad[] = [
  ...kommunetall(EKSEMPELVIK, '9901', [31_200, 31_450, 31_710], [2_490, 2_505, 2_512]),
  ...kommunetall(SKISSEFJORD, '9902', [9_840, 9_815, 9_790], [905, 911, 918]),
  ...kommunetall(UTKASTDAL, '9903', [6_120, 6_095, 6_101], [540, 538, 541]),
];

export const ANDRE_OPPLYSNINGER: readonly Rad[] = [
  {
    selskap: PROEVEGAARDEN,
    maal: 'Tiltaksplasser i alt',
    periode: 2025,
    verdi: 98,
    kilde: 'Prøvegårdens årsmelding 2025, side 3',
  },
];
