import fc from 'fast-check';
import {
  type Broek,
  blader,
  broek,
  dato,
  finnMaal,
  heltall,
  type Innsyn,
  kontroller,
  type Maaltall,
  medfinansieringPerKommune,
  sammenlign,
  skjermAndel,
  statligForKommune,
  type VtaTilskudd,
} from '#core';
import { A, desimal, figur, finn, innsynMed, kort, TUSEN, vta } from './portefolje.ts';

/** The state grant for one place in 2025: 12 months at 16 848 kr. */
const EN_PLASS = 12 * 16_848;
const KRAV = broek(1n, 4n);

const rad = (deltakere: number, kommunalt: number | string, mer: Partial<VtaTilskudd> = {}): VtaTilskudd =>
  vta('Lia', {
    deltakere: figur(deltakere),
    statligTilskudd: figur(deltakere * EN_PLASS),
    kommunaltTilskudd: figur(kommunalt),
    ...mer,
  });

const iTusen = (deltakere: number, kommunalt: number): VtaTilskudd =>
  rad(deltakere, 1, {
    statligTilskudd: figur(Math.round((deltakere * EN_PLASS) / 1000) * 1000, 'Tabell 1', TUSEN),
    kommunaltTilskudd: figur(Math.round(kommunalt / 1000) * 1000, 'Tabell 1', TUSEN),
  });

/** Everything that leaves the core about a portfolio's VTA, as one text. */
function alt(innsyn: Innsyn): string {
  const maal = ['medfinansieringsandel', 'vta_belegg', 'andel_for_balanse', 'kommunens_samlede_kostnad'];
  const tall = [...maal.flatMap((id) => finnMaal(id)?.finn(innsyn, A) ?? []), ...medfinansieringPerKommune(innsyn, A)];
  const funn = kontroller(innsyn, dato('2026-11-20')).filter((f) =>
    ['vta_medfinansiering', 'belegg'].includes(f.regel),
  );
  return JSON.stringify([tall, funn], (_, v: unknown) => (typeof v === 'bigint' ? `${v}` : v));
}

const perKommune = (...rader: VtaTilskudd[]): readonly Maaltall[] =>
  medfinansieringPerKommune(innsynMed({ vtaTilskudd: rader }), A);

describe('what is shown about few deltakere', () => {
  // The amounts an outsider tries: so many places at the known rate, and what 31,4 % of them comes to in whole kroner.
  const beloep = (antall: number) => Math.round(0.314 * antall * EN_PLASS);

  test('is the same for one, two, three and four of them, when the share is', () => {
    const vist = [1, 2, 3, 4].map((n) => alt(innsynMed({ vtaTilskudd: [rad(n, beloep(n))] })));
    expect(new Set(vist).size).toBe(1);
    expect(vist[0]).toContain('31,4');
  });

  test('is the same when amounts were rounded to thousands: neither end nor length of the interval tells', () => {
    // 31,2 %: rounding moves each share less than the tenth that is shown.
    const tall = [2, 3, 4].flatMap((n) => perKommune(iTusen(n, 0.3121 * n * EN_PLASS)));
    const lengder = tall.map((t) => (t.resultat.status === 'kjent' ? t.resultat.intervall : null));
    expect(lengder).toEqual(Array.from({ length: 3 }, () => ({ fra: broek(31n, 100n), til: broek(8n, 25n) })));
  });

  test('counting back from an amount finds no other count less likely', () => {
    // With the exact ratio only one count gives whole kroner; from what is shown each count does.
    const [tall] = perKommune(rad(3, 151_633));
    const heleKroner = (andel: Broek, n: number) => (andel.t * BigInt(n * EN_PLASS)) % andel.n === 0n;
    expect([1, 2, 3, 4].filter((n) => heleKroner(broek(151_633n, BigInt(3 * EN_PLASS)), n))).toEqual([3]);
    if (tall?.resultat.status !== 'kjent') throw new Error('ukjent');
    const { fra, til } = tall.resultat.intervall;
    const mulige = [1, 2, 3, 4].filter((n) => {
      const kroner = BigInt(Math.ceil((Number(fra.t) / Number(fra.n)) * n * EN_PLASS));
      return sammenlign(broek(kroner, BigInt(n * EN_PLASS)), til) <= 0;
    });
    expect(mulige).toEqual([1, 2, 3, 4]);
  });

  test('holds no amount, no weight and no calculation, wherever it is looked at', () => {
    const innsyn = innsynMed({ vtaTilskudd: [rad(3, 151_633, { plasser: figur(3), maanedsverk: figur('34.21739') })] });
    for (const beloep of ['606528', '151633', '606 528', '151 633', '3421739', '34,21739']) {
      expect(alt(innsyn).replaceAll('\u00A0', ' ')).not.toContain(beloep);
    }
  });

  test('the others’ sum doesn’t show its terms', () => {
    const rader = [
      rad(3, 151_633),
      rad(20, 1_111_111, { bostedskommune: 'Fjordvik' }),
      rad(30, 1_717_171, { bostedskommune: 'Ås' }),
    ];
    const [total] = finn('medfinansieringsandel', innsynMed({ vtaTilskudd: rader }));
    const terms = total?.regnestykke == null ? [] : blader(total.regnestykke).map((b) => b.verdi);
    expect(terms).toEqual([heltall(151_633 + 1_111_111 + 1_717_171), heltall(53 * EN_PLASS)]);
    expect(total?.vekt).toEqual({ teller: terms[0], nevner: terms[1] });
  });

  test('a kommune that one source counts too few in is hidden in the other source too', () => {
    const annen = rad(7, 400_000, { kilde: { dokument: 'Tabell 2' } });
    expect(perKommune(rad(4, 202_176), annen).map((t) => t.vekt)).toEqual([null, null]);
  });
});

