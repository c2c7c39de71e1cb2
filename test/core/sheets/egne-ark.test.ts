import { ark, les, problemer, selskaper } from './lag.ts';
import { proevTilfeller, type Tilfelle } from './tilfelle.ts';

/** Sheets of one kind each, as in the template and as others write them. */
const TILFELLER: readonly Tilfelle[] = [
  {
    navn: 'konsern og eierandeler',
    ark: [
      ark('Konsern', [
        ['Morselskap', 'Datterselskap', 'Gjelder fra', 'Godkjent arrangør'],
        ['Spir Oslo AS', 'Spir Arbeidsinkludering AS', '1.1.2022', 'ja'],
        ['Spir Oslo AS', 'Spir Kompetanse AS', { slag: 'dato', dato: '2022-01-01' as never }, 'nei'],
      ]),
      ark('Eiere', [
        ['Selskap', 'Eier', 'Andel'],
        ['Spir Oslo AS', 'Oslo kommune', '100 %'],
        ['Varodd AS', 'Kristiansand kommune', 0.667],
        ['Varodd AS', 'Privat AS', 0.333],
      ]),
    ],
    fakta: [
      'Spir Oslo AS eies av Oslo kommune kommune 1',
      'Spir Oslo AS mor til Spir Arbeidsinkludering AS 2022-01-01 true',
      'Spir Oslo AS mor til Spir Kompetanse AS 2022-01-01 false',
      'Varodd AS eies av Kristiansand kommune kommune 0.667',
      'Varodd AS eies av Privat AS null 0.333',
    ],
  },
  {
    navn: 'VTA-tilskudd per bostedskommune',
    ark: [
      ark('VTA-tilskudd', [
        ['Selskap', 'Kommune', 'År', 'Plasser', 'Månedsverk', 'Statlig tilskudd', 'Medfinansiering'],
        ['Unikum AS', 'Oslo kommune', 2022, 60, 700.5, 10_712_160, 2_678_040],
        ['Unikum AS', 'Bærum', 2022, 4, null, 714144, 'Mangler data'],
      ]),
    ],
    fakta: ['Unikum AS vta Bærum 2022 · 4 · 714144 mangler ·', 'Unikum AS vta Oslo 2022 · 60 700.5 10712160 2678040 ·'],
  },
  {
    navn: 'AFT i antall, med summer og umulige tall',
    ark: [
      ark('AFT 2021', [
        ['Bedrift', 'Avsluttet', 'Til arbeid', 'Til utdanning', 'Formidlet'],
        ['Spir Oslo AS', 171, 80, 14, null],
        ['Unikum AS', 100, null, null, 120],
        ['Fossheim AS', 30, 10, 5, 15],
      ]),
    ],
    fakta: [
      'Fossheim AS aft 2021 avslutning arbeid_utdanning antatt 30 10 5 15 ·',
      'Spir Oslo AS aft 2021 avslutning arbeid_utdanning antatt 171 80 14 94 ·',
      'Unikum AS aft 2021 avslutning arbeid_utdanning antatt 100 · · · ·',
    ],
    problemer: ['AFT 2021!B1 antatt_tidspunkt', 'AFT 2021!E3 formidlet_over_avsluttet'],
  },
  {
    navn: 'AFT slik 003 har det, med snittrader',
    ark: [
      ark('aft', [
        ['kommune', 'navn', 'maaletidspunkt', 'omfatter', 'periode_fra', 'periode_til', 'andel_prosent'],
        ['Oslo', 'Unikum AS', 'rapportert ved avslutning', 'arbeid+utdanning', '2020-01-01', '2020-12-31', 44],
        ['Oslo', 'Unikum AS', '6 måneder etter', 'arbeid minst 4 t/uke', '2018-01-01', '2020-12-31', 20],
        [null, 'Storbykommunene snitt', '6 måneder etter', 'arbeid minst 4 t/uke', '2018-01-01', '2020-12-31', 27],
      ]),
    ],
    fakta: [
      'Unikum AS aft 2018-01/2020-12 6mnd arbeid · · · · 0.2',
      'Unikum AS aft 2020 avslutning arbeid_utdanning · · · · 0.44',
      'referanse Storbykommunene 2018-01/2020-12 6mnd 0.27',
    ],
  },
  {
    navn: 'sluttårsaker bortover og nedover',
    ark: [
      ark('Sluttårsaker', [
        ['Selskap', 'År', 'Fått jobb', 'Utdanning', 'Syk', 'Annet'],
        ['Unikum AS', 2021, 40, 5, 8, 12],
      ]),
      ark('Årsaker 2', [
        ['Bedrift', 'År', 'Sluttårsak', 'Antall'],
        ['Fossheim AS', 2021, 'Sykdom', 6],
        ['Fossheim AS', 2021, 'Noe rart', 3],
      ]),
    ],
    fakta: [
      'Fossheim AS årsak syk 2021 6 ·',
      'Unikum AS årsak annet 2021 12 ·',
      'Unikum AS årsak arbeid 2021 40 ·',
      'Unikum AS årsak syk 2021 8 ·',
      'Unikum AS årsak utdanning 2021 5 ·',
    ],
    problemer: ['Årsaker 2!C3 ugyldig_valg'],
  },
  {
    navn: 'avtaler, dokumenter, beslutninger og kjøp',
    ark: [
      ark('Avtaler', [
        ['Selskap', 'Avtale', 'Fra', 'Til'],
        ['Unikum AS', 'EQUASS', '01.05.2021', '30. april 2024'],
        ['Unikum AS', 'Navs godkjenning', null, '31.12.20'],
        ['Unikum AS', 'AFT-avtale', null, 'snart'],
      ]),
      ark('Dokumenter', [
        ['Selskap', 'Kommune', 'Dokument', 'Dato', 'Finnes'],
        [null, 'Oslo', 'Eierskapsmelding', '2021-06-01', 'ja'],
        ['Unikum AS', 'Oslo', 'Eierstrategi', null, 'nei'],
      ]),
      ark('Vedtak', [
        ['Selskap', 'Vedtak', 'Frist', 'Ansvarlig', 'Status'],
        ['Unikum AS', 'Legge fram plan for egenkapitalen', '1.10.2022', 'Styret', 'pågår'],
      ]),
      ark('Innkjøp', [
        ['Leverandør', 'Kommune', 'År', 'Type', 'Beløp'],
        ['Unikum AS', 'Oslo kommune', 2021, 'Reservert kontrakt', '2,5 mill.'],
      ]),
    ],
    fakta: [
      'Oslo dokument eierskapsmelding 2021-06-01 true',
      'Unikum AS avtale equass 2021-05-01 2024-04-30',
      'Unikum AS avtale godkjenning · 2020-12-31',
      'Unikum AS beslutning Legge fram plan for egenkapitalen 2022-10-01 i_arbeid',
      'Unikum AS dokument eierstrategi · false',
      'Unikum AS kjøp Oslo 2021 reservert 2500000',
    ],
    problemer: ['Avtaler!D4 ugyldig_dato'],
  },
  {
    navn: 'kommunetall der 0301 er blitt 301',
    ark: [
      ark('Folketall', [
        ['Kommunenr', 'Kommune', 'År', 'Innbyggere', 'Uføretrygdede'],
        [301, 'Oslo', 2022, '699 827', 33000],
        ['4601', 'Bergen', 2022, 286930, null],
      ]),
    ],
    fakta: ['kommune Bergen 4601 2022 286930 ·', 'kommune Oslo 0301 2022 699827 33000'],
  },
  {
    navn: 'andre opplysninger blir påstander',
    ark: [
      ark('Plasser', [
        ['Selskap', 'År', 'AFT-plasser', 'Kilde'],
        ['Unikum AS', 2022, 136, '003 tabell 5-1'],
      ]),
      ark('Motstrid', [
        ['selskap', 'maal', 'periode', 'verdi', 'kilde'],
        ['Unikum AS', 'aft_plasser', 2022, 126, '000 tabell 2'],
        ['Unikum AS', 'tull', 2022, 1, 'x'],
      ]),
    ],
    fakta: ['Unikum AS aft_plasser 2022 126 påstand', 'Unikum AS aft_plasser 2022 136'],
    problemer: ['Motstrid!B3 ukjent_maal'],
  },
  {
    navn: 'referansenivåer fra Nav: i arbeid, og arbeid med ytelse lagt til',
    ark: [
      ark('aft_status_6mnd_fylke_2020', [
        ['omraade', 'avgangsaar', 'antall', 'i_arbeid_prosent', 'arbeid_og_ytelse_prosent'],
        ['Oslo', 2020, 1038, 6.7, 17.1],
      ]),
    ],
    fakta: ['referanse Oslo 2020 6mnd 0.067', 'referanse Oslo 2020 6mnd 0.238'],
  },
];

proevTilfeller(TILFELLER);

test('selskapslisten: alias, orgnr, kommune, form', () => {
  const lest = les(
    ark('Selskaper', [
      ['Navn', 'Alias', 'Org.nr.', 'Kommune', 'Organisasjonsform', 'Konsern'],
      ['Spir Oslo AS', 'Spir; SO', '974 760 673', 'Oslo kommune', 'AS', 'ja'],
      ['Stavne KF', null, '974760674', 'Trondheim', 'KF', 'nei'],
    ]),
  );
  expect(selskaper(lest)).toEqual(['Spir Oslo AS (Oslo)', 'Stavne KF (Trondheim)']);
  expect(lest.portefolje.selskaper.map((s) => [s.orgnr, s.alias, s.organisasjonsform, s.konsern])).toEqual([
    ['974760673', ['Spir', 'SO'], 'AS', true],
    [null, [], 'KF', false],
  ]);
  expect(problemer(lest)).toEqual(['Selskaper!C3 ugyldig_orgnr']);
});
