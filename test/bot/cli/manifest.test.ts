import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lagSlackmanifest, skrivSlackmanifest } from '../../../manifest/index.ts';
import { kjoerProeve } from './proevevert.ts';

const mappe = mkdtempSync(join(tmpdir(), 'eierblikk-manifest-'));
const ADRESSE = 'https://eierblikk.kommune.no';

afterEach(() => {
  delete process.env.EIERBLIKK_ADRESSE;
  delete process.env.SLACK_APP_TOKEN;
});
afterAll(() => rmSync(mappe, { recursive: true }));

const socket = skrivSlackmanifest(lagSlackmanifest({ modus: 'socket' }));
const http = skrivSlackmanifest(lagSlackmanifest({ modus: 'http', adresse: ADRESSE }));

test('without an address the bot calls out: the manifest for Socket Mode, and nothing else on standard output', async () => {
  expect(await kjoerProeve(['manifest', 'slack'])).toEqual({ utgang: 0, ut: socket, feil: [] });
});

test('with the public address Slack calls in there', async () => {
  process.env.EIERBLIKK_ADRESSE = `${ADRESSE}/`;
  expect((await kjoerProeve(['manifest', 'slack'])).ut).toBe(http);
  const fil = join(mappe, 'slack.json');
  expect(await kjoerProeve(['manifest', 'slack', '--ut', fil])).toEqual({
    utgang: 0,
    ut: `Skrev ${fil}: Slack-manifestet for HTTP til ${ADRESSE}.\n`,
    feil: [],
  });
  expect(readFileSync(fil, 'utf8')).toBe(http);
});

test('with an app token it is Socket Mode, whatever address Excel is served at', async () => {
  process.env.EIERBLIKK_ADRESSE = ADRESSE;
  process.env.SLACK_APP_TOKEN = 'xapp-1';
  expect((await kjoerProeve(['manifest', 'slack'])).ut).toBe(socket);
});

test.each([
  [['manifest'], {}, 'Si hvilket manifest: eierblikk manifest slack'],
  [['manifest', 'teams'], {}, 'Si hvilket manifest: eierblikk manifest slack'],
  [
    ['manifest', 'slack'],
    { EIERBLIKK_ADRESSE: 'eierblikk.no' },
    'EIERBLIKK_ADRESSE må være en https-adresse uten noe etter vertsnavnet, som https://eierblikk.kommune.no.',
  ],
  [
    ['manifest', 'slack'],
    { EIERBLIKK_ADRESSE: 'http://localhost' },
    'EIERBLIKK_ADRESSE må være en https-adresse som Slack når.',
  ],
  [
    ['manifest', 'slack', '--ut', '/finnes/ikke/x'],
    {},
    'Kan ikke skrive til «/finnes/ikke/x»: finnes mappen, og har du tilgang?',
  ],
])('%j with %j: one line, 2', async (argv, env, melding) => {
  Object.assign(process.env, env);
  expect(await kjoerProeve(argv)).toEqual({ utgang: 2, ut: '', feil: [melding] });
});
