import fc from 'fast-check';
import { lokaltid } from '#core';
import { fraOsloTid, osloTid } from '../../../bot/schedule/oslotid.ts';

test.each([
  ['2027-01-04T08:00', '2027-01-04T07:00:00.000Z', 'winter'],
  ['2027-07-01T08:00', '2027-07-01T06:00:00.000Z', 'summer'],
  ['2027-03-28T01:59', '2027-03-28T00:59:00.000Z', 'the last minute before the clock is put forward'],
  ['2027-03-28T02:00', '2027-03-28T01:00:00.000Z', 'a time that does not exist: when the clock is put forward'],
  ['2027-03-28T02:30', '2027-03-28T01:00:00.000Z', 'a time that does not exist'],
  ['2027-03-28T03:00', '2027-03-28T01:00:00.000Z', 'the first minute of summer time'],
  ['2027-10-31T01:59', '2027-10-30T23:59:00.000Z', 'before the doubled hour'],
  ['2027-10-31T02:30', '2027-10-31T00:30:00.000Z', 'in the doubled hour: the first'],
  ['2027-10-31T03:00', '2027-10-31T02:00:00.000Z', 'after it'],
  ['2026-10-25T02:00', '2026-10-25T00:00:00.000Z', 'another year'],
  ['2028-03-26T02:15', '2028-03-26T01:00:00.000Z', 'another year'],
])('%s in Norway is %s (%s)', (lokal, utc) => {
  expect(fraOsloTid(lokaltid(lokal)).toISOString()).toBe(utc);
});

test('the doubled hour is shown twice, and means the first', () => {
  for (const utc of ['2027-10-31T00:30:00Z', '2027-10-31T01:30:00Z']) {
    expect(osloTid(new Date(utc))).toBe('2027-10-31T02:30');
  }
});

test('it is the first minute that shows the time or later, any minute of the years around', () => {
  const minutt = fc.integer({ min: Date.parse('2024-01-01') / 60_000, max: Date.parse('2032-01-01') / 60_000 });
  const rundtSkiftene = fc
    .tuple(fc.constantFrom('2026-03-29', '2027-03-28', '2026-10-25', '2027-10-31'), fc.integer({ min: -180, max: 300 }))
    .map(([dag, m]) => Date.parse(`${dag}T00:00Z`) / 60_000 + m);
  fc.assert(
    fc.property(fc.oneof(minutt, rundtSkiftene), fc.integer({ min: 0, max: 120 }), (m, siden) => {
      const tid = osloTid(new Date(m * 60_000));
      const foerst = fraOsloTid(tid);
      expect(osloTid(foerst) >= tid).toBe(true);
      expect(foerst.getTime()).toBeLessThanOrEqual(m * 60_000);
      expect(osloTid(new Date(foerst.getTime() - (siden + 1) * 60_000)) < tid).toBe(true);
    }),
    { numRuns: 500 },
  );
});
