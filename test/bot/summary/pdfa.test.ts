import { inflateSync } from 'node:zlib';
import type { Utsnitt } from '#core';
import { skrivEierskapsmelding, skrivSammendrag } from '../../../bot/summary/index.ts';
import { lesPdf, type Tre } from './les-pdf.ts';
import { sammendragFor } from './sammendrag-for.ts';

/**
 * What PDF/A-2a (ISO 19005-2) asks for and can be read off the file itself. No validator stands behind this: it looks
 * for the faults that a writer of tables and drawings can make.
 */
jest.setTimeout(60_000);

interface Objekt {
  readonly nr: number;
  readonly ordbok: string;
  readonly strom: Buffer | null;
}

/** Every object of the file; streams as they are when unpacked. */
function objektene(pdf: Buffer): readonly Objekt[] {
  const tekst = pdf.toString('latin1');
  return [...tekst.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map((treff) => {
    const [, nr = '', innhold = ''] = treff;
    const start = innhold.indexOf('stream\n');
    if (start < 0) return { nr: Number(nr), ordbok: innhold, strom: null };
    const ordbok = innhold.slice(0, start);
    const raa = Buffer.from(innhold.slice(start + 7, innhold.lastIndexOf('\nendstream')), 'latin1');
    return { nr: Number(nr), ordbok, strom: ordbok.includes('/FlateDecode') ? inflateSync(raa) : raa };
  });
}

/** Operators that put something on the page outside all tags: a reader neither hears it nor knows it for decoration. */
function utenMerke(innhold: string): readonly string[] {
  // Texts first: what stands in them is no operator.
  const uten = innhold.replace(/\((?:\\.|[^\\)])*\)|<[0-9a-fA-F\s]*>/g, '()');
  let dybde = 0;
  const funn: string[] = [];
  for (const [ord] of uten.matchAll(/[A-Za-z*'"]+/g)) {
    if (ord === 'BDC' || ord === 'BMC') dybde += 1;
    else if (ord === 'EMC') dybde -= 1;
    else if (dybde === 0 && /^(?:Tj|TJ|'|"|S|s|f|f\*|F|B|B\*|b|b\*|Do|sh)$/.test(ord)) funn.push(ord);
  }
  return dybde === 0 ? funn : [...funn, `${dybde} åpne merker`];
}

function alle(tre: Tre): readonly Tre[] {
  return [tre, ...(tre.children ?? []).flatMap(alle)];
}

const UTVALG: readonly (readonly [string, 'eksempel' | 'eksempelkommune', Utsnitt, 'side' | 'full' | 'melding'])[] = [
  ['one page of the 27', 'eksempel', { slag: 'portefolje' }, 'side'],
  ['one page of a company', 'eksempel', { slag: 'selskap', selskap: 'unikum-as' }, 'side'],
  ['everything about a kommune', 'eksempelkommune', { slag: 'portefolje' }, 'full'],
  ['an eierskapsmelding', 'eksempelkommune', { slag: 'portefolje' }, 'melding'],
];

describe.each(UTVALG)('%s', (_, bok, utsnitt, omfang) => {
  let pdf: Buffer;
  let objekter: readonly Objekt[];
  let kilde: string;
  let lest: ReturnType<typeof lesPdf>;
  beforeAll(async () => {
    const s = await sammendragFor(bok, utsnitt, 'nn');
    pdf = await (omfang === 'melding' ? skrivEierskapsmelding(s, 'pdf') : skrivSammendrag(s, 'pdf', { omfang }));
    objekter = objektene(pdf);
    kilde = objekter.map((o) => o.ordbok).join('\n');
    lest = lesPdf(pdf);
  });
  const med = (moenster: RegExp) => objekter.filter((o) => moenster.test(o.ordbok));
  const objekt = (henvisning: string | undefined): Objekt | undefined => objekter.find((o) => `${o.nr}` === henvisning);

  test('the file: header, an id, no code, no files in it, nothing locked', () => {
    const tekst = pdf.toString('latin1');
    expect(tekst.startsWith('%PDF-1.7\n%')).toBe(true);
    expect([...pdf.subarray(10, 14)].every((byte) => byte > 127)).toBe(true);
    expect(tekst).toMatch(/\/ID \[<([0-9a-f]{32})> <\1>\]/);
    expect(tekst.trimEnd().endsWith('%%EOF')).toBe(true);
    expect(`${kilde}${tekst.slice(tekst.lastIndexOf('trailer'))}`).not.toMatch(
      /\/(?:Encrypt|JavaScript|JS|Launch|OpenAction|AA|EmbeddedFile|EmbeddedFiles|LZWDecode|AcroForm|XFA|OCProperties)\b/,
    );
  });

  test('colours mean the same everywhere: an output intent with its profile, and nothing transparent', () => {
    const [hensikt] = med(/\/GTS_PDFA1/);
    expect(hensikt?.ordbok).toMatch(/\/OutputConditionIdentifier/);
    const profil = objekt(/\/DestOutputProfile (\d+) 0 R/.exec(hensikt?.ordbok ?? '')?.[1]);
    expect([profil?.ordbok.includes('/N 3'), profil?.strom?.subarray(36, 40).toString()]).toEqual([true, 'acsp']);
    expect(med(/\/Type \/Catalog/)[0]?.ordbok).toContain('/OutputIntents');
    for (const o of med(/\/Type \/ExtGState|\/ca |\/CA /)) expect(o.ordbok).toMatch(/\/(?:ca|CA) 1\b/);
    expect(kilde).not.toMatch(/\/SMask (?!\/None)|\/BM \/(?!Normal)|\/S \/Transparency/);
  });

  test('every font is in the file, with what its signs mean', () => {
    const skrifter = med(/\/Type \/Font\b/);
    const hele = skrifter.filter((o) => o.ordbok.includes('/Subtype /Type0'));
    const deler = skrifter.filter((o) => o.ordbok.includes('/Subtype /CIDFontType2'));
    expect([hele.length > 0, hele.length, skrifter.length]).toEqual([true, deler.length, 2 * hele.length]);
    for (const { ordbok } of hele) {
      const kart = objekt(/\/ToUnicode (\d+) 0 R/.exec(ordbok)?.[1])?.strom?.toString('latin1') ?? '';
      expect(kart).toContain('beginbfrange');
      expect(kart).not.toMatch(/<(?:0000|feff|fffe)>\s*$/im);
    }
    for (const { ordbok } of deler) {
      expect(ordbok).toContain('/CIDToGIDMap');
      const beskrivelse = objekt(/\/FontDescriptor (\d+) 0 R/.exec(ordbok)?.[1]);
      expect(objekt(/\/FontFile2 (\d+) 0 R/.exec(beskrivelse?.ordbok ?? '')?.[1])?.strom?.length).toBeGreaterThan(
        1_000,
      );
    }
  });

  test('what it says of itself is the same in both places, and open to read', () => {
    const [xmp] = med(/\/Type \/Metadata/);
    const tekst = xmp?.strom?.toString('utf8') ?? '';
    expect(xmp?.ordbok).not.toContain('/Filter');
    expect(tekst).toMatch(/<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>A<\/pdfaid:conformance>/);
    const { info } = lest;
    expect(tekst.replace(/&amp;/g, '&')).toContain(`>${info.Title}</rdf:li>`);
    expect(tekst).toContain('<xmp:CreatorTool>Eierblikk</xmp:CreatorTool>');
    expect(tekst).toContain('<xmp:CreateDate>2026-11-20T00:00:00Z</xmp:CreateDate>');
    const katalog = med(/\/Type \/Catalog/)[0]?.ordbok ?? '';
    expect(katalog).toContain('/Lang (nn-NO)');
    expect(katalog).toMatch(/\/MarkInfo/);
    expect(kilde).toContain('/DisplayDocTitle true');
  });

  test('everything on the pages is tagged or marked as decoration', () => {
    const innhold = objekter.flatMap((o) =>
      o.strom !== null &&
      /\bBT\b|\bBDC\b/.test(o.strom.toString('latin1').slice(0, 4_000)) &&
      !/\/(?:Type|Length1)\b/.test(o.ordbok)
        ? [o.strom.toString('latin1')]
        : [],
    );
    const sider = innhold.filter((tekst) => /\bBDC\b/.test(tekst));
    expect(sider.length).toBeGreaterThanOrEqual(lest.sider.length);
    expect(sider.flatMap(utenMerke)).toEqual([]);
  });

  test('the tags can be walked: levels in order, rows alike, pictures with words', () => {
    const deler = lest.sider.flatMap(({ tre }) => (tre === null ? [] : alle(tre)));
    const nivaaer = deler.flatMap(({ role }) => /^H(\d)$/.exec(role ?? '')?.[1] ?? []).map(Number);
    expect(nivaaer[0]).toBe(1);
    nivaaer.forEach((nivaa, nr) => {
      expect(nivaa - (nivaaer[nr - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
    for (const del of deler) {
      if (del.role === 'Figure') expect(del.alt ?? '').not.toBe('');
      if (del.role !== 'Table') continue;
      const rader = (del.children ?? []).filter((r) => r.role === 'TR');
      const antall = rader.map((r) => (r.children ?? []).filter((c) => c.role === 'TH' || c.role === 'TD').length);
      expect(new Set(antall).size).toBeLessThanOrEqual(1);
    }
    const kjente = /^(?:Root|Document|H[1-3]|P|L|LI|Lbl|LBody|Table|TR|TH|TD|Figure|Span)$/;
    expect([...new Set(deler.flatMap((d) => d.role ?? []))].filter((rolle) => !kjente.test(rolle))).toEqual([]);
  });
});
