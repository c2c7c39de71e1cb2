import type { Page } from 'playwright-core';
import { EKSEMPELKOMMUNE_FIL } from '../../../bot/example/index.ts';
import { whenChromium } from '../../requirements.ts';
import { regnskap } from '../slack/arbeidsbok.ts';
import { axe, bredder } from './axe.ts';
import { bildefil, exceltester } from './omgivelse.ts';
import type { Rutevalg } from './rute.ts';
import { harFokus, lest, trykk } from './steg.ts';

const { aapne } = exceltester();

/** Presses Tab until this has focus. */
async function tabTil(side: Page, navn: string | RegExp): Promise<void> {
  const sett: unknown[] = [];
  for (let nr = 0; nr < 80; nr += 1) {
    await side.keyboard.press('Tab');
    const her = await harFokus(side);
    sett.push(her);
    if (typeof her === 'string' && (typeof navn === 'string' ? her === navn : navn.test(her))) return;
  }
  throw new Error(`Tab når ikke ${navn}: ${sett.join(' | ')}`);
}

/** The workbook with one cell that isn't a number, and more that aren't: so many that their list is closed. */
const MED_PROBLEMER = regnskap(
  9_000_000,
  'Unikum AS',
  [2023, 2022, 2021, 2020].map((aar) => ['Unikum AS', aar, 'ca. to millioner', 1_000_000, 8_000_000]),
);

whenChromium('by keyboard alone: read, a problem, its cell, a question, a choice, the dashboard', async (chromium) => {
  const { side, vert, feil } = await aapne(chromium, MED_PROBLEMER);
  await tabTil(side, 'Les arbeidsboken');
  await side.keyboard.press('Enter');
  await lest(side);
  // Focus is where it was, and what came of it is told.
  expect(await harFokus(side)).toBe('Les arbeidsboken');
  expect(await side.locator('[role=status].bare-opplest').textContent()).toMatch(/Selskaper: 1 · feil: 4/);
  expect(await side.getByRole('button', { name: 'Gå til Regnskap!C3' }).isVisible()).toBe(false);
  await tabTil(side, /^Det som ikke ble forstått \(4\)$/);
  await side.keyboard.press('Enter');
  await tabTil(side, 'Gå til Regnskap!C3');
  await side.keyboard.press('Enter');
  const blad = vert.bok.finn('Regnskap');
  if (blad === undefined) throw new Error('ingen Regnskap');
  for (const frist = performance.now() + 10_000; vert.bok.valgt.get(blad) !== 'C3' && performance.now() < frist; )
    await new Promise((ferdig) => setTimeout(ferdig, 20));
  expect(vert.bok.valgt.get(blad)).toBe('C3');
  await tabTil(side, 'Spør om tallene');
  await side.keyboard.type('Hva er resultatet til Unikum?');
  await side.keyboard.press('Enter');
  // A page that opens is read from its heading, and the answer is told.
  await side.getByRole('group', { name: 'Velg hva du mente' }).waitFor();
  expect(await harFokus(side)).toBe('Hva er resultatet til Unikum?');
  expect(await side.locator('[role=status].bare-opplest').textContent()).toBe(
    'Hvilket tall mener du med «resultatet»?',
  );
  await tabTil(side, 'Hva er driftsresultat for Unikum AS?');
  await side.keyboard.press('Enter');
  await side.getByText('Lest som: Driftsresultat').waitFor();
  await tabTil(side, '‹ Tilbake');
  await side.keyboard.press('Enter');
  // Back where the choice was made.
  expect(await harFokus(side)).toBe('Hva er driftsresultat for Unikum AS?');
  await tabTil(side, '‹ Tilbake');
  await side.keyboard.press('Enter');
  expect(await harFokus(side)).toBe('Spør om tallene');
  const foer = vert.bok.ark.length;
  await tabTil(side, 'Sett inn dashbord');
  await side.keyboard.press('Enter');
  await side.getByText('Dashbordet står i arket').waitFor();
  expect(await harFokus(side)).toBe('Sett inn dashbord');
  expect(vert.bok.ark.length).toBe(foer + 1);
  expect(feil).toEqual([]);
});

