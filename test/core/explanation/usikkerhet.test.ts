import fc from 'fast-check';
import {
  avrundingsintervall,
  type Broek,
  blader,
  broek,
  broekAv,
  del,
  differanseAv,
  type Figurblad,
  forenlige,
  gange,
  heltall,
  intervallAv,
  minus,
  pluss,
  produktAv,
  type Regnestykke,
  sammenlign,
  sum,
  sumAv,
} from '#core';

function blad(navn: string, verdi: Broek, steg: Broek | null): Figurblad {
  const presisjon = { steg, grunnlag: 'vist' as const };
  return {
    slag: 'figur',
    navn: { nb: navn, nn: navn },
    verdi,
    enhet: 'kr',
    kilde: { dokument: 'Tabell 1' },
    intervall: steg === null ? undefined : avrundingsintervall(verdi, presisjon),
  };
}

/** Works a calculation out again with other figures in its leaves. */
function paaNytt(stykke: Regnestykke, verdier: ReadonlyMap<Regnestykke, Broek>): Broek | null {
  if (stykke.slag === 'figur' || stykke.slag === 'parameter') return verdier.get(stykke) ?? stykke.verdi;
  const ledd = stykke.ledd.map((l) => paaNytt(l, verdier)).filter((v) => v !== null);
  const [foerste, andre] = ledd;
  if (ledd.length < stykke.ledd.length || foerste === undefined) return null;
  if (stykke.slag === 'sum') return sum(ledd);
  if (stykke.slag === 'produkt') return ledd.reduce(gange);
  if (andre === undefined) return null;
  return stykke.slag === 'differanse' ? minus(foerste, andre) : del(foerste, andre);
}

const verdi = fc.integer({ min: 1, max: 2000 }).map((n) => heltall(n));
const steg = fc.constantFrom(null, broek(1n), broek(10n), broek(100n));
const blader4 = fc
  .array(fc.tuple(verdi, steg), { minLength: 4, maxLength: 4 })
  .map((par) => par.map(([v, s], nr) => blad(`x${nr}`, v, s)));
/** Where in its interval each leaf really is, from 0 to 1. */
const steder = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 4, maxLength: 4 });

/** The shapes that metrics have, among them a leaf that stands twice. */
const former: readonly ((b: readonly Figurblad[]) => Regnestykke | null)[] = [
  ([a, b, c, d]) => (a && b && c && d ? sumAv([a, b, c, d], 'kr') : null),
  ([a, b, c]) => (a && b && c ? differanseAv(a, sumAv([b, c], 'kr'), 'kr') : null),
  ([a, b]) => (a && b ? broekAv(a, b, 'andel') : null),
  ([a, b]) => (a && b ? broekAv(differanseAv(a, b, 'kr'), a, 'andel') : null),
  ([a, b, c, d]) => (a && b && c && d ? broekAv(sumAv([a, b], 'kr'), sumAv([a, b, c, d], 'kr'), 'andel') : null),
  ([a, b, c]) => (a && b && c ? broekAv(a, produktAv([b, c], 'kr'), 'andel') : null),
  ([a, b, c]) => (a && b && c ? produktAv([differanseAv(a, b, 'kr'), c], 'kr') : null),
];

function inni(b: Figurblad, prosent: number): Broek {
  if (b.intervall === undefined) return b.verdi;
  return pluss(b.intervall.fra, gange(minus(b.intervall.til, b.intervall.fra), broek(BigInt(prosent), 100n)));
}

describe('the interval of a calculation', () => {
  test('holds whatever comes out when every figure moves within its own rounding', () => {
    fc.assert(
      fc.property(blader4, steder, fc.constantFrom(...former), (b, hvor, form) => {
        const stykke = form(b);
        const intervall = stykke === null ? null : intervallAv(stykke);
        if (stykke === null || intervall === null) return;
        const mulig = paaNytt(stykke, new Map(b.map((x, nr) => [x, inni(x, hvor[nr] ?? 0)])));
        if (mulig === null) throw new Error('nevneren kan være 0');
        expect(sammenlign(intervall.fra, mulig)).toBeLessThanOrEqual(0);
        expect(sammenlign(mulig, intervall.til)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 500 },
    );
  });

  test('is no wider than it must be: both ends are reached in a corner', () => {
    fc.assert(
      fc.property(blader4, fc.constantFrom(...former), (b, form) => {
        const stykke = form(b);
        const intervall = stykke === null ? null : intervallAv(stykke);
        if (stykke === null || intervall === null) return;
        const verdier: Broek[] = [];
        for (let hjoerne = 0; hjoerne < 16; hjoerne++) {
          const v = paaNytt(stykke, new Map(b.map((x, nr) => [x, inni(x, (hjoerne >> nr) % 2 === 0 ? 0 : 100)])));
          if (v !== null) verdier.push(v);
        }
        const ordnet = verdier.sort(sammenlign);
        expect([ordnet[0], ordnet.at(-1)]).toEqual([intervall.fra, intervall.til]);
      }),
      { numRuns: 300 },
    );
  });

  test('is a point when nothing is rounded', () => {
    fc.assert(
      fc.property(fc.tuple(verdi, verdi), ([a, b]) => {
        const stykke = broekAv(blad('a', a, null), blad('b', b, null), 'andel');
        expect(stykke === null ? null : intervallAv(stykke)).toEqual({ fra: stykke?.verdi, til: stykke?.verdi });
      }),
    );
  });

  test('there is none when the denominator may be 0', () => {
    const nevner = blad('b', heltall(50), heltall(100));
    const stykke = broekAv(blad('a', heltall(1), null), nevner, 'andel');
    expect(stykke === null ? 'ingen' : intervallAv(stykke)).toBeNull();
    expect(stykke === null ? 0 : blader(stykke).length).toBe(2);
  });

  test('Bjørkhaug 2020: 700 of 11 500 thousand, rounded to 100 thousand, is 5,63–6,55 %', () => {
    const HUNDRE = heltall(100);
    const stykke = broekAv(blad('r', heltall(700), HUNDRE), blad('o', heltall(11_500), HUNDRE), 'andel');
    expect(stykke === null ? null : intervallAv(stykke)).toEqual({
      fra: broek(650n, 11_550n),
      til: broek(750n, 11_450n),
    });
  });
});

describe('whether two figures can be the same', () => {
  const mellom = (fra: number, til: number) => ({ fra: heltall(fra), til: heltall(til) });
  test.each([
    [mellom(1, 3), mellom(2, 4), true],
    [mellom(1, 2), mellom(2, 3), false],
    [mellom(2, 2), mellom(2, 3), true],
    [mellom(1, 2), mellom(2, 2), true],
    [mellom(1, 1), mellom(2, 2), false],
    [mellom(1, 4), mellom(2, 3), true],
  ])('%#', (a, b, ventet) => {
    expect([forenlige(a, b), forenlige(b, a)]).toEqual([ventet, ventet]);
  });
});
