import type { Tiltaksskjema } from '../arbeidsbok/tiltaksregnskap.ts';
import { MOENSTERVERKSTEDET, PROEVEGAARDEN } from './navn.ts';

/** One form that adds up, and one where somebody has typed a total over its formula. */
export const TILTAKSREGNSKAP: readonly Tiltaksskjema[] = [
  {
    selskap: PROEVEGAARDEN,
    aar: 2025,
    kilde: 'Tiltaksregnskap 2025',
    beloep: {
      salgsinntekter: [1_200_000, 8_400_000, 300_000, 4_100_000],
      tilskudd_nav: [9_816_300, 11_048_076, 900_000, 0],
      tilskudd_medfinansiering_vta: [0, 2_790_407, 0, 0],
      tilskudd_andre: [0, 960_000, 250_000, 0],
      annen_driftsinntekt: [100_000, 200_000, 0, 350_000],
      varekostnader: [400_000, 3_600_000, 100_000, 1_500_000],
      loennskostnader: [7_900_000, 14_200_000, 1_000_000, 1_900_000],
      av_og_nedskrivninger: [250_000, 900_000, 20_000, 200_000],
      oevrige_driftskostnader: [1_900_000, 3_700_000, 250_000, 500_000],
      sum_finansinntekter: [20_000, 60_000, 0, 15_000],
      sum_finanskostnader: [5_000, 25_000, 0, 10_000],
    },
    avtaler: {
      administrative_tjenester: { finnes: 'ja', beloep: 420_000 },
      husleie: { finnes: 'ja', beloep: 2_150_000 },
      annet: { finnes: 'nei', beloep: null },
      konsernkonto: { finnes: 'nei', beloep: null },
    },
  },
  {
    selskap: MOENSTERVERKSTEDET,
    aar: 2025,
    kilde: 'Tiltaksregnskap 2025',
    beloep: {
      salgsinntekter: [900_000, 4_200_000, 0, 1_500_000],
      tilskudd_nav: [13_633_750, 8_752_536, 0, 0],
      tilskudd_medfinansiering_vta: [0, 2_203_634, 0, 0],
      annen_driftsinntekt: [60_000, 140_000, 0, 0],
      varekostnader: [300_000, 2_100_000, 0, 700_000],
      loennskostnader: [11_300_000, 9_900_000, 0, 600_000],
      av_og_nedskrivninger: [200_000, 600_000, 0, 50_000],
      oevrige_driftskostnader: [2_900_000, 3_500_000, 0, 150_000],
      sum_finansinntekter: [5_000, 10_000, 0, 0],
      sum_finanskostnader: [30_000, 70_000, 0, 0],
    },
    avtaler: {
      administrative_tjenester: { finnes: 'nei', beloep: null },
      husleie: { finnes: 'nei', beloep: null },
      annet: { finnes: 'nei', beloep: null },
      konsernkonto: { finnes: 'nei', beloep: null },
    },
    overskrevet: { rad: 'sum_driftskostnader', totalt: 32_200_000 },
  },
];
