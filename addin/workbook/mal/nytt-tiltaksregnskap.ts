import { malark } from '#core/sheets';
import { ok } from '../feil.ts';
import type { Utfall } from '../utfall.ts';
import { HODERAD, skrivMalark } from './ark-fra-mal.ts';
import { leggTilArk } from './nye-ark.ts';
import { KONTROLLKOLONNE, skjemarader, skrivKontroll } from './skjema.ts';

export interface Skjemavalg {
  /** Whose accounts; empty: to be filled in. */
  readonly selskap: string;
  readonly aar: number;
}

/** Adds a sheet of tabell 7-1 that adds itself up and checks itself, for one company and year. Two round trips. */
export async function nyttTiltaksregnskap({ selskap, aar }: Skjemavalg): Promise<Utfall<{ readonly ark: string }>> {
  const mal = malark('tiltaksregnskap');
  const utfall = await leggTilArk([
    {
      navn: `${mal.navn} ${aar}`,
      skriv: (blad) => {
        const rader = skjemarader(selskap, aar, HODERAD + 1);
        skrivMalark(blad, mal, rader, { eksempler: false, tillegg: [KONTROLLKOLONNE] });
        skrivKontroll(blad, mal, rader.length);
      },
    },
  ]);
  return utfall.ok ? ok({ ark: utfall.verdi[0] ?? mal.navn }) : utfall;
}
