import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { lagHttpkall } from '../../../bot/delivery/http-kall.ts';

let tjener: Server;
let svarMed: (foresporsel: IncomingMessage, svar: ServerResponse, kropp: string) => void;
let adresse: string;
const sett: { readonly sti: string; readonly type: string; readonly bevis: string; readonly kropp: string }[] = [];

beforeAll(async () => {
  tjener = createServer((foresporsel, svar) => {
    let kropp = '';
    foresporsel.on('data', (del) => {
      kropp += String(del);
    });
    foresporsel.on('end', () => {
      const { authorization: bevis = '', 'content-type': type = '' } = foresporsel.headers;
      sett.push({ sti: foresporsel.url ?? '', type, bevis, kropp });
      svarMed(foresporsel, svar, kropp);
    });
  });
  await new Promise<void>((klar) => tjener.listen(0, '127.0.0.1', klar));
  const sted = tjener.address();
  adresse = `http://127.0.0.1:${typeof sted === 'object' && sted !== null ? sted.port : 0}/api/`;
});
afterAll(() => {
  tjener.closeAllConnections();
  tjener.close();
});
beforeEach(() => {
  sett.length = 0;
  svarMed = (_, svar) => svar.end('{"ok":true,"ts":"1.2"}');
});

const kall = (fristMs = 2_000) => lagHttpkall({ token: 'xoxb-1', apiUrl: adresse, fristMs, samtidige: 10 });

test('messages go as JSON, look-ups as forms, with the token in the header', async () => {
  const blocks = [{ type: 'section', text: 'æøå & <b>' }];
  expect(await kall()('chat.postMessage', { channel: 'C1', blocks })).toMatchObject({
    slag: 'ok',
    svar: { ts: '1.2' },
  });
  await kall()('users.info', { user: 'U1', include_locale: true, tom: undefined, liste: [1] });
  expect(sett[0]).toMatchObject({ sti: '/api/chat.postMessage', bevis: 'Bearer xoxb-1' });
  expect(sett[0]?.type).toBe('application/json; charset=utf-8');
  expect(JSON.parse(sett[0]?.kropp ?? '')).toEqual({ channel: 'C1', blocks });
  expect(sett[1]?.type).toBe('application/x-www-form-urlencoded');
  expect(Object.fromEntries(new URLSearchParams(sett[1]?.kropp))).toEqual({
    user: 'U1',
    include_locale: 'true',
    liste: '[1]',
  });
});

test.each([
  [
    '429 with a time',
    (svar: ServerResponse) => svar.writeHead(429, { 'retry-after': '7' }).end(),
    { slag: 'vent', ms: 7_000 },
  ],
  ['502', (svar: ServerResponse) => svar.writeHead(502).end('x'), { slag: 'uvisst', kode: 'http_502' }],
  ['404', (svar: ServerResponse) => svar.writeHead(404).end(), { slag: 'avvist', kode: 'http_404' }],
  ['a closed socket', (svar: ServerResponse) => svar.socket?.destroy(), { slag: 'uvisst', kode: 'ECONNRESET' }],
])('%s', async (_, gjoer, ventet) => {
  svarMed = (__, svar) => void gjoer(svar);
  expect(await kall()('chat.postMessage', {})).toEqual(ventet);
});

test('half an answer, and none at all, are not known to have failed', async () => {
  svarMed = (_, svar) => {
    svar.writeHead(200, { 'content-length': '100' });
    svar.write('{"ok":true');
    setTimeout(() => svar.socket?.destroy(), 20);
  };
  expect(await kall()('chat.postMessage', {})).toMatchObject({ slag: 'uvisst' });
  svarMed = () => undefined;
  expect(await kall(100)('chat.postMessage', {})).toMatchObject({ slag: 'uvisst', kode: 'ETIMEDOUT' });
  // An answer that begins and never ends.
  svarMed = (_, svar) => {
    svar.writeHead(200);
    svar.write('{');
  };
  expect(await kall(100)('chat.postMessage', {})).toMatchObject({ slag: 'uvisst' });
});

test('where nobody listens nothing was sent', async () => {
  const ingen = lagHttpkall({ token: 'x', apiUrl: 'http://127.0.0.1:1/', fristMs: 1_000, samtidige: 1 });
  expect(await ingen('chat.postMessage', {})).toEqual({ slag: 'ikke_levert', kode: 'ECONNREFUSED' });
});
