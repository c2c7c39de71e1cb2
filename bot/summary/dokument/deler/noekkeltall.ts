import type { Maalform, Tabelldel, Tabellrad } from '#core';
import { dokumenttekster } from '../../tekster/index.ts';
import type { Blokk } from '../blokk.ts';
import { ord, ordkolonne, tall, tallkolonne, utvikling } from '../celler.ts';
import type { Omfang } from '../omfang.ts';

const erSum = (rad: Tabellrad) => rad.slag === 'alle';

/** Key figures as a table, with the first development of each row where any row has one. */
export function noekkeltallstabell(
  del: Tabelldel,
  rader: readonly Tabellrad[],
  omfang: Omfang,
  maalform: Maalform,
): Blokk[] {
  const tekster = dokumenttekster(maalform);
  const medUtvikling = rader.some((rad) => rad.utvikling.length > 0);
  const serie = rader.flatMap((rad) => rad.utvikling)[0];
  return [
    {
      slag: 'tabell',
      navn: del.tittel,
      kolonner: [
        ordkolonne(del.radtittel, 2.4),
        ...del.kolonner.map((k) => tallkolonne(k.tittel, 1.1, k.undertittel)),
        ...(medUtvikling ? [ordkolonne(tekster.utvikling, 1.9, serie?.tittel ?? '')] : []),
      ],
      rader: rader.map((rad) => ({
        sum: erSum(rad),
        celler: [
          ord(rad.tittel),
          ...rad.celler.map((celle) => tall(celle, omfang === 'side' ? 'kort' : 'hel')),
          ...(medUtvikling ? [utvikling(rad.utvikling[0])] : []),
        ],
      })),
    },
  ];
}
