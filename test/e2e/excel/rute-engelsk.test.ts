import { EKSEMPELKOMMUNE_FIL } from '../../../bot/example/index.ts';
import { whenChromium } from '../../requirements.ts';
import { axe } from './axe.ts';
import { bildefil, exceltester } from './omgivelse.ts';
import { aapneRute } from './rute.ts';
import { lest, trykk } from './steg.ts';

const { nettleser, t } = exceltester();

whenChromium(
  'in English, names are English; what is told in Norwegian is marked as Norwegian, and it is said that it is',
  async (chromium) => {
    const { side, feil } = await aapneRute(await nettleser(chromium), t().tjener.adresse, EKSEMPELKOMMUNE_FIL, {
      spraak: 'en-US',
    });
    await trykk(side, 'Read the workbook');
    await lest(side);
    await trykk(side, 'Mønsterverkstedet AS');
    await side.getByText('Findings are told in Norwegian.').waitFor();
    for (const navn of ['Turnover 2025', 'Operating margin 2025', 'AFT result rate 2025'])
      expect(await side.locator('dt', { hasText: navn }).count()).toBeGreaterThan(0);
    const funn = side.locator('main p[lang="nb"]', { hasText: 'Tiltaksregnskapet for Mønsterverkstedet AS' });
    expect(await funn.count()).toBeGreaterThan(0);
    expect(await side.evaluate('document.documentElement.lang')).toBe('en');
    await side.screenshot({ path: bildefil('excel-selskap-en'), fullPage: true });
    expect(await axe(side)).toEqual([]);
    await trykk(side, '‹ Back');
    await side.getByLabel('Ask about the figures (in Norwegian)').fill('hvem har høyest driftsmargin?');
    await side.keyboard.press('Enter');
    await side.locator('p.svar[lang="nb"]').first().waitFor();
    await side.getByText('Questions and answers are in Norwegian.').waitFor();
    expect(await side.locator('[lang="nb"] table').count()).toBe(1);
    await side.screenshot({ path: bildefil('excel-svar-en'), fullPage: true });
    expect(await axe(side)).toEqual([]);
    expect(feil).toEqual([]);
  },
  120_000,
);
