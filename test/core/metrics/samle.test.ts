import fc from 'fast-check';
import {
  broek,
  endring,
  helAar,
  heltall,
  lagInnsyn,
  type Maaltall,
  type Observasjon,
  type Samletall,
  samle,
  samleMedVekter,
  sammenlign,
  sum,
  tomPortefolje,
} from '#core';
import { dato } from '../../../core/values/index.ts';
import { aft, figur, finn, innsynMed, maal, obs, prosent, selskap, TUSEN } from './portefolje.ts';

interface Bedrift {
  readonly omsetning: number;
  readonly resultat: number;
}

const bedrift = fc.record({
  omsetning: fc.integer({ min: 1, max: 500_000 }),
  resultat: fc.integer({ min: -50_000, max: 50_000 }),
});

function innsynFor(bedrifter: readonly Bedrift[]) {
  const observasjoner = bedrifter.flatMap((b, nr): readonly Observasjon[] => [
    obs('omsetning', b.omsetning, { selskap: `b-${nr}` }),
    obs('driftsresultat', b.resultat, { selskap: `b-${nr}` }),
  ]);
  return lagInnsyn({
    ...tomPortefolje('prøve'),
    selskaper: bedrifter.map((_, nr) => selskap(`b-${nr}`)),
    observasjoner,
  });
}

function marginer(bedrifter: readonly Bedrift[]) {
  const innsyn = innsynFor(bedrifter);
  return { innsyn, tall: bedrifter.flatMap((_, nr) => finn('driftsmargin', innsyn, `b-${nr}`)) };
}

function verdi(s: Samletall | null) {
  if (s?.resultat.status !== 'kjent') throw new Error('ukjent');
  return s.resultat.verdi;
}

const driftsmargin = maal('driftsmargin');

