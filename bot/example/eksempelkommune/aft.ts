import type { Rad } from '../arbeidsbok/celler.ts';
import { AARENE, FIKTIVIA, MOENSTERVERKSTEDET, PROEVEGAARDEN } from './navn.ts';

const FYLKET = 'Eksempelfylket';

/** Counts at the end of the tiltak: all who left, and those who went to work and to education. */
function talt(selskap: string, aar: number, avsluttet: number, arbeid: number, utdanning: number): Rad {
  return {
    selskap,
    aar,
    tidspunkt: 'ved avslutning',
    omfatter: 'arbeid og utdanning',
    kildeslag: 'bedrift',
    med_ikke_moett: 'nei',
    avsluttet,
    til_arbeid: arbeid,
    til_utdanning: utdanning,
    kilde: `Årsrapport til Nav ${aar}`,
  };
}

const ETTER = {
  tidspunkt: '6 måneder etter',
  omfatter: 'arbeid',
  arbeidsgrense: 'minst 4 t/uke',
  med_ytelse: 'ja',
  kildeslag: 'Nav',
};
const NAV = 'Nav, statistikk 2025';

export const AFT_RESULTATER: readonly Rad[] = [
  talt(PROEVEGAARDEN, 2023, 94, 40, 8),
  talt(PROEVEGAARDEN, 2024, 96, 45, 10),
  talt(PROEVEGAARDEN, 2025, 100, 49, 11),
  talt(MOENSTERVERKSTEDET, 2023, 112, 41, 6),
  talt(MOENSTERVERKSTEDET, 2024, 118, 35, 5),
  talt(MOENSTERVERKSTEDET, 2025, 120, 30, 4),
  talt(FIKTIVIA, 2023, 7, 3, 1),
  talt(FIKTIVIA, 2024, 6, 3, 0),
  talt(FIKTIVIA, 2025, 4, 2, 0),
  { selskap: PROEVEGAARDEN, aar: 2024, ...ETTER, resultatgrad: 0.32, kilde: NAV },
  { selskap: MOENSTERVERKSTEDET, aar: 2024, ...ETTER, resultatgrad: 0.21, kilde: NAV },
  { selskap: FIKTIVIA, aar: 2024, ...ETTER, resultatgrad: 'Mangler data', kilde: NAV },
];

const aarsaker = (selskap: string, aar: number, antall: readonly (readonly [string, number])[]): Rad[] =>
  antall.map(([aarsak, aarsak_antall]) => ({
    selskap,
    aar,
    aarsak,
    aarsak_antall,
    kilde: `Årsrapport til Nav ${aar}`,
  }));

/** Small groups among them: what is shown of these depends on who asks. */
export const SLUTTAARSAKER: readonly Rad[] = [
  ...aarsaker(PROEVEGAARDEN, 2025, [
    ['Fått jobb', 49],
    ['Utdanning', 11],
    ['Syk', 14],
    ['Møter ikke opp', 3],
    ['Trenger annen støtte', 17],
    ['Annet', 6],
  ]),
  ...aarsaker(MOENSTERVERKSTEDET, 2025, [
    ['Fått jobb', 30],
    ['Utdanning', 4],
    ['Syk', 38],
    ['Møter ikke opp', 12],
    ['Trenger annen støtte', 28],
    ['Annet', 8],
  ]),
  ...aarsaker(FIKTIVIA, 2025, [
    ['Fått jobb', 2],
    ['Utdanning', 0],
    ['Syk', 1],
    ['Møter ikke opp', 0],
    ['Trenger annen støtte', 1],
    ['Annet', 0],
  ]),
];

type TreAar = readonly [number, number, number];

const drift = (selskap: string, maanedsverk: TreAar, praksis: TreAar, opphold: TreAar, frafall: TreAar): Rad[] =>
  AARENE.map((aar, i) => ({
    selskap,
    aar,
    aft_maanedsverk: maanedsverk[i] ?? null,
    praksis_andel: praksis[i] ?? null,
    oppholdstid: opphold[i] ?? null,
    frafall: frafall[i] ?? null,
    kilde: `Årsrapport til Nav ${aar}`,
  }));

export const AFT_DRIFT: readonly Rad[] = [
  ...drift(PROEVEGAARDEN, [455, 462, 468], [0.41, 0.44, 0.48], [11.2, 10.9, 10.4], [9, 8, 7]).map((rad) => ({
    ...rad,
    veiledere: 7.5,
    ...(rad.aar === 2025 ? { i_arbeid_etter_6mnd: 43 } : {}),
  })),
  ...drift(MOENSTERVERKSTEDET, [671, 660, 650], [0.36, 0.33, 0.29], [12.1, 12.8, 13.5], [11, 14, 16]).map((rad) => ({
    ...rad,
    veiledere: 8,
  })),
  ...drift(FIKTIVIA, [66, 60, 49], [0.43, 0.5, 0.5], [9.5, 10, 10.5], [1, 0, 1]).map((rad) => ({
    ...rad,
    veiledere: 1,
  })),
];

export const REFERANSER: readonly Rad[] = AARENE.flatMap((aar, i): Rad[] => [
  {
    omraade: FYLKET,
    aar,
    tidspunkt: 'ved avslutning',
    omfatter: 'arbeid og utdanning',
    kildeslag: 'bedrift',
    resultatgrad: [0.46, 0.47, 0.49][i] ?? null,
    referanseantall: [812, 830, 845][i] ?? null,
    kilde: `Nav Eksempelfylket, årsrapport ${aar}`,
  },
  ...(aar === 2024 ? [{ omraade: FYLKET, aar, ...ETTER, resultatgrad: 0.27, referanseantall: 830, kilde: NAV }] : []),
]);
