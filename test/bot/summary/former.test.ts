import exceljs from 'exceljs';
import JSZip from 'jszip';
import type { Sammendrag } from '#core';
import { somHtml } from '../../../bot/mail/index.ts';
import { type Blokk, type Celle, type Dokument, somDokument } from '../../../bot/summary/dokument/index.ts';
import { MEDIATYPE, skrivEierskapsmelding, skrivSammendrag, somMarkdown } from '../../../bot/summary/index.ts';
import { lesPdf, type Tre } from './les-pdf.ts';
import { sammendragFor } from './sammendrag-for.ts';

/** A hundred pages of PDF, and a reader in a process of its own. */
jest.setTimeout(60_000);

const celler = (dokument: Dokument): Celle[] =>
  dokument.blokker.flatMap((b) => (b.slag === 'tabell' ? b.rader.flatMap((rad) => rad.celler) : []));

function setninger(blokk: Blokk): string[] {
  switch (blokk.slag) {
    case 'overskrift':
    case 'avsnitt':
      return [blokk.tekst];
    case 'liste':
      return blokk.punkter.flatMap((p) => [p.innledning, p.tekst]);
    case 'tabell':
    case 'diagram':
      return [];
  }
}

/** All that a document says: every cell and every sentence. */
function alt(dokument: Dokument): string[] {
  const tekster = [...celler(dokument).map((c) => c.tekst), ...dokument.blokker.flatMap(setninger)];
  return tekster.filter((t) => t !== '');
}

/** Without spaces and line breaks, which forms set in their own way. */
const tett = (tekst: string): string => tekst.replace(/\s+/gu, '');

async function delAv(fil: Buffer, sti: string): Promise<string> {
  const del = (await JSZip.loadAsync(fil)).file(sti);
  if (del === null) throw new Error(`mangler ${sti}`);
  return del.async('string');
}

const TEGN: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

async function tekstI(docx: Buffer): Promise<string> {
  const xml = await delAv(docx, 'word/document.xml');
  const biter = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((treff) => treff[1] ?? '');
  return biter.join('').replace(/&(\w+);/g, (hele, navn: string) => TEGN[navn] ?? hele);
}

const utenTagger = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/&(\w+);/g, (hele, navn: string) => TEGN[navn] ?? hele);

async function boken(sammendrag: Sammendrag): Promise<exceljs.Workbook> {
  const bok = new exceljs.Workbook();
  const fil = await skrivSammendrag(sammendrag, 'xlsx');
  const kopi = new ArrayBuffer(fil.byteLength);
  new Uint8Array(kopi).set(fil);
  await bok.xlsx.load(kopi);
  return bok;
}

/** What Excel shows for a number, by a formatter that is not ours. */
function vist(verdi: number, format: string): string {
  const desimaler = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  const skalert = format.includes(',,') ? verdi / 1e6 : format.includes('%') ? verdi * 100 : verdi;
  const tall = new Intl.NumberFormat('nb-NO', { minimumFractionDigits: desimaler, maximumFractionDigits: desimaler });
  return `${tall.format(skalert)}${format.includes('%') ? '\u00A0%' : ''}${format.includes('"*"') ? '*' : ''}`;
}

