import { create, type Font } from 'fontkit';
import { lesSkrift, type Snitt } from '../../skrift/index.ts';

/** How wide texts are in the shipped font. */
export interface Tekstmaaler {
  /** In points. */
  bredde(tekst: string, storrelse: number, snitt?: Snitt): number;
  /** The text, or as much of it as there is room for, ending in «…». */
  tilpass(tekst: string, storrelse: number, plass: number, snitt?: Snitt): string;
  /** The text as lines that have room, broken between words; a word too long for a line is cut. */
  bryt(tekst: string, storrelse: number, plass: number): readonly string[];
}

async function aapne(snitt: Snitt): Promise<Font> {
  const skrift = create(await lesSkrift(snitt));
  if (!('layout' in skrift)) throw new Error('skriftfilen er en samling');
  return skrift;
}

/** A measurer over the shipped font's own widths. */
export async function lagTekstmaaler(): Promise<Tekstmaaler> {
  const skrifter = { normal: await aapne('normal'), halvfet: await aapne('halvfet') };
  const bredde = (tekst: string, storrelse: number, snitt: Snitt = 'normal') =>
    (skrifter[snitt].layout(tekst).advanceWidth / skrifter[snitt].unitsPerEm) * storrelse;
  const tilpass = (tekst: string, storrelse: number, plass: number, snitt: Snitt = 'normal') => {
    if (bredde(tekst, storrelse, snitt) <= plass) return tekst;
    const tegn = [...tekst];
    while (tegn.length > 1 && bredde(`${tegn.join('')}…`, storrelse, snitt) > plass) tegn.pop();
    return `${tegn.join('').trimEnd()}…`;
  };
  return {
    bredde,
    tilpass,
    bryt(tekst, storrelse, plass) {
      const linjer: string[] = [];
      for (const ord of tekst.split(' ')) {
        const lengre = `${linjer.at(-1) ?? ''} ${ord}`.trim();
        if (linjer.length > 0 && bredde(lengre, storrelse) <= plass) linjer[linjer.length - 1] = lengre;
        else linjer.push(tilpass(ord, storrelse, plass));
      }
      return linjer;
    },
  };
}
