import fc from 'fast-check';
import { enLinje } from '../../../bot/mail/brev.ts';
import { type Brev, meldingsId, skrivBrev } from '../../../bot/mail/index.ts';

const brev = (mer: Partial<Brev> = {}): Brev => ({
  noekkel: 'sammendrag:7:1795849200000:0',
  fra: { navn: 'Eierblikk', adresse: 'eierblikk@kommune.no' },
  til: 'styret@kommune.no',
  emne: 'Arbeidsmarkedsbedriftene i Ås: tre av seks nådde målet',
  maalform: 'nb',
  tekst: 'Tre av seks nådde målet.\n',
  html: '<!doctype html><html lang="nb"><body><h1>Tre av seks nådde målet</h1></body></html>',
  vedlegg: [{ filnavn: 'sammendrag ås.pdf', mediatype: 'application/pdf', innhold: Buffer.from('%PDF-1.7 æøå') }],
  dato: new Date('2026-12-01T07:00:00Z'),
  avmelding: { adresse: 'https://eierblikk.kommune.no/avmeld/abc', noekkel: 'abc' },
  ...mer,
});

/** The headers as a mail server sees them: unfolded, by lower-case name. */
function hoder(raa: Buffer): Map<string, string[]> {
  const [hode = ''] = raa.toString('utf8').split('\r\n\r\n');
  const ut = new Map<string, string[]>();
  for (const linje of hode.replace(/\r\n[ \t]+/g, ' ').split('\r\n')) {
    const navn = linje.slice(0, linje.indexOf(':')).toLowerCase();
    ut.set(navn, [...(ut.get(navn) ?? []), linje.slice(linje.indexOf(':') + 1).trim()]);
  }
  return ut;
}

const VENTEDE = [
  'auto-submitted',
  'content-language',
  'content-type',
  'date',
  'from',
  'list-unsubscribe',
  'list-unsubscribe-post',
  'message-id',
  'mime-version',
  'subject',
  'to',
  'x-auto-response-suppress',
];

test('what is written can be read: headers, both bodies, the file', async () => {
  const raa = await skrivBrev(brev());
  const h = hoder(raa);
  expect([...h.keys()].sort()).toEqual(VENTEDE);
  expect(h.get('to')).toEqual(['styret@kommune.no']);
  expect(h.get('date')).toEqual(['Tue, 01 Dec 2026 07:00:00 +0000']);
  expect(h.get('list-unsubscribe')).toEqual([
    '<https://eierblikk.kommune.no/avmeld/abc>, <mailto:eierblikk@kommune.no?subject=Avmeld%20abc>',
  ]);
  expect(h.get('list-unsubscribe-post')).toEqual(['List-Unsubscribe=One-Click']);
  const tekst = raa.toString('utf8');
  expect(tekst).toContain('Content-Type: text/plain; charset=utf-8');
  expect(tekst).toContain('Content-Type: text/html; charset=utf-8');
  expect(tekst).toContain(Buffer.from('%PDF-1.7 æøå').toString('base64'));
});

test('without a public address it is stopped by a letter only', async () => {
  const h = hoder(await skrivBrev(brev({ avmelding: { adresse: null, noekkel: 'abc' } })));
  expect(h.get('list-unsubscribe')).toEqual(['<mailto:eierblikk@kommune.no?subject=Avmeld%20abc>']);
  expect(h.has('list-unsubscribe-post')).toBe(false);
});

test('the Message-ID is the same for the same run and recipient, another for any other, and tells nothing', async () => {
  const en = meldingsId(brev());
  expect(hoder(await skrivBrev(brev({ emne: 'et annet', vedlegg: [] }))).get('message-id')).toEqual([en]);
  expect(meldingsId(brev({ til: 'ola@kommune.no' }))).not.toBe(en);
  expect(meldingsId(brev({ noekkel: 'sammendrag:7:1795849200001:0' }))).not.toBe(en);
  expect(en).toMatch(/^<sammendrag\.[0-9a-f]{32}@kommune\.no>$/);
});

test('a subject that is too long ends between words: the beginning of a figure is another figure', () => {
  expect(enLinje('egenkapitalen var 25,5 mill. kr og 12 brudd', 20)).toBe('egenkapitalen var…');
  expect(enLinje('12 brudd må rettes', 9)).toBe('12 brudd…');
  expect(enLinje('12 brudd må rettes', 18)).toBe('12 brudd må rettes');
  expect(enLinje('x'.repeat(30), 10)).toBe(`${'x'.repeat(9)}…`);
});

const ONDE = [
  '\r\nBcc: ola@ond.no',
  '\nX-Ond: 1',
  '\r\n\r\n<html>',
  '\u2028Bcc: x',
  '\u0000',
  '\u202Egpj.exe',
  '=?utf-8?Q?=0D=0ABcc:_x?=',
];

test('no company name or file name makes a header, a recipient or a body of its own', async () => {
  const ondt = fc
    .array(fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), fc.constantFrom(...ONDE)), { maxLength: 6 })
    .map((deler) => deler.join(''));
  await fc.assert(
    fc.asyncProperty(ondt, ondt, ondt, async (emne, navn, avsender) => {
      const vedlegg = [{ filnavn: navn, mediatype: 'application/pdf', innhold: Buffer.from('x') }];
      const raa = await skrivBrev(brev({ emne, vedlegg, fra: { navn: avsender, adresse: 'eierblikk@kommune.no' } }));
      const h = hoder(raa);
      expect([...h.keys()].sort()).toEqual(VENTEDE);
      for (const verdier of h.values()) expect(verdier).toHaveLength(1);
      expect(h.get('to')).toEqual(['styret@kommune.no']);
      expect(
        h.get('from')?.[0]?.endsWith('eierblikk@kommune.no>') || h.get('from')?.[0] === 'eierblikk@kommune.no',
      ).toBe(true);
      expect(raa.toString('utf8').match(/^Content-Disposition: attachment/gm)).toHaveLength(1);
    }),
    { numRuns: 150 },
  );
}, 60_000);

test('nothing is fetched: an address in a text stays a text', async () => {
  const raa = await skrivBrev(brev({ html: '<p>file:///etc/passwd http://127.0.0.1:1/x</p>', vedlegg: [] }));
  expect(raa.toString('utf8')).toContain('file:///etc/passwd');
});
