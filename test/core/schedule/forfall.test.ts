import fc from 'fast-check';
import {
  type Dato,
  dato,
  erVirkedag,
  type Fakta,
  forfall,
  lesTidsplan,
  lokaltid,
  nesteForfall,
  plussDager,
  type Tidsplan,
  ukedag,
} from '#core';

const INGEN: Fakta = { versjoner: [], moeter: [] };

function plan(tekst: string): Tidsplan {
  const lest = lesTidsplan(tekst);
  if (!lest.ok) throw new Error(`${tekst}: ${lest.kode}`);
  return lest.tidsplan;
}

const i2027 = (tekst: string, fakta: Fakta = INGEN): string[] =>
  forfall(plan(tekst), fakta, lokaltid('2026-12-31T23:59'), lokaltid('2027-12-31T23:59')).map((f) => f.tidspunkt);

test('the first virkedag of each month in 2027, as a calendar on the wall has it', () => {
  expect(i2027('første virkedag i måneden kl. 08')).toEqual(
    ['01-04', '02-01', '03-01', '04-01', '05-03', '06-01', '07-01', '08-02', '09-01', '10-01', '11-01', '12-01'].map(
      (d) => `2027-${d}T08:00`,
    ),
  );
});

test('the last virkedager before Easter and Christmas are found from the end', () => {
  expect(i2027('siste virkedag i måneden').slice(2, 5)).toEqual([
    '2027-03-31T08:00',
    '2027-04-30T08:00',
    '2027-05-31T08:00',
  ]);
  expect(i2027('nest siste virkedag i kvartalet')[0]).toBe('2027-03-30T08:00');
  expect(i2027('siste virkedag i året')).toEqual(['2027-12-31T08:00']);
});

test('quarters, tertials, half years and years', () => {
  expect(i2027('hvert kvartal').map((t) => t.slice(5, 10))).toEqual(['01-04', '04-01', '07-01', '10-01']);
  expect(i2027('hvert tertial').map((t) => t.slice(5, 10))).toEqual(['01-04', '05-03', '09-01']);
  expect(i2027('hvert halvår').map((t) => t.slice(5, 10))).toEqual(['01-04', '07-01']);
  expect(i2027('hvert år').map((t) => t.slice(5, 10))).toEqual(['01-04']);
});

test('a day that the month lacks is its last, and may be moved off a holiday, across the year too', () => {
  expect(i2027('siste dag i måneden').slice(0, 3)).toEqual([
    '2027-01-31T08:00',
    '2027-02-28T08:00',
    '2027-03-31T08:00',
  ]);
  expect(i2027('den 17. i måneden eller neste virkedag').slice(4, 6)).toEqual(['2027-05-18T08:00', '2027-06-17T08:00']);
  expect(i2027('den 25. i måneden eller virkedagen før')[2]).toBe('2027-03-24T08:00');
  // 1 January 2028 is a Saturday: the virkedag before it belongs to 2027.
  expect(i2027('den 1. i måneden eller virkedagen før').at(-1)).toBe('2027-12-31T08:00');
});

test('after a version and before a meeting; two causes on one day are one due time', () => {
  const fakta: Fakta = {
    versjoner: [
      { versjon: 4, tid: lokaltid('2027-03-24T15:10') },
      { versjon: 5, tid: lokaltid('2027-03-24T16:00') },
    ],
    moeter: [
      { slag: 'generalforsamling', selskap: 'unikum', dato: dato('2027-06-10') },
      { slag: 'eiermoete', selskap: 'unikum', dato: dato('2027-06-11') },
      { slag: 'generalforsamling', selskap: 'spir', dato: dato('2027-06-10') },
    ],
  };
  expect(i2027('dagen etter ny versjon', fakta)).toEqual(['2027-03-25T08:00']);
  // 25 and 26 March, 28 and 29 March are Easter.
  expect(i2027('første virkedag etter ny versjon', fakta)).toEqual(['2027-03-30T08:00']);
  const foer = forfall(
    plan('to uker før generalforsamling kl. 12'),
    fakta,
    lokaltid('2027-01-01T00:00'),
    lokaltid('2027-12-31T00:00'),
  );
  expect(foer).toEqual([
    {
      tidspunkt: '2027-05-27T12:00',
      anledninger: [
        { slag: 'moete', moete: fakta.moeter[0] },
        { slag: 'moete', moete: fakta.moeter[2] },
      ],
    },
  ]);
});

