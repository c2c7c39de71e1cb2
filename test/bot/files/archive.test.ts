import fc from 'fast-check';
import { lesBuffer } from '../../../bot/files/index.ts';
import { bufferkilde } from '../../../bot/files/kilde.ts';
import { lesKatalog, OedelagtZip } from '../../../bot/files/zip/arkiv.ts';
import { ForMyeUtpakket, pakkUt, Utpakkingskvote } from '../../../bot/files/zip/utpakking.ts';
import { sheetOf } from './made/workbook.ts';
import { zip } from './made/zip.ts';

const LIMITS = { utpakket: 1000, pakkegrad: 1e9, pakkegradFra: 1e9 };
const book = sheetOf('<row r="1"><c r="A1"><v>7</v></c></row>');

async function content(archive: Buffer, quota = new Utpakkingskvote(LIMITS)): Promise<string[]> {
  const found: string[] = [];
  for (const part of await lesKatalog(bufferkilde(archive), 200)) {
    const pieces: Buffer[] = [];
    for await (const piece of pakkUt(part, quota)) pieces.push(piece);
    found.push(`${part.navn}: ${Buffer.concat(pieces)}`);
  }
  return found;
}

describe('an archive', () => {
  it('deflated, stored, empty', async () => {
    const parts = [
      { name: 'a', content: 'aaaa' },
      { name: 'bø', content: 'b', stored: true },
      { name: 'c', content: '' },
      { name: 'd', content: '', stored: true },
    ];
    expect(await content(zip(parts))).toEqual(['a: aaaa', 'bø: b', 'c: ', 'd: ']);
    expect(await content(zip([]))).toEqual([]);
  });

  it('is stopped at what was inflated in all, whatever each entry says', async () => {
    const parts = ['a', 'b'].map((name) => ({ name, content: 'x'.repeat(501), claimedSize: 1 }));
    await expect(content(zip(parts.slice(1)))).resolves.toHaveLength(1);
    await expect(content(zip(parts))).rejects.toThrow(ForMyeUtpakket);
  });

  it.each([
    ['a wrong checksum', zip([{ name: 'a', content: 'a', wrongChecksum: true }])],
    ['data that no deflater wrote', zip([{ name: 'a', content: 'a' }]).fill(0xff, 31, 34)],
    ['an entry beyond the end of the file', zip([{ name: 'a', content: 'a' }]).fill(9, 54, 58)],
    [
      'a directory longer than any workbook has',
      zip(Array.from({ length: 130 }, (_, i) => ({ name: `${i}`, content: '', comment: 65_535 }))),
    ],
  ])('%s', async (_, archive) => {
    await expect(content(archive)).rejects.toThrow(OedelagtZip);
  });

  it('with any bytes changed is a message, or the figure it had', async () => {
    const change = fc.record({ at: fc.nat(book.length - 1), byte: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const damaged = Buffer.from(book);
        for (const { at, byte } of changes) damaged[at] = byte;
        const read = await lesBuffer(damaged, 'x.xlsx');
        if (read.ok) expect(read.bok.ark.map((sheet) => sheet.rader)).toEqual([[[7]]]);
        else expect(read.feil.tekst.nb).toMatch(/^«x\.xlsx» .*\.$/u);
      }),
      { numRuns: 500 },
    );
  });

  it('cut anywhere is a message', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(book.length - 1), async (length) => {
        expect((await lesBuffer(book.subarray(0, length), 'x.xlsx')).ok).toBe(false);
      }),
    );
  });
});
