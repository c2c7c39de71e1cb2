import type { Deltakertabell, Tellecelle } from '#core';
import type { Blokk, Celle } from '../blokk.ts';
import { ord, ordkolonne, tallkolonne } from '../celler.ts';

const antall = ({ tekst, status, tall }: Tellecelle): Celle => ({
  tekst,
  figur: { enhet: 'antall', status, tall, vist: tall, kort: tekst },
});

/** Splits of deltakere, one table per company, with what is hidden and why under it. */
export function deltakertabeller(tabeller: readonly Deltakertabell[]): Blokk[] {
  return tabeller.flatMap((tabell): Blokk[] => [
    { slag: 'overskrift', nivaa: 3, tekst: `${tabell.selskapsnavn}: ${tabell.tittel}` },
    {
      slag: 'tabell',
      navn: `${tabell.tittel}, ${tabell.selskapsnavn}`,
      kolonner: [ordkolonne('', 2), ...tabell.kolonner.map((k) => tallkolonne(k))],
      rader: tabell.rader.map((rad) => ({ sum: false, celler: [ord(rad.tittel), ...rad.celler.map(antall)] })),
    },
    ...tabell.fotnoter.map((tekst): Blokk => ({ slag: 'avsnitt', tekst, stil: 'liten' })),
  ]);
}
