import { EKSEMPEL_FIL, EKSEMPELKOMMUNE_FIL } from '../../../bot/example/index.ts';
import { KNAPPER } from '../../../manifest/index.ts';
import { whenChromium } from '../../requirements.ts';
import { axe } from './axe.ts';
import { bildefil, exceltester } from './omgivelse.ts';
import { aapneFoerOffice, aapneRute, type Rutevalg } from './rute.ts';
import { harFokus, lest, trykk } from './steg.ts';

const { nettleser, t } = exceltester();

async function aapne(
  chromium: string,
  fil: string | Uint8Array = EKSEMPEL_FIL,
  valg: Rutevalg & { readonly iExcel?: boolean } = {},
) {
  return aapneFoerOffice(await nettleser(chromium), t().tjener.adresse, fil, valg);
}

whenChromium(
  "with Microsoft's own loader, functions and ribbon are known before Excel's library has come, and the pane is in use",
  async (chromium) => {
    for (const moerk of [false, true]) {
      const { side, vert, feil, hentet, slipp } = await aapne(chromium, EKSEMPELKOMMUNE_FIL, { moerk });
      expect(await side.evaluate('typeof Excel')).toBe('undefined');
      expect(await side.evaluate('Object.keys(CustomFunctions._association.mappings)')).toEqual(
        expect.arrayContaining(['DRIFTSMARGIN', 'SATS', 'SPOR']),
      );
      const handlinger = KNAPPER.flatMap(({ handling }) => (handling === null ? [] : [handling.toUpperCase()]));
      expect(await side.evaluate('Object.keys(Office.actions._association.mappings)')).toEqual(handlinger);
      const navn = moerk ? 'moerk' : 'lys';
      expect(await axe(side)).toEqual([]);
      await side.screenshot({ path: bildefil(`excel-foer-office-${navn}`) });

      await trykk(side, 'Les arbeidsboken');
      await side.getByText('Venter på Excel').waitFor();
      expect(await harFokus(side)).toBe('Avbryt');
      await trykk(side, 'Sett inn dashbord');
      await trykk(side, 'Sett inn dashbord');
      await side.getByText('Etterpå: Les arbeidsboken, Sett inn dashbord', { exact: true }).waitFor();
      await side.getByLabel('Spør om tallene').pressSequentially('Hvem har');
      expect(await axe(side)).toEqual([]);
      await side.screenshot({ path: bildefil(`excel-venter-${navn}`) });
      expect(vert.turer).toBe(0);
      expect(hentet.filter((fil) => fil.startsWith('rute-'))).toEqual([]);

      const foer = vert.bok.ark.length;
      slipp();
      await side.getByText('Dashbordet står i arket').waitFor();
      await lest(side);
      expect(vert.bok.ark.length).toBe(foer + 1);
      expect(await side.getByLabel('Spør om tallene').inputValue()).toBe('Hvem har');
      expect(await harFokus(side)).toBe('Spør om tallene');
      await side.keyboard.type(' lav margin?');
      expect(await side.getByLabel('Spør om tallene').inputValue()).toBe('Hvem har lav margin?');
      expect(await side.locator('.arbeid').textContent()).toBe('');
      expect(await axe(side)).toEqual([]);
      await side.screenshot({ path: bildefil(`excel-etter-office-${navn}`) });
      expect(feil).toEqual([]);
      await side.close();
    }
  },
);

whenChromium('what is asked before Excel is there is answered when it is', async (chromium) => {
  const { side, feil, slipp } = await aapne(chromium);
  await side.getByLabel('Spør om tallene').fill('Hva var driftsmarginen til Unikum i 2020?');
  await side.keyboard.press('Enter');
  await side.getByText('Venter på Excel').waitFor();
  slipp();
  await side.getByText(/^Lest som: Driftsmargin · Unikum AS · 2020/).waitFor();
  expect(await side.locator('main .svar').textContent()).toMatch('−17,2');
  await trykk(side, '‹ Tilbake');
  await lest(side);
  expect(feil).toEqual([]);
});

