import {
  broek,
  broekAv,
  differanseAv,
  type Enhet,
  type Figurblad,
  type Forklaring,
  forklar,
  heltall,
  maanedsblad,
  parameterblad,
  produktAv,
  type Regnestykke,
  sumAv,
} from '#core';
import { MEDFINANSIERING_KRAV, sats, slaaOpp } from '../../../core/parameters/index.ts';

function tall(navn: string, verdi: number, enhet: Enhet = 'kr', dokument = 'Tabell 1'): Figurblad {
  return { slag: 'figur', navn: { nb: navn, nn: navn }, verdi: heltall(verdi), enhet, kilde: { dokument } };
}

function finnes<T>(x: T | null): T {
  if (x === null) throw new Error('mangler');
  return x;
}

/** The pieces on one line, the way a surface without any formatting would print them. */
function linje({ deler }: Forklaring): string {
  return deler
    .map((d) => {
      if (d.slag === 'operator' || d.slag === 'parentes') return d.tegn;
      const verdi = d.verdi.n === 1n ? String(d.verdi.t) : `${d.verdi.t}/${d.verdi.n}`;
      return d.slag === 'resultat' ? verdi : `${verdi} ${d.navn.nb}`;
    })
    .join(' ');
}

describe('an explanation', () => {
  test('43 plasser × 16 848 kr × 12 måneder × 25 % = 2 173 392', () => {
    const minimum = produktAv(
      [
        tall('plasser', 43, 'antall'),
        finnes(parameterblad(sats('VTA', '2025-06-01'))),
        maanedsblad(12),
        finnes(parameterblad(slaaOpp(MEDFINANSIERING_KRAV, '2025-06-01'))),
      ],
      'kr',
    );
    const forklaring = forklar(minimum);
    expect(linje(forklaring)).toMatch(/^43 plasser × 16848 .+ × 12 måneder × 1\/4 .+ = 2173392$/);
    expect(forklaring.deler.flatMap((d) => (d.slag === 'parameter' ? [d.hjemmel] : []))).toEqual([
      'tiltaksforskriften § 14-8',
      '',
      'tiltaksforskriften § 14-8',
    ]);
  });

  test('a loose term inside a tight one stands in parentheses, and only then', () => {
    const [a, b, c] = [tall('a', 6), tall('b', 2), tall('c', 1)];
    const tilfeller: readonly (readonly [Regnestykke, string])[] = [
      [finnes(broekAv(sumAv([a, b], 'kr'), c, 'andel')), '( 6 a + 2 b ) / 1 c = 8'],
      [finnes(broekAv(a, sumAv([b, c], 'kr'), 'andel')), '6 a / ( 2 b + 1 c ) = 2'],
      [finnes(broekAv(a, produktAv([b, c], 'kr'), 'andel')), '6 a / ( 2 b × 1 c ) = 3'],
      [finnes(broekAv(produktAv([a, b], 'kr'), c, 'andel')), '6 a × 2 b / 1 c = 12'],
      [differanseAv(a, differanseAv(b, c, 'kr'), 'kr'), '6 a − ( 2 b − 1 c ) = 5'],
      [differanseAv(differanseAv(a, b, 'kr'), c, 'kr'), '6 a − 2 b − 1 c = 3'],
      [sumAv([a, produktAv([b, c], 'kr')], 'kr'), '6 a + 2 b × 1 c = 8'],
      [produktAv([a, finnes(broekAv(b, c, 'andel'))], 'kr'), '6 a × ( 2 b / 1 c ) = 12'],
    ];
    expect(tilfeller.map(([stykke]) => linje(forklar(stykke)))).toEqual(tilfeller.map(([, ventet]) => ventet));
  });

  test('a figure alone is only itself', () => {
    expect(linje(forklar(tall('a', 6)))).toBe('6 a');
    expect(linje(forklar(sumAv([tall('a', 6)], 'kr')))).toBe('6 a');
  });

  test('names each source once, and every figure points at its own', () => {
    const forklaring = forklar(
      sumAv([tall('a', 1, 'kr', 'X'), tall('b', 2, 'kr', 'Y'), tall('c', 3, 'kr', 'X')], 'kr'),
    );
    expect(forklaring.kilder.map((k) => k.dokument)).toEqual(['X', 'Y']);
    expect(forklaring.deler.flatMap((d) => (d.slag === 'figur' ? [d.kilde] : []))).toEqual([0, 1, 0]);
  });

  test('there is no ratio with 0 below the line', () => {
    expect(broekAv(tall('a', 1), tall('b', 0), 'andel')).toBeNull();
    expect(broekAv(tall('a', 1), tall('b', 4), 'andel')?.verdi).toEqual(broek(1n, 4n));
  });
});
