import type { Celleverdi, Rad } from '../arbeidsbok/celler.ts';
import { AARENE, FIKTIVIA, KLADDELOFTET, MOENSTERVERKSTEDET, PROEVEGAARDEN, SKISSEBRUKET } from './navn.ts';

/** 2023, 2024, 2025; kroner. */
type TreAar = readonly [number, number, number];

interface Regnskapstall {
  readonly salg: TreAar;
  readonly tilskudd: TreAar;
  readonly annet: TreAar;
  readonly kostnader: TreAar;
  readonly finans: TreAar;
  readonly egenkapital: TreAar;
  /** At the end of 2022, as the accounts of 2023 show it: three changes take four years. */
  readonly inngaaende: number;
  readonly gjeld: TreAar;
  readonly omloepsmidler: TreAar;
  readonly kortsiktigGjeld: TreAar;
  readonly ansatte: TreAar;
  /** What else is known of a year, or what the year lacks. */
  readonly mer: readonly [Rad, Rad, Rad];
}

/** The lines that follow from others are worked out here, so that every year's accounts add up. */
function regnskapsrader(selskap: string, tall: Regnskapstall): Rad[] {
  const inngaaende: Rad = {
    selskap,
    aar: 2022,
    nivaa: 'selskap',
    egenkapital: tall.inngaaende,
    kilde: 'Årsregnskap 2023, inngående balanse',
  };
  const aarsrader = AARENE.map((aar, i): Rad => {
    const verdi = (serie: TreAar) => serie[i] ?? Number.NaN;
    const omsetning = verdi(tall.salg) + verdi(tall.tilskudd) + verdi(tall.annet);
    const driftsresultat = omsetning - verdi(tall.kostnader);
    return {
      selskap,
      aar,
      nivaa: 'selskap',
      omsetning,
      salgsinntekter: verdi(tall.salg),
      tilskudd: verdi(tall.tilskudd),
      annen_driftsinntekt: verdi(tall.annet),
      driftskostnader: verdi(tall.kostnader),
      driftsresultat,
      aarsresultat: driftsresultat + verdi(tall.finans),
      egenkapital: verdi(tall.egenkapital),
      sum_eiendeler: verdi(tall.egenkapital) + verdi(tall.gjeld),
      gjeld: verdi(tall.gjeld),
      omloepsmidler: verdi(tall.omloepsmidler),
      kortsiktig_gjeld: verdi(tall.kortsiktigGjeld),
      ansatte: verdi(tall.ansatte),
      kilde: `Årsregnskap ${aar}`,
      ...tall.mer[i],
    };
  });
  return [inngaaende, ...aarsrader];
}

const UTEN_UTBYTTE = { utbytte: 0, konsernbidrag: 0 };
const MANGLER: Celleverdi = 'Mangler data';

/** Sound and growing, with a plan for the surplus. 2025 is the sum of its tiltaksregnskap. */
const proevegaarden = regnskapsrader(PROEVEGAARDEN, {
  salg: [12_900_000, 13_500_000, 14_000_000],
  tilskudd: [23_600_000, 24_700_000, 25_764_783],
  annet: [600_000, 620_000, 650_000],
  kostnader: [35_500_000, 37_000_000, 38_320_000],
  finans: [40_000, 50_000, 55_000],
  egenkapital: [19_440_000, 21_310_000, 23_459_783],
  inngaaende: 17_800_000,
  gjeld: [11_200_000, 10_900_000, 10_400_000],
  omloepsmidler: [16_500_000, 17_900_000, 19_600_000],
  kortsiktigGjeld: [6_100_000, 6_000_000, 5_900_000],
  ansatte: [44, 45, 47],
  mer: [
    { ...UTEN_UTBYTTE, aksjekapital: 2_000_000, aarsverk: 41.5 },
    { ...UTEN_UTBYTTE, aksjekapital: 2_000_000, aarsverk: 42.8 },
    {
      ...UTEN_UTBYTTE,
      aksjekapital: 2_000_000,
      aarsverk: 44.2,
      alle_ansatte: 107,
      ansatte_med_bistandsbehov: 62,
      aktivitet_for_eier: 6_200_000,
      oppgitt_driftsmargin: { tall: 0.052, format: '0.0%' },
    },
  ],
});

const konsern = (
  aar: number,
  omsetning: number,
  driftsresultat: number,
  aarsresultat: number,
  egenkapital: number,
) => ({
  selskap: PROEVEGAARDEN,
  aar,
  nivaa: 'konsern',
  omsetning,
  driftsresultat,
  aarsresultat,
  egenkapital,
  kilde: `Konsernregnskap ${aar}`,
});