whenChromium(
  'waiting is cancelled: nothing of it is done, which is said, and it can be asked for again',
  async (chromium) => {
    const { side, vert, feil, slipp } = await aapne(chromium);
    await trykk(side, 'Les arbeidsboken');
    await trykk(side, 'Sett inn mal');
    await trykk(side, 'Avbryt');
    await side.getByText('Merk: Avbrutt. Ingenting er gjort.').waitFor();
    expect(await side.locator('.arbeid').textContent()).toBe('');
    expect(await harFokus(side)).toBe('Les arbeidsboken');
    const ark = vert.bok.ark.length;
    slipp();
    // The settings are read, and nothing else.
    for (const frist = performance.now() + 10_000; vert.turer === 0 && performance.now() < frist; )
      await new Promise((ferdig) => setTimeout(ferdig, 20));
    expect(await side.locator('main .oppsummert').count()).toBe(0);
    await trykk(side, 'Les arbeidsboken');
    await lest(side);
    expect(vert.bok.ark.length).toBe(ark);
    expect(feil).toEqual([]);
  },
);

whenChromium(
  "the browser's language until Excel has told its own, and Excel's from the next time",
  async (chromium) => {
    const kontekst = await (await nettleser(chromium)).newContext({
      locale: 'en-US',
      viewport: { width: 320, height: 720 },
    });
    const aapneI = () =>
      aapneFoerOffice({ newPage: () => kontekst.newPage() }, t().tjener.adresse, EKSEMPEL_FIL, { spraak: 'en-US' });
    try {
      const foerst = await aapneI();
      const felt = foerst.side.getByRole('textbox');
      await foerst.side.getByRole('button', { name: 'Read the workbook' }).waitFor();
      await felt.pressSequentially('Unikum');
      foerst.slipp();
      await foerst.side.getByRole('button', { name: 'Les arbeidsboken' }).waitFor();
      expect(await felt.inputValue()).toBe('Unikum');
      expect(await harFokus(foerst.side)).toBe('Spør om tallene');
      expect(await foerst.side.evaluate('document.documentElement.lang')).toBe('nb');
      const neste = await aapneI();
      await neste.side.getByRole('button', { name: 'Les arbeidsboken' }).waitFor();
      expect([...foerst.feil, ...neste.feil]).toEqual([]);
    } finally {
      await kontekst.close();
    }
  },
);

whenChromium("in an ordinary browser, Microsoft's loader says so, and so does the pane", async (chromium) => {
  const { side, feil, slipp } = await aapne(chromium, EKSEMPEL_FIL, { iExcel: false });
  await trykk(side, 'Les arbeidsboken');
  slipp();
  await side.getByText('Denne siden hører hjemme i Excel').waitFor();
  await side.getByText('Eierblikk er ikke åpnet i Excel').waitFor();
  expect(await side.getByRole('button', { name: 'Innstillinger' }).count()).toBe(0);
  expect(feil).toEqual([]);
});

whenChromium("when Microsoft's script never comes, that is said, and not that this isn't Excel", async (chromium) => {
  const side = await (await nettleser(chromium)).newPage({ viewport: { width: 320, height: 720 }, locale: 'nb-NO' });
  await side.route('https://appsforoffice.microsoft.com/**', (rute) => rute.abort());
  await side.goto(`${t().tjener.adresse}/excel/taskpane.html`);
  await side.getByText('Får ikke hentet det Excel trenger, fra Microsoft.').waitFor();
  expect(await side.getByRole('button').count()).toBe(0);
  expect(await axe(side)).toEqual([]);
  await side.close();
});

whenChromium(
  'reading shows that it goes on while the code for it is fetched, and can be cancelled there',
  async (chromium) => {
    const { side, vert, feil } = await aapneRute(await nettleser(chromium), t().tjener.adresse, EKSEMPEL_FIL);
    let slipp = (): void => undefined;
    const sluppet = new Promise<void>((ferdig) => {
      slipp = ferdig;
    });
    await side.route('**/rute-tungt-*.js', async (rute) => {
      await sluppet;
      await rute.continue();
    });
    await trykk(side, 'Les arbeidsboken');
    await side.getByText('Leser arbeidsboken', { exact: true }).waitFor();
    await side.getByRole('progressbar').waitFor();
    await trykk(side, 'Avbryt');
    await side.getByText('Merk: Avbrutt. Ingenting er gjort.').waitFor();
    await trykk(side, 'Forklar valgt celle');
    await side.getByRole('progressbar').waitFor();
    const foer = vert.turer;
    await trykk(side, 'Les arbeidsboken');
    await side.getByText('Etterpå: Les arbeidsboken', { exact: true }).waitFor();
    slipp();
    await lest(side);
    expect(vert.turer).toBeGreaterThan(foer);
    expect(feil).toEqual([]);
  },
);
