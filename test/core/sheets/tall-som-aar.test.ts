import { ark } from './lag.ts';
import { proevTilfeller, type Tilfelle } from './tilfelle.ts';

/** Amounts between 1990 and 2100 are no years where they stand as a measure's figures; years over companies still are. */
const TILFELLER: readonly Tilfelle[] = [
  {
    navn: 'ett år, og det første beløpet er 1990',
    ark: [ark('Tall', [['Tall i tusen kroner', '2019'], ['Varodd AS'], ['Omsetning', 1990], ['Driftsresultat', 1001]])],
    fakta: ['Varodd AS driftsresultat 2019 1001000', 'Varodd AS omsetning 2019 1990000'],
  },
  {
    navn: 'rett under årstallet',
    ark: [
      ark('Varodd AS', [
        ['Tusen kr', 2019],
        ['Omsetning', 1990],
        ['Driftsresultat', 1001],
      ]),
    ],
    fakta: ['Varodd AS driftsresultat 2019 1001000', 'Varodd AS omsetning 2019 1990000'],
  },
  {
    navn: 'to år, og begge beløpene ligner år',
    ark: [
      ark('Varodd AS', [
        ['Tusen kr', 2019, 2020],
        ['Omsetning', 1990, 2050],
        ['Driftsresultat', 1001, 2011],
      ]),
    ],
    fakta: [
      'Varodd AS driftsresultat 2019 1001000',
      'Varodd AS driftsresultat 2020 2011000',
      'Varodd AS omsetning 2019 1990000',
      'Varodd AS omsetning 2020 2050000',
    ],
  },
  {
    navn: 'midt i tabellen, og nederst',
    ark: [
      ark('Varodd AS', [
        ['Tusen kr', 2019, 2020],
        ['Omsetning', 150_000, 151_000],
        ['Driftsresultat', 2011, 1999],
        ['Balanse'],
        ['Egenkapital', 30_000, 31_000],
        ['Årsresultat', 2001, 2002],
      ]),
    ],
    fakta: [
      'Varodd AS aarsresultat 2019 2001000',
      'Varodd AS aarsresultat 2020 2002000',
      'Varodd AS driftsresultat 2019 2011000',
      'Varodd AS driftsresultat 2020 1999000',
      'Varodd AS egenkapital 2019 30000000',
      'Varodd AS egenkapital 2020 31000000',
      'Varodd AS omsetning 2019 150000000',
      'Varodd AS omsetning 2020 151000000',
    ],
  },
  {
    navn: 'år bortover under mål, med selskaper nedover, er år',
    ark: [
      ark('Tall', [
        ['Omsetning (kr)', 2019, 2020],
        ['Alfa AS', 7_000_000, 8_000_000],
        ['Beta AS', 5_000_000, 6_000_000],
        ['Driftsresultat (kr)', 2019, 2020],
        ['Alfa AS', 700_000, 800_000],
        ['Beta AS', 500_000, 600_000],
      ]),
    ],
    fakta: [
      'Alfa AS driftsresultat 2019 700000',
      'Alfa AS driftsresultat 2020 800000',
      'Alfa AS omsetning 2019 7000000',
      'Alfa AS omsetning 2020 8000000',
      'Beta AS driftsresultat 2019 500000',
      'Beta AS driftsresultat 2020 600000',
      'Beta AS omsetning 2019 5000000',
      'Beta AS omsetning 2020 6000000',
    ],
  },
];

proevTilfeller(TILFELLER);
