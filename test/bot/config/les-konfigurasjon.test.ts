import { inspect } from 'node:util';
import { feillinje, lagerkonfigurasjon, lesKonfigurasjon, VARIABLER } from '../../../bot/config/index.ts';

const noekkel = Buffer.alloc(32, 1).toString('base64');
const SLACK = { SLACK_BOT_TOKEN: 'xoxb-1-hemmelig', SLACK_SIGNING_SECRET: 'signeringsnoekkel-0123456789' };

function les(env: Record<string, string>) {
  return lesKonfigurasjon(env, (sti) => sti.startsWith('/finnes/'));
}

function linjer(env: Record<string, string>): string[] {
  const lest = les(env);
  return lest.ok ? [] : lest.feil.map(feillinje);
}

describe('configuration', () => {
  test('nothing set is a whole configuration', () => {
    expect(les({ XDG_DATA_HOME: '/data', HOME: '/home/kari' })).toMatchObject({
      ok: true,
      advarsler: [],
      konfigurasjon: {
        port: 3000,
        vert: '127.0.0.1',
        adresse: null,
        tls: null,
        database: { slag: 'innebygd' },
        administratorer: [],
        krypteringsnoekler: [],
        personverngrense: null,
        slack: null,
        epost: null,
      },
    });
  });

  test('blank is unset, and space around is nothing', () => {
    expect(les({ PORT: ' ', EIERBLIKK_ADRESSE: '', SLACK_BOT_TOKEN: '', EIERBLIKK_VERT: ' 0.0.0.0 ' })).toMatchObject({
      ok: true,
      konfigurasjon: { port: 3000, vert: '0.0.0.0', adresse: null, slack: null },
    });
  });

  test('everything set', () => {
    const lest = les({
      PORT: '8443',
      EIERBLIKK_VERT: '::',
      EIERBLIKK_ADRESSE: 'https://eierblikk.kommune.no/',
      EIERBLIKK_TLS_CERT: '/finnes/cert.pem',
      EIERBLIKK_TLS_KEY: '/finnes/key.pem',
      DATABASE_URL: 'postgresql://eb:pass@db:5432/eb',
      EIERBLIKK_DATA: '/ignorert',
      EIERBLIKK_ADMIN: 'U012AB, W3CD',
      EIERBLIKK_PERSONVERNGRENSE: '10',
      EIERBLIKK_NOEKKEL: `${noekkel}, ${noekkel}`,
      ...SLACK,
      SLACK_API_URL: 'http://127.0.0.1:4000/api',
      SMTP_URL: 'smtps://bruker:pass@post:465',
    });
    expect(lest.ok).toBe(true);
    if (!lest.ok) return;
    const { konfigurasjon: k } = lest;
    expect(k).toMatchObject({
      port: 8443,
      adresse: 'https://eierblikk.kommune.no',
      tls: { sertifikatfil: '/finnes/cert.pem', noekkelfil: '/finnes/key.pem' },
      administratorer: ['U012AB', 'W3CD'],
      personverngrense: 10,
      slack: { modus: 'http', apiUrl: 'http://127.0.0.1:4000/api/' },
    });
    expect(k.slack?.botToken.avsloer()).toBe('xoxb-1-hemmelig');
    expect(lagerkonfigurasjon(k)).toEqual({
      lager: { slag: 'server', url: 'postgresql://eb:pass@db:5432/eb' },
      krypteringsnoekler: [Buffer.alloc(32, 1), Buffer.alloc(32, 1)],
    });
  });

  test('an app token means Socket Mode, whatever else is set', () => {
    expect(les({ ...SLACK, SLACK_APP_TOKEN: 'xapp-1' })).toMatchObject({
      ok: true,
      konfigurasjon: { slack: { modus: 'socket' } },
    });
  });

  test('the data folder is made absolute', () => {
    const lest = les({ EIERBLIKK_DATA: 'data' });
    expect(lest.ok && lest.konfigurasjon.database).toEqual({ slag: 'innebygd', mappe: `${process.cwd()}/data` });
  });

  test.each<[Record<string, string>, string]>([
    [{ PORT: '80a' }, 'PORT må være et portnummer fra 0 til 65535.'],
    [{ PORT: '65536' }, 'PORT må være et portnummer fra 0 til 65535.'],
    [
      { EIERBLIKK_VERT: 'http://x' },
      'EIERBLIKK_VERT må være en IP-adresse eller et vertsnavn, uten port og protokoll.',
    ],
    [
      { EIERBLIKK_ADRESSE: 'http://eierblikk.kommune.no' },
      'EIERBLIKK_ADRESSE må være en https-adresse uten noe etter vertsnavnet, som https://eierblikk.kommune.no.',
    ],
    [
      { EIERBLIKK_ADRESSE: 'https://kommune.no/eierblikk' },
      'EIERBLIKK_ADRESSE må være en https-adresse uten noe etter vertsnavnet, som https://eierblikk.kommune.no.',
    ],
    [{ EIERBLIKK_TLS_CERT: '/finnes/c' }, 'EIERBLIKK_TLS_KEY mangler: EIERBLIKK_TLS_CERT trenger nøkkelen sin.'],
    [{ EIERBLIKK_TLS_KEY: '/finnes/k' }, 'EIERBLIKK_TLS_CERT mangler: EIERBLIKK_TLS_KEY hører til et sertifikat.'],
    [
      { EIERBLIKK_TLS_CERT: '/borte', EIERBLIKK_TLS_KEY: '/finnes/k' },
      'EIERBLIKK_TLS_CERT filen «/borte» kan ikke leses.',
    ],
    [
      { DATABASE_URL: 'mysql://x' },
      'DATABASE_URL må være en PostgreSQL-adresse: postgresql://bruker:passord@vert:5432/database.',
    ],
    [
      { EIERBLIKK_ADMIN: 'U012AB, kari' },
      'EIERBLIKK_ADMIN må være Slack-bruker-ID-er (U… eller W…) med komma mellom, ikke navn.',
    ],
    [{ EIERBLIKK_PERSONVERNGRENSE: '4' }, 'EIERBLIKK_PERSONVERNGRENSE må være et helt tall, 5 eller høyere.'],
    [{ EIERBLIKK_PERSONVERNGRENSE: 'ti' }, 'EIERBLIKK_PERSONVERNGRENSE må være et helt tall, 5 eller høyere.'],
    [
      { EIERBLIKK_NOEKKEL: 'kort' },
      'EIERBLIKK_NOEKKEL må være 32 tilfeldige byte som base64. Lag en med: openssl rand -base64 32.',
    ],
    [
      { ...SLACK, SLACK_BOT_TOKEN: 'xoxp-hemmelig' },
      'SLACK_BOT_TOKEN må begynne med xoxb- (OAuth & Permissions i Slack).',
    ],
    [{ ...SLACK, SLACK_APP_TOKEN: 'hemmelig' }, 'SLACK_APP_TOKEN må begynne med xapp- (App-Level Tokens i Slack).'],
    [
      { SLACK_BOT_TOKEN: 'xoxb-1' },
      'SLACK_SIGNING_SECRET mangler: med SLACK_BOT_TOKEN trengs enten SLACK_APP_TOKEN (Socket Mode) eller SLACK_SIGNING_SECRET (HTTP).',
    ],
    [{ SLACK_APP_TOKEN: 'xapp-1' }, 'SLACK_BOT_TOKEN mangler: SLACK_APP_TOKEN virker ikke uten.'],
    [{ SLACK_API_URL: 'slack.test' }, 'SLACK_API_URL må være en http- eller https-adresse.'],
    [{ SMTP_URL: 'post.kommune.no' }, 'SMTP_URL må være en SMTP-adresse: smtp://bruker:passord@vert:587.'],
    [
      { EIERBLIKK_EPOST_FRA: 'Eierblikk <post@kommune.no>' },
      'EIERBLIKK_EPOST_FRA må være en e-postadresse, som eierblikk@kommune.no.',
    ],
    [{ EIERBLIKK_EPOST_TILKOBLINGER: '0' }, 'EIERBLIKK_EPOST_TILKOBLINGER må være et heltall fra 1 til 20.'],
    [{ EIERBLIKK_EPOST_PER_MINUTT: 'mange' }, 'EIERBLIKK_EPOST_PER_MINUTT må være et heltall fra 1 til 10000.'],
  ])('%j: one line', (env, linje) => {
    expect(linjer(env)).toEqual([linje]);
  });

  test('all faults at once, in a fixed order, one line for each variable', () => {
    const alle = linjer({
      SMTP_URL: 'x',
      PORT: 'x',
      SLACK_APP_TOKEN: 'x',
      EIERBLIKK_ADMIN: 'x',
      EIERBLIKK_TLS_KEY: '/borte',
    });
    expect(alle.map((l) => l.split(' ')[0])).toEqual([
      'PORT',
      'EIERBLIKK_TLS_CERT',
      'EIERBLIKK_ADMIN',
      'SLACK_BOT_TOKEN',
      'SLACK_APP_TOKEN',
      'SMTP_URL',
    ]);
  });

  test.each([
    ['smtp://post.kommune.no', {}, 'eierblikk@post.kommune.no'],
    ['smtps://varsel%40kommune.no:x@smtp.leverandor.no', {}, 'varsel@kommune.no'],
    ['smtp://bruker:x@post.kommune.no', { EIERBLIKK_EPOST_FRA: 'eier@kommune.no' }, 'eier@kommune.no'],
  ])('the sender of %s', (SMTP_URL, mer, fra) => {
    const lest = les({ SMTP_URL, ...mer });
    expect(lest.ok && lest.konfigurasjon.epost).toMatchObject({ fra, tilkoblinger: 3, perMinutt: 120 });
  });

  test('a name of ours that nobody reads is pointed out; other programs’ names are not', () => {
    const lest = les({ EIERBLIKK_ADRESE: 'https://x.no', PATH: '/bin', SLACK_ANNET: 'x', EIERBLIKK_FEILSOK: '1' });
    expect(lest.ok && lest.advarsler).toEqual(['EIERBLIKK_ADRESE er ikke en innstilling, og har ingen virkning.']);
  });

  test('no secret is printed, in a fault or by printing the configuration', () => {
    const hemmelig = 'Hemmelig1234567890';
    const gode = {
      DATABASE_URL: `postgresql://eb:${hemmelig}@db/eb`,
      EIERBLIKK_NOEKKEL: noekkel,
      SLACK_BOT_TOKEN: `xoxb-${hemmelig}`,
      SLACK_SIGNING_SECRET: hemmelig,
      SLACK_APP_TOKEN: `xapp-${hemmelig}`,
      SMTP_URL: `smtp://eb:${hemmelig}@post`,
    };
    const lest = les(gode);
    for (const tekst of [
      JSON.stringify(lest),
      inspect(lest, { depth: 9 }),
      `${lest.ok && lest.konfigurasjon.epost?.smtpUrl}`,
    ]) {
      expect(tekst).not.toContain(hemmelig);
      expect(tekst).not.toContain(noekkel);
    }
    for (const navn of Object.keys(VARIABLER)) {
      const daarlig = `?? ${hemmelig} ??`;
      if (navn.startsWith('EIERBLIKK_TLS') || navn === 'EIERBLIKK_DATA') continue;
      expect(linjer({ ...gode, [navn]: daarlig }).join()).not.toContain(hemmelig);
    }
  });
});
