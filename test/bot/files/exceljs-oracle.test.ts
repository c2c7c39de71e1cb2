import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { type Dato, dato } from '#core';
import type { Celle } from '#core/sheets';
import { lesBuffer } from '../../../bot/files/index.ts';

/** What exceljs is asked to write, and the cell that must come back. */
interface Written {
  readonly value: ExcelJS.CellValue;
  readonly numFmt?: string;
  readonly read: Celle | undefined;
}

/** Without `_x0041_`, which exceljs writes as it stands and Excel would read as an A. */
const text = fc.string({
  unit: fc.constantFrom('a', 'Å', '&', '<', '>', '"', "'", '\n', '\u00a0', '😀', '='),
  minLength: 1,
});
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n));
const day = fc.integer({ min: 61, max: 80_000 });

function isoDay(serial: number): Dato {
  return dato(new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10));
}

const cell: fc.Arbitrary<Written> = fc.oneof(
  fc.constant({ value: null, read: undefined }),
  text.map((t) => ({ value: t, read: t })),
  number.map((n) => ({ value: n, read: n })),
  fc.boolean().map((b) => ({ value: b, read: b })),
  number.map((n) => ({ value: n, numFmt: '0.0%', read: { slag: 'prosent' as const, tall: n, desimaler: 1 } })),
  number.map((n) => ({
    value: n,
    numFmt: '#,##0,',
    read: { slag: 'tall_med_format' as const, tall: n, format: '#,##0,' },
  })),
  day.map((d) => ({
    value: new Date(Date.UTC(1899, 11, 30) + d * 86_400_000),
    numFmt: 'dd.mm.yyyy',
    read: { slag: 'dato' as const, dato: isoDay(d) },
  })),
  fc.array(text, { minLength: 2, maxLength: 3 }).map((runs) => ({
    value: { richText: runs.map((t) => ({ text: t })) },
    read: runs.join(''),
  })),
  number.map((n) => ({ value: { formula: 'Z99*2', result: n }, read: n })),
  fc.constant({
    value: { formula: 'SUM(Z1:Z9)' },
    read: { slag: 'formel_uten_resultat' as const, formel: 'SUM(Z1:Z9)' },
  }),
  fc.constantFrom('#REF!' as const, '#DIV/0!' as const, '#N/A' as const).map((e) => ({
    value: { error: e },
    read: { slag: 'feil' as const, kode: e },
  })),
  text.map((t) => ({
    value: { text: t, hyperlink: 'https://eksempel.example' },
    read: { slag: 'lenke' as const, tekst: t },
  })),
);

describe('what exceljs writes', () => {
  it('is read back, cell by cell', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 }),
        fc.boolean(),
        async (rows, hidden) => {
          const book = new ExcelJS.Workbook();
          const sheet = book.addWorksheet('Ark', { state: hidden ? 'hidden' : 'visible' });
          rows.forEach((row, r) => {
            row.forEach(({ value, numFmt }, k) => {
              const target = sheet.getCell(r + 1, k + 1);
              target.value = value;
              if (numFmt) target.numFmt = numFmt;
            });
          });
          const read = await lesBuffer(Buffer.from(await book.xlsx.writeBuffer()), 'x.xlsx');
          if (!read.ok) throw new Error(read.feil.kode);
          const [ark] = read.bok.ark;
          expect(ark?.skjult).toBe(hidden);
          const got = rows.map((row, r) => row.map((_, k) => ark?.rader[r]?.[k]));
          expect(got).toEqual(rows.map((row) => row.map((written) => written.read)));
        },
      ),
      { numRuns: 60 },
    );
  });
});
