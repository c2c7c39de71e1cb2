import type { Celle } from '../dokument/index.ts';

type Figur = NonNullable<Celle['figur']>;

/** The decimals of Excel's format, as many as the printed figure has: «.0» for «3,1 %». */
export function desimaler(kort: string): string {
  const antall = /,(\d+)/.exec(kort)?.[1]?.length ?? 0;
  return antall === 0 ? '' : `.${'0'.repeat(antall)}`;
}

const GRUPPERT = '#,##0';

/** Whether the printed figure is in millions: some tables print kroner. The cell holds kroner either way. */
function iMillioner({ tall, vist }: Figur): boolean {
  return tall !== null && vist !== null && Math.abs(tall) > Math.abs(vist) * 1_000;
}

/** Excel's format for the unit, in the scale that the figure is printed in elsewhere. */
function grunnformat(figur: Figur, des: string): string {
  switch (figur.enhet) {
    case 'andel':
      return `0${des}\u00A0%`;
    case 'kr':
      return `${GRUPPERT}${des}${iMillioner(figur) ? ',,' : ''}`;
    default:
      return `${GRUPPERT}${des}`;
  }
}

/** The number format that shows the cell's number as it is printed elsewhere, with the mark of sources that disagree. */
export function tallformat(figur: Figur): string {
  const format = grunnformat(figur, desimaler(figur.kort));
  return figur.status === 'motstrid' ? `${format}"*"` : format;
}
