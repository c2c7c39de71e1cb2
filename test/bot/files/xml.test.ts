import fc from 'fast-check';
import { lesXml } from '../../../bot/files/xml/dokument.ts';
import { OedelagtXml, Xmlleser } from '../../../bot/files/xml/leser.ts';
import { attributt, avkod } from '../../../bot/files/xml/tegn.ts';

function collector() {
  const events: string[] = [];
  return {
    events,
    start: (navn: string, tagg: string) => void events.push(`<${navn} r=${attributt(tagg, 'r')}>`),
    slutt: (navn: string) => void events.push(`</${navn}>`),
    tekst: (bit: string) => {
      const last = events.at(-1);
      if (last?.startsWith('«')) events[events.length - 1] = last + bit;
      else events.push(`«${bit}`);
    },
  };
}

function read(pieces: readonly string[]): string[] {
  const target = collector();
  const reader = new Xmlleser(target);
  for (const piece of pieces) reader.skriv(piece);
  reader.avslutt();
  return target.events;
}

const SAMPLE =
  '<?xml version="1.0"?>\n<!-- <a> --><x:a xmlns:x="u"><b r="1 > 0 &amp; 2" q=\'"\'/>tekst &lt;&#229;&#xE5;&ukjent; <![CDATA[<rå> &amp;]]><!-- x --><c\n r = \'"\'></c ></x:a>\n';
const EVENTS = [
  '<a r=undefined>',
  '<b r=1 > 0 & 2>',
  '</b>',
  '«tekst <åå&ukjent; <rå> &amp;',
  '<c r=">',
  '</c>',
  '</a>',
];

describe('the XML reader', () => {
  it('tells elements without prefix, attributes, text, CDATA', () => {
    expect(read([SAMPLE])).toEqual(EVENTS);
  });

  it('tells the same however the document is cut', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: SAMPLE.length }), { maxLength: 30 }), (cuts) => {
        const places = [0, ...cuts.sort((a, b) => a - b), SAMPLE.length];
        expect(read(places.slice(1).map((to, i) => SAMPLE.slice(places[i], to)))).toEqual(EVENTS);
      }),
    );
  });

  it.each([
    '',
    'tekst',
    '<a>',
    '<a></b>',
    '<a/><b/>',
    '<a',
    '<a b="',
    '<!DOCTYPE a><a/>',
    '<a><!ENTITY x "y"></a>',
    '</a>',
    '< a/>',
    '<a>'.repeat(300),
    `<a b="${'x'.repeat(2_000_000)}"/>`.slice(0, -3),
  ])('refuses %.40j', (text) => {
    expect(() => read([text])).toThrow(OedelagtXml);
  });

  it.each([
    [' r="A1" x:s="2"', 's', '2'],
    [' xr="feil" r="A1"', 'r', 'A1'],
    [' q="r=1" r="A1"', 'r', 'A1'],
    [' r="A1"', 's', undefined],
    [' r=A1', 'r', undefined],
    [' r="A1', 'r', undefined],
    ['', 'r', undefined],
  ])('attribute in %j: %s is %j', (tag, name, value) => {
    expect(attributt(tag, name)).toBe(value);
  });

  it.each([
    ['&amp;lt;', '&lt;'],
    ['&#0;&#x110000;&#99999999;', '&#0;&#x110000;&#99999999;'],
    ['&#x1F600;', '😀'],
    ['&', '&'],
  ])('decodes %j as %j', (raw, text) => {
    expect(avkod(raw)).toBe(text);
  });

  it.each([
    ['utf-8 with a mark', Buffer.from('\ufeff<a r="å"/>')],
    ['utf-16', Buffer.from('\ufeff<?xml version="1.0" encoding="utf-16"?><a r="å"/>', 'utf16le')],
    ['the encoding it declares', Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><a r="å"/>', 'latin1')],
  ])('reads %s', async (_, bytes) => {
    const target = collector();
    async function* one() {
      yield bytes;
    }
    await lesXml(one(), target);
    expect(target.events).toEqual(['<a r=å>', '</a>']);
  });
});
