import { workbook } from '../../bot/files/made/workbook.ts';

export type Rad = readonly (string | number)[];

function celle(verdi: string | number, kolonne: number, rad: number): string {
  const sted = `${String.fromCharCode(65 + kolonne)}${rad}`;
  if (typeof verdi === 'number') return `<c r="${sted}"><v>${verdi}</v></c>`;
  if (verdi.startsWith('#')) return `<c r="${sted}" t="e"><v>${verdi}</v></c>`;
  const xml = verdi.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
  return `<c r="${sted}" t="inlineStr"><is><t>${xml}</t></is></c>`;
}

/** A workbook with these sheets. */
export function arbeidsbok(ark: Readonly<Record<string, readonly Rad[]>>): Buffer {
  return workbook({
    sheets: Object.entries(ark).map(([name, rader]) => {
      const xml = rader.map((rad, r) => `<row r="${r + 1}">${rad.map((v, k) => celle(v, k, r + 1)).join('')}</row>`);
      return { name, xml: `<sheetData>${xml.join('')}</sheetData>` };
    }),
  });
}

/** One company's accounts. `egenkapital` below zero is a brudd. */
export function regnskap(
  egenkapital: number,
  navn = 'Unikum AS',
  mer: readonly Rad[] = [],
  driftsresultat = 2_000_000,
): Buffer {
  return arbeidsbok({
    Selskaper: [
      ['Selskap', 'Kommune', 'Organisasjonsform'],
      [navn, 'Oslo', 'AS'],
    ],
    Regnskap: [
      ['Selskap', 'År', 'Omsetning (kr)', 'Driftsresultat (kr)', 'Egenkapital (kr)'],
      [navn, 2024, 58_700_000, driftsresultat, egenkapital],
      ...mer,
    ],
  });
}