whenChromium(
  'a company: what would make it right, figures with their basis, the development drawn',
  async (chromium) => {
    const { side, feil } = await aapne(chromium, EKSEMPELKOMMUNE_FIL);
    await trykk(side, 'Les arbeidsboken');
    await trykk(side, 'Mønsterverkstedet AS');
    await side.getByRole('heading', { name: 'Utvikling', exact: true }).waitFor();
    await side.evaluate('[...document.querySelectorAll("h3")].at(-1).scrollIntoView()');
    await side.screenshot({ path: bildefil('excel-selskap') });
    expect(await side.getByText('Dette skal til:').count()).toBeGreaterThan(0);
    const tegning = side.getByRole('img', { name: /^Driftsmargin: / });
    // Told in words, with as many points as it is drawn with.
    const ord = (await tegning.getAttribute('aria-label')) ?? '';
    expect(ord.match(/\b20\d\d\b/g)).toHaveLength(await tegning.locator('circle').count());
    await side.getByText('Vis tallene for Driftsmargin', { exact: true }).click();
    expect(await side.getByRole('table', { name: 'Driftsmargin' }).getByRole('row').count()).toBeGreaterThan(2);
    await side.getByLabel('Grunnlag for Driftsmargin', { exact: true }).click();
    await side
      .getByText(/\(driftsresultat\) \/ .* \(omsetning\) = /i)
      .first()
      .waitFor();
    expect(await axe(side)).toEqual([]);
    expect(feil).toEqual([]);
  },
);

whenChromium('a new tiltaksregnskap is made for a company and a year', async (chromium) => {
  const { side, vert, feil } = await aapne(chromium, EKSEMPELKOMMUNE_FIL);
  await trykk(side, 'Nytt tiltaksregnskap');
  await side.getByLabel('Selskap').fill('Fiktivia AS');
  await side.getByLabel('År').fill('2025');
  await side.keyboard.press('Enter');
  await side.getByText(/^Ferdig: Arket «Tiltaksregnskap 2025» er laget/).waitFor();
  const ark = vert.bok.finn('Tiltaksregnskap 2025');
  expect(ark).toBeDefined();
  expect(await axe(side)).toEqual([]);
  expect(feil).toEqual([]);
});

whenChromium('reading can be cancelled, and says that it was', async (chromium) => {
  const { side, vert, feil } = await aapne(chromium);
  const foer = vert.bok.omregninger;
  await side.evaluate(`{
    const svar = svarFraExcel;
    globalThis.svarFraExcel = async (m) => { await new Promise((f) => setTimeout(f, 300)); return svar(m); };
  }`);
  await trykk(side, 'Les arbeidsboken');
  await side.getByRole('button', { name: 'Avbryt' }).waitFor();
  expect(await harFokus(side)).toBe('Avbryt');
  await side.keyboard.press('Enter');
  await side.getByText('Feil:').or(side.getByText('Merk:')).first().waitFor();
  expect(await harFokus(side)).toBe('Les arbeidsboken');
  expect(await side.locator('main .oppsummert').count()).toBe(0);
  expect(vert.bok.omregninger).toBe(foer);
  expect(feil).toEqual([]);
});

whenChromium(
  'high contrast, narrow, enlarged, and with long names: axe finds nothing, nothing is cut',
  async (chromium) => {
    const langt = 'Arbeidsmarkedsbedriften for Nordre Gudbrandsdal og omegn interkommunale produksjonsfellesskap AS';
    const bok = regnskap(-9_000_000, langt);
    const valg: readonly (Rutevalg & { readonly navn: string })[] = [
      { navn: 'lange-navn' },
      { navn: 'kontrast', kontrast: true, moerk: true },
      { navn: 'forstorret', bredde: 160 },
    ];
    for (const { navn, ...v } of valg) {
      const { side } = await aapne(chromium, bok, v);
      await trykk(side, 'Les arbeidsboken');
      await lest(side);
      for (const sted of ['liste', 'selskap', 'innstillinger', 'svar']) {
        if (sted === 'selskap') await trykk(side, langt);
        if (sted === 'innstillinger') await trykk(side, 'Innstillinger');
        if (sted === 'svar') {
          await trykk(side, '‹ Tilbake');
          await trykk(side, '‹ Tilbake');
          await side.getByLabel('Spør om tallene').fill('Hvem har negativ egenkapital i 2024?');
          await side.keyboard.press('Enter');
          await side.getByText('Lest som:').waitFor();
        }
        expect([navn, sted, await axe(side)]).toEqual([navn, sted, []]);
        const [innhold, vindu] = await bredder(side);
        expect([navn, sted, innhold <= vindu]).toEqual([navn, sted, true]);
        await side.screenshot({ path: bildefil(`excel-${navn}-${sted}`), fullPage: true });
      }
      await side.close();
    }
  },
);

whenChromium('a workbook with formulas of ours starts the add-in from now on; another does not', async (chromium) => {
  for (const [formel, ventet] of [
    ['=EIER.SPOR("Hvem har lav margin?")', true],
    ['=SUM(C2:C3)', false],
  ] as const) {
    const { side, vert, feil } = await aapne(chromium, regnskap(9_000_000));
    vert.bok.hent('Regnskap').sett(4, 9, { formel, verdi: 0 });
    await trykk(side, 'Les arbeidsboken');
    await lest(side);
    expect(await side.evaluate('hendt.includes("oppstart Load")')).toBe(ventet);
    expect(feil).toEqual([]);
    await side.close();
  }
});
