import type { Enhet } from '#core';
import type { Celle } from '../dokument/index.ts';

type Figur = NonNullable<Celle['figur']>;

/** How many decimals the printed figure has: the cell shows as many. */
function desimaler(kort: string): string {
  const antall = /,(\d+)/.exec(kort)?.[1]?.length ?? 0;
  return antall === 0 ? '' : `.${'0'.repeat(antall)}`;
}

const GRUPPERT = '#,##0';

/** Excel's format for the unit. Money is shown in millions, as in the other forms; the cell holds kroner. */
function grunnformat(enhet: Enhet, des: string): string {
  switch (enhet) {
    case 'andel':
      return `0${des}\u00A0%`;
    case 'kr':
      return `${GRUPPERT}${des},,`;
    default:
      return `${GRUPPERT}${des}`;
  }
}

/** The number format that shows the cell's number as it is printed elsewhere, with the mark of sources that disagree. */
export function tallformat({ enhet, status, kort }: Figur): string {
  const format = grunnformat(enhet, desimaler(kort));
  return status === 'motstrid' ? `${format}"*"` : format;
}
