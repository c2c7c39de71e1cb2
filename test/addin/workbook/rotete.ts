import exceljs, { type Worksheet } from 'exceljs';

/** Workbooks as people make them: each is written to a file, and read both ways. */
export const ROTETE: Readonly<Record<string, (bok: exceljs.Workbook) => void>> = {
  'titles, merged headers, years across, thousands': (bok) => {
    const ark = bok.addWorksheet('Økonomi');
    ark.addRow(['Regnskapstall for bedriftene (tall i 1 000 kr)']);
    ark.addRow([]);
    ark.addRow(['Selskap', 'Omsetning', null, 'Driftsresultat', null]);
    ark.addRow([null, 2023, 2024, 2023, 2024]);
    ark.mergeCells('A3:A4');
    ark.mergeCells('B3:C3');
    ark.mergeCells('D3:E3');
    ark.addRow(['Alfa AS', 10_500, 11_200, 420, -35]);
    ark.addRow(['Beta AS', 22_000, '23 100', 'ca. 500', 610]);
    ark.addRow(['Gamma AS', 'Mangler data', 8_400, 120, 95]);
  },
  'formats that carry meaning: per cent, thousands, units, dates': (bok) => {
    const ark = bok.addWorksheet('Regnskap');
    ark.addRow(['Selskap', 'År', 'Omsetning', 'Driftsmargin', 'Egenkapital']);
    ark.addRow(['Alfa AS', 2024, 11_200_000, 0.031, 4.2]);
    ark.addRow(['Beta AS', 2024, 23_100_000, 0.0264, 7]);
    ark.getColumn(3).numFmt = '#,##0,';
    ark.getColumn(4).numFmt = '0.0%';
    ark.getColumn(5).numFmt = '0.0 "mill. kr"';
    const avtaler = bok.addWorksheet('Avtaler');
    avtaler.addRow(['Selskap', 'Slag', 'Gjelder fra', 'Gjelder til']);
    avtaler.addRow(['Alfa AS', 'godkjenning', new Date('2023-01-01T00:00:00Z'), new Date('2026-12-31T00:00:00Z')]);
    avtaler.addRow(['Beta AS', 'avtale', '1.5.2024', '05/06/2024']);
    avtaler.getColumn(3).numFmt = 'dd.mm.yyyy';
    avtaler.getColumn(4).numFmt = 'm/d/yyyy';
  },
  'errors, circles, links and formulas': (bok) => {
    const ark = bok.addWorksheet('Tall 2024');
    ark.addRow(['Selskap', 'Omsetning', 'Driftsresultat', 'Egenkapital']);
    ark.addRow(['Alfa AS', 11_200_000, 350_000, { formula: 'B2-C2', result: 10_850_000 }]);
    ark.addRow(['Beta AS', { error: '#REF!' }, { formula: 'B3/0', result: { error: '#DIV/0!' } }, 5_000_000]);
    ark.addRow(['Gamma AS', { formula: 'B4+1', result: 0 }, { formula: 'B4*2', result: 0 }, 900_000]);
    ark.addRow([{ formula: 'HYPERLINK("https://example.invalid","Delta AS")', result: 'Delta AS' }, 100, 5, 7]);
    ark.addRow(['Epsilon AS', true, '1.5', '1,234']);
  },
  'hidden rows, columns and sheets': (bok) => {
    const ark = bok.addWorksheet('Regnskap');
    ark.addRow(['Selskap', 'År', 'Omsetning', 'Driftsresultat', 'Egenkapital']);
    for (const navn of ['Alfa AS', 'Beta AS', 'Gamma AS']) ark.addRow([navn, 2024, 11_000_000, 200_000, 3_000_000]);
    ark.getRow(3).hidden = true;
    ark.getRow(9).hidden = true;
    ark.getColumn(5).hidden = true;
    const skjult = bok.addWorksheet('Skjult', { state: 'hidden' });
    skjult.addRow(['Selskap', 'År', 'AFT-plasser']);
    skjult.addRow(['Alfa AS', 2024, 12]);
  },
  'two sheets that both look like Regnskap': (bok) => {
    for (const [nr, navn] of ['Regnskap', 'Regnskap (ny)'].entries()) {
      const ark = bok.addWorksheet(navn);
      ark.addRow(['Selskap', 'År', 'Omsetning', 'Driftsresultat']);
      ark.addRow(['Alfa AS', 2024, 11_000_000 + nr, 200_000]);
      ark.addRow(['Beta AS', 2024, 21_000_000, 300_000]);
    }
  },
  'two tables on one sheet, both of accounts': (bok) => {
    const ark = bok.addWorksheet('Samlet');
    const tabell = (tillegg: number) => {
      ark.addRow(['Selskap', 'År', 'Omsetning']);
      ark.addRow(['Alfa AS', 2024, 11_000_000 + tillegg]);
      ark.addRow(['Beta AS', 2024, 21_000_000]);
      ark.addRow([]);
    };
    tabell(0);
    tabell(5_000);
  },
  'nynorsk, group rows, misspelt names': (bok) => {
    const selskap = bok.addWorksheet('Selskap');
    selskap.addRow(['Verksemd', 'Kommune', 'Org.nr.']);
    selskap.addRow(['Fjordverk AS', 'Bergen', '974 760 673']);
    selskap.addRow(['Vekstverk AS', 'Stord', '974760674']);
    const ark = bok.addWorksheet('Rekneskap');
    ark.addRow(['Verksemd', 'År', 'Omsetnad', 'Driftsresultat', 'Eigenkapital']);
    ark.addRow(['Bergen kommune']);
    ark.addRow(['Fjordverk AS', 2024, 12_000_000, 250_000, 'manglar']);
    ark.addRow(['Stord kommune']);
    ark.addRow(['Vekstvekr AS', 2024, 9_000_000, '(120 000)', 1_100_000]);
  },
  'AFT with shares, small numbers and impossible ones': (bok) => {
    const ark = bok.addWorksheet('AFT');
    ark.addRow(['Selskap', 'År', 'Avsluttede', 'Til arbeid', 'Til utdanning', 'Resultatgrad']);
    ark.addRow(['Alfa AS', 2024, 40, 18, 5, 0.575]);
    ark.addRow(['Beta AS', 2024, 3, 2, 0, '67 %']);
    ark.addRow(['Gamma AS', 2024, 20, 30, 0, 1]);
    ark.addRow(['Delta AS', 2024, -4, 'få', '–', '1.5']);
  },
  'day numbers from 1904': (bok) => {
    bok.properties.date1904 = true;
    const ark = bok.addWorksheet('Avtaler');
    ark.addRow(['Selskap', 'Slag', 'Gjelder fra', 'Gjelder til']);
    ark.addRow(['Alfa AS', 'godkjenning', new Date('2023-01-01T00:00:00Z'), new Date('2026-12-31T00:00:00Z')]);
    ark.getColumn(3).numFmt = 'dd.mm.yyyy';
    ark.getColumn(4).numFmt = 'dd.mm.yyyy';
  },
  'a sheet named like an object, empty sheets, one stray cell far out': (bok) => {
    bok.addWorksheet('__proto__').addRow(['Selskap', 'År', 'Omsetning']).commit();
    bok.addWorksheet('Tomt');
    const ark: Worksheet = bok.addWorksheet('Spredt');
    ark.getCell('C7').value = 'Selskap';
    ark.getCell('D7').value = 'Omsetning 2024';
    ark.getCell('C8').value = 'Alfa AS';
    ark.getCell('D8').value = 1_000_000;
    ark.getCell('AB40').value = 'notat';
  },
};

export async function skriv(lag: (bok: exceljs.Workbook) => void): Promise<Uint8Array> {
  const bok = new exceljs.Workbook();
  lag(bok);
  return new Uint8Array(await bok.xlsx.writeBuffer());
}
