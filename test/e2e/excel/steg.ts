import type { Page } from 'playwright-core';

/** Presses the button that is called this. */
export const trykk = (side: Page, navn: string) => side.getByRole('button', { name: navn, exact: true }).click();

/** Waits until the workbook is read. */
export const lest = (side: Page) => side.locator('main .oppsummert').waitFor();

/** What has focus, as a screen reader names it. */
const FOKUS = `(() => {
  const e = document.activeElement;
  return e.getAttribute('aria-label') ?? e.labels?.[0]?.textContent ?? e.textContent ?? '';
})()`;
export const harFokus = (side: Page) => side.evaluate(FOKUS);
