import { webApi } from '@slack/bolt';
import { utfallAvFeil, utfallAvStatus, utfallAvSvar } from '../../../bot/delivery/utfall.ts';

const nett = (code: string) => new webApi.WebAPIRequestError(new TypeError('fetch failed', { cause: { code } }));
const slack = (error: string) => new webApi.WebAPIPlatformError({ ok: false, error });

test.each([
  ['refused before it was sent', nett('ECONNREFUSED'), { slag: 'ikke_levert', kode: 'ECONNREFUSED' }],
  ['closed behind the request', nett('UND_ERR_SOCKET'), { slag: 'uvisst', kode: 'UND_ERR_SOCKET' }],
  ['asked to wait', new webApi.WebAPIRateLimitedError(7), { slag: 'vent', ms: 7_000 }],
  ['turned down', slack('channel_not_found'), { slag: 'avvist', kode: 'channel_not_found' }],
  ['broke in Slack', slack('internal_error'), { slag: 'uvisst', kode: 'internal_error' }],
  ['a server error', new webApi.WebAPIHTTPError(502, 'Bad Gateway', {}), { slag: 'uvisst', kode: 'http_502' }],
])('%s', (_, feil, ventet) => {
  expect(utfallAvFeil(feil)).toEqual(ventet);
});

test('an HTTP status', () => {
  expect(utfallAvStatus(200, null)).toEqual({ slag: 'ok', svar: {} });
  expect(utfallAvStatus(404, null)).toEqual({ slag: 'avvist', kode: 'http_404' });
  expect(utfallAvStatus(429, '3')).toEqual({ slag: 'vent', ms: 3_000 });
  expect(utfallAvStatus(429, null)).toEqual({ slag: 'vent', ms: 1_000 });
});

test("Slack's own answer", () => {
  expect(utfallAvSvar('{"ok":true,"ts":"1.2"}')).toMatchObject({ slag: 'ok', svar: { ts: '1.2' } });
  expect(utfallAvSvar('{"ok":false,"error":"invalid_blocks"}')).toEqual({ slag: 'avvist', kode: 'invalid_blocks' });
  expect(utfallAvSvar('{"ok":false,"error":"ratelimited"}')).toMatchObject({ slag: 'vent' });
  expect(utfallAvSvar('{"ok":false,"error":"internal_error"}')).toMatchObject({ slag: 'uvisst' });
  // A proxy's page, or half an answer: nobody knows what Slack did.
  expect(utfallAvSvar('<html>Bad gateway</html>')).toMatchObject({ slag: 'uvisst' });
  expect(utfallAvSvar('{"ok":')).toMatchObject({ slag: 'uvisst' });
  expect(utfallAvSvar('[]')).toMatchObject({ slag: 'uvisst' });
});
