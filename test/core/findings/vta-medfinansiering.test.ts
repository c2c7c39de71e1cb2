import { broek, helAar, heltall, type VtaTilskudd } from '#core';
import { desimal, figur, innsynMed, obs, prosent, vta } from '../metrics/portefolje.ts';
import { alvorene, flat, funnAv, korte, tiltakene } from './funn.ts';

const REGEL = 'vta_medfinansiering';
const tusen = heltall(1000);
const rad = (statlig: number | string, kommunalt: number | string, mer: Partial<VtaTilskudd> = {}): VtaTilskudd =>
  vta('Fjordvik', {
    deltakere: figur(20),
    statligTilskudd: figur(statlig, 'Oppgave 2025'),
    kommunaltTilskudd: figur(kommunalt, 'Oppgave 2025'),
    ...mer,
  });
const med = (...rader: VtaTilskudd[]) => innsynMed({ vtaTilskudd: rader });

describe('the requirement, on exact amounts', () => {
  test.each([
    ['met', 4000000, 1100000, 'orientering'],
    ['exactly on the limit', 4000000, 1000000, 'orientering'],
    ['an øre below', 4000000, '999999.99', 'brudd'],
    ['24,99 %', 4000000, 999600, 'brudd'],
    ['nothing paid', 4000000, 0, 'brudd'],
    ['on the limit with øre', '4363.75', '1090.9375', 'orientering'],
  ])('%s: %s', (_, statlig, kommunalt, alvor) => {
    expect(alvorene(REGEL, med(rad(statlig, kommunalt)))).toEqual([alvor]);
  });

  test('24,99 % is printed as 24,99 %, never as 25 %', () => {
    const [tekst] = korte(REGEL, med(rad(4000000, 999600)));
    expect(tekst?.[1]).toContain('24,99 % medfinansiering');
    expect(tekst?.[1]).toContain('Kravet er minst 25 % av det statlige tilskuddet (tiltaksforskriften § 14-8).');
    expect(tekst?.[1]).toContain('999 600 kr mot et statlig tilskudd på 4 000 000 kr');
  });

  test('a breach so small that it needs decimals still shows as one', () => {
    const [tekst] = korte(REGEL, med(rad(4000000, '999999.99')));
    expect(tekst?.[1]).toMatch(/24,9999998 %|24,99999975 %/);
  });

  test('what is lacking, in kroner, never rounded down', () => {
    expect(tiltakene(REGEL, med(rad(4000000, 987654.5)))).toEqual(['Det mangler 12 345,50 kr.']);
    // 25 % of 1 000,01 is 250,0025: 250,01 less the 250 paid.
    expect(tiltakene(REGEL, med(rad('1000.01', 250)))).toEqual(['Det mangler 0,01 kr.']);
  });

  test('20 % of the two together is named beside 25 % of the grant', () => {
    expect(korte(REGEL, med(rad(4000000, 1000000)))[0]?.[1]).toContain(
      'Det er 20,0 % av de to tilskuddene til sammen.',
    );
  });

  test('kommuner and years apart: one kommune in the clear, another not', () => {
    const innsyn = med(
      rad(4000000, 1000000),
      rad(2000000, 400000, { bostedskommune: 'Elvestad' }),
      rad(4000000, 900000, { periode: helAar(2024) }),
    );
    expect(funnAv(REGEL, innsyn).map((f) => [f.periode?.fra, f.alvor])).toEqual([
      ['2025-01-01', 'orientering'],
      ['2025-01-01', 'brudd'],
      ['2024-01-01', 'brudd'],
    ]);
  });
});

describe('rounded amounts', () => {
  const avrundet = (s: number, k: number) =>
    med(rad(s, k, { statligTilskudd: figur(s, 'A', tusen), kommunaltTilskudd: figur(k, 'A', tusen) }));

  test('an interval across the limit cannot be assessed, and what would decide it is said', () => {
    const [funn] = funnAv(REGEL, avrundet(4000000, 1000000));
    expect(funn?.alvor).toBe('kan_ikke_vurderes');
    expect(flat(funn?.tekst.nb ?? '')).toContain('andelen kan være fra 24,98');
    expect(flat(funn?.tiltak?.nb ?? '')).toContain('i kroner');
  });

  test('surely above, surely below', () => {
    expect(alvorene(REGEL, avrundet(4000000, 1002000))).toEqual(['orientering']);
    expect(alvorene(REGEL, avrundet(4000000, 998000))).toEqual(['brudd']);
  });

  test('whole kroner are what was paid, not a rounding', () => {
    const kroner = rad(4000000, 1000000, {
      statligTilskudd: figur(4000000, 'A', heltall(1)),
      kommunaltTilskudd: figur(1000000, 'A', heltall(1)),
    });
    expect(alvorene(REGEL, med(kroner))).toEqual(['orientering']);
  });
});

