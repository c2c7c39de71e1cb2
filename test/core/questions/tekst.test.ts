import { type Broek, broek, type Enhet, fraDesimal, lik, rund, sammenlign } from '../../../core/index.ts';
import type { Svar } from '../../../core/questions/index.ts';
import { lesSett } from '../../questions/dommer.ts';
import { kjoer } from '../../questions/kjoer.ts';
import { eksempel, IDAG } from './eksempel.ts';

const fil = (navn: string) => `${__dirname}/../../questions/${navn}.jsonl`;

interface Trykt {
  readonly verdi: Broek;
  readonly desimaler: number;
}

const SKALA: readonly (readonly [RegExp, Broek])[] = [
  [/^\u00A0%/, broek(1n, 100n)],
  [/^\u00A0mill\./, broek(1_000_000n)],
  [/^\u00A0mrd\./, broek(1_000_000_000n)],
];
const TALL = /(?<![\p{L}\p{N}.,§-])(?:\d{4}(?!\d)|[\u2212-]?\d{1,3}(?:\u00A0\d{3})*(?:,\d+)?)(?!\d)/gu;

/** The printed numbers of a text, scaled back to kroner and fractions. */
function trykte(tekst: string): readonly Trykt[] {
  return [...tekst.matchAll(TALL)].flatMap((m) => {
    const hale = tekst.slice((m.index ?? 0) + m[0].length);
    const verdi = fraDesimal(m[0].replaceAll('\u00A0', '').replace('\u2212', '-').replace(',', '.'));
    if (verdi === null || /^[\p{L}]/u.test(hale)) return [];
    const skala = SKALA.find(([moenster]) => moenster.test(hale))?.[1] ?? broek(1n);
    const desimaler = m[0].split(',')[1]?.length ?? 0;
    return [{ verdi: broek(verdi.t * skala.t, verdi.n * skala.n), desimaler: desimaler + (skala.n > 1n ? 2 : 0) }];
  });
}

function egne(s: Svar): readonly { verdi: Broek; enhet: Enhet }[] {
  const tall = (verdi: Broek | null, enhet: Enhet) => (verdi === null ? [] : [{ verdi, enhet }]);
  return [
    ...s.rader.flatMap((r) => tall(r.verdi, r.enhet)),
    ...(s.samlet === null ? [] : tall(s.samlet.verdi, s.samlet.enhet)),
    ...s.grenser,
  ];
}

/** Names, dates, chapters and paragraphs are no figures; nor are the definitions' own words from the catalogue. */
function uten(s: Svar, navn: readonly string[]): string {
  let tekst = s.tekst.replace(/\([^()]*(?:rapport|kap\.|tabell|Oslo Economics|Kommunerevisjonen|Ark)[^()]*\)/g, ' ');
  for (const n of navn) tekst = tekst.replaceAll(n, ' ');
  for (const r of s.rader) if (r.kilde !== null) for (const k of r.kilde.split('; ')) tekst = tekst.replaceAll(k, ' ');
  return tekst.replace(/(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)/g, '');
}

test('every number in an answer is one of its rows, aggregates, limits, counts or dates', async () => {
  const { innsyn, sporrer } = await eksempel();
  const navn = innsyn.portefolje.selskaper.map((s) => s.navn);
  const alle = kjoer([...lesSett(fil('dev')), ...lesSett(fil('egne'))], sporrer, IDAG).map((r) => r.svar);
  const svar = alle.filter(
    (s) => s.status === 'svar' && !/"operasjon":"(?:forklaring|begrunnelse)"/.test(s.sporring ?? ''),
  );
  const fremmede = svar.flatMap((s) => {
    const eier = egne(s);
    return trykte(uten(s, navn)).flatMap((t) => {
      const egen = eier.some((e) => {
        for (let d = t.desimaler; d <= t.desimaler + 6; d++) if (lik(rund(e.verdi, d), t.verdi)) return true;
        const avvik = broek(t.verdi.t * e.verdi.n - e.verdi.t * t.verdi.n, t.verdi.n * e.verdi.n);
        const halv = broek(e.enhet === 'kr' ? 50_000n : 1n, e.enhet === 'kr' ? 1n : 2_000n);
        return sammenlign({ t: avvik.t < 0n ? -avvik.t : avvik.t, n: avvik.n }, halv) <= 0;
      });
      const aar = t.verdi.n === 1n && t.verdi.t >= 2016n && t.verdi.t <= 2026n;
      const antall = t.verdi.n === 1n && t.verdi.t >= 0n && t.verdi.t <= BigInt(innsyn.portefolje.selskaper.length);
      return egen || aar || antall ? [] : [`${String(t.verdi.t)}/${String(t.verdi.n)} i «${s.tekst}»`];
    });
  });
  expect(svar.length).toBeGreaterThan(250);
  expect(fremmede).toEqual([]);
});

test.each([
  ['Hvilke bedrifter har driftsmargin over 7,5 %?', 'nb'],
  ['Kva bedrifter har driftsmargin over 7,5 %?', 'nn'],
  ['Kva er eigenkapitalen til Varodd?', 'nn'],
  ['Hva er egenkapitalen til Varodd?', 'nb'],
  ['Kor mange bedrifter har negativ driftsmargin?', 'nn'],
])('«%s» is answered in %s', async (q, maalform) => {
  const { spor } = await eksempel();
  expect(spor(q).maalform).toBe(maalform);
});

test('a printed figure never contradicts its verdict', async () => {
  const { spor } = await eksempel();
  const s = spor('Ligger Fossheim over 4,1 % i driftsmargin?');
  expect(s.konklusjon).toBe(true);
  expect(s.tekst).toContain('4,15\u00A0%');
});
