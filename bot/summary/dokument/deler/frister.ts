import type { Fristrad, Maalform } from '#core';
import { dokumenttekster } from '../../tekster/index.ts';
import type { Blokk } from '../blokk.ts';
import { ord, ordkolonne } from '../celler.ts';
import type { Omfang } from '../omfang.ts';

const dato = ({ datotekst, tilstandstekst }: Fristrad) =>
  tilstandstekst === '' ? datotekst : `${datotekst} · ${tilstandstekst}`;

/** The deadlines, soonest first. On the one page without what each rests on. */
export function fristtabell(tittel: string, rader: readonly Fristrad[], omfang: Omfang, maalform: Maalform): Blokk[] {
  const t = dokumenttekster(maalform);
  const full = omfang === 'full';
  return [
    {
      slag: 'tabell',
      navn: tittel,
      kolonner: [
        ordkolonne(t.frist, 1.5),
        ordkolonne(t.hva, 2.2),
        ordkolonne(t.hvem, 1.6),
        ...(full ? [ordkolonne(t.merknad, 1.6), ordkolonne(t.hjemmel, 1.6), ordkolonne(t.kilde, 1.4)] : []),
      ],
      rader: rader.map((rad) => ({
        sum: false,
        celler: [
          ord(dato(rad)),
          ord(rad.hva),
          ord(rad.hvem),
          ...(full ? [ord(rad.merknad), ord(rad.hjemmel), ord(rad.kilde)] : []),
        ],
      })),
    },
  ];
}
