import { type Epostutfall, lagPostmann, type Postmann, skrivBrev } from '../../../bot/mail/index.ts';
import { lesSmtpvalg } from '../../../bot/mail/smtp-valg.ts';
import { FakeSmtp, type FakeSmtpOptions } from '../../fakes/smtp/index.ts';

const FRA = 'eierblikk@kommune.no';
const FRIST_MS = 700;
let rydd: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const ferdig of rydd.reverse()) await ferdig();
  rydd = [];
});

async function oppsett(valg: FakeSmtpOptions = {}, mer: { ca?: string; url?: string; tilkoblinger?: number } = {}) {
  const tjener = await FakeSmtp.start(valg);
  const postmann = lagPostmann({
    url: mer.url ?? tjener.url,
    tilkoblinger: mer.tilkoblinger ?? 3,
    fristMs: FRIST_MS,
    ca: mer.ca ?? tjener.cert,
  });
  rydd.push(
    () => tjener.stop(),
    () => postmann.lukk(),
  );
  return { tjener, postmann };
}

async function send(postmann: Postmann, til: string, noekkel = 'n'): Promise<Epostutfall> {
  const innhold = await skrivBrev({
    noekkel,
    fra: { navn: 'Eierblikk', adresse: FRA },
    til,
    emne: 'Sammendrag æøå',
    maalform: 'nb',
    tekst: `.en linje som begynner med punktum\n${'x'.repeat(20_000)}`,
    html: '<p>x</p>',
    vedlegg: [],
    dato: new Date('2026-12-01T07:00:00Z'),
    avmelding: { adresse: null, noekkel: 'k' },
  });
  return postmann.send(FRA, til, innhold);
}

describe('over TLS with a certificate of the kommune’s own', () => {
  test.each(['straks', 'starttls'] as const)('%s: logged in, delivered, and the connection used again', async (tls) => {
    const { tjener, postmann } = await oppsett({ tls, login: { user: 'bot@kommune.no', pass: 'p@ss/ord' } });
    for (let i = 0; i < 5; i++) expect(await send(postmann, `s${i}@kommune.no`)).toEqual({ slag: 'sendt' });
    expect(tjener.received.map((m) => [m.from, m.to])).toEqual(
      Array.from({ length: 5 }, (_, i) => [FRA, `s${i}@kommune.no`]),
    );
    expect(tjener.received[0]?.raw).toContain('Subject: =?UTF-8?');
    expect(tjener.connections).toBe(1);
  });

  test('a certificate that nobody vouches for is not talked with', async () => {
    const { tjener, postmann } = await oppsett({ tls: 'straks' }, { ca: await FakeSmtpCert() });
    expect(await send(postmann, 'a@kommune.no')).toMatchObject({ slag: 'tjeneren' });
    expect(tjener.received).toEqual([]);
  });

  test('a server that offers no TLS is not talked with when it isn’t on this machine', async () => {
    const { tjener, postmann } = await oppsett({ tls: 'ingen' });
    const krev = lagPostmann({ url: `${tjener.url}?tls=krev`, tilkoblinger: 1, fristMs: FRIST_MS });
    rydd.push(() => krev.lukk());
    expect(await send(krev, 'a@kommune.no')).toMatchObject({ slag: 'tjeneren' });
    expect(tjener.received).toEqual([]);
    expect(await send(postmann, 'a@kommune.no')).toEqual({ slag: 'sendt' });
  });

  test('a wrong password is the server’s no to all, not to this one', async () => {
    const { tjener, postmann } = await oppsett({ login: { user: 'bot', pass: 'rett' } }, {});
    const feil = lagPostmann({
      url: tjener.url.replace('rett', 'galt'),
      tilkoblinger: 1,
      fristMs: FRIST_MS,
      ca: tjener.cert,
    });
    rydd.push(() => feil.lukk());
    expect(await send(feil, 'a@kommune.no')).toMatchObject({ slag: 'tjeneren', kode: 'smtp_535' });
    expect(await send(postmann, 'a@kommune.no')).toEqual({ slag: 'sendt' });
  });
});

async function FakeSmtpCert(): Promise<string> {
  const annen = await FakeSmtp.start();
  rydd.push(() => annen.stop());
  return annen.cert;
}

