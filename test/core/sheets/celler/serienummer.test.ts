import { datoFraSerienummer } from '#core/sheets';

/** The outside oracle is the machine's own calendar. */
function oracle(dag: number, fra: number): string {
  return new Date(fra + dag * 86_400_000).toISOString().slice(0, 10);
}

test('every day from 1 March 1900 to the end of 9999 is the calendar’s', () => {
  const fra = Date.UTC(1899, 11, 30);
  const ulike: string[] = [];
  for (let dag = 61; dag <= 2_958_465; dag += 1) {
    if (dag > 80_000 && dag % 97 !== 0) continue;
    const [vaar, riktig] = [datoFraSerienummer(dag, false), oracle(dag, fra)];
    if (vaar !== riktig) ulike.push(`${dag}: ${vaar}, ${riktig}`);
  }
  expect(ulike).toEqual([]);
  expect(datoFraSerienummer(2_958_465, false)).toBe('9999-12-31');
});

test('Excel’s own leap day in 1900 is no date, and the days before it are one later than they look', () => {
  expect(datoFraSerienummer(1, false)).toBe('1900-01-01');
  expect(datoFraSerienummer(59, false)).toBe('1900-02-28');
  expect(datoFraSerienummer(60, false)).toBeUndefined();
  expect(datoFraSerienummer(61, false)).toBe('1900-03-01');
});

test('the time of day is dropped, and what is no day is no date', () => {
  expect(datoFraSerienummer(46_022.99, false)).toBe('2025-12-31');
  for (const nummer of [0, -1, 2_958_466, 1e15, Number.NaN]) expect(datoFraSerienummer(nummer, false)).toBeUndefined();
});

test('workbooks that count from 1904', () => {
  expect(datoFraSerienummer(0, true)).toBe('1904-01-01');
  expect(datoFraSerienummer(44_560, true)).toBe('2025-12-31');
  expect(datoFraSerienummer(2_958_465, true)).toBeUndefined();
});
