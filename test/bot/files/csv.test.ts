import fc from 'fast-check';
import { Csvleser } from '../../../bot/files/csv/csvleser.ts';
import { finnSkilletegn, type Skilletegn } from '../../../bot/files/csv/skilletegn.ts';
import { lesBuffer } from '../../../bot/files/index.ts';

async function rows(content: Buffer | string, name = 'Regnskap 2020.csv') {
  const read = await lesBuffer(Buffer.from(content), name);
  if (!read.ok) throw new Error(read.feil.tekst.nb);
  return read.bok.ark[0]?.rader;
}

function parse(text: string, separator: Skilletegn, pieces: readonly string[] = [text]): (string | undefined)[][] {
  const found: (string | undefined)[][] = [];
  const reader = new Csvleser(separator, 1000, (rad, kolonne, tekst) => {
    while (found.length < rad) found.push([]);
    const row = found[rad - 1] ?? [];
    row[kolonne - 1] = tekst;
  });
  for (const piece of pieces) reader.skriv(piece);
  reader.avslutt();
  return found;
}

describe('a CSV', () => {
  const expected = [
    ['Selskap', 'Omsetning'],
    ['Bjørkhaug', '11 500,5'],
  ];

  it.each<[string, Buffer | string]>([
    ['semicolons', 'Selskap;Omsetning\nBjørkhaug;11 500,5\n'],
    ['tabs', 'Selskap\tOmsetning\r\nBjørkhaug\t11 500,5'],
    ['commas and quotes', 'Selskap,Omsetning\r\n"Bjørkhaug","11 500,5"\r\n'],
    ['old Mac line ends', 'Selskap;Omsetning\rBjørkhaug;11 500,5\r'],
    ['a byte order mark', '\ufeffSelskap;Omsetning\nBjørkhaug;11 500,5'],
    ['Windows-1252', Buffer.from('Selskap;Omsetning\nBjørkhaug;11 500,5', 'latin1')],
    ['UTF-16 as Excel writes it', Buffer.from('\ufeffSelskap\tOmsetning\r\nBjørkhaug\t11 500,5', 'utf16le')],
    ["Excel's sep= line", 'sep=|\nSelskap|Omsetning\nBjørkhaug|11 500,5'],
  ])('with %s', async (_, content) => {
    expect(await rows(content)).toEqual(expected);
  });

  it('is a sheet named as the file, every value text, empty cells empty', async () => {
    const read = await lesBuffer(Buffer.from('a;;1,5\n\n;2020-01-01;'), '/tmp/mappe/Regnskap 2020.csv');
    expect(read).toMatchObject({ ok: true, bok: { fil: 'Regnskap 2020.csv', ark: [{ navn: 'Regnskap 2020' }] } });
    const row1 = ['a'];
    row1[2] = '1,5';
    const row3: string[] = [];
    row3[1] = '2020-01-01';
    expect(await rows('a;;1,5\n\n;2020-01-01;')).toEqual([row1, undefined, row3]);
  });

  it('reads euro signs and dashes of Windows-1252', async () => {
    expect(await rows(Buffer.from([0x61, 0x3b, 0x80, 0x20, 0x96, 0xe5]))).toEqual([['a', '€ –å']]);
  });

  it('quotes', () => {
    expect(parse('"a;b";"c ""d""";e "f"\n"to\nlinjer";"";x', ';')).toEqual([
      ['a;b', 'c "d"', 'e "f"'],
      ['to\nlinjer', undefined, 'x'],
    ]);
  });

  it.each<[string, Skilletegn]>([
    ['Selskap;Omsetning\nUnikum;1,5\nSpir;2,5', ';'],
    ['navn,tall\nUnikum,1', ','],
    ['navn\ttall, i tusen\nUnikum\t1,5', '\t'],
    ['bare ett felt', ';'],
    ['"a,b","c;d;e"\n"f","g"', ','],
  ])('finds the separator of %j', (text, separator) => {
    expect(finnSkilletegn(text)).toBe(separator);
  });

  it('what is written with quotes is read back, however the bytes are cut', () => {
    const field = fc.string({ unit: fc.constantFrom('a', 'å', ';', '"', '\n', '\r', ' ', '1', ','), minLength: 1 });
    fc.assert(
      fc.property(
        fc.array(fc.array(field, { minLength: 1 }), { minLength: 1 }),
        fc.integer({ min: 1, max: 7 }),
        (table, n) => {
          const text = table.map((row) => row.map((f) => `"${f.replaceAll('"', '""')}"`).join(';')).join('\r\n');
          const pieces = text.match(new RegExp(`[^]{1,${n}}`, 'g')) ?? [];
          expect(parse(text, ';', pieces)).toEqual(table);
        },
      ),
    );
  });
});
