import exceljs from 'exceljs';
import JSZip from 'jszip';
import { dato, helAar, type Innsyn, lagSammendrag, type Maalform, type Sammendrag, type Utsnitt } from '#core';
import { somHtml, somTekst } from '../../../bot/mail/index.ts';
import { sammendragsvisning } from '../../../bot/slack/blocks/sammendrag.ts';
import { skrivEierskapsmelding, skrivSammendrag, somDokument, somMarkdown } from '../../../bot/summary/index.ts';
import { aft, figur, innsynMed, obs, prosent, selskap, vta } from '../../core/metrics/portefolje.ts';
import { lesPdf } from './les-pdf.ts';

/** Odd but possible portfolios, in every form: what each must say, and what none may. */
jest.setTimeout(60_000);

const LANGT = 'Stiftelsen for arbeidsinkludering og varig tilrettelagt arbeid i Indre og Ytre Storvika AS';
const KOMMUNE = "Sant' Olav i Nord";
const IDAG = dato('2026-11-20');

function lag(innsyn: Innsyn, utsnitt: Utsnitt = { slag: 'portefolje' }, maalform: Maalform = 'nb'): Sammendrag {
  return lagSammendrag(innsyn, { idag: IDAG, utsnitt, maalform });
}

const tett = (tekst: string): string => tekst.replace(/\s+/gu, '');
const TEGN: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'" };
const utenTagger = (xml: string): string =>
  xml.replace(/<[^>]*>/g, '').replace(/&([#\w]+);/g, (hele, navn: string) => TEGN[navn] ?? hele);

async function bokensTekst(fil: Buffer): Promise<string> {
  const bok = new exceljs.Workbook();
  const kopi = new ArrayBuffer(fil.byteLength);
  new Uint8Array(kopi).set(fil);
  await bok.xlsx.load(kopi);
  const biter: string[] = [];
  for (const ark of bok.worksheets) ark.eachRow((rad) => rad.eachCell((celle) => biter.push(String(celle.value))));
  return biter.join('\n');
}

/** What each form says, without spaces. Figures of the workbook are its cells' own numbers. */
async function formene(s: Sammendrag): Promise<Readonly<Record<string, string>>> {
  const dokument = somDokument(s, 'side');
  const [pdf, docx, xlsx] = await Promise.all([
    skrivSammendrag(s, 'pdf'),
    skrivSammendrag(s, 'docx'),
    skrivSammendrag(s, 'xlsx'),
  ]);
  const lest = lesPdf(pdf);
  expect(lest.sider).toHaveLength(1);
  const word = (await (await JSZip.loadAsync(docx)).file('word/document.xml')?.async('string')) ?? '';
  const tekster = {
    pdf: lest.sider.map((side) => side.tekst).join(' '),
    docx: utenTagger(word),
    xlsx: await bokensTekst(xlsx),
    md: somMarkdown(dokument).replace(/\\(?=[\\`*_[\]<>|#~])/g, ''),
    html: utenTagger(somHtml(dokument)),
    tekst: somTekst(dokument),
    slack: utenTagger(JSON.stringify(sammendragsvisning(s).blocks).replaceAll('\\"', '"')),
  };
  return Object.fromEntries(Object.entries(tekster).map(([form, tekst]) => [form, tett(tekst)]));
}

/** Fails with the forms that lack it. */
function iAlle(former: Readonly<Record<string, string>>, sagt: string, uten: readonly string[] = []): void {
  const mangler = Object.entries(former).filter(([form, tekst]) => !uten.includes(form) && !tekst.includes(tett(sagt)));
  expect([sagt, mangler.map(([form]) => form)]).toEqual([sagt, []]);
}

const aarene = (id: string, omsetning: number, resultat: number | null, egenkapital: number | null) =>
  [2024, 2025].flatMap((aar) => [
    obs('omsetning', omsetning, { selskap: id, aar }),
    obs('driftsresultat', resultat, { selskap: id, aar }),
    obs('egenkapital', egenkapital, { selskap: id, aar }),
  ]);

describe('a company with a name of ninety characters, negative egenkapital and a kommune with an apostrophe', () => {
  const innsyn = innsynMed({
    selskaper: [selskap('a', { navn: LANGT, kommune: KOMMUNE }), selskap('b', { navn: 'Bruket AS', kommune: KOMMUNE })],
    observasjoner: [
      ...aarene('a', 20_000_000, -1_250_000, -3_400_000),
      ...aarene('b', 10_000_000, 0, null),
      obs('aft_plasser', 20, { selskap: 'a', aar: 2025 }),
      obs('vta_plasser', 10, { selskap: 'a', aar: 2025 }),
      obs('vta_plasser', 8, { selskap: 'b', aar: 2025 }),
    ],
    aftResultater: [aft({ selskap: 'a', aar: 2025, avsluttet: figur(4), formidlet: figur(1) })],
  });

  test('every form shows them whole, with the sign, and says what is missing, hidden and nothing', async () => {
    const s = lag(innsyn, { slag: 'kommune', kommune: KOMMUNE });
    const former = await formene(s);
    expect(LANGT).toHaveLength(90);
    iAlle(former, `Arbeidsmarkedsbedriftene i ${KOMMUNE}`);
    // A name wraps in its column of the plain text, and Slack's cells are short: both have it in the findings too.
    iAlle(former, 'Bruket AS');
    iAlle(former, LANGT, ['tekst']);
    expect(former.tekst).toContain('Stiftelsenfor');
    iAlle(former, '−3,4', ['xlsx']);
    expect(former.xlsx).toContain('-3400000');
    iAlle(former, '−6,3 %', ['xlsx']);
    expect(former.xlsx).toContain('-0.0625');
    // Zero is a figure: it is neither missing nor blank.
    iAlle(former, '0,0 %', ['xlsx']);
    for (const ord of ['mangler', 'skjult', 'ikke aktuelt']) iAlle(former, ord);
    iAlle(
      former,
      '0 av 1 bedrifter har positiv egenkapital (2025; 1 uten tall), 1 av 2 har negativ driftsmargin (2025)',
    );
    // Of the group of four nothing may be told: not 25 %, not 1 of 4.
    for (const [form, tekst] of Object.entries(former))
      expect([form, /1av4|n=4|25,0%/.test(tekst)]).toEqual([form, false]);
  });

  test('the eierskapsmelding and the full report can be written, in both written standards', async () => {
    for (const maalform of ['nb', 'nn'] as const) {
      const s = lag(innsyn, { slag: 'portefolje' }, maalform);
      for (const form of ['pdf', 'docx', 'md'] as const) {
        expect((await skrivEierskapsmelding(s, form)).byteLength).toBeGreaterThan(500);
      }
      const full = lesPdf(await skrivSammendrag(s, 'pdf', { omfang: 'full' }));
      expect(tett(full.sider.map((side) => side.tekst).join(' '))).toContain(tett(LANGT));
    }
  });
});

describe('near a limit', () => {
  const omLag = (statlig: number, kommunalt: string) =>
    vta('Fjordvik', {
      deltakere: figur(40),
      maanedsverk: figur(480),
      statligTilskudd: figur(statlig),
      kommunaltTilskudd: figur(kommunalt),
    });
  const innsynFor = (rad: ReturnType<typeof omLag>, k: number, n: number) =>
    innsynMed({
      observasjoner: [
        ...['omsetning', 'driftsresultat'].map((felt, nr) =>
          obs(felt === 'omsetning' ? 'omsetning' : 'driftsresultat', nr === 0 ? 30_000_000 : -1_000, {
            selskap: 'bedrift-a',
            aar: 2025,
          }),
        ),
        obs('aft_plasser', 20, { aar: 2025 }),
        obs('vta_plasser', 40, { aar: 2025 }),
      ],
      aftResultater: [aft({ aar: 2025, avsluttet: figur(n), formidlet: figur(k) })],
      vtaTilskudd: [rad],
    });

  test('24,96 % is a breach and prints as one; 49,96 % has not reached 50; a loss of a thousand is no zero', async () => {
    const former = await formene(lag(innsynFor(omLag(8_000_000, '1996800'), 1249, 2500)));
    iAlle(former, '24,96 %', ['xlsx']);
    expect(former.xlsx).toContain('0.2496');
    iAlle(former, 'brudd');
    iAlle(former, '49,96 %', ['xlsx']);
    iAlle(former, 'målet er ikke nådd', ['pdf', 'docx', 'xlsx', 'md', 'html', 'tekst', 'slack']);
    iAlle(former, '−0,003 %', ['xlsx']);
    for (const [form, tekst] of Object.entries(former)) expect([form, tekst.includes('50,0%')]).toEqual([form, false]);
  });

  test('exactly 25 % and exactly 50 % are met', async () => {
    const s = lag(innsynFor(omLag(8_000_000, '2000000'), 1250, 2500));
    expect(s.vta.rader.map((r) => [r.dom, r.andel.kort.replace('\u00A0', ' ')])).toEqual([['oppfylt', '25,0 %']]);
    expect(s.aft.grupper[0]?.rader.map((r) => r.maalord)).toEqual(['målet er nådd']);
    expect(s.overskrift).toContain('AFT-målet er nådd (50,0\u00A0%, 2025)');
  });

  test('a percentage without amounts is no more exact than its source', async () => {
    const rad = vta('Fjordvik', { deltakere: figur(40), oppgittAndel: prosent(25) });
    const former = await formene(lag(innsynFor(rad, 20, 40)));
    iAlle(former, '25 %', ['xlsx']);
    for (const [form, tekst] of Object.entries(former)) expect([form, tekst.includes('25,0%')]).toEqual([form, false]);
    const s = lag(innsynFor(rad, 20, 40));
    expect(s.vta.rader[0]?.dom).toBe('kan_ikke_vurderes');
  });
});

describe('portfolios that lack something altogether', () => {
  const utenTiltak = innsynMed({ observasjoner: aarene('bedrift-a', 9_000_000, 90_000, 1_000_000) });
  const bareNavn = innsynMed({});

  test.each([
    ['without AFT and VTA', utenTiltak],
    ['of which only the name is known', bareNavn],
  ])('one company %s: one page in every form, each empty section says so', async (_, innsyn) => {
    for (const utsnitt of [
      { slag: 'portefolje' },
      { slag: 'kommune', kommune: 'Fjordvik' },
      { slag: 'selskap', selskap: 'bedrift-a' },
    ] as const) {
      const s = lag(innsyn, utsnitt);
      const former = await formene(s);
      iAlle(former, 'Vi har ingen AFT-resultater ved avslutning.');
      for (const [form, tekst] of Object.entries(former)) {
        expect([form, /undefined|NaN|null|\[object/.test(form === 'slack' ? '' : tekst)]).toEqual([form, false]);
      }
      expect(s.overskrift).not.toMatch(/AFT-målet|1 av 1/);
    }
  });

  test('a part of a year alone is said to be one, wherever it stands', async () => {
    const periode = { fra: dato('2026-01-01'), til: dato('2026-08-31') };
    const innsyn = innsynMed({
      observasjoner: [obs('aft_plasser', 20, { aar: 2026 })],
      aftResultater: [aft({ periode, avsluttet: figur(60), formidlet: figur(20) })],
    });
    const former = await formene(lag(innsyn));
    iAlle(former, 'januar–august 2026');
    iAlle(former, 'Tallene gjelder bare en del av året.');
    expect(lag(innsyn).overskrift).toContain('AFT-målet er ikke nådd (33,3\u00A0%, januar–august 2026)');
    expect(helAar(2026).fra).toBe(periode.fra);
  });
});
