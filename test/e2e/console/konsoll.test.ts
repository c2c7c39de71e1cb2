import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { startChromium, whenChromium } from '../../requirements.ts';
import { regnskap } from '../slack/arbeidsbok.ts';
import { type Konsoll, startKonsoll } from './konsoll.ts';

/** Pictures to look at. */
const BILDER = join(tmpdir(), 'eierblikk-bilder');
const TID = 20_000;

let konsoll: Konsoll;
let nettleser: Browser | null = null;
/** Every fault that the page met: none is expected. */
const feil: string[] = [];

beforeAll(async () => {
  mkdirSync(BILDER, { recursive: true });
  konsoll = await startKonsoll();
}, 60_000);
afterAll(async () => {
  await nettleser?.close();
  await konsoll.rydd();
});

interface Sidevalg {
  readonly bredde?: number;
  readonly moerk?: boolean;
  readonly bruker?: string;
}

async function aapne(chromium: string, { bredde = 1100, moerk = false, bruker }: Sidevalg = {}): Promise<Page> {
  nettleser ??= await startChromium(chromium);
  const side = await nettleser.newPage({
    viewport: { width: bredde, height: 820 },
    colorScheme: moerk ? 'dark' : 'light',
    locale: 'nb-NO',
  });
  side.setDefaultTimeout(TID);
  side.on('pageerror', (e) => feil.push(String(e)));
  side.on('console', (m) => {
    if (m.type() === 'error') feil.push(m.text());
  });
  side.on('request', (r) => {
    if (!r.url().startsWith(konsoll.tjener.adresse) && !r.url().startsWith('data:')) feil.push(r.url());
  });
  await side.goto(konsoll.tjener.adresse);
  if (bruker !== undefined) await side.getByLabel('Du er').selectOption({ label: bruker });
  await side.getByRole('navigation').getByRole('button', { name: 'Eierblikk' }).waitFor();
  return side;
}

async function spoer(side: Page, tekst: string): Promise<void> {
  await side.getByLabel('Skriv til Eierblikk').fill(tekst);
  await side.keyboard.press('Enter');
}

const ta = (side: Page, navn: string) =>
  side.screenshot({ path: join(BILDER, `${navn}.png`), fullPage: !navn.startsWith('sammendrag') });

/** Nothing must be scrolled sideways to be read. */
async function utenSidelengs(side: Page): Promise<void> {
  const bredder = String(await side.evaluate('[document.documentElement.scrollWidth, innerWidth]'));
  const [behov, plass] = bredder.split(',').map(Number);
  expect(behov).toBeLessThanOrEqual(plass ?? 0);
}

async function gaaTil(side: Page, sted: string): Promise<void> {
  await side.getByRole('navigation').getByRole('button', { name: sted, exact: true }).click();
}

whenChromium('a newcomer presses a suggestion and sees the answer, with its table', async (chromium) => {
  const side = await aapne(chromium);
  expect(await side.locator('.etterligning').first().textContent()).toMatch(/^\s*Dette er en etterligning av Slack/);
  await side.getByRole('button', { name: 'Hvem har lav margin?' }).click();
  const svar = side.getByRole('article', { name: 'Fra Eierblikk' });
  await svar.getByRole('cell', { name: 'Unikum AS' }).waitFor();
  expect(await svar.getByRole('cell', { name: '17,2' }).textContent()).toMatch(/^−17,2\s%$/);
  await svar.getByRole('button', { name: 'Driftsmargin' }).click();
  expect(await svar.locator('tbody tr').first().textContent()).toContain('Unikum AS');
  await svar.getByRole('button', { name: 'Vis grunnlag' }).click();
  await side.locator('.traad article').waitFor();
  await ta(side, 'svar');
});

whenChromium('a question back is answered with a button, and the conversation goes on', async (chromium) => {
  const side = await aapne(chromium);
  await spoer(side, 'Hvor mange plasser har Unikum?');
  await side.getByRole('button', { name: 'Hvor mange AFT-plasser har Unikum AS?' }).click();
  await side.getByText('AFT-plasser · Unikum AS').first().waitFor();
  await spoer(side, 'Hvordan har resultatgraden til Spir utviklet seg?');
  await side.getByRole('img', { name: /Spir Oslo AS: 2019 47/ }).waitFor();
  await spoer(side, 'Ranger bedriftene i Oslo etter driftsmargin i 2020');
  await side.getByRole('img', { name: /Unikum AS −17,2/ }).waitFor();
  await ta(side, 'avklaring');
});

