import fc from 'fast-check';
import { type Frigivelse, type Frigivelsesutkast, frigiVersjon, type Telletabell, vernTabell } from '#core';
import { form, Ligninger } from '../../bot/rights/lineaer.ts';
import { gjenfunnet, type Historie, harSmaa, historie, spill, type Tabell } from './frigitt.ts';

const T = (antall: readonly number[], mer: Partial<Tabell> = {}): Tabell => ({
  antall,
  oppgitt: antall.map(() => true),
  rest: 0,
  medResultat: true,
  fortsatt: null,
  ...mer,
});

test('exact elimination over all that is told in every version finds no protected count', () => {
  fc.assert(
    fc.property(historie(2, 2), (h) => {
      expect(gjenfunnet(h, spill(h))).toEqual([]);
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('the oracle finds what is given away when a version forgets those before it', () => {
  const h: Historie = { versjoner: [[[T([30, 4, 12, 20, 9])]], [[T([30, 6, 12, 20, 9])]]], grense: null };
  const hver = h.versjoner.map((versjon) => spill({ ...h, versjoner: [versjon] })[0]).filter((s) => s !== undefined);
  expect(gjenfunnet(h, hver).length).toBeGreaterThan(0);
  expect(gjenfunnet(h, spill(h))).toEqual([]);
});

test('the oracle finds a count when its neighbours and the total are told', () => {
  const h: Historie = { versjoner: [[[T([30, 11, 3, 20, 9])]]], grense: null };
  const [svar] = spill(h);
  const alle = ['arbeid', 'utdanning', 'moeter_ikke_opp', 'annet'] as const;
  const lekk = {
    celler: alle.map((aarsak) => ({ aarsak, a: 0, tall: 0 })),
    resultat: new Set([0]),
    retensjon: new Set<number>(),
  };
  expect(gjenfunnet(h, svar === undefined ? [] : [{ ...svar, fortalt: [lekk] }])).toEqual([
    'versjon 0, bedrift 0, 2024: syk',
  ]);
  expect(gjenfunnet(h, svar === undefined ? [] : [svar])).toEqual([]);
});

describe('a correction', () => {
  const foer = T([30, 14, 3, 20, 9]);
  const tilbakeholdt = (h: Historie) =>
    spill(h).map((s) => s.frigivelser.filter((f) => f.tabell.startsWith('sluttaarsaker')).map((f) => f.summer));

  test('of a table with hidden counts: its sums are held back in the new version', () => {
    const h: Historie = { versjoner: [[[foer]], [[T([30, 14, 3, 21, 9])]]], grense: null };
    expect(tilbakeholdt(h)).toEqual([['vist'], ['holdt_tilbake']]);
    const [en, to] = spill(h);
    expect([en?.fortalt[0]?.resultat.size, to?.fortalt[0]?.resultat.size]).toEqual([1, 0]);
  });

  test('that makes a count small, or no longer small, is one too', () => {
    const uten = T([30, 14, 13, 20, 9]);
    expect(tilbakeholdt({ versjoner: [[[uten]], [[foer]]], grense: null })).toEqual([['vist'], ['holdt_tilbake']]);
    expect(tilbakeholdt({ versjoner: [[[foer]], [[uten]]], grense: null })).toEqual([['vist'], ['holdt_tilbake']]);
  });

  test('of a table without hidden counts, or of none at all, holds nothing back', () => {
    const uten = T([30, 14, 13, 20, 9]);
    expect(tilbakeholdt({ versjoner: [[[uten]], [[T([31, 14, 13, 20, 9])]]], grense: null })).toEqual([
      ['vist'],
      ['vist'],
    ]);
    expect(tilbakeholdt({ versjoner: [[[foer]], [[foer]]], grense: null })).toEqual([['vist'], ['vist']]);
  });

  test('of one company leaves the others, and a new year leaves the old one', () => {
    const h: Historie = {
      versjoner: [
        [[foer], [foer]],
        [[foer, foer], [T([31, 14, 3, 20, 9])]],
      ],
      grense: null,
    };
    expect(tilbakeholdt(h)).toEqual([
      ['vist', 'vist'],
      ['vist', 'vist', 'holdt_tilbake'],
    ]);
  });

  test('a table without small counts is shown whole', () => {
    fc.assert(
      fc.property(historie(2, 0), (h) => {
        spill(h).forEach(({ fortalt }, v) => {
          fortalt.forEach((f, b) => {
            h.versjoner[v]?.[b]?.forEach((t, a) => {
              if (harSmaa(t, h.grense ?? 5) || t.rest < 0) return;
              const vist = new Set(f.celler.filter((c) => c.a === a).map((c) => c.aarsak));
              expect(vist.size).toBe(t.oppgitt.filter((x) => x).length);
            });
          });
        });
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});

describe('tables with sums both ways', () => {
  const EKSEMPEL: Telletabell = {
    celler: [
      [2, 14, 9],
      [11, 20, 16],
      [8, 13, 3],
    ],
    radsummer: 'frigitt',
    kolonnesummer: 'frigitt',
    totalsum: 'frigitt',
  };
  const navn = (r: number, k: number) => `${r},${k}`;

  function utkast(t: Telletabell, g: number): Frigivelsesutkast {
    const v = vernTabell(t, g);
    return {
      tabell: 'prøve',
      celler: t.celler.flatMap((rad, r) =>
        rad.map((n, k) => ({
          navn: navn(r, k),
          verdi: String(n),
          skjult: !v.trygg || v.celler[r]?.[k]?.status !== 'vist',
        })),
      ),
    };
  }

  /** All but the sums that may be hidden and are: what a reader of every version can write down. */
  function funnet(tabeller: readonly Telletabell[], frigitt: readonly Frigivelse[], g: number): readonly string[] {
    const l = new Ligninger();
    const x = (v: number, r: number, k: number) => {
      let foerst = v;
      while (foerst > 0 && tabeller[foerst - 1]?.celler[r]?.[k] === tabeller[v]?.celler[r]?.[k]) foerst -= 1;
      return new Map([[`${foerst} ${r},${k}`, 1n]]);
    };
    tabeller.forEach((t, v) => {
      const f = frigitt[v];
      const alle = t.celler.flatMap((rad, r) => rad.map((_, k) => ({ r, k })));
      for (const { r, k } of alle)
        if (f?.celler.find((c) => c.navn === navn(r, k))?.skjult === false) l.fortell(x(v, r, k));
      if (f?.summer !== 'vist') return;
      const vernet = vernTabell(t, g);
      const om = (med: (c: { r: number; k: number }) => boolean) =>
        l.fortell(form(...alle.filter(med).map(({ r, k }) => [x(v, r, k), 1n] as const)));
      vernet.radsummer?.forEach((s, nr) => {
        if (s.status === 'vist') om(({ r }) => r === nr);
      });
      vernet.kolonnesummer?.forEach((s, nr) => {
        if (s.status === 'vist') om(({ k }) => k === nr);
      });
      if (vernet.totalsum?.status === 'vist') om(() => true);
    });
    return tabeller.flatMap((t, v) =>
      t.celler.flatMap((rad, r) => rad.flatMap((n, k) => (n < g && l.gir(x(v, r, k)) ? [`${v} ${navn(r, k)}`] : []))),
    );
  }

  function frigi(tabeller: readonly Telletabell[], g: number): readonly Frigivelse[] {
    const frigitt: Frigivelse[] = [];
    for (const t of tabeller) frigitt.push(frigiVersjon(utkast(t, g), frigitt));
    return frigitt;
  }

  test('the worked example: 2, 3 and the 9 and the 8 that protect them are hidden', () => {
    const [f] = frigi([EKSEMPEL], 5);
    expect(f?.celler.filter((c) => c.skjult).map((c) => c.verdi)).toEqual(['2', '9', '8', '3']);
    expect(f?.summer).toBe('vist');
    expect(funnet([EKSEMPEL], frigi([EKSEMPEL], 5), 5)).toEqual([]);
  });

  test('the worked example corrected: hidden cells stay hidden, and no sum is shown', () => {
    const rettet = {
      ...EKSEMPEL,
      celler: [
        [7, 14, 9],
        [11, 20, 16],
        [8, 13, 3],
      ],
    };
    const [, ny] = frigi([EKSEMPEL, rettet], 5);
    expect(ny?.summer).toBe('holdt_tilbake');
    expect(ny?.celler.filter((c) => c.skjult).map((c) => c.navn)).toEqual(['0,0', '0,2', '2,0', '2,2']);
    expect(funnet([EKSEMPEL, rettet], frigi([EKSEMPEL, rettet], 5), 5)).toEqual([]);
  });

  test('the oracle sees what forgetting costs: the 9 and the 8 shown in a new version give the 2 and the 3 of the old one', () => {
    const rettet = {
      ...EKSEMPEL,
      celler: [
        [7, 14, 9],
        [11, 20, 16],
        [8, 13, 8],
      ],
    };
    const glemt = [EKSEMPEL, rettet].map((t) => frigiVersjon(utkast(t, 5), []));
    expect(funnet([EKSEMPEL, rettet], glemt, 5)).toEqual(['0 0,0', '0 2,2']);
    expect(funnet([EKSEMPEL, rettet], frigi([EKSEMPEL, rettet], 5), 5)).toEqual([]);
  });

  test('any table, corrected any way: elimination over all versions finds no small cell', () => {
    const stoerrelse = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 2, max: 4 }));
    const tall = fc.oneof(fc.nat(8), fc.nat(40));
    const tilfelle = stoerrelse.chain(([r, k]) =>
      fc.record({
        start: fc.array(fc.array(tall, { minLength: k, maxLength: k }), { minLength: r, maxLength: r }),
        rettelser: fc.array(fc.record({ r: fc.nat(r - 1), k: fc.nat(k - 1), til: tall }), { maxLength: 3 }),
        summer: fc.constantFrom('vis' as const, 'ingen' as const),
        g: fc.integer({ min: 2, max: 6 }),
      }),
    );
    fc.assert(
      fc.property(tilfelle, ({ start, rettelser, summer, g }) => {
        const med = (celler: readonly (readonly number[])[]): Telletabell => ({
          celler,
          radsummer: 'vis',
          kolonnesummer: summer,
          totalsum: 'vis',
        });
        const tabeller = [med(start)];
        for (const { r, k, til } of rettelser) {
          const siste = tabeller.at(-1)?.celler ?? start;
          tabeller.push(med(siste.map((rad, i) => rad.map((n, j) => (i === r && j === k ? til : n)))));
        }
        expect(funnet(tabeller, frigi(tabeller, g), g)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});
