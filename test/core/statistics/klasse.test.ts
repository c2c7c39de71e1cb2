import { broek, klasseAvAndel, klasseAvAntall } from '#core';

const HALV = broek(1n, 2n);

describe('klasse', () => {
  test.each([
    [11n, 20n, 'B', true],
    [94n, 171n, 'B', true],
    [34n, 120n, 'D', false],
    [60n, 100n, 'A', true],
    [65n, 100n, 'A', true],
    [59n, 100n, 'B', true],
    [10n, 20n, 'B', true],
    [9n, 20n, 'C', false],
    [5n, 5n, 'A', true],
    [0n, 5n, 'D', false],
    [0n, 4n, '–', null],
  ] as const)('%i of %i against 50 %% is %s', (k, n, kode, naadd) => {
    const klasse = klasseAvAntall(k, n, HALV, 5n);
    expect([klasse.kode, klasse.naadd]).toEqual([kode, naadd]);
    expect(klasse.intervall === null).toBe(kode === '–');
  });

  test('says why there is no grade, and lets nothing of a small group out', () => {
    expect(klasseAvAntall(0n, 0n, HALV, 5n)).toMatchObject({ kode: '–', uten: 'ingen_avsluttede', naadd: null });
    expect(klasseAvAntall(3n, 4n, HALV, 5n)).toEqual({
      kode: '–',
      tekst: { nb: 'skjult: færre enn 5', nn: 'skjult: færre enn 5' },
      naadd: null,
      intervall: null,
      uten: 'faerre_enn',
    });
  });

  test('a percentage alone is over or under the target, and exactly on it is met', () => {
    expect(klasseAvAndel(broek(38n, 100n), HALV)).toMatchObject({
      kode: '–',
      naadd: false,
      uten: 'antall_ukjent',
      tekst: { nb: 'under målet, usikkerhet ukjent', nn: 'under målet, uvisse ukjend' },
    });
    expect(klasseAvAndel(HALV, HALV).naadd).toBe(true);
  });
});