whenChromium('in a channel the answer stands in a thread, where one can follow up', async (chromium) => {
  const side = await aapne(chromium, { bruker: 'Ola (leser i #eierskap)' });
  await gaaTil(side, '#eierskap');
  await spoer(side, 'Hva var driftsmarginen til Spir i 2020?');
  const traad = side.getByRole('group', { name: 'Tråd' });
  await traad.getByText('3,1').first().waitFor();
  await traad.getByLabel('Følg opp i tråden').fill('og Unikum?');
  await side.keyboard.press('Enter');
  await traad.getByText('−17,2').first().waitFor();
  await ta(side, 'traad');
  await gaaTil(side, '#alle');
  await spoer(side, 'Hva var driftsmarginen til Spir i 2020?');
  await side.getByRole('article', { name: 'Fra Eierblikk' }).waitFor();
  expect(await side.locator('#innhold').textContent()).not.toContain('3,1');
});

whenChromium('a workbook is dropped, its problems shown, taken into use, told, and acknowledged', async (chromium) => {
  const side = await aapne(chromium);
  await gaaTil(side, '#eierskap');
  await spoer(side, '/eierblikk abonner');
  await side.getByText('Fra nå av får dere et varsel her').waitFor();
  await gaaTil(side, 'Eierblikk');
  const bok = regnskap(-9_000_000, 'Unikum AS', [['Unikum AS', 2023, 'ca. to millioner', 1_000_000, 8_000_000]]);
  await side.locator('#fil').setInputFiles({ name: 'tall.xlsx', mimeType: 'application/octet-stream', buffer: bok });
  await side.getByText('Regnskap!C3').first().waitFor();
  await side.getByRole('link', { name: 'Problemer i tall.xlsx' }).waitFor();
  await ta(side, 'import');
  const lastet = side.waitForEvent('download');
  await side.getByRole('link', { name: 'Problemer i tall.xlsx' }).click();
  expect((await lastet).suggestedFilename()).toBe('Problemer i tall.xlsx');
  await side.getByRole('button', { name: 'Ta i bruk' }).click();
  const bekreft = side.getByRole('dialog').getByRole('button', { name: 'Ta i bruk' });
  const tatt = side.getByText('er tatt i bruk av');
  await bekreft.or(tatt).first().waitFor();
  if (await bekreft.isVisible()) await bekreft.click();
  await tatt.waitFor();
  await gaaTil(side, '#eierskap');
  await side.getByRole('button', { name: 'Kvitter' }).first().click();
  const skjema = side.getByRole('dialog');
  await ta(side, 'skjema');
  const send = skjema.locator('button[type=submit]');
  await send.click();
  await skjema.getByText('Skriv en grunn.').waitFor();
  await skjema.getByRole('textbox').fill('Styret har lagt fram en plan');
  await send.click();
  await side.getByText('Styret har lagt fram en plan').waitFor();
  await ta(side, 'varsel');
});

whenChromium(
  'names from a workbook are text, however they are written, and never make the page wider',
  async (chromium) => {
    const side = await aapne(chromium, { bredde: 320 });
    const navn = `<img src=x onerror="document.title='tatt'"> <!channel> *Ab* ${'Arbeidsmarkedsbedriften'.repeat(4)} AS`;
    const buffer = regnskap(9_000_000, navn);
    await side.locator('#fil').setInputFiles({ name: 'rart.xlsx', mimeType: 'application/octet-stream', buffer });
    const lest = side.getByRole('article', { name: 'Fra Eierblikk' }).filter({ hasText: 'rart.xlsx' }).first();
    await lest.waitFor();
    expect(await lest.textContent()).toContain('<img src=x onerror=');
    expect(await lest.locator('img').count()).toBe(0);
    expect(await side.title()).toMatch(/^Eierblikk/);
    await utenSidelengs(side);
  },
);

