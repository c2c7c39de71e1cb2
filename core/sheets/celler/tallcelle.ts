import type { Celle } from '../grid.ts';
import { datoFraSerienummer } from './serienummer.ts';
import type { Formatslag } from './tallformat.ts';

/** A number in a cell with this format, whoever read it. `fra1904`: the workbook's day numbers count from 1904. */
export function tallcelle(tall: number, format: Formatslag | undefined, fra1904: boolean): Celle {
  switch (format?.slag) {
    case 'prosent':
      return { slag: 'prosent', tall, desimaler: format.desimaler };
    case 'format':
      return { slag: 'tall_med_format', tall, format: format.format };
    case 'dato': {
      const dato = datoFraSerienummer(tall, fra1904);
      return dato === undefined ? tall : { slag: 'dato', dato };
    }
    default:
      return tall;
  }
}
