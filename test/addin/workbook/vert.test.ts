import { Bok, Excelfeil, frakoble, koble, tilstand, Vert } from '../../fakes/excel/index.ts';

/** The fake itself: what the product's tests rest on must answer as Excel does. */
function ny(arknavn = ['Tall']): Vert {
  const vert = new Vert(new Bok(arknavn));
  koble(vert);
  return vert;
}

/** The code of what Excel refuses. */
async function kode(besoek: (kontekst: Excel.RequestContext) => Promise<unknown>): Promise<string> {
  try {
    await Excel.run(besoek);
  } catch (feil) {
    if (feil instanceof OfficeExtension.Error) return feil.code;
    throw feil;
  }
  return 'ok';
}

test('values and formulas go in and come out through Microsoft’s library, formulas worked out', async () => {
  const vert = ny();
  const lest = await Excel.run(async (kontekst) => {
    const omraade = kontekst.workbook.worksheets.getItem('Tall').getRange('A1:C2');
    omraade.values = [
      [1, '2', "'3"],
      ['=A1+B1', '=1/0', true],
    ];
    omraade.load(['values', 'formulas', 'valueTypes', 'address']);
    await kontekst.sync();
    return omraade.toJSON();
  });
  expect(lest.values).toEqual([
    [1, 2, '3'],
    [3, '#DIV/0!', true],
  ]);
  expect(lest.formulas?.[1]).toEqual(['=A1+B1', '=1/0', true]);
  expect(lest.valueTypes).toEqual([
    ['Double', 'Double', 'String'],
    ['Double', 'Error', 'Boolean'],
  ]);
  expect(lest.address).toBe('Tall!A1:C2');
  expect(vert.turer).toBe(1);
  await new Promise((ferdig) => setImmediate(ferdig));
  expect([vert.beholdte, vert.oppryddinger]).toEqual([0, 1]);
});

test('a property that isn’t loaded can’t be read, and a sheet that isn’t there isn’t found', async () => {
  ny();
  expect(
    await kode(async (kontekst) => {
      const celle = kontekst.workbook.worksheets.getItem('Tall').getRange('A1');
      await kontekst.sync();
      return celle.values;
    }),
  ).toBe('PropertyNotLoaded');
  expect(
    await kode(async (kontekst) => {
      kontekst.workbook.worksheets.getItem('Borte').activate();
      await kontekst.sync();
    }),
  ).toBe('ItemNotFound');
});

test('a null object says that it is one', async () => {
  ny();
  await Excel.run(async (kontekst) => {
    const ark = kontekst.workbook.worksheets.getItemOrNullObject('Borte');
    const brukt = kontekst.workbook.worksheets.getItem('Tall').getUsedRangeOrNullObject(true);
    ark.load('name');
    await kontekst.sync();
    expect([ark.isNullObject, brukt.isNullObject]).toEqual([true, true]);
  });
});

test('what is done before an error stays done, as in Excel', async () => {
  const vert = ny(['Tall', 'Låst']);
  vert.bok.hent('Låst').beskyttet = true;
  expect(
    await kode(async (kontekst) => {
      kontekst.workbook.worksheets.getItem('Tall').getRange('A1').values = [[7]];
      kontekst.workbook.worksheets.getItem('Låst').getRange('A1').values = [[7]];
      await kontekst.sync();
    }),
  ).toBe('AccessDenied');
  expect(vert.bok.hent('Tall').celle(0, 0)).toEqual({ verdi: 7 });
  expect(vert.bok.hent('Låst').celle(0, 0)).toBeUndefined();
});

test('nothing is answered while a cell is being edited', async () => {
  const vert = ny();
  vert.redigerer = true;
  const foer = tilstand(vert.bok);
  expect(
    await kode(async (kontekst) => {
      kontekst.workbook.worksheets.add('Ny');
      await kontekst.sync();
    }),
  ).toBe('InvalidOperationInCellEditMode');
  expect(tilstand(vert.bok)).toBe(foer);
});

test('more than five megabytes is refused on the web, and taken on the desktop', async () => {
  const vert = ny();
  const skriv = async (kontekst: Excel.RequestContext) => {
    const tekst = 'x'.repeat(30_000);
    kontekst.workbook.worksheets.getItem('Tall').getRange('A1:A200').values = Array.from({ length: 200 }, () => [
      tekst,
    ]);
    await kontekst.sync();
  };
  expect(await kode(skriv)).toBe('RequestPayloadSizeLimitExceeded');
  vert.paaNettet = false;
  expect(await kode(skriv)).toBe('ok');
});

test('names that Excel refuses are refused, and a matrix of another size than its range', async () => {
  ny();
  for (const navn of ['tall', 'a/b', 'x'.repeat(32), '']) {
    expect(
      await kode(async (kontekst) => {
        kontekst.workbook.worksheets.add(navn);
        await kontekst.sync();
      }),
    ).toMatch(/ItemAlreadyExists|InvalidArgument/);
  }
  expect(
    await kode(async (kontekst) => {
      kontekst.workbook.worksheets.getItem('Tall').getRange('A1:B1').values = [[1, 2, 3]];
      await kontekst.sync();
    }),
  ).toBe('InvalidArgument');
});

test('what the fake doesn’t know is an error of the test’s, and none of Excel’s', async () => {
  ny();
  const ukjent = Excel.run(async (kontekst) => {
    kontekst.workbook.worksheets.getItem('Tall').shapes.addTextBox('hei');
    await kontekst.sync();
  });
  await expect(ukjent).rejects.toThrow('the fake host knows no property that is an object Worksheet.shapes');
  await expect(ukjent).rejects.not.toBeInstanceOf(Excelfeil);
});

test('merged and hidden cells are told', async () => {
  const vert = ny();
  const ark = vert.bok.hent('Tall');
  ark.sett(0, 0, { verdi: 'Hode' });
  ark.sett(2, 2, { verdi: 1 });
  ark.slaaSammen({ rad: 0, kolonne: 0, rader: 1, kolonner: 2 });
  ark.skjulteRader.add(1);
  await Excel.run(async (kontekst) => {
    const omraade = kontekst.workbook.worksheets.getItem('Tall').getUsedRangeOrNullObject(true);
    const rader = omraade.getRowProperties({ rowHidden: true });
    const kolonner = omraade.getColumnProperties({ columnHidden: true });
    const sammen = omraade.getMergedAreasOrNullObject();
    sammen.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
    await kontekst.sync();
    expect(rader.value).toEqual([{ rowHidden: false }, { rowHidden: true }, { rowHidden: false }]);
    expect(kolonner.value.map((k) => k.columnHidden)).toEqual([false, false, false]);
    expect(sammen.areas.items.map((a) => [a.rowIndex, a.columnIndex, a.rowCount, a.columnCount])).toEqual([
      [0, 0, 1, 2],
    ]);
  });
});

test('outside Excel there is no Excel', () => {
  frakoble();
  expect(typeof Excel).toBe('undefined');
});
