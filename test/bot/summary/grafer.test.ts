import type { Diagram, Intervalldiagram, Linjediagram, Soeylediagram } from '#core';
import { tegnDiagram } from '../../../bot/summary/grafer/index.ts';
import { type Del, lagTekstmaaler, type Tegning } from '../../../bot/summary/tegning/index.ts';

const felles = {
  tittel: 'Tittel',
  undertittel: '2020, %',
  enhetstekst: '%',
  alternativtekst: 'I ord',
  kilde: 'Kilde: her',
  utelatt: null,
};

const soeyler: Soeylediagram = {
  ...felles,
  id: 'driftsmargin',
  slag: 'soeyler',
  linjer: [{ tall: 0, tekst: '0' }],
  soeyler: [
    { navn: 'Bedriften for varig tilrettelagt arbeid i Øvre Æfjord og omegn AS', tall: 4, tekst: '4,0 %', merke: null },
    { navn: 'Ned AS', tall: -8, tekst: '−8,0 %', merke: 'negativ' },
  ],
};
const intervaller: Intervalldiagram = {
  ...felles,
  id: 'resultatgrad',
  slag: 'intervaller',
  linjer: [{ tall: 50, tekst: 'målet 50 %' }],
  rader: [
    { navn: 'Med AS', tall: 55, tekst: '55,0 %', intervall: { fra: 34, til: 74 }, n: 'n = 20', merke: '' },
    { navn: 'Uten AS', tall: 40, tekst: '40,0 %', intervall: null, n: 'n ukjent', merke: '' },
  ],
};
const linjer: Linjediagram = {
  ...felles,
  id: 'egenkapital',
  slag: 'linjer',
  linjer: [{ tall: 0, tekst: '0' }],
  merker: ['2018', '2019', '2020'],
  serier: [
    { navn: 'Hel AS', punkter: [1, 2, 3].map((tall) => ({ tall, tekst: `${tall},0` })) },
    {
      navn: 'Hull AS',
      punkter: [1, null, 3].map((tall) => ({ tall, tekst: tall === null ? 'mangler' : `${tall},0` })),
    },
  ],
};

const slag = <S extends Del['slag']>(tegning: Tegning, s: S) =>
  tegning.deler.filter((del): del is Extract<Del, { slag: S }> => del.slag === s);
const tekster = (tegning: Tegning) => slag(tegning, 'tekst').map((del) => del.tekst);

async function tegn(diagram: Diagram): Promise<Tegning> {
  return tegnDiagram(diagram, 480, await lagTekstmaaler());
}

describe('bars', () => {
  it('are as long as their numbers, on the right side of zero, with the figure and a word beside', async () => {
    const tegning = await tegn(soeyler);
    const [opp, ned] = slag(tegning, 'flate');
    const null0 = slag(tegning, 'linje').find((l) => l.fra[0] === l.til[0])?.fra[0];
    expect(opp?.x).toBe(null0);
    expect((ned?.x ?? 0) + (ned?.bredde ?? 0)).toBeCloseTo(null0 ?? Number.NaN, 9);
    expect((ned?.bredde ?? 0) / (opp?.bredde ?? 1)).toBeCloseTo(2, 9);
    expect(tekster(tegning)).toEqual(expect.arrayContaining(['4,0 %', '−8,0 % · negativ', 'Kilde: her', '0']));
  });

  it('cut a long name rather than cover the bars', async () => {
    const maaler = await lagTekstmaaler();
    const navn = slag(await tegn(soeyler), 'tekst').find((t) => t.tekst.startsWith('Bedriften'));
    expect(navn?.tekst.endsWith('…')).toBe(true);
    expect(maaler.bredde(navn?.tekst ?? '', navn?.storrelse ?? 0)).toBeLessThan(480 * 0.34);
  });
});

describe('dots with intervals', () => {
  it('are filled where there is an interval, open where n is unknown, on a scale from 0 to 100', async () => {
    const [med, uten] = slag(await tegn(intervaller), 'prikk');
    expect([med?.aapen, uten?.aapen]).toEqual([false, true]);
    const linje = slag(await tegn(intervaller), 'linje').find((l) => l.stiplet);
    const [x50, x55, x40] = [linje?.fra[0] ?? 0, med?.x ?? 0, uten?.x ?? 0];
    expect((x55 - x50) / (x50 - x40)).toBeCloseTo(0.5, 9);
  });

  it('say n and the target in words', async () => {
    expect(tekster(await tegn(intervaller))).toEqual(
      expect.arrayContaining(['55,0 % · n = 20', '40,0 % · n ukjent', 'målet 50 %', '0 %', '100 %']),
    );
  });
});

describe('lines', () => {
  it('leave a gap where a year is missing', async () => {
    const skraa = slag(await tegn(linjer), 'linje').filter((l) => l.fra[1] !== l.til[1]);
    expect(skraa).toHaveLength(2);
    expect(slag(await tegn(linjer), 'prikk')).toHaveLength(5);
  });

  it('are named at their ends, one under the other also when they end alike', async () => {
    const ender = slag(await tegn(linjer), 'tekst').filter((t) => t.tekst.endsWith('3,0'));
    expect(ender.map((t) => t.tekst)).toEqual(['Hel AS 3,0', 'Hull AS 3,0']);
    expect(Math.abs((ender[0]?.y ?? 0) - (ender[1]?.y ?? 0))).toBeGreaterThanOrEqual(8);
  });
});

it('stays inside its frame', async () => {
  for (const diagram of [soeyler, intervaller, linjer]) {
    const tegning = await tegn(diagram);
    for (const del of slag(tegning, 'tekst')) {
      expect(del.y).toBeLessThanOrEqual(tegning.hoyde);
      expect(del.x).toBeLessThanOrEqual(480);
    }
  }
});

it('breaks a long source into lines instead of running off the paper', async () => {
  const kilde = `Kilde: ${'Oslo Economics 2022, tabell 5-4 (konsernnivå), '.repeat(6)}`;
  const maaler = await lagTekstmaaler();
  for (const del of slag(await tegn({ ...soeyler, kilde }), 'tekst').filter((t) => t.tekst.includes('Economics'))) {
    expect(maaler.bredde(del.tekst, del.storrelse)).toBeLessThanOrEqual(480);
  }
});
