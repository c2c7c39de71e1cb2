import { fraTall, NULL, type Regnestykke, regnUtTall, tilTall } from '#core';
import { FORMLER } from '../../../addin/functions/formler.ts';
import { formelFor, type Gullcelle, type Gullrad, regn } from './regneark/gullark.ts';

jest.setTimeout(60_000);

/** What may stand in a cell instead of an ordinary figure, and what the cell with the formula then shows (as far as it is told here). */
const KANTER: readonly (readonly [verdi: Gullcelle, vist: string | null])[] = [
  [0, null],
  [-1, null],
  [0.1, null],
  [9_007_199_254_740_992, null],
  [null, '#N/A'],
  ['', '#N/A'],
  ['Mangler data', '#N/A'],
  ['i.t.', '#N/A'],
  ['1 234,5', null],
  ['tull', '#VALUE!'],
  ['1.5', '#VALUE!'],
  [true, '#VALUE!'],
  ['#DIV/0!', '#DIV/0!'],
];

/** What core says of the figures, for those that are figures. */
function kjernen(formel: (typeof FORMLER)[number], tall: readonly number[]): unknown {
  const figurer = formel.argumenter.map(
    ({ navn, enhet }, nr): Regnestykke => ({
      slag: 'figur',
      navn,
      verdi: fraTall(tall[nr] ?? Number.NaN) ?? NULL,
      enhet,
      kilde: { dokument: '' },
    }),
  );
  const svar = regnUtTall(formel, figurer, formel.enhet);
  if (!('kode' in svar)) return tilTall(svar.verdi);
  return svar.kode === 'nevner_ikke_positiv' ? '#N/A' : '#VALUE!';
}

test('edge workbook: every formula with every odd cell in every place', async () => {
  const rader = FORMLER.flatMap((formel) =>
    formel.argumenter.flatMap((argument, plass) =>
      KANTER.map(([kant, vistKant]): Omit<Gullrad, 'formel'> & { readonly funksjon: string } => {
        // The other figures are ordinary ones: a part of 0,5 or 10 of 20.
        const vanlige = formel.argumenter.map((a, nr): Gullcelle => (a.enhet === 'andel' ? 0.5 : nr === 0 ? 10 : 20));
        const celler = vanlige.map((v, nr) => (nr === plass ? kant : v));
        const tall = celler.map((c) => (c === '1 234,5' ? 1234.5 : Number(c)));
        const forStorAndel = argument.enhet === 'andel' && (tall[plass] ?? 0) > 1;
        const svar = vistKant ?? (forStorAndel ? '#VALUE!' : kjernen(formel, tall));
        return { navn: `${formel.navn} ${String(kant)} i ${argument.id}`, celler, svar, funksjon: formel.navn };
      }),
    ),
  ).map((r, nr): Gullrad => ({ ...r, formel: formelFor(r.funksjon, r.celler.length, nr + 1) }));
  expect(rader.length).toBeGreaterThan(900);
  const svar = await regn(rader);
  const kort = (v: unknown) => (typeof v === 'string' ? v.split(' ')[0] : v);
  expect(rader.map((r, nr) => [r.navn, kort(svar[nr])])).toEqual(rader.map((r) => [r.navn, r.svar]));
});
