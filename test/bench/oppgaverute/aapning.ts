import type { Browser, Page } from 'playwright-core';
import * as z from 'zod';
import { Kontroller, LES_KONTROLLER } from './kontroller.ts';

const Maalt = z.object({
  /** Milliseconds from the navigation's start until the controls stand there. */
  vist: z.number(),
  /** And until the page is ready: a letter has been written, a press has been answered, and the answer has been painted. */
  klar: z.number(),
  /** When Office had said that it is ready. */
  office: z.number(),
  /** Our scripts that were fetched by then. */
  skript: z.array(z.string()),
  kontroller: Kontroller,
});
export type Maalt = z.infer<typeof Maalt>;

/**
 * Ready, for every page alike: as many controls as are waited for stand there, enabled and with a place on the screen; a
 * field takes focus and a letter; a press on the button gives the page other words; and the picture of that is painted.
 */
const VAKT = `(() => {
  let ord = null;
  const svart = () => {
    vakt.disconnect();
    requestAnimationFrame(() => {
      const malt = new MessageChannel();
      malt.port1.onmessage = () => {
        maalt.klar = performance.now();
        maalt.skript = performance.getEntriesByType('resource')
          .map((r) => new URL(r.name).pathname)
          .filter((sti) => /^\\/excel\\/[\\w.-]+\\.js$/.test(sti) && !/\\/(?:office|excel-web-16\\.00)\\.js$/.test(sti))
          .map((sti) => sti.split('/').at(-1));
        document.documentElement.dataset.klar = '';
      };
      malt.port2.postMessage(null);
    });
  };
  const se = () => {
    if (ord === null) {
      const funnet = [...document.querySelectorAll('button, input, select')];
      if (funnet.length < ANTALL || funnet.some((k) => k.disabled || k.getClientRects().length === 0)) return;
      const felt = funnet.find((k) => k.localName === 'input');
      felt.focus();
      document.execCommand('insertText', false, 'a');
      if (felt.value !== 'a') return;
      globalThis.maalt = { vist: performance.now(), kontroller: ${LES_KONTROLLER} };
      ord = document.body.textContent;
      funnet.find((k) => k.localName === 'button' && k.textContent === TRYKK).click();
    }
    if (document.body.textContent !== ord) svart();
  };
  const vakt = new MutationObserver(se);
  vakt.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
})()`;

export interface Aapning {
  readonly adresse: string;
  /** How many controls there are. */
  readonly antall: number;
  /** The button that is pressed. */
  readonly trykk: string;
  /** How many times slower than it is the processor is made; 1: as it is. */
  readonly brems: number;
}

/** Waits until Office has said that it is ready, outside the page: its policy lets nobody wait inside. */
async function officeErKlar(side: Page): Promise<void> {
  const merket = () => side.evaluate("performance.getEntriesByName('office').length > 0");
  for (
    const frist = performance.now() + 30_000;
    !(await merket());
    await new Promise((ferdig) => setTimeout(ferdig, 20))
  )
    if (performance.now() > frist) throw new Error(`Office ble aldri klar i ${side.url()}`);
}

/** Opens a page in a browser that has never seen it. */
export async function aapne(nettleser: Browser, { adresse, antall, trykk, brems }: Aapning): Promise<Maalt> {
  const tom = await nettleser.newContext({ viewport: { width: 320, height: 720 }, locale: 'nb-NO' });
  try {
    const side = await tom.newPage();
    side.setDefaultTimeout(30_000);
    const feil: string[] = [];
    side.on('pageerror', (e) => feil.push(e.message));
    const cdp = await tom.newCDPSession(side);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: brems });
    await side.addInitScript(VAKT.replace('ANTALL', String(antall)).replace('TRYKK', JSON.stringify(trykk)));
    // The browser's own start of a process for the address is no part of the page.
    await side.goto(new URL('tom.html', adresse).href);
    await side.goto(adresse);
    await side.waitForSelector('html[data-klar]');
    await officeErKlar(side);
    const maalt = await side.evaluate("({ ...maalt, office: performance.getEntriesByName('office')[0].startTime })");
    if (feil.length > 0) throw new Error(`${adresse}: ${feil.join('; ')}`);
    return Maalt.parse(maalt);
  } finally {
    await tom.close();
  }
}
