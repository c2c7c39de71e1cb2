import type { Ark } from '#core/sheets';
import { fakta, les, problemer } from './lag.ts';

/** A workbook, and what is read from it, written by hand. */
export interface Tilfelle {
  readonly navn: string;
  readonly ark: readonly Ark[];
  readonly fakta: readonly string[];
  readonly problemer?: readonly string[];
}

/** A test for each: these facts and no others, these problems at these cells and no others. */
export function proevTilfeller(tilfeller: readonly Tilfelle[]): void {
  test.each(tilfeller)('$navn', (t) => {
    const lest = les(...t.ark);
    expect(fakta(lest)).toEqual(t.fakta);
    expect(problemer(lest)).toEqual(t.problemer ?? []);
  });
}
