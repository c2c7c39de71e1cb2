import { readFileSync } from 'node:fs';
import { byggEksempel } from '../../../bot/example/eksempel.ts';
import { byggEksempelkommune } from '../../../bot/example/eksempelkommune.ts';
import { EKSEMPEL_FIL, EKSEMPELKOMMUNE_FIL, MAL_FIL } from '../../../bot/example/index.ts';
import { byggMal } from '../../../bot/example/mal.ts';
import { lesFil } from '../../../bot/files/index.ts';
import { innhold, lastFil } from './innhold.ts';

const BOEKER = [
  ['mal.xlsx', MAL_FIL, byggMal],
  ['eksempel.xlsx', EKSEMPEL_FIL, byggEksempel],
  ['eksempelkommune.xlsx', EKSEMPELKOMMUNE_FIL, byggEksempelkommune],
] as const;

describe.each(BOEKER)('%s', (_navn, fil, bygg) => {
  test('is what the builder makes (npm run build:eksempel), cell by cell and byte by byte', async () => {
    const [bygget, levert] = [await bygg(), readFileSync(fil)];
    expect([...(await innhold(bygget))]).toEqual([...(await innhold(levert))]);
    expect(bygget.equals(levert)).toBe(true);
  });

  test('has no macros, no links, no errors and no formula without a result', async () => {
    const lest = await lesFil(fil);
    expect(lest).toMatchObject({ ok: true, problemer: [] });
    if (!lest.ok) return;
    const spesielle = lest.bok.ark.flatMap((ark) =>
      ark.rader.flatMap((rad) => (rad ?? []).filter((celle) => typeof celle === 'object' && celle !== null)),
    );
    const slag = new Set(spesielle.map((celle) => (typeof celle === 'object' && celle !== null ? celle.slag : '')));
    expect([...slag].filter((s) => s === 'lenke' || s === 'feil' || s === 'formel_uten_resultat')).toEqual([]);
    expect(lest.bok.ark.every((ark) => !ark.skjult && ark.skjulteRader.size === 0)).toBe(true);
    expect(readFileSync(fil).includes('vbaProject')).toBe(false);
    expect(readFileSync(fil).includes('externalLink')).toBe(false);
  });

  test('every table has a frozen header with notes, validated cells and a page that prints', async () => {
    const [lesMeg, ...tabeller] = (await lastFil(fil)).worksheets;
    expect(lesMeg?.name).toBe('Les meg');
    for (const ark of tabeller) {
      expect(ark.views[0]).toMatchObject({ state: 'frozen', ySplit: 3, xSplit: 1 });
      expect(ark.pageSetup).toMatchObject({ orientation: 'landscape', paperSize: 9, printTitlesRow: '3:3' });
      for (let kolonne = 1; kolonne <= ark.columnCount; kolonne++) {
        expect(ark.getCell(3, kolonne).note).toBeDefined();
        expect(ark.getCell(4, kolonne).dataValidation?.prompt).toBeDefined();
      }
    }
  });
});
