import type { Tallfunksjon } from '#core';

/**
 * Figures for the example on a function's page, such as a reader may meet: those of a company with a turnover of 120
 * million, 40 AFT places and 60 VTA places. They hang together from page to page.
 */
const EKSEMPLER: Readonly<Record<string, readonly number[]>> = {
  OMSETNING: [36_000_000, 78_000_000, 6_000_000],
  DRIFTSRESULTAT: [120_000_000, 114_900_000],
  DRIFTSMARGIN: [5_100_000, 120_000_000],
  AARSRESULTAT: [5_100_000, -300_000, 800_000, 0],
  EGENKAPITAL: [90_000_000, 54_000_000],
  EGENKAPITALANDEL: [36_000_000, 90_000_000],
  SALGSANDEL: [36_000_000, 120_000_000],
  TILSKUDDSANDEL: [78_000_000, 120_000_000],
  ANNEN_ANDEL: [6_000_000, 120_000_000],
  AKKUMULERT_OVERSKUDD: [4_000_000],
  LIKVIDITETSGRAD: [48_000_000, 30_000_000],
  GJELDSGRAD: [54_000_000, 36_000_000],
  KOMMUNENS_ANDEL_AV_EGENKAPITALEN: [0.51, 36_000_000],
  VTA_PLASSER: [58, 2],
  VTA_PLASSER_STATLIGE: [60, 2],
  VTA_PLASSER_KOMMUNALE: [60, 58],
  TILTAKSPLASSER: [40, 60],
  OMSETNING_PER_TILTAKSPLASS: [120_000_000, 40, 60],
  PLASSER_PER_INNBYGGER: [60, 40_000],
  PLASSER_PER_UFOERE: [60, 2_400],
  MEDFINANSIERING: [3_000_000, 12_000_000],
  KOMMUNENS_SAMLEDE_KOSTNAD: [3_000_000, 500_000, 1_250_000],
  ANDEL_FOR_BALANSE: [3_000_000, -600_000, 12_000_000],
  VTA_BELEGG: [660, 58, 12],
  RESULTATGRAD: [94, 171],
  ANDEL_I_JOBB_6MND: [46, 171],
  ANDEL_I_JOBB_12MND: [47, 171],
  PRAKSISANDEL: [18, 40],
  OPPHOLDSTID: [2_171.7, 171],
  FRAFALL: [9, 171],
  RETENSJON: [68, 80],
  VEILEDERDEKNING: [40, 8],
  BELEGG: [420, 40, 12],
};

/** For a function that has no figures of its own yet: any that it can be worked out of. */
const VANLIGE = { kr: [30_000_000, 120_000_000, 1_250_000, 500_000], andel: [0.51], ellers: [40, 120, 12] } as const;

/** Figures for the function's example, one per argument. */
export function eksempeltall({ navn, argumenter, uttrykk }: Tallfunksjon): readonly number[] {
  const egne = EKSEMPLER[navn];
  if (egne !== undefined) return egne;
  const tall = argumenter.map(({ enhet }, nr) => {
    const liste: readonly number[] = enhet === 'kr' || enhet === 'andel' ? VANLIGE[enhet] : VANLIGE.ellers;
    return liste[nr % liste.length] ?? 1;
  });
  return uttrykk.slag === 'differanse' ? [...tall].sort((a, b) => b - a) : tall;
}
