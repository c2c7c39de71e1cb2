import { dato, lagInnsyn } from '#core';
import { svar } from '#core/questions';
import { lesArbeidsboeker } from '#core/sheets';
import { EKSEMPELKOMMUNE_FIL } from '../../../bot/example/index.ts';
import { lesFil } from '../../../bot/files/index.ts';
import { whenChromium } from '../../requirements.ts';
import { arbeidsbok } from '../slack/arbeidsbok.ts';
import { axe } from './axe.ts';
import { exceltester } from './omgivelse.ts';
import { harFokus, lest, trykk } from './steg.ts';

const { aapne } = exceltester();

/** Oslo's six (Oslo Economics 2022, tabell 5-4). */
const SELSKAPER_I_OSLO = [
  'Fossheim AS',
  'Nordpolen AS',
  'Oslo produksjon & tjenester AS',
  'Oslokollega AS',
  'Spir Oslo AS',
  'Unikum AS',
];

whenChromium(
  'an answer says how it was read, what it rests on and its reservations; a follow-up goes on',
  async (chromium) => {
    const { side, feil } = await aapne(chromium);
    await trykk(side, 'Les arbeidsboken');
    await side.getByLabel('Spør om tallene').fill('Hva var driftsmarginen til Unikum i 2020?');
    await side.keyboard.press('Enter');
    await side.getByText(/^Lest som: Driftsmargin · Unikum AS · 2020/).waitFor();
    expect(await side.locator('main .svar').allTextContents()).toEqual([expect.stringContaining('−17,2')]);
    await side.getByRole('heading', { name: 'Grunnlag' }).waitFor();
    await side.getByText('Oslo Economics').first().waitFor();
    await side.getByLabel('Spør videre').fill('og i 2019?');
    await side.keyboard.press('Enter');
    await side.getByText(/^Lest som: Driftsmargin · Unikum AS · 2019/).waitFor();
    await trykk(side, '‹ Tilbake');
    await trykk(side, 'Sammenlign');
    await side.getByText(/^Lest som: Driftsmargin · Oslo · 2020/).waitFor();
    expect(await side.getByRole('rowheader').count()).toBeGreaterThan(3);
    // The name of a company that isn't there is refused, with who is.
    await side.getByLabel('Spør videre').fill('Hva er omsetningen til Tullball AS?');
    await side.keyboard.press('Enter');
    await side.getByText('Dette kan ikke besvares.').waitFor();
    expect(await side.locator('main .svar').first().textContent()).toMatch(/Tullball/);
    expect(feil).toEqual([]);
  },
);

whenChromium('the list is narrowed to a kommune, with the keyboard in the filter', async (chromium) => {
  const { side, feil } = await aapne(chromium);
  await trykk(side, 'Les arbeidsboken');
  await lest(side);
  const navn = () => side.getByRole('rowheader').allTextContents();
  expect(await navn()).toHaveLength(27);
  await side.getByLabel('Kommune').focus();
  await side.getByLabel('Kommune').selectOption('Oslo');
  await side.getByRole('rowheader').nth(6).waitFor({ state: 'detached' });
  expect(new Set(await navn())).toEqual(new Set(SELSKAPER_I_OSLO));
  expect(await side.locator('[role=status].bare-opplest').textContent()).toBe('Selskaper i listen: 6');
  expect(await harFokus(side)).toMatch(/^Kommune/);
  expect(feil).toEqual([]);
});

whenChromium('the list is shown for another year, in figures and findings', async (chromium) => {
  const { side, feil } = await aapne(chromium, EKSEMPELKOMMUNE_FIL);
  await trykk(side, 'Les arbeidsboken');
  const rad = side.getByRole('row').filter({ has: side.getByRole('button', { name: 'Mønsterverkstedet AS' }) });
  const aaret = async (aar: string): Promise<string> => {
    await side.getByLabel('År').focus();
    await side.getByLabel('År').selectOption(aar);
    await side.getByRole('heading', { name: `Selskaper, ${aar}` }).waitFor();
    return (await rad.getByRole('cell').allTextContents()).join(' ');
  };
  // As core has them.
  const lest = await lesFil(EKSEMPELKOMMUNE_FIL);
  if (!lest.ok) throw new Error(lest.feil.kode);
  const { portefolje } = lesArbeidsboeker([lest.bok]);
  const innsyn = lagInnsyn(portefolje);
  for (const aar of ['2023', '2024']) {
    const { tekst } = svar(`Hva var driftsmarginen til Mønsterverkstedet AS i ${aar}?`, innsyn, {
      idag: dato('2026-11-20'),
    });
    const [, tall = 'ingen'] = /: (.+?)\.?$/.exec(tekst) ?? [];
    expect(await aaret(aar)).toContain(tall);
  }
  expect(await harFokus(side)).toMatch(/^År/);
  expect(feil).toEqual([]);
});

whenChromium('settings are kept in the workbook: language, and how small a group may be shown', async (chromium) => {
  const bok = arbeidsbok({
    Selskaper: [
      ['Selskap', 'Kommune', 'Organisasjonsform'],
      ['Unikum AS', 'Oslo', 'AS'],
    ],
    AFT: [
      ['Selskap', 'År', 'Avsluttet', 'Til arbeid', 'Til utdanning'],
      ['Unikum AS', 2024, 30, 14, 7],
    ],
  });
  const { side, vert, feil } = await aapne(chromium, bok);
  const resultatet = async (): Promise<string> => {
    await side.getByRole('textbox').fill('Hva var resultatgraden i AFT til Unikum i 2024?');
    await side.keyboard.press('Enter');
    await side.locator('main .svar').first().waitFor();
    const svar = (await side.locator('main .svar').allTextContents()).join(' ');
    await side.locator('main .tilbake').click();
    return svar;
  };
  await trykk(side, 'Les arbeidsboken');
  await lest(side);
  expect(await resultatet()).toMatch(/70,0/);
  await trykk(side, 'Innstillinger');
  await side.getByLabel('Egen personverngrense').fill('4');
  await trykk(side, 'Lagre');
  // Lower than the common limit: the browser says so, and nothing is kept.
  expect(await side.evaluate('document.querySelector("input[type=number]").validity.rangeUnderflow')).toBe(true);
  expect(vert.bok.innstillinger.size).toBe(0);
  await side.getByLabel('Egen personverngrense').fill('40');
  await side.getByLabel('Språk').selectOption('nn');
  await trykk(side, 'Lagre');
  await side.getByText('Innstillingane er lagra.').waitFor();
  expect(await axe(side)).toEqual([]);
  expect(await side.evaluate('[document.documentElement.lang, eierblikkFunksjonsspraak]')).toEqual(['nn', 'nn']);
  expect(await side.evaluate('eierblikkPortefoljelager.lagret.innsyn.personverngrense')).toBe(40);
  await trykk(side, '‹ Tilbake');
  // Fewer than forty left the scheme.
  expect(await resultatet()).not.toMatch(/70,0/);
  expect(feil).toEqual([]);
  await side.close();
});
