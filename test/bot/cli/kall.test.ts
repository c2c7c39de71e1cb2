import { lesKall } from '../../../bot/cli/kall.ts';
import { Bruksfeil } from '../../../bot/cli/vert.ts';

function feilen(...argv: string[]): string {
  try {
    lesKall(argv);
  } catch (feil) {
    if (feil instanceof Bruksfeil) return feil.message;
    throw feil;
  }
  throw new RangeError(`ble godtatt: ${argv.join(' ')}`);
}

const TOMME = { data: [], full: false, nynorsk: false, eierskapsmelding: false, sist: [], json: false };

describe('a call that can be used', () => {
  test.each([
    [['start'], 'start', [], TOMME],
    [['les', 'a.xlsx', 'b.csv', '--json'], 'les', ['a.xlsx', 'b.csv'], { ...TOMME, json: true }],
    [['spor', 'Hva', 'er', 'VTA?'], 'spor', ['Hva', 'er', 'VTA?'], TOMME],
    [['spør', 'x'], 'spor', ['x'], TOMME],
    [['spor', '--fra', '-', '--json'], 'spor', [], { ...TOMME, fra: '-', json: true }],
    [['spor', '--json', '--', '--helt-rart'], 'spor', ['--helt-rart'], { ...TOMME, json: true }],
    [['kontroll', '--data', 'a', '--data=b'], 'kontroll', [], { ...TOMME, data: ['a', 'b'] }],
    [['kontroll', '--dato', '2026-11-20'], 'kontroll', [], { ...TOMME, dato: '2026-11-20' }],
    [['rapport', '--ut', 'x.md', '--kommune', 'Oslo'], 'rapport', [], { ...TOMME, ut: 'x.md', kommune: 'Oslo' }],
  ])('%j', (argv, kommando, argumenter, valg) => {
    expect(lesKall(argv)).toEqual({ slag: 'kommando', kommando, argumenter, valg });
  });

  test.each([
    [['--help'], { slag: 'hjelp', kommando: null }],
    [['hjelp', 'les'], { slag: 'hjelp', kommando: 'les' }],
    [['spor', '--help'], { slag: 'hjelp', kommando: 'spor' }],
    [['--version'], { slag: 'versjon' }],
  ])('%j asks for help', (argv, forventet) => {
    expect(lesKall(argv)).toEqual(forventet);
  });
});

describe('a call that can not be used says what would be right', () => {
  test.each([
    [
      [],
      /^Si hva du vil gjøre: eierblikk start, les, spor, kontroll, rapport, sikkerhetskopi, gjenopprett, revisjon, manifest eller abonnement\./,
    ],
    [
      ['kontrol'],
      /Mente du «kontroll»\? Kommandoene er start, les, spor, kontroll, rapport, sikkerhetskopi, gjenopprett, revisjon, manifest og abonnement\.$/,
    ],
    [['slett'], /^Ukjent kommando «slett»\. Kommandoene er/],
    [['kontroll', '--jsn'], /^«kontroll» har ikke valget --jsn\. Mente du --json\? Valgene er --data, --dato/],
    [['les', '--dato', '2020-01-01', 'x'], /^«les» har ikke valget --dato\. (Mente du --data\? )?Valgene er --json\.$/],
    [['kontroll', '-x'], /har ikke valget -x\./],
    [['kontroll', '--dato', '2026-13-01'], /^--dato må være en dato som finnes, skrevet ÅÅÅÅ-MM-DD\.$/],
    [['kontroll', '--dato', '2023-02-29'], /^--dato må være/],
    [['kontroll', '--dato'], /^--dato mangler en verdi: --dato ÅÅÅÅ-MM-DD$/],
    [['kontroll', '--data', '--json'], /^--data mangler en verdi: --data FIL$/],
    [['kontroll', '--json=ja'], /^--json tar ingen verdi\.$/],
    [['rapport', '--ut', 'a', '--ut', 'b'], /^--ut er gitt mer enn én gang\.$/],
    [['--json', 'kontroll'], /^Kommandoen kommer først/],
  ])('%j', (argv, melding) => {
    expect(feilen(...argv)).toMatch(melding);
    expect(feilen(...argv)).not.toContain('\n');
  });
});
