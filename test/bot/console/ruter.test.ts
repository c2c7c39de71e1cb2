import { request } from 'node:http';
import { type Konsoll, startKonsoll } from '../../e2e/console/konsoll.ts';

interface Svar {
  readonly status: number;
  readonly hoder: Readonly<Record<string, unknown>>;
  readonly tekst: string;
}

interface Foresporsel {
  readonly metode?: string;
  readonly hoder?: Readonly<Record<string, string>>;
  readonly innhold?: string;
}

function be(
  { tjener }: Konsoll,
  sti: string,
  { metode = 'GET', hoder = {}, innhold = '' }: Foresporsel = {},
): Promise<Svar> {
  return new Promise((ferdig, feilet) => {
    const sendt = request(`${tjener.adresse}${sti}`, { method: metode, headers: hoder }, (svar) => {
      const biter: string[] = [];
      svar.on('data', (bit) => biter.push(String(bit)));
      svar.on('end', () => ferdig({ status: svar.statusCode ?? 0, hoder: svar.headers, tekst: biter.join('') }));
    });
    sendt.on('error', feilet);
    sendt.end(innhold);
  });
}

const JSON_TYPE = { 'content-type': 'application/json' };
const SKRIV = JSON.stringify({ slag: 'skriv', bruker: 'U0KARI', kanal: 'D0KARI', tekst: 'Hva er VTA-satsen i 2026?' });

describe('on a loopback address without Slack', () => {
  let konsoll: Konsoll;
  beforeAll(async () => {
    konsoll = await startKonsoll();
  }, 60_000);
  afterAll(() => konsoll.rydd());

  test('the page is served, with nothing from elsewhere allowed', async () => {
    const { status, hoder, tekst } = await be(konsoll, '/');
    expect(status).toBe(200);
    expect(hoder['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
    expect(hoder['content-security-policy']).not.toContain('unsafe');
    expect(tekst).toContain('Dette er en etterligning av Slack');
    expect(tekst).not.toMatch(/(?:src|href)="(?!\/konsoll\/|data:,|#)/);
  });

  test('the stylesheet is one, and names the shipped font by its content: that alone may be kept', async () => {
    const stil = await be(konsoll, '/konsoll/stil.css');
    expect(stil.hoder['cache-control']).toBe('no-store');
    for (const velger of [':root', '.tabell', 'figure', 'dialog', '@media']) expect(stil.tekst).toContain(velger);
    const stier = [...stil.tekst.matchAll(/url\(([^)]+)\)/g)].map((treff) => treff[1] ?? '');
    expect(stier).toHaveLength(2);
    for (const sti of stier) {
      const skrift = await be(konsoll, sti);
      expect([skrift.status, skrift.hoder['content-type']]).toEqual([200, 'font/ttf']);
      expect(skrift.hoder['cache-control']).toBe('private, max-age=31536000, immutable');
      expect((await be(konsoll, sti.replace(/-[0-9a-f]+\./, '-0123456789ab.'))).status).toBe(404);
    }
    expect((await be(konsoll, '/')).hoder['content-security-policy']).toContain("font-src 'self'");
  });

  test.each(['eierblikk.example', 'localhost:1', 'localhost.example', '10.0.0.1'])(
    'Host «%s» is refused',
    async (host) => {
      for (const sti of ['/', '/konsoll/app.js', '/konsoll/hendelser?bruker=U0KARI']) {
        expect((await be(konsoll, sti, { hoder: { host } })).status).not.toBe(200);
      }
    },
  );

  test('localhost with the right port is taken, and health asks for no name', async () => {
    const { port } = new URL(konsoll.tjener.adresse);
    expect((await be(konsoll, '/', { hoder: { host: `localhost:${port}` } })).status).toBe(200);
    expect((await be(konsoll, '/helse', { hoder: { host: 'eierblikk.example' } })).status).toBe(200);
  });

  test.each([
    ['another origin', { ...JSON_TYPE, origin: 'https://example.org' }],
    ['another site', { ...JSON_TYPE, 'sec-fetch-site': 'cross-site' }],
  ])('a call from %s is refused', async (_, hoder) => {
    expect((await be(konsoll, '/konsoll/kall', { metode: 'POST', hoder, innhold: SKRIV })).status).toBe(403);
  });

  test.each([
    ['no JSON type', 415, { hoder: { 'content-type': 'text/plain' }, innhold: SKRIV }],
    ['no JSON', 400, { hoder: JSON_TYPE, innhold: '{' }],
    ['an unknown call', 400, { hoder: JSON_TYPE, innhold: '{"slag":"slettAlt"}' }],
    ["another's direct message", 400, { hoder: JSON_TYPE, innhold: SKRIV.replace('D0KARI', 'D0OLA') }],
    ['too much', 413, { hoder: JSON_TYPE, innhold: 'x'.repeat(70_000) }],
  ])('%s is %i', async (_, status, foresporsel) => {
    expect((await be(konsoll, '/konsoll/kall', { metode: 'POST', ...foresporsel })).status).toBe(status);
  });

  test('a call of ours is done when it is answered', async () => {
    const svar = await be(konsoll, '/konsoll/kall', { metode: 'POST', hoder: JSON_TYPE, innhold: SKRIV });
    expect(svar.status).toBe(200);
    expect(konsoll.tjener.lokal?.tilstand.meldinger.at(-1)?.tekst).toContain('2026');
  });

  test('what is no file of the page is not found', async () => {
    for (const sti of [
      '/konsoll/app.ts',
      '/konsoll/../package.json',
      '/konsoll/constructor',
      '/konsoll/lagret?id=F9',
    ]) {
      expect((await be(konsoll, sti)).status).toBe(404);
    }
  });
});

test.each([
  ['with a public address', { adresse: 'https://eierblikk.kommune.no' }],
  ['on an address that others reach', { vert: '0.0.0.0' }],
])(
  'there is no page %s',
  async (_, endret) => {
    const konsoll = await startKonsoll(endret);
    try {
      const til = {
        ...konsoll,
        tjener: { ...konsoll.tjener, adresse: konsoll.tjener.adresse.replace('0.0.0.0', '127.0.0.1') },
      };
      expect((await be(til, '/')).status).toBe(404);
      expect((await be(til, '/helse')).status).toBe(200);
    } finally {
      await konsoll.rydd();
    }
  },
  60_000,
);
