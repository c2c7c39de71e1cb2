import { dato } from '#core';
import { visAlvor, visAntallFunn, visGrunn, visMerknad, visMetode, visStatus } from '../../../core/text/index.ts';
import { nb } from '../../../core/text/meldinger.nb.ts';
import { nn } from '../../../core/text/meldinger.nn.ts';

/** Every message of a table with its path, and with placeholders put in. */
function alle(tabell: object, sti = ''): Map<string, string> {
  const ut = new Map<string, string>();
  for (const [noekkel, verdi] of Object.entries(tabell)) {
    if (typeof verdi === 'string') ut.set(`${sti}${noekkel}`, verdi);
    else if (typeof verdi === 'function') ut.set(`${sti}${noekkel}`, String(verdi('«1»', '«2»')));
    else for (const [under, tekst] of alle(verdi, `${sti}${noekkel}.`)) ut.set(under, tekst);
  }
  return ut;
}

describe('the messages of the two written standards', () => {
  const bokmaal = alle(nb);
  const nynorsk = alle(nn);

  test('have the same keys', () => {
    expect([...nynorsk.keys()]).toEqual([...bokmaal.keys()]);
  });

  test('use the same values, and are never empty', () => {
    const innsatte = (tekst: string | undefined) => ['«1»', '«2»'].filter((plass) => tekst?.includes(plass));
    for (const [noekkel, tekst] of bokmaal) {
      expect(tekst.trim()).not.toBe('');
      expect([noekkel, innsatte(nynorsk.get(noekkel))]).toEqual([noekkel, innsatte(tekst)]);
    }
  });

  test('hold no bokmål in nynorsk', () => {
    const bokmaalsord =
      /\b(ikke|mangler|fra|kilde|kilden|kildene|gjelder|oppgir|beregnes|antall|tallet|bare|et helt)\b/;
    for (const [noekkel, tekst] of nynorsk)
      expect([noekkel, bokmaalsord.exec(tekst)?.[0]]).toEqual([noekkel, undefined]);
  });
});

test('mangler, skjult, ikke_beregnbar and motstrid read differently', () => {
  const tekster = (['kjent', 'mangler', 'skjult', 'ikke_beregnbar', 'motstrid'] as const).map((s) => visStatus(s));
  expect(new Set(tekster).size).toBe(5);
});

test('a reason names the field and the date in words', () => {
  expect(visGrunn({ kode: 'mangler_inndata', felt: 'sum_eiendeler' })).toBe('vi mangler «Sum eiendeler»');
  expect(visGrunn({ kode: 'mangler_inndata', felt: 'sum_eiendeler' }, 'nn')).toBe('vi manglar «Sum eigedelar»');
  expect(visGrunn({ kode: 'mangler_parameter', parameter: 'sats_vta', dato: '2020-01-01' })).toMatch(
    /^«.+» er ikke kjent for 1\. januar 2020$/,
  );
  expect(visGrunn({ kode: 'faerre_enn', grense: 5 })).toBe('skjult: færre enn 5');
});

test('a remark names the period', () => {
  const periode = { fra: dato('2022-01-01'), til: dato('2022-08-31') };
  expect(visMerknad({ kode: 'del_av_aar', periode })).toBe(
    'tallet gjelder bare januar\u2013august 2022, ikke et helt år',
  );
  expect(visMerknad({ kode: 'annet_aar', felt: 'aft_plasser', periode }, 'nn')).toBe(
    '«AFT-plassar» er frå januar\u2013august 2022',
  );
  expect(visMerknad({ kode: 'konsernnivaa' })).toBe('tallet gjelder konsernet');
});

test('grades and methods have words', () => {
  expect(visAlvor('kan_ikke_vurderes')).toBe('kan ikke vurderes');
  expect(visAlvor('brudd', 'nn')).toBe('brot');
  expect([0, 1, 1200].map((n) => visAntallFunn(n, 'varsel'))).toEqual(['0 varsler', '1 varsel', '1\u00A0200 varsler']);
  expect(visMetode('vektet')).toBe('vektet snitt');
});