const VIRKEDAGSPLANER = [
  'første virkedag i måneden',
  'tiende virkedag i måneden',
  'nest siste virkedag i kvartalet',
  '10. siste virkedag i tertialet',
  'hver virkedag',
  'hver søndag eller neste virkedag',
  'den 26. i måneden eller virkedagen før',
];

test.each(VIRKEDAGSPLANER)('«%s» never falls on a holiday or a weekend in sixty years', (tekst) => {
  const alle = forfall(plan(tekst), INGEN, lokaltid('1990-01-01T00:00'), lokaltid('2050-01-01T00:00'));
  expect(alle.length).toBeGreaterThan(179);
  expect(alle.filter(({ tidspunkt }) => !erVirkedag(dato(tidspunkt.slice(0, 10))))).toEqual([]);
});

/** The same question answered the slow way: every virkedag of the month, one by one. */
function nteVirkedag(aar: number, maaned: number, nummer: number): string | undefined {
  const foerste = dato(`${aar}-${String(maaned).padStart(2, '0')}-01`);
  const dager: Dato[] = [];
  for (let d = foerste; d.slice(0, 7) === foerste.slice(0, 7); d = plussDager(d, 1)) if (erVirkedag(d)) dager.push(d);
  return dager.at(nummer > 0 ? nummer - 1 : nummer);
}

test('the nth virkedag is the nth, from either end', () => {
  const nummer = fc.integer({ min: -10, max: 10 }).filter((n) => n !== 0);
  fc.assert(
    fc.property(fc.integer({ min: 1990, max: 2090 }), fc.integer({ min: 1, max: 12 }), nummer, (aar, maaned, n) => {
      const start = dato(`${aar}-${String(maaned).padStart(2, '0')}-01`);
      const p: Tidsplan = { ...plan('første virkedag i måneden'), slag: 'virkedag', hver: 'maaned', nummer: n };
      const alle = forfall(
        p,
        INGEN,
        lokaltid(`${plussDager(start, -1)}T23:59`),
        lokaltid(`${plussDager(start, 31)}T23:59`),
      );
      expect(alle.map((f) => f.tidspunkt.slice(0, 10))).toContain(nteVirkedag(aar, maaned, n));
    }),
  );
});

test('stretches put together give what the whole gives: nothing is lost or doubled at the seams', () => {
  const tider = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 2, maxLength: 6 });
  const tekst = fc.constantFrom(...VIRKEDAGSPLANER, 'hver dag kl. 02.30', 'den 31. i måneden', 'hver tirsdag');
  fc.assert(
    fc.property(tider, tekst, (dager, t) => {
      const punkter = [...new Set(dager)]
        .sort((a, b) => a - b)
        .map((d) => lokaltid(`${plussDager(dato('2026-11-21'), d)}T08:00`));
      const p = plan(t);
      const stykkevis = punkter.slice(1).flatMap((til, nr) => forfall(p, INGEN, punkter[nr] ?? til, til));
      const [foerste, siste] = [punkter[0], punkter.at(-1)];
      if (foerste === undefined || siste === undefined) return;
      expect(stykkevis).toEqual(forfall(p, INGEN, foerste, siste));
    }),
  );
});

test('the next one is the first of them, and a plan without facts has none', () => {
  expect(nesteForfall(plan('hver mandag'), INGEN, lokaltid('2026-11-23T08:00'))?.tidspunkt).toBe('2026-11-30T08:00');
  expect(nesteForfall(plan('hver mandag'), INGEN, lokaltid('2026-11-23T07:59'))?.tidspunkt).toBe('2026-11-23T08:00');
  expect(nesteForfall(plan('hvert år'), INGEN, lokaltid('2027-01-04T08:00'))?.tidspunkt).toBe('2028-01-03T08:00');
  expect(nesteForfall(plan('dagen etter ny versjon'), INGEN, lokaltid('2026-11-23T07:59'))).toBeNull();
  expect(ukedag(dato('2026-11-23'))).toBe(1);
});
