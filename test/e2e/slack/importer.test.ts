import { lesArbeidsbok } from '../../../bot/imports/index.ts';
import { ole } from '../../bot/files/made/ole.ts';
import { sheetOf, workbook, workbookParts } from '../../bot/files/made/workbook.ts';
import { zip } from '../../bot/files/made/zip.ts';
import { type PostedMessage, pings } from '../../fakes/slack/index.ts';
import { arbeidsbok, regnskap } from './arbeidsbok.ts';
import { ADMIN, FREMMED, KANAL, LESER, type Oppsett, settOpp } from './oppsett.ts';

let o: Oppsett;
let direkte: string;
beforeAll(async () => {
  o = await settOpp();
  direkte = o.slack.workspace.directMessage(ADMIN).id;
});
afterAll(() => o.rydd());

/** Drops a file, and waits for what is said about it. */
async function slipp(
  name: string,
  bytes: Uint8Array,
  {
    bruker = ADMIN,
    kanal = direkte,
    ...mer
  }: { bruker?: string; kanal?: string; download?: 'html'; size?: number } = {},
): Promise<PostedMessage> {
  const fil = o.slack.workspace.addFile({ name, user: bruker, bytes, channels: [kanal], ...mer });
  const foer = o.slack.messages.length;
  await o.http.event(o.slack.payloads.fileShared({ channel: kanal, user: bruker }, fil.id));
  // The problem list of the file before may come in between.
  const omFilen = (m: PostedMessage) => m.method !== 'files.completeUploadExternal';
  return o.slack.until(() => o.slack.messages.slice(foer).find(omFilen), 60_000);
}

/** Presses «Ta i bruk», and waits for the answer. */
async function taIBruk(melding: PostedMessage, bruker = ADMIN): Promise<PostedMessage> {
  const [, value = ''] =
    /"action_id":"ta_i_bruk".*?"value":"((?:[^"\\]|\\.)*)"/.exec(JSON.stringify(melding.blocks)) ?? [];
  const verdi: unknown = JSON.parse(`"${value}"`);
  const foer = o.slack.messages.length;
  const sted = { channel: melding.channel, user: bruker };
  await o.http.interaction(o.slack.payloads.action(sted, { action_id: 'ta_i_bruk', value: String(verdi) }, melding));
  return o.slack.until(() => o.slack.messages[foer], 30_000);
}

const versjoner = async () => (await o.base.sql('select count(*)::int as antall from eierblikk.versjon'))[0]?.antall;

test('a dropped workbook is told with its problems, comes back as a problem list, and is used when someone says so', async () => {
  const bok = regnskap(9_000_000, 'Unikum AS', [['Unikum AS', 2023, 'ca. to millioner', 1_000_000, 8_000_000]]);
  const svar = await slipp('tall.xlsx', bok);
  expect(svar.text).toContain('Regnskap!C3');
  expect(svar.text).toContain('ca. to millioner');
  const liste = await o.slack.until(() =>
    [...o.slack.workspace.files.values()].find((f) => f.name.startsWith('Problemer')),
  );
  expect(liste.name).toBe('Problemer i tall.xlsx');
  const lest = await lesListe(liste.bytes);
  expect(lest).toContain('C3');
  // Nothing is in use yet: the example still answers.
  expect((await o.tjener.lager.versjoner.gjeldende())?.id).toBe(1);
  const brukt = await taIBruk(svar);
  expect(brukt.text).toContain('tatt i bruk');
  expect((await o.tjener.lager.versjoner.gjeldende())?.id).toBeGreaterThan(1);
  const spoersmaal = o.slack.payloads.message(
    { channel: direkte, user: ADMIN },
    'Hva var egenkapitalen til Unikum i 2024?',
  );
  const foer = o.slack.messages.length;
  await o.http.event(spoersmaal);
  const nytt = await o.slack.until(() => o.slack.messages[foer]);
  expect(nytt.text).toMatch(/9,0|9 000 000|9.mill/);
});

/** The texts of the problem list, as any reader of .xlsx sees them. */
async function lesListe(bytes: Uint8Array): Promise<string> {
  const { lesBuffer } = await import('../../../bot/files/index.ts');
  const lest = await lesBuffer(bytes, 'liste.xlsx');
  return lest.ok ? JSON.stringify(lest.bok.ark.map((a) => a.rader)) : '';
}