/** Losses, and an equity that falls year after year; in 2024 it paid utbytte all the same. */
const moensterverkstedet = regnskapsrader(MOENSTERVERKSTEDET, {
  salg: [7_400_000, 7_100_000, 6_600_000],
  tilskudd: [22_500_000, 23_400_000, 24_589_920],
  annet: [200_000, 200_000, 200_000],
  kostnader: [30_250_000, 31_100_000, 32_300_000],
  finans: [-50_000, -60_000, -85_000],
  egenkapital: [5_800_000, 5_090_000, 4_094_920],
  inngaaende: 6_000_000,
  gjeld: [9_800_000, 10_600_000, 11_900_000],
  omloepsmidler: [7_900_000, 7_500_000, 7_100_000],
  kortsiktigGjeld: [6_300_000, 6_900_000, 7_800_000],
  ansatte: [39, 40, 40],
  mer: [
    { ...UTEN_UTBYTTE, aksjekapital: 5_000_000 },
    { utbytte: 250_000, konsernbidrag: 0, aksjekapital: 5_000_000 },
    { ...UTEN_UTBYTTE, aksjekapital: 5_000_000, alle_ansatte: 88, ansatte_med_bistandsbehov: 46 },
  ],
});

/** Small, and with much that is not known. */
const fiktivia = regnskapsrader(FIKTIVIA, {
  salg: [2_100_000, 2_200_000, 2_300_000],
  tilskudd: [6_900_000, 7_200_000, 7_450_000],
  annet: [50_000, 50_000, 50_000],
  kostnader: [8_900_000, 9_300_000, 9_680_000],
  finans: [0, 0, 0],
  egenkapital: [1_250_000, 1_400_000, 1_520_000],
  inngaaende: 1_100_000,
  gjeld: [2_100_000, 2_150_000, 2_200_000],
  omloepsmidler: [1_700_000, 1_750_000, 1_800_000],
  kortsiktigGjeld: [1_500_000, 1_550_000, 1_600_000],
  ansatte: [12, 12, 13],
  mer: [
    { ...UTEN_UTBYTTE, aksjekapital: 300_000 },
    { ...UTEN_UTBYTTE, aksjekapital: 300_000 },
    {
      aksjekapital: 300_000,
      egenkapital: MANGLER,
      sum_eiendeler: MANGLER,
      gjeld: MANGLER,
      alle_ansatte: 38,
      ansatte_med_bistandsbehov: 9,
    },
  ],
});

const skissebruket = regnskapsrader(SKISSEBRUKET, {
  salg: [1_500_000, 1_550_000, 1_600_000],
  tilskudd: [5_600_000, 5_800_000, 5_950_000],
  annet: [100_000, 100_000, 100_000],
  kostnader: [7_050_000, 7_300_000, 7_500_000],
  finans: [10_000, 10_000, 12_000],
  egenkapital: [980_000, 1_140_000, 1_302_000],
  inngaaende: 820_000,
  gjeld: [1_100_000, 1_050_000, 1_000_000],
  omloepsmidler: [900_000, 950_000, 1_000_000],
  kortsiktigGjeld: [800_000, 780_000, 760_000],
  ansatte: [8, 8, 9],
  mer: [UTEN_UTBYTTE, UTEN_UTBYTTE, { ...UTEN_UTBYTTE, aktivitet_for_eier: 6_600_000 }],
});

/** A margin far above the others year after year, and money that nobody has a plan for. */
const kladdeloftet = regnskapsrader(KLADDELOFTET, {
  salg: [6_200_000, 6_500_000, 6_900_000],
  tilskudd: [5_700_000, 5_900_000, 6_100_000],
  annet: [100_000, 100_000, 100_000],
  kostnader: [10_200_000, 10_500_000, 10_900_000],
  finans: [120_000, 160_000, 190_000],
  egenkapital: [14_000_000, 16_160_000, 18_550_000],
  inngaaende: 12_080_000,
  gjeld: [2_400_000, 2_300_000, 2_200_000],
  omloepsmidler: [12_900_000, 14_900_000, 17_200_000],
  kortsiktigGjeld: [1_700_000, 1_650_000, 1_600_000],
  ansatte: [14, 14, 15],
  mer: [
    { ...UTEN_UTBYTTE, aksjekapital: 500_000 },
    { ...UTEN_UTBYTTE, aksjekapital: 500_000 },
    { ...UTEN_UTBYTTE, aksjekapital: 500_000 },
  ],
});

export const REGNSKAP: readonly Rad[] = [
  ...proevegaarden,
  konsern(2023, 44_900_000, 2_150_000, 2_100_000, 26_400_000),
  konsern(2024, 46_700_000, 2_400_000, 2_350_000, 28_750_000),
  konsern(2025, 48_300_000, 2_800_000, 2_750_000, 31_500_000),
  ...moensterverkstedet,
  ...fiktivia,
  ...skissebruket,
  ...kladdeloftet,
];
