import fc from 'fast-check';
import { csvrader } from '../../../bot/files/csv/rader.ts';
import { finnSkilletegn, type Skilletegn } from '../../../bot/files/csv/skilletegn.ts';
import { lesBuffer } from '../../../bot/files/index.ts';

async function rows(content: Buffer | string, name = 'Regnskap 2020.csv') {
  const read = await lesBuffer(Buffer.from(content), name);
  if (!read.ok) throw new Error(read.feil.tekst.nb);
  return read.bok.ark[0]?.rader;
}

async function parse(text: string, separator: Skilletegn, pieces: readonly string[] = [text]) {
  const found: (readonly string[])[] = [];
  for await (const row of csvrader(pieces, separator)) found.push(row);
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

  it('quotes', async () => {
    expect(await parse('"a;b";"c ""d""";e "f"\n"to\nlinjer";"";x', ';')).toEqual([
      ['a;b', 'c "d"', 'e "f"'],
      ['to\nlinjer', '', 'x'],
    ]);
  });

  it('line ends of every kind in one file', async () => {
    expect(await rows('a\nb\r\nc\rd\r\n')).toEqual([['a'], ['b'], ['c'], ['d']]);
  });

  it('text after a closing quote stands as it is written, and costs no other cell', async () => {
    expect(await rows('a;"b" c;d\ne;f;g')).toEqual([
      ['a', '"b" c', 'd'],
      ['e', 'f', 'g'],
    ]);
  });

  it.each([
    ['a quote that is never closed', 'a;b\nc;"d;e\nf;g\n', 2],
    ['the same in the first cell', '"a;b\nc;d', 1],
    ['the same with megabytes after it', `a;b\nc;"d${';e\n'.repeat(2_000_000)}`, 2],
    ['millions of fields', `a;b\nc${';'.repeat(8_000_000)}`, 2],
  ])('a row without end, %s: the rows before are read, and the row is named', async (_, text, row) => {
    const read = await lesBuffer(Buffer.from(text), 'x.csv');
    if (!read.ok) throw new Error(read.feil.tekst.nb);
    expect(read.bok.ark.map((sheet) => sheet.rader)).toEqual([row === 1 ? [] : [['a', 'b']]]);
    expect(read.problemer).toMatchObject([{ kode: 'rad_uten_slutt', alvor: 'feil', ark: 'x', celle: `A${row}` }]);
    expect(read.problemer[0]?.tekst.nb).toBe(
      `Rad ${row} tar aldri slutt, trolig fordi et anførselstegn (") ikke er lukket. Raden og det som står etter den, er ikke lest. Rett raden og prøv igjen.`,
    );
  });

  it('columns beyond those of a sheet are said to be left out', async () => {
    const read = await lesBuffer(Buffer.from(`a${';'.repeat(16_384)}b\n`), 'x.csv');
    expect(read).toMatchObject({
      ok: true,
      bok: { ark: [{ rader: [['a']] }] },
      problemer: [{ kode: 'utenfor_arket' }],
    });
  });

  it('stops when the caller does', async () => {
    const control = new AbortController();
    const reading = lesBuffer(Buffer.from('a;b\n'.repeat(200_000)), 'x.csv', { signal: control.signal });
    setImmediate(() => control.abort());
    expect(await reading).toMatchObject({ feil: { kode: 'avbrutt' } });
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

  it('what is written with quotes is read back, however the text is cut', async () => {
    const field = fc.string({ unit: fc.constantFrom('a', 'å', ';', '"', '\n', '\r', ' ', '1', ','), minLength: 1 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(field, { minLength: 1 }), { minLength: 1 }),
        fc.integer({ min: 1, max: 7 }),
        async (table, n) => {
          const text = table.map((row) => row.map((f) => `"${f.replaceAll('"', '""')}"`).join(';')).join('\r\n');
          const pieces = text.match(new RegExp(`[^]{1,${n}}`, 'g')) ?? [];
          expect(await parse(text, ';', pieces)).toEqual(table);
        },
      ),
    );
  });
});
