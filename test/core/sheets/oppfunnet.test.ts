import { ark } from './lag.ts';
import { proevTilfeller, type Tilfelle } from './tilfelle.ts';

/** Workbooks as other offices would make them: invented after the reader was written, to see what it had not thought of. */
const TILFELLER: readonly Tilfelle[] = [
  {
    navn: 'en controller i Drammen: logo-rader, nummerkolonne, kommentar, sum og snitt, fotnoter',
    ark: [
      ark('Rapport', [
        [null, 'Drammen kommune – eierskapsrapport 2020'],
        [null, 'Utarbeidet av: økonomiavdelingen, 12.03.2021'],
        [],
        [null, 'Nr.', 'Bedrift', 'Omsetning\n(NOK 1000)', 'Drifts-\nmargin', 'EK\n(NOK 1000)', 'Kommentar'],
        [null, 1, 'Eiker vekst AS', '36 700', '4 %', '20 400', 'God drift'],
        [null, 2, 'Enter kompetanse AS', '63 800', '7 %', '36 900', null],
        [null, 3, 'Svelvik produkter AS', '12 000*', '7 %', '13 900', '* foreløpig tall'],
        [null, null, 'Sum', '112 500', null, '71 200', null],
        [null, null, 'Gjennomsnitt', '37 500', '6 %', '23 733', null],
        [],
        [null, '* Tallet er ikke revidert.'],
        [null, 'Kilde: Regnskapsregisteret'],
      ]),
    ],
    fakta: [
      'Eiker vekst AS egenkapital 2020 20400000',
      'Eiker vekst AS omsetning 2020 36700000',
      'Eiker vekst AS oppgitt_driftsmargin 2020 0.04',
      'Enter kompetanse AS egenkapital 2020 36900000',
      'Enter kompetanse AS omsetning 2020 63800000',
      'Enter kompetanse AS oppgitt_driftsmargin 2020 0.07',
      'Svelvik produkter AS egenkapital 2020 13900000',
      'Svelvik produkter AS omsetning 2020 12000000',
      'Svelvik produkter AS oppgitt_driftsmargin 2020 0.07',
    ],
  },
  {
    navn: 'ein nynorsk kommune: ark per år, «Talet på …», tusen i parentes',
    ark: [
      ark('Rekneskapstal 2021', [
        ['Verksemder kommunen eig'],
        ['Alle tal i heile tusen kroner'],
        [],
        ['Namn', 'Sum driftsinntekter', 'Driftsresultat', 'Talet på tilsette', 'VTA-plassar'],
        ['Attende AS', '65 000', '−1 200', 45, 130],
      ]),
      ark('Rekneskapstal 2022', [
        ['Alle tal i heile tusen kroner'],
        ['Namn', 'Sum driftsinntekter', 'Driftsresultat', 'Talet på tilsette', 'VTA-plassar'],
        ['Attende as', '66 500', '900', 46, 'manglar'],
      ]),
    ],
    fakta: [
      'Attende AS ansatte 2021 45',
      'Attende AS ansatte 2022 46',
      'Attende AS driftsresultat 2021 -1200000',
      'Attende AS driftsresultat 2022 900000',
      'Attende AS omsetning 2021 65000000',
      'Attende AS omsetning 2022 66500000',
      'Attende AS vta_plasser 2021 130',
      'Attende AS vta_plasser 2022 mangler',
    ],
  },
  {
    navn: 'en konsernregnskapsfører: morselskap og konsern ved siden av hverandre, år bortover',
    ark: [
      ark('Regnskap', [
        ['Varodd AS', null, null, null, null],
        ['Beløp i TNOK', 'Morselskap', null, 'Konsern', null],
        [null, 2019, 2020, 2019, 2020],
        ['Driftsinntekter', 120000, 130000, 260000, 276300],
        ['Driftsresultat', 5000, 6000, 15000, 17300],
        ['Sum eiendeler', 90000, 95000, 240000, 250000],
        ['Sum egenkapital og gjeld', 90000, 95000, 240000, 250000],
      ]),
    ],
    fakta: [
      'Varodd AS driftsresultat 2019 konsern 15000000',
      'Varodd AS driftsresultat 2019 selskap 5000000',
      'Varodd AS driftsresultat 2020 konsern 17300000',
      'Varodd AS driftsresultat 2020 selskap 6000000',
      'Varodd AS omsetning 2019 konsern 260000000',
      'Varodd AS omsetning 2019 selskap 120000000',
      'Varodd AS omsetning 2020 konsern 276300000',
      'Varodd AS omsetning 2020 selskap 130000000',
      'Varodd AS sum_eiendeler 2019 konsern 240000000',
      'Varodd AS sum_eiendeler 2019 selskap 90000000',
      'Varodd AS sum_eiendeler 2020 konsern 250000000',
      'Varodd AS sum_eiendeler 2020 selskap 95000000',
    ],
  },
  {
    navn: 'en Framsikt-rapport: regnskap, budsjett og avvik per år, beløp i mill. kr',
    ark: [
      ark('Framsikt', [
        ['Selskap: Prima AS'],
        ['Beløp i mill. kr', 'Regnskap 2019', 'Budsjett 2020', 'Regnskap 2020', 'Avvik 2020', 'Endring i %'],
        ['Sum inntekter', '70,1', '71,0', '72,2', '1,2', '3,0 %'],
        ['Driftsresultat', '3,0', '3,5', '3,7', '0,2', '23 %'],
      ]),
    ],
    fakta: [
      'Prima AS driftsresultat 2019 3000000',
      'Prima AS driftsresultat 2020 3700000',
      'Prima AS omsetning 2019 70100000',
      'Prima AS omsetning 2020 72200000',
    ],
  },
  {
    navn: 'en Visma-eksport: kontokoder, tekst, periode som 202012, fortegn bak',
    ark: [
      ark('Eksport', [
        ['Firma', 'Konto', 'Kontonavn', 'Regnskapsår', 'Beløp'],
        ['Unikum AS', 3999, 'Sum driftsinntekter', 2020, '58 700 000,00'],
        ['Unikum AS', 6999, 'Driftsresultat', 2020, '10 100 000,00-'],
        ['Unikum AS', 8999, 'Egenkapital', 2020, '25 500 000,00'],
        ['Unikum AS', 7000, 'Reisekostnader', 2020, '120 000,00'],
      ]),
    ],
    fakta: [
      'Unikum AS driftsresultat 2020 -10100000',
      'Unikum AS egenkapital 2020 25500000',
      'Unikum AS omsetning 2020 58700000',
    ],
  },
  {
    navn: 'halvårstall og årstall side om side',
    ark: [
      ark('AFT', [
        ['Bedrift', 'Periode', 'Avsluttede deltakere', 'Formidlet', 'Måletidspunkt'],
        ['Unikum AS', 'jan–aug 2022', 50, 19, 'ved avslutning'],
        ['Unikum AS', '2021', 100, 44, 'ved avslutning'],
        ['Unikum AS', '1. halvår 2021', 48, 20, 'ved avslutning'],
      ]),
    ],
    fakta: [
      'Unikum AS aft 2021 avslutning arbeid_utdanning 100 · · 44 ·',
      'Unikum AS aft 2021-01/2021-06 avslutning arbeid_utdanning 48 · · 20 ·',
      'Unikum AS aft 2022-01/2022-08 avslutning arbeid_utdanning 50 · · 19 ·',
    ],
  },
  {
    navn: 'kommune slått sammen nedover, selskaper i egen kolonne, enhetsrad under overskriften',
    ark: [
      ark(
        'Tall 2020',
        [
          ['By', 'Selskap', 'Omsetning', 'Driftsmargin', 'VTA'],
          [null, null, 'MNOK', '%', 'plasser'],
          ['Stavanger', 'Allservice AS', 44.9, 9, 67],
          [null, 'Attende AS', 63.7, 3, 130],
          ['Trondheim', 'Prima AS', 72.2, 5, 177],
        ],
        {
          sammenslaatte: [{ rad1: 3, kolonne1: 1, rad2: 4, kolonne2: 1 }],
        },
      ),
    ],
    fakta: [
      'Allservice AS omsetning 2020 44900000',
      'Allservice AS oppgitt_driftsmargin 2020 0.09',
      'Allservice AS vta_plasser 2020 67',
      'Attende AS omsetning 2020 63700000',
      'Attende AS oppgitt_driftsmargin 2020 0.03',
      'Attende AS vta_plasser 2020 130',
      'Prima AS omsetning 2020 72200000',
      'Prima AS oppgitt_driftsmargin 2020 0.05',
      'Prima AS vta_plasser 2020 177',
    ],
  },
  {
    navn: 'år som gruppeskille nedover, selskaper under',
    ark: [
      ark('Historikk', [
        ['Selskap', 'Omsetning (kr)', 'Egenkapital (kr)'],
        [2019],
        ['Spir Oslo AS', 100_000_000, 20_000_000],
        ['Unikum AS', 60_000_000, 30_000_000],
        [2020],
        ['Spir Oslo AS', 104_900_000, 22_700_000],
        ['Unikum AS', 58_700_000, 25_500_000],
      ]),
    ],
    fakta: [
      'Spir Oslo AS egenkapital 2019 20000000',
      'Spir Oslo AS egenkapital 2020 22700000',
      'Spir Oslo AS omsetning 2019 100000000',
      'Spir Oslo AS omsetning 2020 104900000',
      'Unikum AS egenkapital 2019 30000000',
      'Unikum AS egenkapital 2020 25500000',
      'Unikum AS omsetning 2019 60000000',
      'Unikum AS omsetning 2020 58700000',
    ],
  },
  {
    navn: 'selskap og år i samme overskrift',
    ark: [
      ark('Sammenligning', [
        ['Nøkkeltall (tusen kr)', 'Spir Oslo AS 2019', 'Spir Oslo AS 2020', 'Unikum AS 2020'],
        ['Omsetning', 100000, 104900, 58700],
        ['Egenkapital', 20000, 22700, 25500],
      ]),
    ],
    fakta: [
      'Spir Oslo AS egenkapital 2019 20000000',
      'Spir Oslo AS egenkapital 2020 22700000',
      'Spir Oslo AS omsetning 2019 100000000',
      'Spir Oslo AS omsetning 2020 104900000',
      'Unikum AS egenkapital 2020 25500000',
      'Unikum AS omsetning 2020 58700000',
    ],
  },
  {
    navn: 'et ark per bedrift, med kort navn i fliken og plasser nederst',
    ark: [
      ark('Oversikt', [
        ['Bedrift', 'Kommune', 'Org.nr'],
        ['Fossheim AS', 'Oslo', null],
        ['Nordpolen AS', 'Oslo', null],
      ]),
      ark('Fossheim', [
        ['Økonomi (1000 kr)', '2020', '2021'],
        ['Omsetning', 60300, 61000],
        ['Driftsresultat', 2500, 2400],
        [],
        ['Tiltak', '2020', '2021'],
        ['AFT-plasser', 40, 64],
        ['VTA-plasser', 111, 111],
      ]),
      ark('Nordpolen', [
        ['Økonomi (1000 kr)', '2020', '2021'],
        ['Omsetning', 14000, '14 200'],
        ['Driftsresultat', 400, 'mangler'],
      ]),
    ],
    fakta: [
      'Fossheim AS aft_plasser 2020 40',
      'Fossheim AS aft_plasser 2021 64',
      'Fossheim AS driftsresultat 2020 2500000',
      'Fossheim AS driftsresultat 2021 2400000',
      'Fossheim AS omsetning 2020 60300000',
      'Fossheim AS omsetning 2021 61000000',
      'Fossheim AS vta_plasser 2020 111',
      'Fossheim AS vta_plasser 2021 111',
      'Nordpolen AS driftsresultat 2020 400000',
      'Nordpolen AS driftsresultat 2021 mangler',
      'Nordpolen AS omsetning 2020 14000000',
      'Nordpolen AS omsetning 2021 14200000',
    ],
  },
  {
    navn: 'enheten står bare i en fotnote under tabellen',
    ark: [
      ark('2020', [
        ['Bedrift', 'Omsetning', 'Egenkapital'],
        ['Spir Oslo AS', 104900, 22700],
        ['Unikum AS', 58700, 25500],
        [],
        ['Alle tall i hele tusen kroner.'],
      ]),
    ],
    fakta: [
      'Spir Oslo AS egenkapital 2020 22700000',
      'Spir Oslo AS omsetning 2020 104900000',
      'Unikum AS egenkapital 2020 25500000',
      'Unikum AS omsetning 2020 58700000',
    ],
  },
  {
    navn: 'R2020 og B2021',
    ark: [
      ark('Prima AS', [
        ['(i 1000 kr)', 'R2019', 'R2020', 'B2021'],
        ['Driftsinntekter', 70100, 72200, 73000],
      ]),
    ],
    fakta: ['Prima AS omsetning 2019 70100000', 'Prima AS omsetning 2020 72200000'],
  },
  {
    navn: 'fotnotemerker og nivå ved navnet, totalsum, et ark per kommune',
    ark: [
      ark('Oslo', [
        ['Bedrift', 'Omsetning 2020 (MNOK)', 'Ant. AFT-plasser 2022'],
        ['Spir Oslo AS*', 104.9, 150],
        ['Unikum AS 1)', 58.7, 136],
        ['Totalsum', 163.6, 286],
        ['* Konsern fra 2022'],
      ]),
      ark('Bærum kommune', [
        ['Bedrift', 'Omsetning 2020 (MNOK)', 'Ant. AFT-plasser 2022'],
        ['Arba AS', 78.6, 124],
      ]),
    ],
    fakta: [
      'Arba AS aft_plasser 2022 124',
      'Arba AS omsetning 2020 78600000',
      'Spir Oslo AS aft_plasser 2022 150',
      'Spir Oslo AS omsetning 2020 104900000',
      'Unikum AS aft_plasser 2022 136',
      'Unikum AS omsetning 2020 58700000',
    ],
  },
];

proevTilfeller(TILFELLER);