describe.each([
  ['eksempel', { slag: 'portefolje' }, 'nb'],
  ['eksempel', { slag: 'kommune', kommune: 'Oslo' }, 'nn'],
  ['eksempelkommune', { slag: 'portefolje' }, 'nb'],
] as const)('%s %j %s', (bok, utsnitt, maalform) => {
  let sammendrag: Sammendrag;
  beforeAll(async () => {
    sammendrag = await sammendragFor(bok, utsnitt, maalform);
  });

  it.each(['side', 'full'] as const)('says the same in PDF, Word, Markdown and an e-mail (%s)', async (omfang) => {
    const dokument = somDokument(sammendrag, omfang);
    const sagt = alt(dokument).map(tett);
    const [pdf, docx] = await Promise.all([
      skrivSammendrag(sammendrag, 'pdf', { omfang }),
      skrivSammendrag(sammendrag, 'docx', { omfang }),
    ]);
    const md = (await skrivSammendrag(sammendrag, 'md', { omfang })).toString();
    expect(md).toBe(somMarkdown(dokument));
    const iPdf = lesPdf(pdf);
    const alternativer = iPdf.sider.flatMap(({ tre }) => (tre === null ? [] : alleAlternativer(tre)));
    const pdftekst = tett([...iPdf.sider.map((s) => s.tekst), ...alternativer].join(' '));
    const former = {
      pdf: pdftekst,
      docx: tett(await tekstI(docx)),
      md: tett(md.replace(/\\(?=[\\`*_[\]<>|#~])/g, '')),
      html: tett(utenTagger(somHtml(dokument))),
    };
    for (const [form, tekst] of Object.entries(former)) {
      // A sentence that runs over a page break has the footer in the middle: its beginning is looked for.
      const mangler = sagt.filter((t) => !tekst.includes(form === 'pdf' ? t.slice(0, 40) : t));
      expect({ form, mangler }).toEqual({ form, mangler: [] });
    }
  });

  it('has in the workbook the exact numbers, which Excel shows as they are printed elsewhere', async () => {
    const dokument = somDokument(sammendrag, 'full');
    const tall = celler(dokument).flatMap(({ figur }) => (figur !== null && figur.tall !== null ? [figur] : []));
    const iBoken = new Map<string, string>();
    for (const ark of (await boken(sammendrag)).worksheets) {
      ark.eachRow((rad) =>
        rad.eachCell((celle) => {
          if (typeof celle.value === 'number')
            iBoken.set(`${celle.value} ${vist(celle.value, celle.numFmt ?? '')}`, ark.name);
        }),
      );
    }
    expect(tall.length).toBeGreaterThan(20);
    const mangler = tall.filter((f) => !iBoken.has(`${f.tall} ${f.kort}`));
    expect(mangler.map((f) => `${f.kort} ${f.tall} ${f.enhet}`)).toEqual([]);
  });

  it('never writes a number where the figure is hidden or missing', async () => {
    const uten = celler(somDokument(sammendrag, 'full')).filter((c) => c.figur !== null && c.figur.tall === null);
    for (const { tekst } of uten) expect(tekst).toMatch(/\p{L}/u);
  });
});

function alleAlternativer({ alt: ord, children = [] }: Tre): string[] {
  return [...(ord === undefined ? [] : [ord]), ...children.flatMap(alleAlternativer)];
}

function roller({ role, children = [] }: Tre): string[] {
  return [...(role === undefined ? [] : [role]), ...children.flatMap(roller)];
}

describe('the PDF', () => {
  it.each([
    ['eksempel', { slag: 'portefolje' }],
    ['eksempel', { slag: 'kommune', kommune: 'Oslo' }],
    ['eksempelkommune', { slag: 'portefolje' }],
  ] as const)('of %s %j is one A4 page, tagged, in Norwegian and PDF/A', async (bok, utsnitt) => {
    const pdf = await skrivSammendrag(await sammendragFor(bok, utsnitt), 'pdf');
    const lest = lesPdf(pdf);
    expect(lest.sider).toHaveLength(1);
    expect(lest.merket.Marked).toBe(true);
    expect(lest.info.Language).toBe('nb-NO');
    expect(lest.xmp).toMatch(/<pdfaid:part>2<.*<pdfaid:conformance>A</s);
    const merker = new Set(roller(lest.sider[0]?.tre ?? {}));
    for (const merke of ['H1', 'H2', 'P', 'L', 'LI', 'Table', 'TR', 'TH', 'TD']) expect(merker).toContain(merke);
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 595\.28 841\.89\]/);
    expect(pdf.toString('latin1')).not.toMatch(/\/BaseFont \/Helvetica/);
  });

  it('has the archive fields, filled in or open, and the same bytes again', async () => {
    const sammendrag = await sammendragFor('eksempel', { slag: 'kommune', kommune: 'Oslo' });
    const arkiv = { saksnummer: '26/1234', unntattOffentlighet: 'offl. § 14' };
    const [foerste, igjen] = await Promise.all([1, 2].map(() => skrivSammendrag(sammendrag, 'pdf', { arkiv })));
    expect(foerste?.equals(igjen ?? Buffer.alloc(0))).toBe(true);
    const tekst = lesPdf(foerste ?? Buffer.alloc(0)).sider[0]?.tekst;
    expect(tekst).toContain('Saksnummer: 26/1234');
    expect(tekst).toContain('Unntatt offentlighet: offl. § 14');
  });

  it('describes its pictures in words', async () => {
    const sammendrag = await sammendragFor('eksempel');
    const lest = lesPdf(await skrivSammendrag(sammendrag, 'pdf', { omfang: 'full' }));
    const ord = lest.sider.flatMap(({ tre }) => (tre === null ? [] : alleAlternativer(tre)));
    for (const { alternativtekst } of sammendrag.diagrammer) expect(ord).toContain(alternativtekst);
  });
});

describe('Word', () => {
  it('has headings, a header row on each page, Norwegian proofing, and words for its pictures', async () => {
    const sammendrag = await sammendragFor('eksempel', { slag: 'portefolje' }, 'nn');
    const fil = await skrivSammendrag(sammendrag, 'docx', { omfang: 'full' });
    const xml = await delAv(fil, 'word/document.xml');
    expect(xml).toContain('w:val="Heading2"');
    expect(xml).toContain('<w:tblHeader/>');
    expect(await delAv(fil, 'word/styles.xml')).toContain('w:lang w:val="nn-NO"');
    expect((xml.match(/<wp:docPr [^>]*descr="[^"]{20,}"/g) ?? []).length).toBe(sammendrag.diagrammer.length);
  });

  it('is the overview of an eierskapsmelding, with what the law asks for per company', async () => {
    const sammendrag = await sammendragFor('eksempelkommune');
    const tekst = await tekstI(await skrivEierskapsmelding(sammendrag, 'docx'));
    for (const { selskapsnavn, opplysninger } of sammendrag.eierskapsmelding.rader) {
      expect(tekst).toContain(selskapsnavn);
      for (const opplysning of opplysninger) expect(tekst).toContain(`${opplysning.tittel}: ${opplysning.tekst}`);
    }
    for (const overskrift of ['Eiere', 'Styre', 'Nøkkeltall']) expect(tekst).toContain(overskrift);
  });
});

describe('the workbook', () => {
  it('has native charts that refer to its own cells', async () => {
    const sammendrag = await sammendragFor('eksempel');
    const fil = await skrivSammendrag(sammendrag, 'xlsx');
    const zip = await JSZip.loadAsync(fil);
    const grafer = Object.keys(zip.files).filter((sti) => /^xl\/charts\/graf\d+\.xml$/.test(sti));
    expect(grafer).toHaveLength(sammendrag.diagrammer.length);
    const bok = await boken(sammendrag);
    for (const sti of grafer) {
      const omraader = [
        ...(await delAv(fil, sti)).matchAll(/<c:f>'([^']+)'!\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)<\/c:f>/g),
      ];
      expect(omraader.length).toBeGreaterThan(1);
      for (const [, ark = '', kolonne = '', fra = '', til = ''] of omraader) {
        const verdier = Array.from(
          { length: Number(til) - Number(fra) + 1 },
          (_, i) => bok.getWorksheet(ark)?.getCell(`${kolonne}${Number(fra) + i}`).value,
        );
        expect(verdier.some((v) => v !== null && v !== undefined)).toBe(true);
      }
    }
  });

  it('shows a share known in whole per cents so, and keeps its exact value: in the tables and under the charts', async () => {
    const bok = await boken(await sammendragFor('eksempel', { slag: 'kommune', kommune: 'Oslo' }));
    const rader = (navn: string) => {
      const ut: (readonly [unknown, string])[] = [];
      bok.eachSheet((ark) =>
        ark.eachRow((rad) => {
          if (!String(rad.getCell(1).value).startsWith(navn)) return;
          rad.eachCell((celle) => ut.push([celle.value, celle.numFmt ?? '']));
        }),
      );
      return ut;
    };
    // 94 of 171 in 2021 stands beside others that are known in whole per cents only.
    const spir = rader('Spir Oslo AS');
    expect(spir).toContainEqual([94 / 171, '0\u00A0%']);
    expect(spir).toContainEqual([3_200_000 / 104_900_000, '0.0\u00A0%']);
    const unikum = rader('Unikum AS');
    expect(unikum).toContainEqual([0.44, '0\u00A0%']);
    expect(unikum).toContainEqual([44, '0']);
    expect(unikum.filter(([verdi, format]) => verdi === 0.44 && format !== '0\u00A0%')).toEqual([]);
  });

  it('holds texts that look like formulas as texts', async () => {
    const sammendrag = await sammendragFor('eksempelkommune');
    const ond: Sammendrag = { ...sammendrag, tittel: '=HYPERLINK("http://x")', overskrift: '=1+1' };
    const ark = (await boken(ond)).worksheets[0];
    expect(ark?.getCell('A1').value).toBe('=HYPERLINK("http://x")');
    expect(ark?.getCell('A1').formula).toBeUndefined();
  });
});

it('names each form by its media type', () => {
  expect(Object.keys(MEDIATYPE)).toEqual(['pdf', 'docx', 'xlsx', 'md']);
});

it('shows a name with control characters instead of spoiling the file', async () => {
  const sammendrag = await sammendragFor('eksempelkommune');
  const ond: Sammendrag = { ...sammendrag, overskrift: 'A\u0000B\u000BC\uD800D\u202EE' };
  for (const form of ['pdf', 'docx', 'xlsx', 'md'] as const) {
    const fil = await skrivSammendrag(ond, form);
    expect(fil.byteLength).toBeGreaterThan(1000);
    if (form === 'docx') expect(await tekstI(fil)).toContain('A\uFFFDB\uFFFDC\uFFFDD\uFFFDE');
  }
});
