import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { byggFunksjoner } from '../../../addin/bygg/index.ts';
import { startChromium, whenChromium } from '../../requirements.ts';

/** Stands in for Microsoft's runtime, which the page has before functions.js. */
const EXCEL = `
globalThis.registrert = new Map();
globalThis.CustomFunctions = {
  associate: (id, funksjon) => registrert.set(id, funksjon),
  Error: class extends Error { constructor(kode, tekst) { super(tekst); this.code = kode; } },
  ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
};`;
const SIDE =
  '<!doctype html><meta charset="utf-8"><script src="excel.js"></script><script src="functions.js"></script>';
/** As strict as the server's: nothing inline, nothing evaluated. */
const CSP = "default-src 'none'; script-src 'self'; connect-src 'self'";

const TABELL = [
  ['Selskap', 'Kommune', 'År', 'Omsetning', 'Driftsresultat'],
  ['Alfa AS', 'Storvik', 2024, 1_000_000, 50_000],
];

interface Tjener {
  readonly adresse: string;
  readonly hentet: readonly string[];
  stopp(): void;
}

async function startTjener(): Promise<Tjener> {
  const filer: Readonly<Record<string, string>> = {
    ...(await byggFunksjoner('https://eierblikk.eksempel.no')),
    'excel.js': EXCEL,
    'taskpane.html': SIDE,
  };
  const hentet: string[] = [];
  const tjener = createServer((foresporsel, svar) => {
    const navn = new URL(foresporsel.url ?? '/', 'http://localhost').pathname.replace('/excel/', '');
    hentet.push(navn);
    const type = navn.endsWith('.html') ? 'text/html' : 'text/javascript';
    svar.writeHead(filer[navn] === undefined ? 404 : 200, { 'content-type': type, 'content-security-policy': CSP });
    svar.end(filer[navn] ?? '');
  });
  await new Promise<void>((klar) => tjener.listen(0, '127.0.0.1', klar));
  const adresse: string | AddressInfo | null = tjener.address();
  if (adresse === null || typeof adresse === 'string') throw new Error('ingen port');
  return { adresse: `http://127.0.0.1:${adresse.port}/excel/taskpane.html`, hentet, stopp: () => void tjener.close() };
}

whenChromium('in a browser, under a strict policy, cells answer before anything else is fetched', async (chromium) => {
  const tjener = await startTjener();
  const nettleser = await startChromium(chromium);
  try {
    const side = await nettleser.newPage();
    const feil: string[] = [];
    side.on('pageerror', (e) => feil.push(e.message));
    side.on('console', (m) => feil.push(m.text()));
    await side.goto(tjener.adresse);
    const straks = await side.evaluate("registrert.get('DRIFTSMARGIN')([[5]], [[100]], {})");
    expect(straks).toBe(0.05);
    expect(tjener.hentet.filter((n) => n.endsWith('.js'))).toEqual(['excel.js', 'functions.js']);
    const tabell = await side.evaluate(`registrert.get('NOKKELTALL')(${JSON.stringify(TABELL)}, 2024, {})`);
    expect(tabell).toEqual([
      ['Selskap', 'Kommune', 'Driftsmargin 2024', 'Driftsresultat 2024', 'Omsetning 2024', 'Merknad'],
      ['Alfa AS', 'Storvik', 0.05, 50_000, 1_000_000, ''],
    ]);
    expect(tjener.hentet.filter((n) => n.endsWith('.js'))).toEqual([
      'excel.js',
      'functions.js',
      'functions-arbeidsbok.js',
    ]);
    expect(feil).toEqual([]);
  } finally {
    await nettleser.close();
    tjener.stopp();
  }
});
