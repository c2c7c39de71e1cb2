import { type Lesning, les } from '../../../addin/taskpane/lest/lesning.ts';
import { arbeidsbok, type Rad } from '../../e2e/slack/arbeidsbok.ts';
import { fraArbeidsbok } from '../../fakes/excel/index.ts';
import { medBok, verdien } from '../workbook/aapne.ts';

/** A workbook with these sheets, open in Excel and read by the pane. */
export async function lestBok(
  ark: Readonly<Record<string, readonly Rad[]>>,
  personverngrense: number | null = null,
): Promise<Lesning> {
  medBok(await fraArbeidsbok(arbeidsbok(ark), 'bok.xlsx'));
  return verdien(await les({}, personverngrense));
}

/**
 * Companies of two kommuner. By hand: Alfa's margin is 50/1000 = 5 % in 2024 and −20/1000 = −2 % in 2023, Ærlig's is
 * −100/2000 = −5 % with negative equity, Ås' 200/4000 = 5 %, and Beta has no figures for 2024.
 */
export const TO_KOMMUNER = {
  Selskaper: [
    ['Selskap', 'Kommune', 'Organisasjonsform'],
    ['Alfa AS', 'Storvik', 'AS'],
    ['Ærlig AS', 'Lillevik', 'AS'],
    ['Ås AS', 'Lillevik', 'AS'],
    ['Beta AS', 'Lillevik', 'AS'],
  ],
  Regnskap: [
    ['Selskap', 'År', 'Omsetning (kr)', 'Driftsresultat (kr)', 'Egenkapital (kr)'],
    ['Alfa AS', 2024, 1_000_000, 50_000, 400_000],
    ['Alfa AS', 2023, 1_000_000, -20_000, 350_000],
    ['Ærlig AS', 2024, 2_000_000, -100_000, -50_000],
    ['Ås AS', 2024, 4_000_000, 200_000, 3_000_000],
    ['Beta AS', 2023, 4_000_000, 200_000, 3_000_000],
  ],
} satisfies Readonly<Record<string, readonly Rad[]>>;
