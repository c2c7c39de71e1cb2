import type { Page } from 'playwright-core';
import { EKSEMPELKOMMUNE_FIL } from '../../../bot/example/index.ts';
import { KNAPPER } from '../../../manifest/index.ts';
import { hentKode } from '../../bot/excel/excel-tjener.ts';
import { whenChromium } from '../../requirements.ts';
import { regnskap } from '../slack/arbeidsbok.ts';
import { axe, bredder } from './axe.ts';
import { bildefil, exceltester } from './omgivelse.ts';
import type { Rutevalg } from './rute.ts';

const { aapne, t } = exceltester();

const trykk = (side: Page, navn: string) => side.getByRole('button', { name: navn, exact: true }).click();

whenChromium('the functions are there before the pane, and core is fetched when it is needed', async (chromium) => {
  const { side, feil, hentet } = await aapne(chromium);
  await side.getByRole('button', { name: 'Les arbeidsboken' }).waitFor();
  expect(await side.evaluate('hendt.slice(0, 2)')).toEqual(['office', 'funksjoner']);
  // Nothing of core beyond what the workbook's settings need.
  const skript = () => hentet.filter((navn) => navn.endsWith('.js')).map((navn) => navn.replace(/-\w+\.js$/, '.js'));
  expect(skript().slice(0, 3)).toEqual(['office.js', 'functions.js', 'taskpane.js']);
  expect(
    skript().filter((navn) => !['office.js', 'functions.js', 'taskpane.js', 'rute-oppstart.js'].includes(navn)),
  ).toEqual([]);
  const knyttet = await side.evaluate('[...knapper.keys()]');
  expect(knyttet).toEqual(KNAPPER.flatMap(({ handling }) => (handling === null ? [] : [handling])));
  await trykk(side, 'Les arbeidsboken');
  await side.locator('main').getByText('Selskaper: 27').waitFor();
  expect(hentet.some((navn) => navn.includes('tungt'))).toBe(true);
  expect(feil).toEqual([]);
});

whenChromium(
  'companies stand with figures and findings, one is opened, and a question is answered',
  async (chromium) => {
    const { side, feil } = await aapne(chromium);
    await trykk(side, 'Les arbeidsboken');
    // As the bot answers it (README).
    const rad = side.getByRole('row').filter({ has: side.getByRole('button', { name: 'Unikum AS', exact: true }) });
    await rad.waitFor();
    expect(await rad.getByRole('cell').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringMatching(/^−17,2/)]),
    );
    await side.screenshot({ path: bildefil('excel-lest') });
    await trykk(side, 'Unikum AS');
    await side.getByRole('heading', { name: 'Nøkkeltall' }).waitFor();
    expect(await side.locator('dl').first().textContent()).toMatch(/Driftsmargin 2020−17,2/);
    expect(await axe(side)).toEqual([]);
    await trykk(side, '‹ Tilbake');
    await side.getByLabel('Spør om tallene').fill('Hva var driftsmarginen til Unikum i 2020?');
    await side.keyboard.press('Enter');
    await side.getByText('−17,2').first().waitFor();
    expect(await axe(side)).toEqual([]);
    await trykk(side, '‹ Tilbake');
    await side.getByLabel('Spør om tallene').fill('Hva er meningen med livet?');
    await side.keyboard.press('Enter');
    await side.getByText('Dette kan ikke besvares.').waitFor();
    expect(await axe(side)).toEqual([]);
    expect(feil).toEqual([]);
  },
);

