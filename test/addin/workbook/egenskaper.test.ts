import exceljs from 'exceljs';
import fc from 'fast-check';
import type { Ark } from '#core/sheets';
import { lesBuffer } from '../../../bot/files/index.ts';
import { fraArbeidsbok } from '../../fakes/excel/index.ts';
import { lest, medBok } from './aapne.ts';

/** A cell as people leave it: a value, in a format. */
const celle = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  {
    weight: 3,
    arbitrary: fc.record({
      verdi: fc.integer({ min: -1e9, max: 1e9 }),
      format: fc.constantFrom('General', '#,##0', '#,##0,', '0 "mill. kr"'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      verdi: fc.double({ min: -2, max: 2, noNaN: true }),
      format: fc.constantFrom('General', '0.0%', '0 %', '0.00'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      verdi: fc.integer({ min: 1, max: 80_000 }),
      format: fc.constantFrom('dd.mm.yyyy', 'mmm-yy', 'h:mm', '@'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ verdi: fc.boolean(), format: fc.constant('General') }) },
  {
    weight: 3,
    arbitrary: fc.record({
      verdi: fc.constantFrom(
        'Alfa AS',
        'Selskap',
        '1 234,5',
        '1.5',
        ' ',
        'Mangler data',
        '«ærlig»',
        'Omsetning 2024',
        '#N/A',
        '=A1',
        "'x",
      ),
      format: fc.constantFrom('General', '@'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      verdi: fc.constantFrom({ error: '#REF!' as const }, { error: '#DIV/0!' as const }),
      format: fc.constant('General'),
    }),
  },
);
const ark = fc.array(fc.array(celle, { maxLength: 6 }), { minLength: 1, maxLength: 8 });

const somListe = (a: Ark) => ({
  ...a,
  rader: Array.from(a.rader, (r) => (r === undefined ? null : Array.from(r, (c) => c ?? null))),
  skjulteRader: [...a.skjulteRader],
  skjulteKolonner: [...a.skjulteKolonner],
});

test('any sheet is the same grid, cell by cell, from the file and from the open workbook', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(ark, { minLength: 1, maxLength: 2 }), fc.nat(7), async (arkene, skjultRad) => {
      const bok = new exceljs.Workbook();
      arkene.forEach((rader, nr) => {
        const blad = bok.addWorksheet(`Ark ${nr + 1}`);
        rader.forEach((rad, r) => {
          rad.forEach((c, k) => {
            if (c === null) return;
            blad.getCell(r + 1, k + 1).value = c.verdi;
            blad.getCell(r + 1, k + 1).numFmt = c.format;
          });
        });
        blad.getRow(skjultRad + 1).hidden = true;
      });
      const innhold = new Uint8Array(await bok.xlsx.writeBuffer());
      const fil = await lesBuffer(innhold, 'bok.xlsx');
      if (!fil.ok || fil.bok.ark.every((a) => a.rader.every((r) => r === undefined))) return;
      medBok(await fraArbeidsbok(innhold, 'bok.xlsx'));
      expect((await lest()).bok.ark.map(somListe)).toEqual(fil.bok.ark.map(somListe));
    }),
    { numRuns: 60 },
  );
}, 60_000);
