import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import * as z from 'zod';
import { lagZip } from '../../../bot/excel/filer/zip.ts';
import { lagXmlManifest, pakketekster, skrivForentManifest } from '../../../manifest/index.ts';
import { type Exceltjener, startExceltjener } from './excel-tjener.ts';
import { pakkUt } from './pakk-ut.ts';

jest.setTimeout(60_000);

const ADRESSE = 'https://eierblikk.kommune.no';
const PRODUKSJON = { miljoe: 'produksjon', adresse: ADRESSE } as const;

let t: Exceltjener;
beforeAll(async () => {
  t = await startExceltjener({ adresse: ADRESSE });
}, 60_000);
afterAll(() => t.rydd());

interface Svar {
  readonly status: number;
  readonly hoder: Readonly<Record<string, string | string[] | undefined>>;
  readonly innhold: Buffer;
}

/** A request whose answer nobody has unpacked. */
function be(sti: string, hoder: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Svar> {
  return new Promise((ferdig, feilet) => {
    const sendt = request(`${t.tjener.adresse}${sti}`, { method, headers: hoder }, (svar) => {
      const biter: Buffer[] = [];
      svar.on('data', (bit: Buffer) => biter.push(bit));
      svar.on('end', () =>
        ferdig({ status: svar.statusCode ?? 0, hoder: svar.headers, innhold: Buffer.concat(biter) }),
      );
    });
    sendt.on('error', feilet);
    sendt.end();
  });
}

describe('the files by their addresses', () => {
  test.each([
    ['manifest.xml', 'application/xml; charset=utf-8'],
    ['manifest.json', 'application/json; charset=utf-8'],
    ['eierblikk.zip', 'application/zip'],
    ['taskpane.html', 'text/html; charset=utf-8'],
    ['functions.js', 'text/javascript; charset=utf-8'],
    ['functions.json', 'application/json; charset=utf-8'],
    ['functions.nn.json', 'application/json; charset=utf-8'],
    ['functions.en.json', 'application/json; charset=utf-8'],
    ['funksjoner/index.html', 'text/html; charset=utf-8'],
    ['ikoner/eierblikk-32.png', 'image/png'],
    ['om.html', 'text/html; charset=utf-8'],
    ['personvern.html', 'text/html; charset=utf-8'],
    ['vilkaar.html', 'text/html; charset=utf-8'],
  ])('%s is %s, asked for again each time, and never framed by name', async (navn, type) => {
    const { status, hoder, innhold } = await be(`/excel/${navn}`);
    expect([status, hoder['content-type'], hoder['cache-control']]).toEqual([200, type, 'no-cache']);
    expect(hoder['x-content-type-options']).toBe('nosniff');
    expect(hoder['x-frame-options']).toBeUndefined();
    expect(hoder['set-cookie']).toBeUndefined();
    expect(innhold.byteLength).toBe(Number(hoder['content-length']));
    expect(innhold.byteLength).toBeGreaterThan(100);
  });

  test.each([
    'x',
    '',
    'ikoner/',
    'ikoner/../../package.json',
    'ikoner/index.ts',
    'ikoner/x-32.png',
    'functions.ts',
    'constructor',
    'manifest.XML',
  ])('«%s» is no file', async (navn) => {
    expect((await be(`/excel/${navn}`)).status).toBe(404);
  });

  test('nothing is written to', async () => {
    for (const metode of ['POST', 'PUT', 'DELETE', 'OPTIONS'])
      expect((await be('/excel/manifest.xml', {}, metode)).status).toBe(404);
  });
});

describe('the manifests', () => {
  test('have the configured address, and are those of the source', async () => {
    expect((await be('/excel/manifest.xml')).innhold.toString()).toBe(lagXmlManifest(PRODUKSJON));
    expect((await be('/excel/manifest.json')).innhold.toString()).toBe(skrivForentManifest(PRODUKSJON));
  });

  test('call it a test version when that is asked for', async () => {
    const sted = { miljoe: 'test', adresse: ADRESSE } as const;
    expect((await be('/excel/manifest.xml?miljoe=test')).innhold.toString()).toBe(lagXmlManifest(sted));
    expect((await be('/excel/manifest.json?miljoe=test')).innhold.toString()).toBe(skrivForentManifest(sted));
  });

  test('every address in them is served', async () => {
    const tekst = [lagXmlManifest(PRODUKSJON), ...pakketekster(PRODUKSJON).values()].join('\n');
    const stier = new Set(
      [...tekst.matchAll(/"(https:\/\/eierblikk\.kommune\.no)(\/[^"]*)"/g)].map(([, , sti = '']) => sti),
    );
    expect(stier.size).toBeGreaterThan(35);
    const svar = await Promise.all([...stier].map(async (sti) => [sti, (await be(sti, {}, 'HEAD')).status]));
    expect(svar.filter(([, status]) => status !== 200)).toEqual([]);
  });

  test('the app package holds the manifest, its languages and its icons', async () => {
    const { hoder, innhold } = await be('/excel/eierblikk.zip');
    expect(hoder['content-disposition']).toBe('attachment; filename="eierblikk.zip"');
    const filer = await pakkUt(innhold);
    expect([...filer.keys()].sort()).toEqual([
      'eierblikk-192.png',
      'en-us.json',
      'manifest.json',
      'nn-no.json',
      'omriss-32.png',
    ]);
    expect(filer.get('manifest.json')?.toString()).toBe(skrivForentManifest(PRODUKSJON));
    expect(filer.get('omriss-32.png')).toEqual((await be('/excel/ikoner/omriss-32.png')).innhold);
  });
});

test('a zip of any content is read back by another reader', async () => {
  const filer = new Map([
    ['æøå.txt', Buffer.from('blåbær')],
    ['tom', Buffer.alloc(0)],
    ['stor.bin', Buffer.alloc(100_000, 7)],
  ]);
  expect(await pakkUt(lagZip(filer))).toEqual(filer);
  expect(lagZip(filer)).toEqual(lagZip(filer));
});

const Metadata = z.object({ functions: z.array(z.object({ id: z.string(), helpUrl: z.string() })) });

test('every function has a help page at the address that Excel is given, in three languages', async () => {
  for (const fil of ['functions.json', 'functions.nn.json', 'functions.en.json']) {
    const { functions } = Metadata.parse(JSON.parse((await be(`/excel/${fil}`)).innhold.toString()));
    expect(functions.length).toBeGreaterThan(10);
    for (const { id, helpUrl } of functions) {
      expect(helpUrl.startsWith(`${ADRESSE}/excel/`)).toBe(true);
      const side = await be(helpUrl.slice(ADRESSE.length));
      expect([id, side.status]).toEqual([id, 200]);
      expect(side.innhold.toString()).toContain(`EIER.${id}`);
    }
  }
});

test('what is fetched before a cell can answer and the pane stands is at most 40 kB packed', async () => {
  const pakket = async (navn: string) => (await be(`/excel/${navn}`, { 'accept-encoding': 'gzip' })).innhold.byteLength;
  const html = (await be('/excel/taskpane.html')).innhold.toString();
  const egne = [...html.matchAll(/<script[^>]* src="(?!https:)([^"]+)"/g)].map(([, navn = '']) => navn);
  expect(egne).toEqual(['functions.js', 'taskpane.js']);
  // What they import at once would be fetched too: there is no such thing.
  const js = (await be('/excel/taskpane.js')).innhold.toString();
  expect(js).not.toMatch(/^import\b|[;}]import\s*[{"*]/);
  const byte = (await Promise.all(egne.map(pakket))).reduce((sum, b) => sum + b, 0);
  expect(byte).toBeLessThanOrEqual(40_000);
});

test('what the pane fetches later has its hash in its name, and is kept', async () => {
  const js = (await be('/excel/taskpane.js')).innhold.toString();
  const [, del = ''] = /["'`]\.\/(rute-[\w-]+\.js)["'`]/.exec(js) ?? [];
  const { status, hoder } = await be(`/excel/${del}`);
  expect([status, hoder['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable']);
});

test('every link on the help pages and the others leads to a page', async () => {
  const sett = new Set<string>();
  const koe = ['/excel/funksjoner/index.html', '/excel/om.html'];
  for (let sti = koe.pop(); sti !== undefined; sti = koe.pop()) {
    if (sett.has(sti)) continue;
    sett.add(sti);
    const { status, innhold } = await be(sti);
    expect([sti, status]).toEqual([sti, 200]);
    for (const [, lenke = ''] of innhold.toString().matchAll(/href="([^"#]+)"/g))
      if (!/^[a-z]+:/.test(lenke)) koe.push(new URL(lenke, `http://x${sti}`).pathname);
  }
  expect(sett.size).toBeGreaterThan(30);
});

describe('who may do what', () => {
  const FRA_FAKTA =
    "default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'";

  test("the pane runs our scripts and Office's, in Office's frames and no others", async () => {
    const regler = String((await be('/excel/taskpane.html')).hoder['content-security-policy']);
    expect(regler.startsWith(`${FRA_FAKTA}; `)).toBe(true);
    const [, rammer = ''] = /frame-ancestors ([^;]+)/.exec(regler) ?? [];
    const steder = rammer.split(' ');
    expect(steder).toContain("'self'");
    for (const sted of ['https://*.officeapps.live.com', 'https://*.sharepoint.com', 'https://*.cloud.microsoft'])
      expect(steder).toContain(sted);
    expect(steder.slice(1).every((sted) => /^https:\/\/[*a-z0-9.-]+$/.test(sted))).toBe(true);
    expect(regler).not.toContain('unsafe-eval');
  });

  test('a page to read runs nothing', async () => {
    for (const sti of ['funksjoner/index.html', 'personvern.html']) {
      const regler = String((await be(`/excel/${sti}`)).hoder['content-security-policy']);
      expect(regler).toMatch(/^default-src 'none'; style-src 'unsafe-inline'/);
      expect(regler).not.toContain('script-src');
    }
  });

  test('what Excel fetches from elsewhere may be read from there; pages may not', async () => {
    for (const navn of ['functions.json', 'functions.js', 'manifest.xml', 'ikoner/les-16.png'])
      expect(
        (await be(`/excel/${navn}`, { origin: 'https://excel.officeapps.live.com' })).hoder[
          'access-control-allow-origin'
        ],
      ).toBe('*');
    expect((await be('/excel/taskpane.html')).hoder['access-control-allow-origin']).toBeUndefined();
  });
});

describe('how it is sent', () => {
  test.each([
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['gzip;q=1.0, br;q=0', 'gzip'],
    ['*', 'br'],
    ['deflate', undefined],
    ['', undefined],
  ])('to one who reads «%s»: %s', async (godtar, koding) => {
    const hel = await be('/excel/functions.js', { 'accept-encoding': 'identity' });
    const svar = await be('/excel/functions.js', { 'accept-encoding': godtar });
    expect(svar.hoder['content-encoding']).toBe(koding);
    expect(svar.hoder.vary).toBe('accept-encoding');
    const pakkut = koding === 'br' ? brotliDecompressSync : koding === 'gzip' ? gunzipSync : (b: Buffer) => b;
    expect(pakkut(svar.innhold)).toEqual(hel.innhold);
    if (koding !== undefined) expect(svar.innhold.byteLength).toBeLessThan(hel.innhold.byteLength / 2);
  });

  test('a picture is sent as it is', async () => {
    expect(
      (await be('/excel/ikoner/eierblikk-192.png', { 'accept-encoding': 'br' })).hoder['content-encoding'],
    ).toBeUndefined();
  });

  test('one who has it is told so, and gets nothing', async () => {
    const { hoder } = await be('/excel/functions.js', { 'accept-encoding': 'br' });
    for (const merke of [String(hoder.etag), `W/${hoder.etag}`, `"annet", ${hoder.etag}`, '*']) {
      const igjen = await be('/excel/functions.js', { 'if-none-match': merke, 'accept-encoding': 'gzip' });
      expect([igjen.status, igjen.innhold.byteLength]).toEqual([304, 0]);
      expect(igjen.hoder['cache-control']).toBe('no-cache');
    }
    expect((await be('/excel/functions.js', { 'if-none-match': '"annet"' })).status).toBe(200);
  });

  test('the part that functions.js fetches later has an address of its own content, and is kept', async () => {
    const js = (await be('/excel/functions.js')).innhold.toString();
    const [, del = ''] = /["'`]\.\/(functions-[\w-]+\.js\?v=[0-9a-f]+)["'`]/.exec(js) ?? [];
    expect((await be(`/excel/${del}`)).hoder['cache-control']).toBe('public, max-age=31536000, immutable');
    // Another version's address must not be kept with this one's content.
    expect((await be(`/excel/${del.replace(/v=.*/, 'v=0123456789ab')}`)).hoder['cache-control']).toBe('no-cache');
  });

  test('HEAD has the headers and no content', async () => {
    const hode = await be('/excel/functions.json', {}, 'HEAD');
    expect(hode.innhold.byteLength).toBe(0);
    expect(Number(hode.hoder['content-length'])).toBeGreaterThan(1_000);
  });

  test('another server gives the same bytes', async () => {
    const annen = await startExceltjener({ adresse: ADRESSE });
    try {
      for (const navn of ['functions.js', 'functions.json', 'taskpane.html', 'eierblikk.zip']) {
        const svar = await fetch(`${annen.tjener.adresse}/excel/${navn}`);
        expect([navn, (await be(`/excel/${navn}`)).innhold.equals(Buffer.from(await svar.arrayBuffer()))]).toEqual([
          navn,
          true,
        ]);
      }
    } finally {
      await annen.rydd();
    }
  });
});

test('without a public address the manifests are for a machine of its own', async () => {
  const lokal = await startExceltjener({ adresse: null, port: 0 });
  try {
    const xml = await (await fetch(`${lokal.tjener.adresse}/excel/manifest.xml`)).text();
    expect(xml).toBe(lagXmlManifest({ miljoe: 'lokal', adresse: 'https://localhost:3000' }));
  } finally {
    await lokal.rydd();
  }
});
