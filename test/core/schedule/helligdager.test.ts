import fc from 'fast-check';
import {
  aarI,
  dagnummer,
  dato,
  datoFraDagnummer,
  erHelligdag,
  erVirkedag,
  naermesteVirkedag,
  paaskedag,
  plussDager,
  ukedag,
} from '#core';

/** The holidays on weekdays as they stand in printed Norwegian calendars. */
const PAA_HVERDAGER: Readonly<Record<number, readonly string[]>> = {
  2024: ['01-01', '03-28', '03-29', '04-01', '05-01', '05-09', '05-17', '05-20', '12-25', '12-26'],
  2025: ['01-01', '04-17', '04-18', '04-21', '05-01', '05-29', '06-09', '12-25', '12-26'],
  2026: ['01-01', '04-02', '04-03', '04-06', '05-01', '05-14', '05-25', '12-25'],
  2027: ['01-01', '03-25', '03-26', '03-29', '05-06', '05-17'],
  2028: ['04-13', '04-14', '04-17', '05-01', '05-17', '05-25', '06-05', '12-25', '12-26'],
  2029: ['01-01', '03-29', '03-30', '04-02', '05-01', '05-10', '05-17', '05-21', '12-25', '12-26'],
};

test.each(Object.entries(PAA_HVERDAGER))('the holidays of %s that fall on Monday to Friday', (aar, ventet) => {
  const dager = Array.from({ length: 366 }, (_, nr) => plussDager(dato(`${aar}-01-01`), nr)).filter(
    (d) => aarI(d) === Number(aar) && ukedag(d) <= 5 && erHelligdag(d),
  );
  expect(dager).toEqual(ventet.map((d) => `${aar}-${d}`));
});

test('Easter of published tables, the earliest and the latest included', () => {
  const tabell = [
    '1818-03-22',
    '1900-04-15',
    '1943-04-25',
    '1954-04-18',
    '1981-04-19',
    '2000-04-23',
    '2008-03-23',
    '2011-04-24',
    '2019-04-21',
    '2030-04-21',
    '2035-03-25',
    '2038-04-25',
    '2049-04-18',
    '2076-04-19',
    '2099-04-12',
  ];
  for (const d of tabell) expect(paaskedag(Number(d.slice(0, 4)))).toBe(d);
});

test('Easter is a Sunday between 22 March and 25 April, and what hangs on it falls as the law says', () => {
  for (let aar = 1900; aar < 2300; aar++) {
    const paaske = paaskedag(aar);
    expect(ukedag(paaske)).toBe(7);
    expect(paaske >= `${aar}-03-22` && paaske <= `${aar}-04-25`).toBe(true);
    for (const [fra, dag] of [
      [-3, 4],
      [-2, 5],
      [1, 1],
      [39, 4],
      [50, 1],
    ] as const) {
      const d = plussDager(paaske, fra);
      expect([d, ukedag(d), erHelligdag(d), erVirkedag(d)]).toEqual([d, dag, true, false]);
    }
  }
});

test('the days before the feasts are virkedager when they are weekdays; Saturdays and Sundays never', () => {
  expect(['2026-12-24', '2026-12-31', '2026-05-15', '2027-03-24'].map((d) => erVirkedag(dato(d)))).toEqual(
    Array(4).fill(true),
  );
  expect(['2026-12-27', '2026-11-21', '2026-11-22'].map((d) => erVirkedag(dato(d)))).toEqual(Array(3).fill(false));
});

test('the nearest virkedag on either side', () => {
  expect(naermesteVirkedag(dato('2027-03-27'), 1)).toBe('2027-03-30');
  expect(naermesteVirkedag(dato('2027-03-27'), -1)).toBe('2027-03-24');
  expect(naermesteVirkedag(dato('2027-03-30'), -1)).toBe('2027-03-30');
});

test('days are counted as JavaScript counts them in UTC', () => {
  fc.assert(
    fc.property(fc.integer({ min: -200_000, max: 200_000 }), (nummer) => {
      const d = datoFraDagnummer(nummer);
      expect(d).toBe(new Date(nummer * 86_400_000).toISOString().slice(0, 10));
      expect(dagnummer(d)).toBe(nummer);
    }),
  );
});