describe('what would be an amount', () => {
  const rader = [
    rad(3, 151_633),
    rad(20, 1_111_111, { bostedskommune: 'Fjordvik' }),
    rad(30, 1_800_000, { bostedskommune: 'Dal' }),
    rad(40, 2_200_000, { bostedskommune: 'Ås' }),
  ];
  const innsyn = innsynMed({ vtaTilskudd: rader });
  const [{ periode }] = [rad(3, 0)];

  test.each([
    ['Lia', false],
    ['Fjordvik', false],
    // Three unlike shares: the sums of two of them would give both.
    ['Dal', false],
    ['Ås', true],
  ])('the state grant for %s may be had for a what-if: %s', (kommune, vises) => {
    const svar = statligForKommune(innsyn, A, kommune, periode);
    expect('kode' in svar ? svar : 'kjent').toEqual(vises ? 'kjent' : { kode: 'faerre_enn', grense: 5 });
  });

  test('nor may the owner’s cost be, where it would give the small one away', () => {
    expect(finn('kommunens_samlede_kostnad', innsyn).map(kort)).toEqual(['skjult: faerre_enn 5']);
  });
});

describe('the verdict stays', () => {
  test.each([
    ['a hair below prints as 24,99 %', '151631.99', broek(2499n, 10_000n)],
    ['exactly on', '151632', KRAV],
    ['a hair above', '151632.01', broek(2501n, 10_000n)],
    ['below by a tenth', '151000', broek(249n, 1000n)],
  ])('%s', (_, kommunalt, verdi) => {
    const [tall] = perKommune(rad(3, kommunalt));
    expect(tall?.resultat).toMatchObject({ status: 'kjent', verdi });
  });

  const andel = fc.tuple(fc.bigInt(0n, 10n ** 9n), fc.bigInt(1n, 10n ** 9n)).map(([t, n]) => broek(t, n));

  test('any share is on its own side of any limit, in its interval, and no finer than a hundredth of a per cent', () => {
    fc.assert(
      fc.property(andel, (a) => {
        const { verdi, intervall } = skjermAndel(a, { fra: a, til: a }, KRAV);
        expect(sammenlign(verdi, KRAV)).toBe(sammenlign(a, KRAV));
        expect(10_000n % verdi.n).toBe(0n);
        expect([sammenlign(intervall.fra, a), sammenlign(a, intervall.til)]).not.toContain(1);
        expect([sammenlign(intervall.fra, verdi), sammenlign(verdi, intervall.til)]).not.toContain(1);
      }),
    );
  });

  test('a rounded share’s interval covers what is possible, in whole steps', () => {
    fc.assert(
      fc.property(
        andel,
        andel.filter((a) => a.t > 0n),
        (fra, lengde) => {
          const til = { t: fra.t * lengde.n + lengde.t * fra.n, n: fra.n * lengde.n };
          const mulig = { fra, til: broek(til.t, til.n) };
          const { intervall } = skjermAndel(fra, mulig, KRAV);
          expect([sammenlign(intervall.fra, mulig.fra), sammenlign(mulig.til, intervall.til)]).not.toContain(1);
          expect([1000n % intervall.fra.n, 1000n % intervall.til.n]).toEqual([0n, 0n]);
        },
      ),
    );
  });

  test('a percentage that the source itself prints is shown as printed', () => {
    const oppgitt = { ...figur('0.25'), presisjon: { steg: broek(1n, 100n), grunnlag: 'vist' as const } };
    const [tall] = perKommune(vta('Lia', { deltakere: figur(3), oppgittAndel: oppgitt }));
    expect(tall?.resultat).toEqual({
      status: 'kjent',
      verdi: KRAV,
      intervall: { fra: desimal('0.245'), til: desimal('0.255') },
    });
  });
});