whenChromium('the home shows the portfolio, and the page works dark, narrow and enlarged', async (chromium) => {
  const moerk = await aapne(chromium, { moerk: true });
  await gaaTil(moerk, 'Hjem');
  await moerk.getByRole('heading', { name: 'Porteføljen' }).waitFor();
  await ta(moerk, 'hjem-moerk');
  await gaaTil(moerk, 'Eierblikk');
  await ta(moerk, 'svar-moerk');
  for (const [bredde, forstoerret] of [
    [320, 1],
    [1280, 2],
  ] as const) {
    // 200 % on a screen of 1280 is a page of 640.
    const side = await aapne(chromium, { bredde: bredde / forstoerret });
    await side.getByRole('img').first().waitFor();
    await utenSidelengs(side);
    await ta(side, `bredde-${bredde / forstoerret}`);
  }
});

async function nyttFraHjem(side: Page): Promise<void> {
  await gaaTil(side, 'Hjem');
  await side.getByRole('button', { name: 'Nytt sammendrag' }).click();
  await side.getByRole('dialog').getByLabel('Når?').waitFor();
}

whenChromium(
  'a subscription is made from the home, with errors at the fields, then previewed, paused and deleted',
  async (chromium) => {
    const side = await aapne(chromium);
    await nyttFraHjem(side);
    const skjema = side.getByRole('dialog');
    await ta(side, 'sammendrag-nytt');
    await skjema.getByLabel('Når?').fill('når det passer');
    for (const form of ['Melding (selve teksten)', 'PDF']) await skjema.getByLabel(form).click();
    await skjema.getByLabel('Melding (selve teksten)').check();
    await skjema.getByRole('combobox', { name: 'Hva handler det om?' }).fill('osl');
    await skjema.getByRole('option', { name: 'Oslo', exact: true }).waitFor();
    await ta(side, 'sammendrag-leter');
    await side.keyboard.press('Enter');
    await skjema.getByRole('button', { name: 'Lagre' }).click();
    await skjema.getByText('Forstår ikke når: «når det passer»').waitFor();
    expect(await skjema.getByLabel('Når?').getAttribute('aria-invalid')).toBe('true');
    expect(await side.evaluate('document.activeElement.id')).toBe('felt-naar');
    await ta(side, 'sammendrag-feil');
    // Another kind of recipient asks for something else, and keeps what is filled in.
    await skjema.getByLabel('Hvem skal ha det?').selectOption('En kanal');
    await skjema.getByLabel('Hvilken kanal?').selectOption('#eierskap');
    await skjema.getByLabel('Når?').fill('hvert kvartal');
    expect(await skjema.getByRole('combobox', { name: 'Hva handler det om?' }).inputValue()).toBe('Oslo');
    await skjema.getByRole('button', { name: 'Lagre' }).click();
    await skjema.getByText('Sammendraget er satt opp.').waitFor();
    const tekst = String(await skjema.textContent()).replaceAll('\u00A0', ' ');
    expect(tekst).toContain('Oslo, første virkedag i kvartalet kl. 08, til #eierskap som melding, pdf');
    for (const dag of ['4. januar 2027', '1. april 2027', '1. juli 2027']) expect(tekst).toContain(`${dag} kl. 08.00`);
    await ta(side, 'sammendrag-satt-opp');
    await skjema.getByRole('button', { name: 'Forhåndsvis' }).click();
    await skjema.getByText('Her uten diagram').waitFor();
    await ta(side, 'sammendrag-forhaandsvist');
    await skjema.getByRole('button', { name: 'Tilbake' }).click();
    await skjema.getByRole('button', { name: 'Sett på pause' }).click();
    await skjema.getByRole('button', { name: 'Gjenoppta' }).waitFor();
    await skjema.getByRole('button', { name: 'Lukk' }).click();
    await skjema.waitFor({ state: 'hidden' });
    await side.getByText('på pause').waitFor();
    await ta(side, 'hjem-sammendrag');
    await side.getByRole('button', { name: /^Åpne sammendrag/ }).click();
    await skjema.getByRole('button', { name: 'Slett' }).click();
    await side
      .getByRole('dialog', { name: /^Sammendrag/ })
      .last()
      .getByRole('button', { name: 'Slett' })
      .last()
      .click();
    await side.getByText('er slettet').waitFor();
    await side.getByRole('dialog').getByRole('button', { name: 'Lukk' }).click();
    await side.getByText('Du har ingen sammendrag ennå.').waitFor();
  },
);