describe('a group of companies', () => {
  test('weighted is Σ over Σ, whatever the order', () => {
    fc.assert(
      fc.property(fc.array(bedrift, { minLength: 1, maxLength: 12 }), (bedrifter) => {
        const { innsyn, tall } = marginer(bedrifter);
        const ventet = broek(
          BigInt(bedrifter.reduce((s, b) => s + b.resultat, 0)),
          BigInt(bedrifter.reduce((s, b) => s + b.omsetning, 0)),
        );
        expect(verdi(samle(driftsmargin, innsyn, tall, 'vektet'))).toEqual(ventet);
        for (const metode of ['vektet', 'uvektet', 'median', 'sum', 'antall'] as const) {
          expect(verdi(samle(driftsmargin, innsyn, tall.toReversed(), metode))).toEqual(
            verdi(samle(driftsmargin, innsyn, tall, metode)),
          );
        }
      }),
    );
  });

  test('grouping makes no difference: sums of groups’ numerators and denominators are the whole’s', () => {
    const todelt = fc.tuple(
      fc.array(bedrift, { minLength: 1, maxLength: 6 }),
      fc.array(bedrift, { minLength: 1, maxLength: 6 }),
    );
    fc.assert(
      fc.property(todelt, ([a, b]) => {
        const { innsyn, tall } = marginer([...a, ...b]);
        const deler = [tall.slice(0, a.length), tall.slice(a.length)].map((del) =>
          samle(driftsmargin, innsyn, del, 'vektet'),
        );
        const [tellere, nevnere] = [0, 1].map((nr) =>
          sum(deler.flatMap((d) => (d.regnestykke?.slag === 'broek' ? (d.regnestykke.ledd[nr]?.verdi ?? []) : []))),
        );
        if (tellere === undefined || nevnere === undefined) throw new Error('ukjent');
        expect(verdi(samle(driftsmargin, innsyn, tall, 'vektet'))).toEqual(
          broek(tellere.t * nevnere.n, nevnere.t * tellere.n),
        );
      }),
    );
  });

  test('mean and median lie between the least and the greatest', () => {
    fc.assert(
      fc.property(fc.array(bedrift, { minLength: 1, maxLength: 9 }), (bedrifter) => {
        const { innsyn, tall } = marginer(bedrifter);
        const verdier = tall.flatMap((t) => (t.resultat.status === 'kjent' ? [t.resultat.verdi] : [])).sort(sammenlign);
        const [minste, stoerste] = [verdier[0], verdier.at(-1)];
        if (minste === undefined || stoerste === undefined) throw new Error('tom');
        for (const metode of ['vektet', 'uvektet', 'median'] as const) {
          const v = verdi(samle(driftsmargin, innsyn, tall, metode));
          expect(sammenlign(minste, v)).toBeLessThanOrEqual(0);
          expect(sammenlign(v, stoerste)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  test('the median of an even number is halfway between the two in the middle', () => {
    const { innsyn, tall } = marginer([10, 20, 40, 90].map((resultat) => ({ omsetning: 100, resultat })));
    expect(verdi(samle(driftsmargin, innsyn, tall, 'median'))).toEqual(broek(3n, 10n));
    expect(verdi(samle(driftsmargin, innsyn, tall.slice(1), 'median'))).toEqual(broek(4n, 10n));
  });

  test('shares don’t add up: the sum of a group’s ratios is the group’s ratio', () => {
    const { innsyn, tall } = marginer([
      { omsetning: 100, resultat: 10 },
      { omsetning: 300, resultat: 10 },
    ]);
    const samlet = samle(driftsmargin, innsyn, tall, 'sum');
    expect([samlet.metode, verdi(samlet)]).toEqual(['vektet', broek(1n, 20n)]);
  });

  test('the mean of an amount is per company, and its sum is the sum', () => {
    const innsyn = innsynFor([
      { omsetning: 100, resultat: 10 },
      { omsetning: 300, resultat: 15 },
    ]);
    const tall = ['b-0', 'b-1'].flatMap((b) => finn('omsetning', innsyn, b));
    expect(verdi(samle(maal('omsetning'), innsyn, tall, 'vektet'))).toEqual(heltall(200));
    expect(samle(maal('omsetning'), innsyn, tall, 'vektet').metode).toBe('uvektet');
    expect(verdi(samle(maal('omsetning'), innsyn, tall, 'sum'))).toEqual(heltall(400));
    expect(verdi(samle(maal('omsetning'), innsyn, tall, 'antall'))).toEqual(heltall(2));
  });

  test('nothing to put together is no zero', () => {
    const innsyn = innsynMed({});
    for (const metode of ['sum', 'vektet', 'uvektet', 'median'] as const) {
      expect(samle(driftsmargin, innsyn, [], metode).resultat).toEqual({
        status: 'ikke_beregnbar',
        grunn: { kode: 'ingen_tall' },
      });
    }
    expect(verdi(samle(driftsmargin, innsyn, [], 'antall'))).toEqual(heltall(0));
  });

  test('figures without a value are left out and listed, never counted as zero', () => {
    const observasjoner = [obs('egenkapital', 10, { selskap: 'b-0' }), obs('egenkapital', null, { selskap: 'b-1' })];
    const innsyn = innsynMed({ selskaper: [selskap('b-0'), selskap('b-1')], observasjoner });
    const tall = ['b-0', 'b-1'].flatMap((b) => finn('egenkapital', innsyn, b));
    const samlet = samle(maal('egenkapital'), innsyn, tall, 'uvektet');
    expect([verdi(samlet), samlet.utelatt.map((t) => t.selskap)]).toEqual([heltall(10), ['b-1']]);
  });

  test('two periods are never put together, and two levels are said', () => {
    const observasjoner = [
      obs('egenkapital', 10, { selskap: 'b-0', nivaa: 'konsern' }),
      obs('egenkapital', 20, { selskap: 'b-1', nivaa: 'selskap' }),
      obs('egenkapital', 20, { selskap: 'b-1', nivaa: 'selskap', aar: 2023 }),
    ];
    const innsyn = innsynMed({ selskaper: [selskap('b-0'), selskap('b-1')], observasjoner });
    const tall = ['b-0', 'b-1'].flatMap((b) => finn('egenkapital', innsyn, b));
    expect(samle(maal('egenkapital'), innsyn, tall, 'sum').resultat).toEqual({
      status: 'ikke_beregnbar',
      grunn: { kode: 'ulik_periode' },
    });
    expect(samle(maal('egenkapital'), innsyn, tall.slice(0, 2), 'sum').ulikeNivaaer).toBe(true);
  });

  test('one company without its counts makes the mean unweighted, and says so', () => {
    const i = (id: string, mer: Parameters<typeof aft>[0]) => ({ ...aft(mer), selskap: id });
    const innsyn = innsynMed({
      aftResultater: [
        i('b-0', { avsluttet: figur(90), formidlet: figur(45) }),
        i('b-1', { avsluttet: figur(10), formidlet: figur(9) }),
        i('b-2', { andel: prosent(40) }),
      ],
    });
    const tall = ['b-0', 'b-1', 'b-2'].flatMap((b) => finn('resultatgrad', innsyn, b));
    const alle = samle(maal('resultatgrad'), innsyn, tall, 'vektet');
    expect([alle.metode, alle.merknad, verdi(alle)]).toEqual(['uvektet', 'vekter_ukjent', broek(3n, 5n)]);
    const telte = samle(maal('resultatgrad'), innsyn, tall.slice(0, 2), 'vektet');
    expect([telte.metode, telte.merknad, verdi(telte)]).toEqual(['vektet', null, broek(27n, 50n)]);
    const plasser = new Map([
      ['b-0', heltall(10)],
      ['b-1', heltall(20)],
      ['b-2', heltall(10)],
    ]);
    expect(verdi(samleMedVekter(maal('resultatgrad'), tall, plasser))).toEqual(broek(27n, 40n));
    plasser.delete('b-1');
    expect(samleMedVekter(maal('resultatgrad'), tall, plasser)).toBeNull();
  });

  test('a kommune’s population counts once for all its companies', () => {
    const tallFor = (kommune: string, antall: number) => ({
      kommune,
      kommunenummer: null,
      periode: helAar(2024),
      innbyggere: figur(antall),
      ufoeretrygdede: null,
      kilde: { dokument: 'SSB' },
    });
    const innsyn = innsynMed({
      selskaper: [selskap('b-0'), selskap('b-1'), selskap('b-2', { kommune: 'Lia' })],
      kommunetall: [tallFor('Fjordvik', 1000), tallFor('Lia', 500)],
      observasjoner: ['b-0', 'b-1', 'b-2'].map((b) => obs('vta_plasser', 10, { selskap: b })),
    });
    const tall = ['b-0', 'b-1', 'b-2'].flatMap((b) => finn('plasser_per_innbygger', innsyn, b));
    expect(verdi(samle(maal('plasser_per_innbygger'), innsyn, tall, 'vektet'))).toEqual(broek(30n, 1500n));
  });

  test('the interval holds every total that the rounded figures may stand for', () => {
    const rundet = fc.array(fc.tuple(fc.integer({ min: -500, max: 499 }), fc.integer({ min: -500, max: 499 })), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(rundet, (avvik) => {
        const observasjoner = avvik.flatMap((_, nr) => [
          obs('omsetning', 90_000 + 1000 * nr, { selskap: `b-${nr}`, steg: TUSEN }),
          obs('driftsresultat', 4_000 - 1000 * nr, { selskap: `b-${nr}`, steg: TUSEN }),
        ]);
        const innsyn = innsynMed({ observasjoner });
        const tall = avvik.flatMap((_, nr) => finn('driftsmargin', innsyn, `b-${nr}`));
        const samlet = samle(driftsmargin, innsyn, tall, 'vektet');
        const sann = (felt: 0 | 1, grunn: (nr: number) => number) =>
          avvik.reduce((s, a, nr) => s + grunn(nr) + a[felt], 0);
        const mulig = broek(BigInt(sann(1, (nr) => 4_000 - 1000 * nr)), BigInt(sann(0, (nr) => 90_000 + 1000 * nr)));
        if (samlet.resultat.status !== 'kjent') throw new Error('ukjent');
        expect(sammenlign(samlet.resultat.intervall.fra, mulig)).toBeLessThanOrEqual(0);
        expect(sammenlign(mulig, samlet.resultat.intervall.til)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('change over time', () => {
  const to = (felt: 'egenkapital' | 'praksis_andel', fra: string, til: string): readonly [Maaltall, Maaltall] => {
    const innsyn = innsynMed({ observasjoner: [obs(felt, fra, { aar: 2023 }), obs(felt, til)] });
    const [ny, gammel] = finn(felt === 'egenkapital' ? 'egenkapital' : 'praksisandel', innsyn);
    if (ny === undefined || gammel === undefined) throw new Error('ukjent');
    return [gammel, ny];
  };

  test('of a share is in prosentpoeng and never per cent', () => {
    const [fra, til] = to('praksis_andel', '0.40', '0.44');
    expect(endring(maal('praksisandel'), fra, til)).toMatchObject({
      verdi: broek(1n, 25n),
      enhet: 'prosentpoeng',
      andel: null,
    });
  });

  test.each([
    ['200', '250', 50, broek(1n, 4n)],
    ['200', '150', -50, broek(-1n, 4n)],
    ['0', '150', 150, null],
    ['-100', '50', 150, null],
  ])('of an amount from %s to %s is in kroner, and in per cent only from above 0', (a, b, kroner, andel) => {
    const [fra, til] = to('egenkapital', a, b);
    expect(endring(maal('egenkapital'), fra, til)).toMatchObject({ verdi: heltall(kroner), enhet: 'kr', andel });
  });

  test('not between konsern and selskap, nor between a year’s amount and a part of it', () => {
    const innsyn = innsynMed({
      observasjoner: [
        obs('egenkapital', 1, { nivaa: 'konsern' }),
        obs('egenkapital', 2, { aar: 2023, nivaa: 'selskap' }),
        obs('egenkapital', 3, { periode: { fra: dato('2022-01-01'), til: dato('2022-06-30') }, nivaa: 'selskap' }),
        obs('egenkapital', null, { aar: 2021, nivaa: 'selskap' }),
      ],
    });
    const [konsern, aaret, halve, mangler] = finn('egenkapital', innsyn);
    if (!konsern || !aaret || !halve || !mangler) throw new Error('ukjent');
    const kode = (fra: Maaltall, til: Maaltall) => {
      const e = endring(maal('egenkapital'), fra, til);
      return e.status === 'kjent' ? 'kjent' : e.grunn.kode;
    };
    expect([kode(aaret, konsern), kode(halve, aaret), kode(mangler, aaret)]).toEqual([
      'ulikt_nivaa',
      'ulik_periode',
      'oppgitt_mangler',
    ]);
  });
});
