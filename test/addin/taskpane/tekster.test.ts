import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { APIFEILKODER } from '../../../addin/taskpane/publisering/skjema.ts';
import { spraakFor, TEKSTER } from '../../../addin/taskpane/tekster/index.ts';

/** Texts that only one language needs: `null` in the others. */
const BARE_I_EN: readonly string[] = Object.entries(TEKSTER.nb).flatMap(([navn, verdi]) =>
  verdi === null ? [navn] : [],
);

/** Every text that all languages need, by its place («kolonner.funn»). */
function flat(tekster: object, foran = ''): ReadonlyMap<string, unknown> {
  return new Map(
    Object.entries(tekster)
      .filter(([navn]) => !BARE_I_EN.includes(foran + navn))
      .flatMap(([navn, verdi]): [string, unknown][] =>
        typeof verdi === 'object' && verdi !== null ? [...flat(verdi, `${foran}${navn}.`)] : [[foran + navn, verdi]],
      ),
  );
}

const ALLE = Object.entries(TEKSTER).map(([spraak, tekster]) => [spraak, flat(tekster)] as const);
const [, bokmaal = new Map()] = ALLE.find(([spraak]) => spraak === 'nb') ?? [];

/** What each text that takes something is given: values that are seen in it. */
const GITT: Readonly<Record<string, readonly unknown[]>> = {
  lest: [27, 31, 42],
  gaaTilSted: ['Regnskap C3'],
  dashbordKlart: ['Dashbord 2'],
  selskaper: [2024],
  rettet: ['Regnskap C3'],
  kobletTil: ['Kari'],
  utelatt: [17],
  tattIBruk: [12],
  arketKlart: ['Tiltaksregnskap 2025'],
  visteSelskaper: [6],
  grunnlagFor: ['Driftsmargin'],
  visTallene: ['Driftsmargin'],
  grenseHjelp: [5],
  etterpaa: [['Unikum', 'Fiktivia']],
};

const tekst = (navn: string, verdi: unknown): string =>
  String(typeof verdi === 'function' ? Reflect.apply(verdi, undefined, [...(GITT[navn] ?? [])]) : verdi);

test.each(ALLE)('%s: the same texts as in bokmål, each said, friendly and without stray space', (_, tekster) => {
  expect([...tekster.keys()].sort()).toEqual([...bokmaal.keys()].sort());
  for (const [navn, verdi] of tekster) {
    expect([navn, typeof verdi]).toEqual([navn, typeof bokmaal.get(navn)]);
    const sagt = tekst(navn, verdi);
    expect([navn, sagt]).toEqual([navn, expect.stringMatching(/^(?! )[^!]+(?<! )$/)]);
    expect([navn, /undefined|null|NaN|\[object| {2}/.test(sagt)]).toEqual([navn, false]);
  }
});

test.each(ALLE)('%s: what a text is given is seen in it', (_, tekster) => {
  const medNoe = [...tekster].filter(([, verdi]) => typeof verdi === 'function').map(([navn]) => navn);
  expect(medNoe.sort()).toEqual(Object.keys(GITT).sort());
  for (const [navn, verdi] of tekster)
    for (const gitt of (GITT[navn] ?? []).flat())
      expect([navn, tekst(navn, verdi)]).toEqual([navn, expect.stringContaining(String(gitt))]);
});

test.each(ALLE)('%s: every refusal of the server has its own text', (_, tekster) => {
  const avslag = APIFEILKODER.map((kode) => tekster.get(`apifeil.${kode}`));
  expect(new Set(avslag).size).toBe(APIFEILKODER.length);
});

/** What may be alike: names, and words that are the same. */
const LIKE_I_NN = 0.5;

test('nynorsk and English are languages of their own', () => {
  const annerledes = (spraak: string): number => {
    const [, tekster = new Map()] = ALLE.find(([s]) => s === spraak) ?? [];
    const ulike = [...bokmaal].filter(([navn, verdi]) => tekst(navn, verdi) !== tekst(navn, tekster.get(navn)));
    return ulike.length / bokmaal.size;
  };
  expect(annerledes('en')).toBeGreaterThan(0.9);
  expect(annerledes('nn')).toBeGreaterThan(LIKE_I_NN);
});

test('words of bokmål don’t stand in nynorsk', () => {
  const [, nynorsk = new Map()] = ALLE.find(([s]) => s === 'nn') ?? [];
  const bokmaalsord = /\b(?:ikke|arbeidsboken|selskaper|noe|hvem|hva|fra|ble|tallene|kilder|jeg|disse|velges)\b/i;
  for (const [navn, verdi] of nynorsk)
    expect([navn, bokmaalsord.exec(tekst(navn, verdi))?.[0]]).toEqual([navn, undefined]);
});

test('every text is used', () => {
  const mappe = 'addin/taskpane';
  const kode = readdirSync(mappe, { recursive: true, encoding: 'utf8' })
    .filter((fil) => fil.endsWith('.ts') && !fil.startsWith('tekster'))
    .map((fil) => readFileSync(join(mappe, fil), 'utf8'))
    .join('\n');
  const ubrukt = Object.keys(TEKSTER.nb).filter((navn) => !new RegExp(`[.']${navn}\\b|\\b${navn}[,}:]`).test(kode));
  expect(ubrukt).toEqual([]);
});

test.each([
  ['nb-NO', 'nb'],
  ['nn-NO', 'nn'],
  ['NN', 'nn'],
  ['en-US', 'en'],
  ['no', 'nb'],
  ['sv-SE', 'nb'],
  ['', 'nb'],
])('Excel in «%s»: %s', (kode, spraak) => {
  expect(spraakFor(kode)).toBe(spraak);
});