test('a button that another version has overtaken changes nothing', async () => {
  const foerste = await slipp('en.xlsx', regnskap(7_000_000));
  const andre = await slipp('to.xlsx', regnskap(6_000_000));
  await taIBruk(andre);
  const naa = (await o.tjener.lager.versjoner.gjeldende())?.id;
  const foreldet = await taIBruk(foerste);
  expect(foreldet.ephemeral).toBe(ADMIN);
  expect(foreldet.text).toContain('Slipp filen en gang til');
  expect((await o.tjener.lager.versjoner.gjeldende())?.id).toBe(naa);
  expect((await taIBruk(andre)).text).toContain('allerede i bruk');
});

test('the same event twice is one version', async () => {
  const foer = await versjoner();
  const bytes = regnskap(5_000_000);
  const fil = o.slack.workspace.addFile({ name: 'dobbelt.xlsx', user: ADMIN, bytes, channels: [direkte] });
  const hendelse = o.slack.payloads.fileShared({ channel: direkte, user: ADMIN }, fil.id);
  await Promise.all(Array.from({ length: 5 }, (_, retry) => o.http.event(hendelse, { retry })));
  await o.slack.posted((m) => m.text.includes('dobbelt.xlsx'), 20_000);
  expect(await versjoner()).toBe(Number(foer) + 1);
});

describe('who may not', () => {
  test.each([
    ['a stranger to the product', 'direct message', FREMMED],
    ['a reader', 'channel', LESER],
  ])('%s in a %s: told so, alone, and nothing is read', async (_, hvor, bruker) => {
    const kanal = hvor === 'channel' ? KANAL : o.slack.workspace.directMessage(bruker).id;
    const foer = await versjoner();
    const svar = await slipp('hemmelig.xlsx', regnskap(1), { bruker, kanal });
    expect(svar.text).toContain('Du har ikke tilgang');
    expect(svar.ephemeral).toBe(hvor === 'channel' ? bruker : null);
    expect(svar.text).toMatch(/^\D*$/);
    expect(await versjoner()).toBe(foer);
    const [linje] = await o.base.sql('select * from eierblikk.revisjon order by id desc limit 1');
    expect(linje).toMatchObject({ bruker, kanal, handling: 'import', utfall: 'avvist', dataversjon: null });
  });

  test('pressing «Ta i bruk» takes the role too', async () => {
    const svar = await slipp('ny.xlsx', regnskap(4_000_000));
    const foer = (await o.tjener.lager.versjoner.gjeldende())?.id;
    expect((await taIBruk(svar, LESER)).text).toContain('Du har ikke tilgang');
    expect((await o.tjener.lager.versjoner.gjeldende())?.id).toBe(foer);
  });
});