describe('only the total known', () => {
  const total = (s: number, k: number) => rad(s, k, { bostedskommune: null });

  test('below the limit at least one kommune is below', () => {
    const [funn] = funnAv(REGEL, med(total(4000000, 900000)));
    expect(funn?.alvor).toBe('brudd');
    expect(flat(funn?.tekst.nb ?? '')).toContain('Minst én bostedskommune ligger da under kravet.');
  });

  test('at or above it the total is orientering, and the kommuner cannot be assessed', () => {
    expect(alvorene(REGEL, med(total(4000000, 1000000)))).toEqual(['orientering', 'kan_ikke_vurderes']);
  });

  test('beside kommuner that explain it, the total is orientering only', () => {
    const innsyn = med(rad(2000000, 400000), total(4000000, 900000));
    expect(alvorene(REGEL, innsyn)).toEqual(['brudd', 'orientering']);
  });
});

describe('without amounts', () => {
  test('a stated percentage, word for word', () => {
    const kilde = { dokument: 'Oslo Economics 2022, kap. 5.2' };
    const innsyn = innsynMed({
      vtaTilskudd: [vta(null, { oppgittAndel: prosent(25, kilde.dokument), kilde })],
    });
    expect(korte(REGEL, innsyn)).toEqual([
      [
        'kan_ikke_vurderes',
        'bedrift-a er oppgitt med 25 % kommunal medfinansiering (Oslo Economics 2022, kap. 5.2). Kravet er minst 25 % av det statlige tilskuddet (tiltaksforskriften § 14-8). Beløpene mangler, så kravet kan ikke etterprøves.',
      ],
    ]);
  });

  test('a stated percentage below the limit is a varsel', () => {
    expect(alvorene(REGEL, innsynMed({ vtaTilskudd: [vta(null, { oppgittAndel: prosent(20) })] }))).toEqual(['varsel']);
  });

  test.each([
    ['kommunalt unknown', { statligTilskudd: figur(4000) }, 'Vi mangler kommunalt tilskudd'],
    [
      'statlig unknown, a year without a sats',
      { kommunaltTilskudd: figur(4000), plasser: figur(9), periode: helAar(2020) },
      'Vi mangler statlig tilskudd',
    ],
    [
      'stated to be missing',
      { statligTilskudd: figur(null), kommunaltTilskudd: figur(null) },
      'Vi mangler statlig tilskudd og kommunalt tilskudd',
    ],
  ])('%s', (_, mer, tekst) => {
    const [funn] = korte(REGEL, innsynMed({ vtaTilskudd: [vta('Fjordvik', mer)] }));
    expect(funn?.[0]).toBe('kan_ikke_vurderes');
    expect(funn?.[1]).toContain(tekst);
  });

  test('agreed places stand in for a missing state grant, and it is said', () => {
    // 10 · 16 848 · 12 = 2 021 760; 25 % is 505 440.
    const plasser = { plasser: figur(10), kommunaltTilskudd: figur(505440) };
    const [funn] = korte(REGEL, innsynMed({ vtaTilskudd: [vta('Fjordvik', plasser)] }));
    expect(funn?.[0]).toBe('orientering');
    expect(funn?.[1]).toContain('10 plasser × 16 848 kr × 12 måneder');
    const under = { plasser: figur(10), kommunaltTilskudd: figur('505439.99') };
    expect(alvorene(REGEL, innsynMed({ vtaTilskudd: [vta('Fjordvik', under)] }))).toEqual(['brudd']);
  });

  test('no rows: not applicable without VTA places, else not assessable', () => {
    expect(alvorene(REGEL, innsynMed({ observasjoner: [obs('vta_plasser', 0)] }))).toEqual(['ikke_aktuelt']);
    const bareKommunale = [obs('vta_plasser', 5), obs('vta_plasser_kommunale', 5)];
    expect(alvorene(REGEL, innsynMed({ observasjoner: bareKommunale }))).toEqual(['ikke_aktuelt']);
    expect(alvorene(REGEL, innsynMed({ observasjoner: [obs('vta_plasser', 40)] }))).toEqual(['kan_ikke_vurderes']);
    expect(alvorene(REGEL, innsynMed({}))).toEqual(['kan_ikke_vurderes']);
  });
});

describe('amounts that make no sense', () => {
  test.each([
    ['no state grant', 0, 50000, 'ikke_aktuelt'],
    ['neither', 0, 0, 'ikke_aktuelt'],
    ['a negative grant', -4000, 1000, 'kan_ikke_vurderes'],
    ['a negative kommunalt', 4000, -1000, 'kan_ikke_vurderes'],
  ])('%s', (_, statlig, kommunalt, alvor) => {
    expect(alvorene(REGEL, med(rad(statlig, kommunalt)))).toEqual([alvor]);
  });
});