whenChromium('the bare command opens the form in a channel too, and tells who may not', async (chromium) => {
  const ola = await aapne(chromium, { bruker: 'Ola (leser i #eierskap)', bredde: 390, moerk: true });
  await gaaTil(ola, '#eierskap');
  await spoer(ola, '/eierblikk abonner sammendrag');
  const skjema = ola.getByRole('dialog');
  await skjema.getByLabel('Når?').waitFor();
  expect(await skjema.getByLabel('Hvem skal ha det?').inputValue()).toBe('her');
  await utenSidelengs(ola);
  await ta(ola, 'sammendrag-390-moerk');
  await skjema.getByRole('button', { name: 'Lagre' }).click();
  await skjema.getByText('Sammendraget er satt opp.').waitFor();
  await utenSidelengs(ola);
  await ta(ola, 'sammendrag-390-satt-opp');
  await skjema.getByRole('button', { name: 'Lukk' }).click();
  const nina = await aapne(chromium, { bruker: 'Nina (uten tilgang)' });
  await gaaTil(nina, '#eierskap');
  await spoer(nina, '/eierblikk abonner sammendrag');
  await nina.getByRole('dialog').getByText('Du har ikke tilgang til dette.').waitFor();
});

const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
const AXE_FUNN = `axe.run(document).then((r) =>
  r.violations.map((v) => [v.id, ...v.nodes.map((n) => n.html.slice(0, 150))].join('\\n  ')))`;

whenChromium(
  'axe finds nothing against the page, light or dark: answers, threads, forms and the home',
  async (chromium) => {
    for (const moerk of [false, true]) {
      const side = await aapne(chromium, { moerk });
      await side.evaluate(AXE);
      const sjekk = async (hvor: string) => expect([hvor, await side.evaluate(AXE_FUNN)]).toEqual([hvor, []]);
      await spoer(side, 'Ranger bedriftene i Oslo etter driftsmargin i 2020');
      await side.getByRole('img').first().waitFor();
      await sjekk(`svar${moerk ? ', mørkt' : ''}`);
      await gaaTil(side, '#eierskap');
      await side.getByRole('button', { name: 'Kvitter' }).first().waitFor();
      await sjekk(`varsel${moerk ? ', mørkt' : ''}`);
      await side.getByRole('button', { name: 'Utsett' }).first().click();
      await side.getByRole('dialog').waitFor();
      await sjekk(`skjema${moerk ? ', mørkt' : ''}`);
      await side.keyboard.press('Escape');
      await gaaTil(side, 'Hjem');
      await side.getByRole('heading', { name: 'Porteføljen' }).waitFor();
      await sjekk(`hjem${moerk ? ', mørkt' : ''}`);
      await nyttFraHjem(side);
      await sjekk(`sammendrag${moerk ? ', mørkt' : ''}`);
      const dialog = side.getByRole('dialog');
      await dialog.getByRole('combobox', { name: 'Hva handler det om?' }).click();
      await dialog.getByRole('option', { name: 'Unikum AS' }).waitFor();
      await sjekk(`forslag${moerk ? ', mørkt' : ''}`);
      await ta(side, `sammendrag-forslag${moerk ? '-moerk' : ''}`);
      await side.keyboard.press('Escape');
      await dialog.getByLabel('Når?').fill('aldri');
      await dialog.getByRole('button', { name: 'Lagre' }).click();
      await dialog.getByText('Forstår ikke når').waitFor();
      await sjekk(`feil${moerk ? ', mørkt' : ''}`);
      // What is open is open for the person, on every page.
      await dialog.getByRole('button', { name: 'Avbryt' }).click();
      await dialog.waitFor({ state: 'hidden' });
    }
  },
);

whenChromium('the keyboard reaches everything that can be done', async (chromium) => {
  const side = await aapne(chromium);
  await side.keyboard.press('Tab');
  expect(await side.evaluate('document.activeElement.textContent')).toBe('Hopp til skrivefeltet');
  await side.keyboard.press('Enter');
  await side.keyboard.type('Hva er VTA-satsen i 2026?');
  await side.keyboard.press('Enter');
  await side.getByText('Tilskuddssats').first().waitFor();
});

test('no page met a fault, asked anything of another address, or left a question in the log', () => {
  expect(feil).toEqual([]);
  expect(konsoll.logg.join('')).not.toMatch(/Unikum|Spir|margin/);
});