describe('a server that says no', () => {
  test.each([
    ['greylisting', { kind: 'refused', code: 450 } as const, { slag: 'senere', kode: 'smtp_450' }],
    ['a bounce', { kind: 'refused', code: 550 } as const, { slag: 'avvist', kode: 'smtp_550' }],
    [
      'full for now, after the message',
      { kind: 'refused_after_data', code: 452 } as const,
      { slag: 'senere', kode: 'smtp_452' },
    ],
    [
      'refused for what it says',
      { kind: 'refused_after_data', code: 554 } as const,
      { slag: 'avvist', kode: 'smtp_554' },
    ],
  ])('%s, and the next one goes over the same connection', async (_, fault, ventet) => {
    const { tjener, postmann } = await oppsett();
    tjener.fail('a@kommune.no', fault);
    expect(await send(postmann, 'a@kommune.no')).toMatchObject(ventet);
    expect(await send(postmann, 'a@kommune.no')).toEqual({ slag: 'sendt' });
    expect([tjener.to('a@kommune.no').length, tjener.connections]).toEqual([1, 1]);
  });

  test('closed for the day, or not there at all: nothing was sent', async () => {
    const { tjener, postmann } = await oppsett();
    tjener.closeDoors(true);
    expect(await send(postmann, 'a@kommune.no')).toMatchObject({ slag: 'tjeneren' });
    const ingen = lagPostmann({ url: 'smtp://localhost:1', tilkoblinger: 1, fristMs: FRIST_MS });
    rydd.push(() => ingen.lukk());
    expect(await send(ingen, 'a@kommune.no')).toMatchObject({ slag: 'tjeneren' });
    tjener.closeDoors(false);
    expect(await send(postmann, 'a@kommune.no')).toEqual({ slag: 'sendt' });
  });
});

describe('a connection that breaks', () => {
  test('before the message: surely not sent', async () => {
    const { tjener, postmann } = await oppsett();
    tjener.fail('a@kommune.no', { kind: 'cut_before_data' });
    expect(await send(postmann, 'a@kommune.no')).toMatchObject({ slag: 'tjeneren' });
    expect(tjener.received).toEqual([]);
  });

  test.each([
    ['in the middle of it', { kind: 'cut_in_data' } as const, 0],
    ['after it was taken, before the answer', { kind: 'lost_answer' } as const, 1],
    ['a server that takes longer than we wait', { kind: 'slow', ms: FRIST_MS * 3 } as const, 1],
  ])('%s: nobody knows, and it is not sent again', async (_, fault, hosTjeneren) => {
    const { tjener, postmann } = await oppsett();
    tjener.fail('a@kommune.no', fault);
    expect(await send(postmann, 'a@kommune.no')).toMatchObject({ slag: 'uvisst' });
    expect(tjener.to('a@kommune.no')).toHaveLength(hosTjeneren);
  });

  test('one that was idle too long is exchanged for a new one', async () => {
    const { tjener, postmann } = await oppsett();
    expect(await send(postmann, 'a@kommune.no')).toEqual({ slag: 'sendt' });
    tjener.hangUp();
    expect(await send(postmann, 'b@kommune.no')).toEqual({ slag: 'sendt' });
    expect([tjener.received.length, tjener.connections]).toEqual([2, 2]);
  });

  test('a slow server is waited for within the time', async () => {
    const { tjener, postmann } = await oppsett();
    tjener.fail('a@kommune.no', { kind: 'slow', ms: FRIST_MS / 2 });
    expect(await send(postmann, 'a@kommune.no')).toEqual({ slag: 'sendt' });
    expect(tjener.to('a@kommune.no')).toHaveLength(1);
  });
});

test('no more connections at once than the server allows', async () => {
  const { tjener, postmann } = await oppsett({ maxConnections: 2 }, { tilkoblinger: 2 });
  const svar = await Promise.all(Array.from({ length: 20 }, (_, i) => send(postmann, `s${i}@kommune.no`)));
  expect(svar).toEqual(Array(20).fill({ slag: 'sendt' }));
  expect([tjener.mostAtOnce, tjener.received.length]).toEqual([2, 20]);
});

test('TLS is for everything that isn’t this machine, or when it is asked for', () => {
  const tls = (url: string) => lesSmtpvalg({ url, tilkoblinger: 1 }).tls;
  expect(tls('smtp://smtp.kommune.no')).toBe('starttls');
  expect(tls('smtps://smtp.kommune.no')).toBe('straks');
  expect(tls('smtp://10.0.0.4:25')).toBe('starttls');
  expect(['smtp://localhost:25', 'smtp://127.0.0.1', 'smtp://[::1]:25'].map(tls)).toEqual(['ingen', 'ingen', 'ingen']);
  expect(tls('smtp://localhost:25?tls=krev')).toBe('starttls');
  expect(lesSmtpvalg({ url: 'smtps://a%40b:c%2Fd@x.no', tilkoblinger: 1 })).toMatchObject({
    port: 465,
    bruker: 'a@b',
    passord: 'c/d',
  });
});