describe('sources that disagree', () => {
  test('about the verdict: both shown, nothing decided', () => {
    const innsyn = med(
      rad(4000000, 1000000, { kilde: { dokument: 'Kommunen' } }),
      rad(4000000, 900000, { kilde: { dokument: 'Bedriften' } }),
    );
    expect(korte(REGEL, innsyn)).toEqual([
      [
        'kan_ikke_vurderes',
        'Kildene er uenige om medfinansieringen av VTA i bedrift-a for Fjordvik i 2025: 25,0 % (Kommunen) og 22,5 % (Bedriften). Kravet kan ikke vurderes.',
      ],
    ]);
  });

  test('about the amounts but not the verdict: the verdict stands', () => {
    expect(alvorene(REGEL, med(rad(4000000, 900000), rad(4000000, 800000, { kilde: { dokument: 'B' } })))).toEqual([
      'brudd',
    ]);
  });
});

describe('few deltakere', () => {
  const liten = rad(800000, 160000, { bostedskommune: 'Lilleby', deltakere: figur(3) });

  test('percentage and verdict are shown, amounts are not, neither in text, tiltak nor grunnlag', () => {
    const [funn] = funnAv(REGEL, med(liten));
    expect(funn?.alvor).toBe('brudd');
    const alt = flat(`${funn?.tekst.nb} ${funn?.tiltak?.nb} ${funn?.tekst.nn} ${funn?.tiltak?.nn}`);
    expect(alt).toContain('20,0 %');
    for (const beloep of ['800 000', '160 000', '40 000']) expect(alt).not.toContain(beloep);
    expect(funn?.grunnlag.map((g) => g.enhet)).toEqual(['andel']);
  });

  test('the smallest neighbour is hidden too, so that the total minus the rest tells nothing; the largest is shown', () => {
    const innsyn = med(
      liten,
      rad(4000000, 1000000, { bostedskommune: 'Mellomby', deltakere: figur(20) }),
      rad(9000000, 2250000, { bostedskommune: 'Storby', deltakere: figur(45) }),
      rad(13800000, 3410000, { bostedskommune: null, deltakere: figur(68) }),
    );
    const viser = funnAv(REGEL, innsyn).map((f) => f.grunnlag.some((g) => g.enhet === 'kr'));
    // The two larger ones pay 25,0 %: with the total's amounts too, Lilleby's would be (K − 25 % · S) / (20 % − 25 %).
    expect(viser).toEqual([false, false, true, false]);
  });

  test('the total is shown where the hidden ones’ shares tell nothing of the amounts', () => {
    const innsyn = med(
      rad(800000, 200000, { bostedskommune: 'Lilleby', deltakere: figur(3) }),
      rad(4000000, 1000000, { bostedskommune: 'Mellomby', deltakere: figur(20) }),
      rad(9000000, 2250000, { bostedskommune: 'Storby', deltakere: figur(45) }),
      rad(13800000, 3450000, { bostedskommune: null, deltakere: figur(68) }),
    );
    const viser = funnAv(REGEL, innsyn).map((f) => f.grunnlag.some((g) => g.enhet === 'kr'));
    expect(viser).toEqual([false, false, true, true]);
  });

  test('an amount divided by the sats is a count: it is hidden without a stated one', () => {
    // 4 · 16 848 · 12 = 808 704.
    const utenAntall = rad(808704, 202176, { deltakere: null });
    expect(funnAv(REGEL, med(utenAntall))[0]?.grunnlag.map((g) => g.enhet)).toEqual(['andel']);
  });

  test('rounded amounts are not given away by how far the share may reach', () => {
    const [s, k] = [figur(800000, 'A', tusen), figur(200000, 'A', tusen)];
    const [tekst] = korte(REGEL, med(rad(1, 1, { deltakere: figur(3), statligTilskudd: s, kommunaltTilskudd: k })));
    expect(tekst?.[0]).toBe('kan_ikke_vurderes');
    expect(tekst?.[1]).toContain('andelen kan ligge på begge sider av kravet');
    expect(tekst?.[1]).not.toMatch(/24,9|25,0[1-9]/);
  });

  test('a total about so few is hidden too', () => {
    const total = rad(800000, 200000, { bostedskommune: null, deltakere: figur(3) });
    const [funn] = funnAv(REGEL, med(total));
    expect(funn?.grunnlag.map((g) => g.enhet)).toEqual(['andel']);
    expect(flat(funn?.tekst.nb ?? '')).not.toContain('800 000');
  });

  test('exactly as many as the limit is enough', () => {
    expect(funnAv(REGEL, med(rad(1000000, 250000, { deltakere: figur(5) })))[0]?.grunnlag).toHaveLength(3);
  });
});

test('the figures are the exact ones', () => {
  const [funn] = funnAv(REGEL, med(rad(4000000, 999600)));
  expect(funn?.grunnlag.map((g) => g.verdi)).toEqual([desimal('999600'), desimal('4000000'), broek(2499n, 10000n)]);
  expect(funn?.hjemmel).toBe('tiltaksforskriften § 14-8');
});