describe('bad files', () => {
  const vanlig = workbookParts({ sheets: [{ name: 'Ark1', xml: '<sheetData/>' }] });
  const bombe = zip([
    ...vanlig.filter((del) => del.name !== 'xl/worksheets/sheet1.xml'),
    { name: 'xl/worksheets/sheet1.xml', content: Buffer.alloc(60 * 1024 * 1024, 0x20) },
  ]);
  const mangeRader = sheetOf('<row><c><v>1</v></c></row>'.repeat(250_001));

  test.each([
    ['tom.xlsx', Buffer.alloc(0), /«tom\.xlsx» er tom/],
    ['tekst.xlsx', Buffer.from('Selskap;Omsetning\nUnikum;1'), /er en tekstfil/],
    ['laast.xlsx', ole(['EncryptedPackage', 'EncryptionInfo']), /passord/],
    ['bombe.xlsx', bombe, /bombe\.xlsx/],
    ['rader.xlsx', mangeRader, /Fant ingen selskaper|rader enn/],
    ['gammel.xls', ole(['Workbook']), /gamle Excel-formatet/],
    ['halv.xlsx', regnskap(1).subarray(0, 400), /halv\.xlsx/],
  ])('%s: one clear line, and no version', async (navn, innhold, ventet) => {
    const foer = await versjoner();
    const svar = await slipp(navn, innhold);
    expect(svar.text).toMatch(ventet);
    expect(svar.text).not.toMatch(/\n\s+at |Error:/);
    expect(await versjoner()).toBe(foer);
  });

  test('three million rows: read no further than is read, and told so in one line', async () => {
    const foer = await versjoner();
    // Not all alike: what packs too well is turned away before a row is read.
    const rader = Array.from({ length: 3_000_000 }, (_, nr) => `<row><c><v>${(nr * 7_919) % 100_003}</v></c></row>`);
    const bytes = sheetOf(rader.join(''));
    const svar = await slipp('millioner.xlsx', bytes);
    expect(svar.text).toMatch(/«millioner\.xlsx» (har flere rader enn det leses|pakkes ut til|er for stor)/);
    expect(svar.text.split('\n')).toHaveLength(1);
    expect(await versjoner()).toBe(foer);
    // And the bot is as alive as before.
    expect((await slipp('etterpaa.xlsx', regnskap(3_000_000))).text).toContain('Lest');
  }, 90_000);

  test('formulas that go in a circle cost their own cells, which are named', async () => {
    const celle = (sted: string, formel: string) => `<c r="${sted}"><f>${formel}</f><v>0</v></c>`;
    const tekst = (sted: string, t: string) => `<c r="${sted}" t="inlineStr"><is><t>${t}</t></is></c>`;
    const bok = workbook({
      sheets: [
        {
          name: 'Regnskap',
          xml: `<sheetData><row r="1">${tekst('A1', 'Selskap')}${tekst('B1', 'År')}${tekst('C1', 'Omsetning (kr)')}${tekst('D1', 'Egenkapital (kr)')}</row><row r="2">${tekst('A2', 'Ring AS')}<c r="B2"><v>2024</v></c>${celle('C2', 'D2')}${celle('D2', 'C2')}</row></sheetData>`,
        },
      ],
    });
    const svar = await slipp('ring.xlsx', bok);
    expect(svar.text).toContain('Regnskap!C2');
    expect(svar.text).toContain('sirkulær');
    expect(svar.text).toContain('Regnskap!D2');
  });

  test('a company named <!channel> in a dropped workbook calls nobody', async () => {
    const svar = await slipp('kanal.xlsx', regnskap(2_000_000, '<!channel> <@U0LESER> AS'));
    expect(svar.text).toContain('&lt;!channel');
    expect(pings(svar)).toEqual([]);
  });

  test("Slack's login page instead of the file", async () => {
    const svar = await slipp('side.xlsx', regnskap(1), { download: 'html' });
    expect(svar.text).toContain('innloggingsside');
    expect(svar.text).toContain('files:read');
  });

  test('a file that says it is larger than may be read is not fetched', async () => {
    const svar = await slipp('stor.xlsx', regnskap(1), { size: 200 * 1024 * 1024 });
    expect(svar.text).toContain('for stor');
  });

  test('odd sheets and cells cost themselves only', async () => {
    const bok = arbeidsbok({
      __proto__ark: [['x']],
      Selskaper: [
        ['Selskap', 'Kommune'],
        ['=HYPERLINK("http://ondt.no";"Vekst AS")', 'Oslo'],
        ['Nord AS', 'Oslo'],
        ['Nord AS', 'Bergen'],
      ],
      Regnskap: [
        ['Selskap', 'Kommune', 'År', 'Omsetning (kr)'],
        ['Nord AS', 'Oslo', 2024, 1_000_000],
        ['Nord AS', 'Bergen', 2024, '#REF!'],
      ],
    });
    const svar = await slipp('rar.xlsx', bok);
    expect(svar.text).toContain('Regnskap!D3');
    expect(JSON.stringify(svar.blocks)).toContain('ta_i_bruk');
  });

  test('a picture in a channel is none of our business', async () => {
    const fil = o.slack.workspace.addFile({
      name: 'katt.png',
      user: LESER,
      bytes: Buffer.from('x'),
      channels: [KANAL],
    });
    const iKanalen = () => o.slack.messages.filter((m) => m.channel === KANAL).length;
    const foer = iKanalen();
    await o.http.event(o.slack.payloads.fileShared({ channel: KANAL, user: LESER }, fil.id));
    await new Promise((ferdig) => setTimeout(ferdig, 200));
    expect(iKanalen()).toBe(foer);
  });
});

test("the reader's own words for it are those of the command line", async () => {
  const lest = await lesArbeidsbok(Buffer.alloc(0), 'tom.xlsx');
  expect(lest).toMatchObject({ ok: false, kode: 'tom_fil' });
});
