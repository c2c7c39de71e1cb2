import type { Browser, Page } from 'playwright-core';
import * as z from 'zod';

const Maalt = z.object({
  /** Milliseconds from the navigation's start until the page is ready. */
  klar: z.number(),
  /** When Office's library had been read and run: the same script in both. */
  office: z.number(),
  /** Our scripts that were fetched by then. */
  skript: z.array(z.string()),
});
export type Maalt = z.infer<typeof Maalt>;

/**
 * Ready: as many controls as are waited for stand in the page, enabled and with a place on the screen, and the next
 * picture is due. Both pages put them in with their handlers on; `svarer` shows it.
 */
const VAKT = `(() => {
  const se = () => {
    const funnet = [...document.querySelectorAll('button, input, select')];
    if (funnet.length < ANTALL || funnet.some((k) => k.disabled || k.getClientRects().length === 0)) return;
    vakt.disconnect();
    requestAnimationFrame(() => {
      const skript = performance.getEntriesByType('resource').map((r) => new URL(r.name).pathname.split('/').at(-1));
      globalThis.maalt = {
        klar: performance.now(),
        office: performance.getEntriesByName('office')[0].startTime,
        skript: skript.filter((navn) => navn.endsWith('.js') && navn !== 'office.js'),
      };
      document.documentElement.dataset.klar = '';
    });
  };
  const vakt = new MutationObserver(se);
  vakt.observe(document, { childList: true, subtree: true, attributes: true });
})()`;

/** Presses the first button and waits until the page's words have changed: a page that only looks ready never answers. */
async function svarer(side: Page): Promise<void> {
  const ord = () => side.evaluate('document.body.innerText');
  const foer = await ord();
  await side.getByRole('button').first().click();
  for (const frist = performance.now() + 30_000; (await ord()) === foer; )
    if (performance.now() > frist) throw new Error(`${side.url()} svarte ikke på et trykk`);
}

export interface Aapning {
  readonly adresse: string;
  /** How many controls there are. */
  readonly antall: number;
  /** How many times slower than it is the processor is made; 1: as it is. */
  readonly brems: number;
}

/** Opens a page in a browser that has never seen it, and asks it something more when it has been measured. */
export async function aapne<T>(
  nettleser: Browser,
  { adresse, antall, brems }: Aapning,
  spoer: (side: Page) => Promise<T>,
): Promise<{ readonly maalt: Maalt; readonly svar: T }> {
  const tom = await nettleser.newContext({ viewport: { width: 320, height: 720 }, locale: 'nb-NO' });
  try {
    const side = await tom.newPage();
    side.setDefaultTimeout(30_000);
    const feil: string[] = [];
    side.on('pageerror', (e) => feil.push(e.message));
    const cdp = await tom.newCDPSession(side);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: brems });
    await side.addInitScript(VAKT.replace('ANTALL', String(antall)));
    // The browser's own start of a process for the address is no part of the page.
    await side.goto(new URL('tom.html', adresse).href);
    await side.goto(adresse);
    await side.waitForSelector('html[data-klar]');
    const maalt = Maalt.parse(await side.evaluate('maalt'));
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    const svar = await spoer(side);
    await svarer(side);
    if (feil.length > 0) throw new Error(`${adresse}: ${feil.join('; ')}`);
    return { maalt, svar };
  } finally {
    await tom.close();
  }
}
