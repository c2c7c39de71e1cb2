import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import * as z from 'zod';

const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

const Axesvar = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
});

/** What axe finds against WCAG 2.2 A and AA. */
export async function axe(side: Page): Promise<readonly string[]> {
  // Through the browser's own tools: the page's policy lets no script of others' in.
  const cdp = await side.context().newCDPSession(side);
  const kjoer = (expression: string) =>
    cdp.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
  await kjoer(AXE);
  const tagger = JSON.stringify(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']);
  const { result } = await kjoer(`axe.run(document, { runOnly: { type: 'tag', values: ${tagger} } })`);
  return Axesvar.parse(result.value).violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`);
}

/** How wide the page's content and its window are, in CSS pixels: the first is larger when one must scroll sideways. */
export async function bredder(side: Page): Promise<readonly [innhold: number, vindu: number]> {
  return z
    .tuple([z.number(), z.number()])
    .parse(await side.evaluate('[document.documentElement.scrollWidth, innerWidth]'));
}
