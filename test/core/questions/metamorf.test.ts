import { skrivSporring } from '../../../core/questions/index.ts';
import { eksempel, IDAG } from './eksempel.ts';

async function sporringFor(q: string): Promise<string> {
  const t = (await eksempel()).sporrer.tolk(q, { idag: IDAG });
  return t.slag === 'sporring' ? skrivSporring(t.sporring) : `${t.slag}: ${q}`;
}

/** Each row asks one thing in several ways: word order, filler, case, punctuation, bokmål and nynorsk. */
const SAMME: readonly (readonly string[])[] = [
  [
    'Hva var driftsmarginen til Spir i 2020?',
    'driftsmargin spir 2020',
    'SPIR DRIFTSMARGIN 2020',
    'I 2020, hva var driftsmarginen til Spir Oslo AS?',
    'Kan du si meg hva driftsmarginen i Spir var i 2020',
    'Kva var driftsmarginen til Spir i 2020?',
    'Spirs driftsmargin i 2020',
    'drifts margin til Spir, 2020',
    'Jeg lurer på driftsmarginen for Spir i 2020 …',
  ],
  [
    'Hvilke bedrifter i Oslo har driftsmargin under 3 %?',
    'bedrifter i Oslo med driftsmargin under 3 prosent',
    'Under 3 % driftsmargin: hvilke bedrifter i Oslo?',
    'Kva bedrifter i Oslo har driftsmargin under 3 %?',
    'Hvilke Oslo-bedrifter har lavere driftsmargin enn 3 %?',
    'Hvem i Oslo har mindre enn 3 % i driftsmargin?',
  ],
  [
    'Topp 3 på egenkapital',
    'Hvilke tre bedrifter har høyest egenkapital?',
    'De tre bedriftene med størst egenkapital',
    'Dei tre bedriftene med høgast eigenkapital',
    'topp tre egenkapital',
  ],
  [
    'Hvor mange bedrifter har negativ driftsmargin?',
    'Antall bedrifter med negativ driftsmargin',
    'Kor mange selskap har negativ driftsmargin?',
    'Hvor mange selskaper har driftsmargin under 0 %?',
  ],
  [
    'Hva er samlet omsetning for bedriftene i Trondheim?',
    'Sum omsetning i Trondheim',
    'Kva er samla omsetning for bedriftene i Trondheim?',
    'Hvor mye omsetter bedriftene i Trondheim for til sammen?',
  ],
  [
    'Hva er satsen for VTA i 2025?',
    'VTA-satsen 2025',
    'sats for VTA 2025',
    'Kva er satsen for VTA i 2025?',
    '2025: VTA-sats?',
  ],
  [
    'Nådde Prima AFT-målet i 2020?',
    'Nådde Prima målet på 50 % i 2020?',
    'Klarte Prima AFT-målet i 2020?',
    'Nådde Prima 50 %-målet i 2020?',
  ],
  [
    'Sammenlign egenkapitalen til Enter og Eiker',
    'Samanlikn eigenkapitalen i Eiker og Enter',
    'egenkapital Enter vs Eiker',
  ],
  [
    'Hva betyr driftsmargin?',
    'Kva tyder driftsmargin?',
    'Hva menes med driftsmargin?',
    'Hva er definisjonen av driftsmargin?',
  ],
];

test.each(SAMME.map((r) => [r[0] ?? '', r] as const))('asked in other words: %s', async (_, maater) => {
  const alle = await Promise.all(maater.map(sporringFor));
  expect(alle).toEqual(alle.map(() => alle[0]));
  expect(alle[0]).toMatch(/^\{/);
});

/** One small word changes the answer. */
const PAR: readonly (readonly [string, string])[] = [
  ['Hvilke bedrifter har driftsmargin under 3 %?', 'Hvilke bedrifter har driftsmargin over 3 %?'],
  ['Hvilke bedrifter har driftsmargin på minst 7,5 %?', 'Hvilke bedrifter har driftsmargin over 7,5 %?'],
  ['Hvilke bedrifter har minst 39 VTA-plasser?', 'Hvilke bedrifter har høyst 39 VTA-plasser?'],
  ['Hvilke bedrifter har under 39 VTA-plasser?', 'Hvilke bedrifter har høyst 39 VTA-plasser?'],
  ['Hvilke bedrifter nådde AFT-målet i 2020?', 'Hvilke bedrifter nådde ikke AFT-målet i 2020?'],
  ['Hvilke bedrifter har AFT-plasser?', 'Hvilke bedrifter har ikke AFT-plasser?'],
  ['Hvilke bedrifter med AFT har driftsmargin over 5 %?', 'Hvilke bedrifter uten AFT har driftsmargin over 5 %?'],
  ['Hvem har høyest egenkapital?', 'Hvem har lavest egenkapital?'],
  ['Hvem i Oslo har høyest egenkapital?', 'Hvem utenfor Oslo har høyest egenkapital?'],
  ['Samlet omsetning for alle bedriftene', 'Samlet omsetning for alle bedriftene unntatt Varodd'],
  ['vektet snitt av driftsmargin for alle bedriftene', 'uvektet snitt av driftsmargin for alle bedriftene'],
  ['Hvem har høyest driftsmargin?', 'Hvem har nest høyest driftsmargin?'],
  ['Hvilke bedrifter har positiv driftsmargin?', 'Hvilke bedrifter har negativ driftsmargin?'],
  ['Hvilke bedrifter har mer enn 100 AFT-plasser?', 'Hvilke bedrifter har mindre enn 100 AFT-plasser?'],
  ['Resultatgrad for Spir i 2021', 'Resultatgrad for Spir i 2019'],
];

test.each(PAR)('«%s» and «%s» are answered differently', async (a, b) => {
  const { spor } = await eksempel();
  const [x, y] = [spor(a), spor(b)];
  const tall = (s: typeof x) =>
    JSON.stringify([
      s.rader.map((r) => [r.selskap, r.periode, String(r.verdi?.t), String(r.verdi?.n)]),
      String(s.samlet?.verdi?.t),
    ]);
  expect([x.status, y.status]).toEqual(['svar', 'svar']);
  expect(tall(x)).not.toBe(tall(y));
  expect(x.sporring).not.toBe(y.sporring);
});
