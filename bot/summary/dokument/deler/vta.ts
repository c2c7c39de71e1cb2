import type { Maalform, Medfinansieringsrad } from '#core';
import { dokumenttekster } from '../../tekster/index.ts';
import type { Blokk } from '../blokk.ts';
import { ord, ordkolonne, tall, tallkolonne } from '../celler.ts';

/** Medfinansiering per bostedskommune: the share and the verdict always, the amounts where they may be shown. */
export function medfinansieringstabell(
  tittel: string,
  rader: readonly Medfinansieringsrad[],
  maalform: Maalform,
): Blokk[] {
  const t = dokumenttekster(maalform);
  return [
    {
      slag: 'tabell',
      navn: tittel,
      kolonner: [
        ordkolonne(t.bedrift, 1.8),
        ordkolonne(t.bostedskommune, 1.4),
        ordkolonne(t.periode, 0.8),
        tallkolonne(t.andel, 0.8),
        ordkolonne(t.krav, 1.8),
        tallkolonne(t.kommunalt, 1.2),
        tallkolonne(t.statlig, 1.2),
      ],
      rader: rader.map((rad) => ({
        sum: false,
        celler: [
          ord(rad.selskapsnavn),
          ord(rad.bostedskommune),
          ord(rad.periodetekst),
          tall(rad.andel),
          ord(rad.domtekst),
          tall(rad.kommunalt),
          tall(rad.statlig),
        ],
      })),
    },
  ];
}
