import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lesTabell, type Tabellrad } from './csv.ts';

/** The tables under data/; README.md there says which report and table each is. */
export const TABELLER = [
  'selskaper_storby_2022',
  'regnskap_storby_2020',
  'aft_formidling_storby',
  'aft_formidling_oslo_2019_2022',
  'aft_antall_oslo_2021',
  'aft_status_6mnd_fylke_2020',
  'konsern',
  'motstrid',
  'vta_medfinansiering_kjent',
] as const;
export type Tabell = (typeof TABELLER)[number];

/** A table's rows, in the report's order. */
export function tabell(navn: Tabell): Tabellrad[] {
  return lesTabell(readFileSync(fileURLToPath(new URL(`./data/${navn}.csv`, import.meta.url)), 'utf8'));
}

/** A cell's text. Throws for a column that the table doesn't have. */
export function tekst(rad: Tabellrad, kolonne: string): string {
  const celle = rad.get(kolonne);
  if (celle === undefined) throw new RangeError(`kolonnen ${kolonne} finnes ikke`);
  return celle;
}

/** A cell's number, or `null` when it is empty. Throws when it is something else. */
export function tall(rad: Tabellrad, kolonne: string): number | null {
  const celle = tekst(rad, kolonne);
  if (celle === '') return null;
  if (!/^-?\d+(\.\d+)?$/.test(celle)) throw new RangeError(`«${celle}» i ${kolonne} er ikke et tall`);
  return Number(celle);
}

/**
 * A percentage as the fraction that a cell formatted as per cent holds (5.6 is 0.056, to the last digit), and
 * «Mangler data» where the report has no figure.
 */
export function andel(rad: Tabellrad, kolonne: string): number | string {
  return tall(rad, kolonne) === null ? 'Mangler data' : Number(`${tekst(rad, kolonne)}e-2`);
}
