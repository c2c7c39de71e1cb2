import { celleadvarsel, celleformat, celleregel, erTallcelle, MAL } from '#core/sheets';

const KOLONNER = MAL.flatMap((ark) => ark.kolonner.map((k) => [`${ark.navn}: ${k.overskrift}`, k] as const));

test.each(KOLONNER)('%s can be checked by Excel', (_navn, { celle }) => {
  const regel = celleregel(celle);
  if (regel.slag === 'fri') {
    expect(['tekst', 'kode']).toContain(celle.slag);
    return;
  }
  // Excel's own limits: 225 characters in a warning, 255 in a list, and a comma parts the choices.
  expect(celleadvarsel(regel).length).toBeLessThanOrEqual(225);
  if (regel.slag === 'liste') {
    expect(regel.valg.join(',').length).toBeLessThanOrEqual(255);
    expect(regel.valg.join('')).not.toContain(',');
  } else if (regel.til !== null) expect(regel.fra < regel.til).toBe(true);
});

test('a kommune number keeps its zero, a year has no group, a share is typed as per cent', () => {
  expect(celleformat({ slag: 'kode' })).toBe('@');
  expect(celleformat({ slag: 'aar' })).toBe('0');
  expect(celleformat({ slag: 'prosent', kanVaereNegativ: false })).toBe('0.0%');
  expect(celleformat({ slag: 'tekst' })).toBeNull();
  expect(erTallcelle({ slag: 'aar' })).toBe(false);
  expect(erTallcelle({ slag: 'kroner', kanVaereNegativ: true })).toBe(true);
});
