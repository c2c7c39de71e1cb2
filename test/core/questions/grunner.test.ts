import { eksempel } from './eksempel.ts';

test.each([
  ['Hva blir VTA-satsen i 2031?', 'ingen_data'],
  ['Hvilken sats vil gjelde for AFT i 2030?', 'ingen_data'],
  ['Hva var AFT-satsen i 2011?', 'ingen_data'],
  ['Hvor mye måtte kommunen minst yte per VTA-plass i 2020?', 'ingen_data'],
  ['Nådde Prima 50-prosentsmålet målt etter 12 måneder?', 'ikke_sammenlignbart'],
  ['Ligger Attende over målet på 50 % når vi bruker andelen i jobb etter 6 måneder?', 'ikke_sammenlignbart'],
  ['Hvilke bedrifter har Molde?', 'ukjent_selskap'],
  ['Hvilke foretak har Hamar?', 'ukjent_selskap'],
  ['Hva er omsetningen til Klæbu kommune?', 'ukjent_selskap'],
  ['Er Nils Hagen i AFT hos Arba?', 'utenfor_omraadet'],
  ['Har Kari Hansen VTA-plass hos Prima?', 'utenfor_omraadet'],
  ['Hvor stor er aksjekapitalen til Stavne KF?', 'ikke_aktuelt'],
  ['Hvor stor kommunal medfinansiering krever VTA-O?', 'ikke_aktuelt'],
  ['Har Norsk Gjenvinning høyere driftsmargin enn Spir?', 'ukjent_selskap'],
])('%s: refused, and the reason is %s', async (q, grunn) => {
  const s = (await eksempel()).spor(q);
  expect({ status: s.status, grunn: s.grunn }).toEqual({ status: 'avslag', grunn });
});

test.each([
  ['Hvilke bedrifter har lav egenkapital?', 'egenkapital under snittet'],
  ['Kva bedrifter i Bergen har høg driftsmargin?', 'over snittet'],
  ['Har Prima svak driftsmargin?', 'driftsmargin under snittet'],
  ['Hvem gikk i pluss i 2020?', 'driftsresultat over 0'],
  ['hvem har høyst driftsmargin', 'høyest driftsmargin'],
  ['Hvilke bedriftr har driftsmargin unnder 5 %?', 'driftsmargin under 5'],
  ['Hvem har lavvest driftsmargin?', 'lavest'],
])('%s is asked about, and the choices are whole questions', async (q, del) => {
  const s = (await eksempel()).spor(q);
  expect(s.status).toBe('avklaring');
  expect(s.valg.length).toBeLessThanOrEqual(3);
  expect(s.valg.join(' ')).toContain(del);
});

test.each([
  ['sammlet omsetning i Stavanger', 'Hva er samlet omsetning i Stavanger?'],
  ['omsette Prima', 'Hva er omsetningen til Prima?'],
  ['hvordan gaar det med Arba', 'Hvordan går det med Arba?'],
  ['Hva står AFT for?', 'Hva er AFT?'],
  ['Hvor mye økte VTA-satsen fra 2024 til 2026?', 'VTA-satsen i 2024 og 2026'],
  ['Kva er skilnaden på AFT-satsen i 2025 og 2026?', 'Kva er AFT-satsen i 2025 og 2026?'],
])('%s is answered like %s', async (en, annen) => {
  const { spor } = await eksempel();
  const [a, b] = [spor(en), spor(annen)];
  expect(a.status).toBe('svar');
  expect({ maal: a.maal, rader: a.rader, samlet: a.samlet }).toEqual({
    maal: b.maal,
    rader: b.rader,
    samlet: b.samlet,
  });
});

test('«året etter», «året før» and «samme år» are counted from the question before, and mean nothing without one', async () => {
  const { spor } = await eksempel();
  const foerst = spor('Hva var AFT-resultatet til Spir i 2020?');
  const periode = (q: string) => spor(q, foerst.sporring).rader.map((r) => [r.selskap, r.periode]);
  expect(periode('og året etter?')).toEqual([['Spir Oslo AS', '2021']]);
  expect(periode('og året før?')).toEqual([['Spir Oslo AS', '2019']]);
  expect(new Set(periode('og Unikum samme år?').map((r) => r.join(' ')))).toEqual(new Set(['Unikum AS 2020']));
  for (const q of ['og året etter?', 'Hva var omsetningen til Unikum samme år?']) expect(spor(q).status).toBe('avslag');
});

test.each([
  'Hva er gjennomsnittlig VTA-sats i 2025 og 2026?',
  'Hva er forskjellen på VTA-satsen og AFT-satsen i 2026?',
  'Hvor mye av egenkapitalen bruker Prima?',
  'Hvor mange bruker VTA hos Prima?',
  'Hvor mye betaler kommunestyret i Oslo for hver VTA-plass?',
  'Hvilken driftsmargin kreves av Prima?',
])('%s asks for another figure than the one we have, and gets none', async (q) => {
  const s = (await eksempel()).spor(q);
  expect(s.status).not.toBe('svar');
});