whenChromium('a problem is gone to, and a figure explained', async (chromium) => {
  const bok = regnskap(9_000_000, 'Unikum AS', [['Unikum AS', 2023, 'ca. to millioner', 1_000_000, 8_000_000]]);
  const { side, vert, feil } = await aapne(chromium, bok);
  const blad = vert.bok.finn('Regnskap');
  if (blad === undefined) throw new Error('ingen Regnskap');
  await trykk(side, 'Les arbeidsboken');
  await side.getByText('«ca. to millioner»').first().waitFor();
  expect(vert.bok.omregninger).toBe(1);
  await side.getByRole('button', { name: 'Gå til Regnskap!C3' }).click();
  for (const frist = performance.now() + 10_000; vert.bok.valgt.get(blad) !== 'C3' && performance.now() < frist; )
    await new Promise((ferdig) => setTimeout(ferdig, 20));
  expect(vert.bok.valgt.get(blad)).toBe('C3');
  vert.bok.valgt.set(blad, 'E2');
  await trykk(side, 'Forklar valgt celle');
  await side.getByRole('heading', { name: /^Regnskap!E2/ }).waitFor();
  expect(await side.locator('dl').textContent()).toMatch(/Unikum AS.*2024/);
  await trykk(side, '‹ Tilbake');
  vert.redigerer = true;
  await trykk(side, 'Les arbeidsboken');
  await side.getByText('Avslutt redigering i cellen').waitFor();
  expect(feil).toEqual([]);
});

whenChromium('the dashboard is inserted from the ribbon, which is told when it is done', async (chromium) => {
  const { side, vert, feil } = await aapne(chromium, EKSEMPELKOMMUNE_FIL);
  const foer = vert.bok.ark.length;
  await side.evaluate('new Promise((completed) => knapper.get("settInnDashbord")({ completed }))');
  await side.getByText('Dashbordet står i arket').waitFor();
  expect(vert.bok.ark.length).toBe(foer + 1);
  expect(feil).toEqual([]);
});

whenChromium('a workbook is connected, sent, shown against what is in use, and taken into use', async (chromium) => {
  const { side, feil } = await aapne(chromium, EKSEMPELKOMMUNE_FIL);
  const foer = (await t().tjener.lager.versjoner.gjeldende())?.id;
  await trykk(side, 'Publiser');
  await side.getByLabel('Kode fra Slack').fill('2222-2222-2222');
  await trykk(side, 'Koble til');
  await side.getByText('Koden er feil, brukt eller for gammel').waitFor();
  await side.getByLabel('Kode fra Slack').fill(await hentKode(t()));
  await side.keyboard.press('Enter');
  await side.getByText('Koblet til som Kari').waitFor();
  await trykk(side, 'Send arbeidsboken');
  await side.getByRole('heading', { name: 'Forskjell fra tallene i bruk' }).waitFor();
  expect((await t().tjener.lager.versjoner.gjeldende())?.id).toBe(foer);
  await side.screenshot({ path: bildefil('excel-publiser') });
  expect(await axe(side)).toEqual([]);
  await trykk(side, 'Ta i bruk');
  await side.getByText(/Versjon \d+ er tatt i bruk/).waitFor();
  expect((await t().tjener.lager.versjoner.gjeldende())?.id).toBeGreaterThan(foer ?? 0);
  // A refusal is an answer too; the browser writes it down as an error.
  expect(feil.filter((f) => !f.includes('403'))).toEqual([]);
});

whenChromium(
  'light and dark, narrow and enlarged, in three languages: axe finds nothing, and nothing is cut',
  async (chromium) => {
    const valg: readonly Rutevalg[] = [
      {},
      { moerk: true, spraak: 'nn-NO' },
      // 200 % of a pane of 320.
      { bredde: 160, spraak: 'en-US' },
    ];
    for (const v of valg) {
      const { side } = await aapne(chromium, EKSEMPELKOMMUNE_FIL, v);
      await side.locator('main .viktig').click();
      await side.locator('main .oppsummert').waitFor();
      expect([v, await axe(side)]).toEqual([v, []]);
      const [innhold, vindu] = await bredder(side);
      expect(innhold).toBeLessThanOrEqual(vindu);
      await side.screenshot({ path: bildefil(`excel-${v.spraak ?? 'nb-NO'}`), fullPage: true });
      await side.close();
    }
  },
);
