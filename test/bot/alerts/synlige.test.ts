import fc from 'fast-check';
import { type Funngrunnlag, lagFunnliste, reglerOm, synlighet } from '../../../bot/alerts/index.ts';
import { avgrens } from '../../../bot/rights/index.ts';
import type { Kanalgrense, LagretFunn } from '../../../bot/store/index.ts';
import { dato, type Innsyn, lagDelinnsyn, lagInnsyn, MAAL } from '../../../core/index.ts';
import { obs, selskap } from '../../core/metrics/portefolje.ts';
import { eksempelinnsyn } from '../../questions/portefoljer.ts';

const IDAG = dato('2026-11-20');

function grunnlaget(hele: Innsyn): Funngrunnlag {
  return {
    idag: () => IDAG,
    personverngrense: null,
    innsyn: async (_, { selskaper }) =>
      selskaper === null ? hele : lagDelinnsyn(hele, avgrens(hele.portefolje, selskaper)),
  };
}

async function synlige(hele: Innsyn, grense: Kanalgrense): Promise<LagretFunn[]> {
  return lagFunnliste(hele, IDAG).filter(await synlighet(1, grense, grunnlaget(hele)));
}

const som = (f: LagretFunn) => JSON.stringify(f);

test('all is told where all may be seen', async () => {
  const hele = await eksempelinnsyn();
  expect(await synlige(hele, { selskaper: null, maal: null })).toEqual(lagFunnliste(hele, IDAG));
});

test('of some companies: only what they alone give too, word for word, and no name of another', async () => {
  const hele = await eksempelinnsyn();
  const ider = hele.portefolje.selskaper.map((s) => s.id);
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(fc.constantFrom(...ider), { maxLength: 6 }), async (selskaper) => {
      const vist = await synlige(hele, { selskaper, maal: null });
      const alene = lagInnsyn(avgrens(hele.portefolje, selskaper));
      const avDemSelv = new Set(lagFunnliste(alene, IDAG).map(som));
      expect(vist.filter((f) => !avDemSelv.has(som(f)))).toEqual([]);
      const andre = hele.portefolje.selskaper.filter((s) => !selskaper.includes(s.id)).map((s) => s.navn);
      const egne = hele.portefolje.selskaper.filter((s) => selskaper.includes(s.id)).map((s) => s.navn);
      const tekst = vist.map(som).join('\n');
      // A name that is a part of an own company's is no name of another («Spir» in «Spir Oslo AS»).
      expect(andre.filter((navn) => tekst.includes(navn) && !egne.some((n) => n.includes(navn)))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('most of what is said of a company needs no other', async () => {
  const hele = await eksempelinnsyn();
  const om = (f: LagretFunn) => f.selskap === 'unikum-as' && (f.alvor === 'brudd' || f.alvor === 'varsel');
  const alle = lagFunnliste(hele, IDAG).filter(om);
  expect(alle.length).toBeGreaterThan(0);
  expect((await synlige(hele, { selskaper: ['unikum-as'], maal: null })).filter(om)).toEqual(alle);
});

test('«far above the field» is held against companies that can’t be seen: not told of', async () => {
  // 20 % three years in a row: far above the field's, but not above the company's own.
  const aarene = [2021, 2022, 2023].flatMap((aar) => [
    obs('omsetning', 10_000_000, { aar }),
    obs('driftsresultat', 2_000_000, { aar }),
    obs('omsetning', 90_000_000, { aar, selskap: 'stor' }),
    obs('driftsresultat', 900_000, { aar, selskap: 'stor' }),
  ]);
  const { portefolje } = await eksempelinnsyn();
  const hele = lagInnsyn({
    ...portefolje,
    selskaper: [selskap('bedrift-a'), selskap('stor')],
    observasjoner: aarene,
  });
  const omMargin = (f: LagretFunn) => f.selskap === 'bedrift-a' && f.regel === 'driftsmargin' && f.alvor === 'varsel';
  expect(lagFunnliste(hele, IDAG).filter(omMargin)).toHaveLength(1);
  expect((await synlige(hele, { selskaper: ['bedrift-a', 'stor'], maal: null })).filter(omMargin)).toHaveLength(1);
  expect((await synlige(hele, { selskaper: ['bedrift-a'], maal: null })).filter(omMargin)).toEqual([]);
});

test('of some metrics: the rules that rest on nothing else', async () => {
  const hele = await eksempelinnsyn();
  const reglene = async (...maal: string[]) =>
    [...new Set((await synlige(hele, { selskaper: null, maal })).map((f) => f.regel))].toSorted();
  expect(await reglene('driftsmargin', 'omsetning')).toEqual(['driftsmargin']);
  expect(await reglene('resultatgrad', 'driftsmargin')).toEqual(['aft_maal', 'driftsmargin']);
  // Egenkapital is held against share capital, which is no metric.
  expect(await reglene('egenkapital')).toEqual([]);
  expect(reglerOm(['driftsmargin'])).toEqual(['Driftsmargin']);
  expect(reglerOm(MAAL.map((m) => m.id)).length).toBeGreaterThan(3);
});
