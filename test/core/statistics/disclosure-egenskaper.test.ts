import fc from 'fast-check';
import { type Sumstatus, type Telletabell, type VernetTabell, vernTabell } from '../../../core/statistics/index.ts';
import { type Broek, broek, del, gange, heltall, minus } from '../../../core/values/index.ts';

/**
 * Independent of the implementation (which moves flow through a network): exact elimination over the rationals of
 * every equation a reader can write down, and, for small tables, trying every table of persons there is.
 */
type Likning = readonly number[];

/** The equations in the hidden cells: one for each sum that is shown. */
function likninger(
  t: Telletabell,
  v: VernetTabell,
): { ukjente: [number, number][]; venstre: Likning[]; hoeyre: number[] } {
  const ukjente = v.celler.flatMap((rad, r) =>
    rad.flatMap((c, k) => (c.status === 'skjult' ? [[r, k] as [number, number]] : [])),
  );
  const [venstre, hoeyre]: [Likning[], number[]] = [[], []];
  const leggTil = (med: (r: number, k: number) => boolean) => {
    venstre.push(ukjente.map(([r, k]) => (med(r, k) ? 1 : 0)));
    hoeyre.push(ukjente.filter(([r, k]) => med(r, k)).reduce((s, [r, k]) => s + (t.celler[r]?.[k] ?? 0), 0));
  };
  v.radsummer?.forEach((c, rad) => {
    if (c.status === 'vist') leggTil((r) => r === rad);
  });
  v.kolonnesummer?.forEach((c, kolonne) => {
    if (c.status === 'vist') leggTil((_, k) => k === kolonne);
  });
  if (v.totalsum?.status === 'vist') leggTil(() => true);
  for (const d of t.delsummerIRad ?? []) leggTil((r, k) => r === d.linje && d.plasser.includes(k));
  return { ukjente, venstre, hoeyre };
}

/** Which unknowns have one solution only: reduced row echelon form; a row with a single entry determines it. */
function bestemte(venstre: readonly Likning[], antall: number): number[] {
  const rader: Broek[][] = venstre.map((rad) => rad.map((n) => heltall(n)));
  let pivotrad = 0;
  for (let kolonne = 0; kolonne < antall; kolonne++) {
    const funnet = rader.findIndex((rad, i) => i >= pivotrad && rad[kolonne]?.t !== 0n);
    const pivot = rader[funnet];
    const bytt = rader[pivotrad];
    if (pivot === undefined || bytt === undefined) continue;
    rader[funnet] = bytt;
    const p = pivot[kolonne] ?? broek(1n);
    const normert = pivot.map((x) => del(x, p) ?? x);
    rader[pivotrad] = normert;
    rader.forEach((rad, i) => {
      const faktor = rad[kolonne];
      if (i === pivotrad || faktor === undefined || faktor.t === 0n) return;
      rader[i] = rad.map((x, j) => minus(x, gange(faktor, normert[j] ?? broek(0n))));
    });
    pivotrad++;
  }
  return rader.flatMap((rad) => {
    const ulikNull = rad.flatMap((x, j) => (x.t === 0n ? [] : [j]));
    return ulikNull.length === 1 ? ulikNull : [];
  });
}

/** The hidden sums, as which hidden cells each is made of. */
function skjulteSummer(v: VernetTabell, ukjente: readonly [number, number][]): (readonly boolean[])[] {
  const med = (velg: (r: number, k: number) => boolean) => ukjente.map(([r, k]) => velg(r, k));
  const rader = (v.radsummer ?? []).flatMap((c, rad) => (c.status === 'skjult' ? [med((r) => r === rad)] : []));
  const kolonner = (v.kolonnesummer ?? []).flatMap((c, kol) =>
    c.status === 'skjult' ? [med((_, k) => k === kol)] : [],
  );
  return [...rader, ...kolonner, ...(v.totalsum?.status === 'skjult' ? [med(() => true)] : [])];
}

