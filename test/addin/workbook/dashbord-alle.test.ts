import { heltall } from '#core';
import { millioner } from '../../../addin/workbook/dashbord/tallformat.ts';
import { Bok } from '../../fakes/excel/index.ts';
import { lest, medBok } from './aapne.ts';
import { medDashbord, radFor, settInn, tolv, verdi } from './dashbordet.ts';

test('the row of all follows the companies that have a figure, and says when some have none', async () => {
  const { vert, ark } = await medDashbord('eksempelkommune.xlsx');
  const note = () => ark.rader.map((r) => String(r?.[0]?.verdi ?? '')).find((v) => v.startsWith('Raden Alle er'));
  expect(note()).toBe(
    'Raden Alle er bare av selskapene som har tall: Egenkapital 2025 4 av 5, AFT-resultat 2025 2 av 3.',
  );
  const [alle, rad] = [radFor(ark, 'Alle'), radFor(ark, 'Prøvegården AS')];
  const [resultat, omsetning] = [
    ...(ark.celle(rad - 1, 3)?.formel ?? '').matchAll(/'Regnskap'!\$([A-Z]+)\$(\d+)/g),
  ].map((t) => ({ rad: Number(t[2]) - 1, kolonne: (t[1] ?? 'A').charCodeAt(0) - 65 }));
  if (resultat === undefined || omsetning === undefined) throw new Error('ingen celler bak marginen');
  // Σ driftsresultat / Σ omsetning of the other four, by the sheet's own cells, when one company's result is emptied.
  const andre = ['Fiktivia AS', 'Kladdeloftet AS', 'Mønsterverkstedet AS', 'Skissebruket KF'].map((n) =>
    radFor(ark, n),
  );
  const sum = (kolonne: number) => andre.reduce((s, r) => s + Number(verdi(ark, r, kolonne)), 0);
  vert.bok.hent('Regnskap').sett(resultat.rad, resultat.kolonne, undefined);
  vert.bok.utdatert();
  vert.bok.regn();
  expect(verdi(ark, rad, 4)).toBe('mangler');
  expect(tolv(verdi(ark, alle, 4))).toBe(tolv(sum(21) / sum(22)));
  expect(note()).toContain('Margin 2025 4 av 5');
});

test('a small amount is not 0,0 in the table or on its bar, and a long or odd name is a name', async () => {
  const bok = new Bok(['Regnskap']);
  const navn = 'Arbeids- og inkluderingsbedriften for Nordre Østfold og omegn AS';
  [
    ['Selskap', 'Kommune', 'År', 'Driftsinntekter', 'Driftsresultat', 'Egenkapital'],
    [navn, 'Moss', 2024, 23_000, -12_000, -40_000],
    ['=HYPERLINK("x") AS', 'Moss', 2024, 1_000_000, 1, 100_000],
  ].forEach((rad, r) => {
    rad.forEach((verdi, k) => {
      bok.hent('Regnskap').sett(r, k, { verdi });
    });
  });
  const vert = medBok(bok);
  const ark = vert.bok.hent(await settInn(await lest()));
  vert.bok.regn();
  expect(verdi(ark, radFor(ark, '=HYPERLINK("x") AS'), 5)).toBe(100_000);
  expect(verdi(ark, radFor(ark, navn), 5)).toBe(-40_000);
  expect(ark.format(radFor(ark, navn) - 1, 4)).toBe('#,##0.00,,');
  const stolper = ark.diagrammer.find((d) => String(d.egenskaper.get('title.text')).startsWith('Egenkapital'));
  expect(stolper?.serier[0]?.egenskaper.get('dataLabels.numberFormat')).toBe('#,##0.00,,');
  const smaa = ark.formateringer.filter((f) => f.egenskap === 'shrinkToFit');
  expect(smaa.map((f) => [f.omraade.rad, f.omraade.kolonne])).toEqual([[6, 0]]);
});

test('a group that becomes too small leaves the row of all too, or all minus the others would tell it', async () => {
  const { vert, ark } = await medDashbord('eksempelkommune.xlsx');
  const rad = radFor(ark, 'Prøvegården AS');
  const nevner = /'AFT-resultater'!\$([A-Z]+)\$(\d+)\)<=0/.exec(ark.celle(rad - 1, 6)?.formel ?? '');
  const [kolonne = '', nummer = ''] = nevner?.slice(1) ?? [];
  vert.bok.hent('AFT-resultater').sett(Number(nummer) - 1, kolonne.charCodeAt(0) - 65, { verdi: 4 });
  vert.bok.utdatert();
  vert.bok.regn();
  expect(verdi(ark, radFor(ark, 'Alle'), 7)).toBe(verdi(ark, radFor(ark, 'Mønsterverkstedet AS'), 7));
});

test.each([
  [[14_000_000, -1_100_000], '#,##0.0,,'],
  [[14_000_000, 0], '#,##0.0,,'],
  [[14_000_000, 49_999], '#,##0.00,,'],
  [[-4_999], '#,##0.000,,'],
])('no amount that isn’t 0 prints as 0,0 million: %j', (beloep, format) => {
  expect(millioner(beloep.map(heltall))).toBe(format);
});
