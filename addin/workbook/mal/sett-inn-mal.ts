import { EKSEMPELSELSKAP, MAL, type Malark } from '#core/sheets';
import { ok } from '../feil.ts';
import type { Utfall } from '../utfall.ts';
import { HODERAD, skrivMalark, somSkjemarad } from './ark-fra-mal.ts';
import { LES_MEG_ARK } from './les-meg.ts';
import { leggTilArk, type NyttArk } from './nye-ark.ts';
import { KONTROLLKOLONNE, skjemarader, skrivKontroll } from './skjema.ts';

export interface NyeArk {
  /** The new sheets' names, in the order of the tabs. */
  readonly ark: readonly string[];
}

/** The year of the template's own examples. */
const EKSEMPELAAR = 2025;

/**
 * Adds the template's sheets after the workbook's own: the same as in mal.xlsx, the example rows marked so that they
 * are never read as figures. A name that is taken gets a number after it. Two round trips.
 */
export async function settInnMal(): Promise<Utfall<NyeArk>> {
  const utfall = await leggTilArk([LES_MEG_ARK, ...MAL.map(malarket)]);
  return utfall.ok ? ok({ ark: utfall.verdi }) : utfall;
}

function malarket(mal: Malark): NyttArk {
  if (mal.id !== 'tiltaksregnskap')
    return {
      navn: mal.navn,
      skriv: (blad) => {
        const rader = mal.eksempler.map((e) => somSkjemarad(e, mal.kolonner));
        skrivMalark(blad, mal, rader, { eksempler: true });
      },
    };
  return {
    navn: mal.navn,
    skriv: (blad) => {
      const rader = skjemarader(EKSEMPELSELSKAP, EKSEMPELAAR, HODERAD + 1);
      skrivMalark(blad, mal, rader, { eksempler: true, tillegg: [KONTROLLKOLONNE] });
      skrivKontroll(blad, mal, rader.length);
    },
  };
}