/** Every way to fill the hidden cells with persons so that the shown sums hold: the values of each hidden cell and sum. */
function muligheter(t: Telletabell, v: VernetTabell, tak: number): Set<number>[] {
  const l = likninger(t, v);
  const summer = skjulteSummer(v, l.ukjente);
  const sett = [...l.ukjente, ...summer].map(() => new Set<number>());
  const noter = (valg: readonly number[]) => {
    const iSum = (med: readonly boolean[]) => valg.reduce((s, x, i) => s + (med[i] ? x : 0), 0);
    for (const [i, x] of [...valg, ...summer.map(iSum)].entries()) sett[i]?.add(x);
  };
  const fyll = (nr: number, rest: readonly number[], valg: readonly number[]): void => {
    if (rest.some((r) => r < 0)) return;
    if (nr === l.ukjente.length) {
      if (rest.every((r) => r === 0)) noter(valg);
      return;
    }
    for (let x = 0; x <= tak; x++) {
      const nyRest = rest.map((r, i) => r - x * (l.venstre[i]?.[nr] ?? 0));
      fyll(nr + 1, nyRest, [...valg, x]);
    }
  };
  fyll(0, l.hoeyre, []);
  return sett;
}

const sumstatus = fc.constantFrom<Sumstatus>('frigitt', 'vis', 'ingen');
const telletabell = (rader: number, kolonner: number, hoeyst: number): fc.Arbitrary<Telletabell> =>
  fc.tuple(fc.integer({ min: 1, max: rader }), fc.integer({ min: 1, max: kolonner })).chain(([r, k]) =>
    fc.record({
      celler: fc.array(fc.array(fc.integer({ min: 0, max: hoeyst }), { minLength: k, maxLength: k }), {
        minLength: r,
        maxLength: r,
      }),
      radsummer: sumstatus,
      kolonnesummer: sumstatus,
      totalsum: sumstatus,
      delsummerIRad: k < 3 ? fc.constant([]) : fc.constantFrom([], [{ linje: 0, plasser: [0, 1] }]),
    }),
  );

const grense = fc.integer({ min: 2, max: 6 });

test('no cell below the limit is shown, and what is shown is true', () => {
  fc.assert(
    fc.property(telletabell(6, 6, 25), grense, (t, g) => {
      const v = vernTabell(t, g);
      for (const [r, rad] of v.celler.entries()) {
        for (const [k, c] of rad.entries()) {
          const antall = t.celler[r]?.[k] ?? -1;
          if (c.status === 'vist') expect([c.antall, antall >= g]).toEqual([antall, true]);
          else expect(c.grunn === 'primaer').toBe(antall < g);
        }
      }
    }),
  );
});

test('exact elimination determines no hidden cell of a table that is called safe', () => {
  fc.assert(
    fc.property(telletabell(6, 6, 25), grense, (t, g) => {
      const v = vernTabell(t, g);
      const l = likninger(t, v);
      if (v.trygg) expect(bestemte(l.venstre, l.ukjente.length)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('trying every table there is: a safe table leaves more than one value for each hidden cell and sum', () => {
  fc.assert(
    fc.property(telletabell(2, 3, 4), fc.integer({ min: 2, max: 4 }), (t, g) => {
      const v = vernTabell(t, g);
      const sett = muligheter(t, v, 9);
      expect(sett.every((s) => s.size > 1)).toBe(v.trygg);
    }),
    { numRuns: 150 },
  );
});

test('sums that may be hidden never make a table unsafe', () => {
  fc.assert(
    fc.property(telletabell(5, 5, 12), grense, (t, g) => {
      const v = vernTabell({ ...t, radsummer: 'vis', kolonnesummer: 'vis', totalsum: 'vis', delsummerIRad: [] }, g);
      expect(v.trygg).toBe(true);
    }),
  );
});

test('where sums may be hidden, every small count may be as large as the limit for all that a reader can tell', () => {
  fc.assert(
    fc.property(telletabell(2, 3, 4), fc.integer({ min: 2, max: 4 }), (t, g) => {
      const fri: Telletabell = { ...t, radsummer: 'vis', kolonnesummer: 'vis', totalsum: 'vis', delsummerIRad: [] };
      const v = vernTabell(fri, g);
      const sett = muligheter(fri, v, 9);
      const primaere = v.celler
        .flat()
        .filter((c) => c.status === 'skjult')
        .map((c) => c.grunn === 'primaer');
      for (const [nr, primaer] of primaere.entries()) {
        if (primaer) expect(Math.max(...(sett[nr] ?? []))).toBeGreaterThanOrEqual(g);
      }
    }),
    { numRuns: 100 },
  );
});

test('the same table gives the same answer', () => {
  fc.assert(
    fc.property(telletabell(5, 5, 20), grense, (t, g) => {
      expect(vernTabell(t, g)).toEqual(vernTabell(structuredClone(t), g));
    }),
  );
});
