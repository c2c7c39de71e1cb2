import type { Maalform, Serie, Tabelldel, Tabellrad } from '#core';
import { dokumenttekster } from '../../tekster/index.ts';
import type { Blokk, Celle } from '../blokk.ts';
import { ord, ordkolonne, tall, tallkolonne, utvikling } from '../celler.ts';
import type { Omfang } from '../omfang.ts';

const erSum = (rad: Tabellrad) => rad.slag === 'alle';

/** The development of the measure that the column is of; rows that are measures themselves have their own. */
function utviklingen(rad: Tabellrad, maal: string | undefined): Celle {
  return utvikling(rad.slag === 'maal' ? rad.utvikling[0] : rad.utvikling.find((u) => u.maal === maal));
}

/** The measure whose development most rows have; of equals the one that the first row has first. */
function vanligste(rader: readonly Tabellrad[]): Serie | undefined {
  const alle = rader.filter((rad) => rad.slag !== 'maal').flatMap((rad) => rad.utvikling);
  const antall = (maal: string) => alle.filter((u) => u.maal === maal).length;
  return [...alle].sort((a, b) => antall(b.maal) - antall(a.maal))[0];
}

/** Key figures as a table, with a development of each row where any row has one: the same measure's in every row. */
export function noekkeltallstabell(
  del: Tabelldel,
  rader: readonly Tabellrad[],
  omfang: Omfang,
  maalform: Maalform,
): Blokk[] {
  const tekster = dokumenttekster(maalform);
  const medUtvikling = rader.some((rad) => rad.utvikling.length > 0);
  const serie = vanligste(rader);
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
          ...rad.celler.map((celle) => tall(celle, omfang === 'side' || celle.status === 'kjent' ? 'kort' : 'hel')),
          ...(medUtvikling ? [utviklingen(rad, serie?.maal)] : []),
        ],
      })),
    },
  ];
}
