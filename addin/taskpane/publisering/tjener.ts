import * as z from 'zod/mini';
import type { Arbeidsbok, Ark } from '#core/sheets';
import type { Lager } from '../vert/lager.ts';
import type { Apifeilkode } from './feilkoder.ts';
import { ApifeilSchema, IbruktattSchema, type Kobling, KoblingSchema, type Utkast, UtkastSchema } from './skjema.ts';

/** What came of asking the server. `ute_av_nett`: it couldn't be reached. */
export type Tjenersvar<T> =
  | { readonly ok: true; readonly verdi: T }
  | { readonly ok: false; readonly kode: Apifeilkode | 'ute_av_nett' };

const NOEKKEL = 'kobling';

/** Whether this Excel has been connected; the key may have been withdrawn since. */
export function erKoblet(lager: Lager): boolean {
  return lager.les(NOEKKEL) !== null;
}

async function kall<T>(
  lager: Lager,
  sti: string,
  innhold: unknown,
  skjema: z.ZodMiniType<T>,
  signal?: AbortSignal,
): Promise<Tjenersvar<T>> {
  const noekkel = lager.les(NOEKKEL);
  try {
    const svar = await fetch(new URL(`api/${sti}`, document.baseURI), {
      method: 'POST',
      credentials: 'omit',
      headers: {
        ...(innhold === undefined ? {} : { 'content-type': 'application/json' }),
        ...(noekkel === null ? {} : { authorization: `Bearer ${noekkel}` }),
      },
      ...(innhold === undefined ? {} : { body: JSON.stringify(innhold) }),
      ...(signal === undefined ? {} : { signal }),
    });
    const json: unknown = await svar.json();
    if (svar.ok) return { ok: true, verdi: z.parse(skjema, json) };
    const { kode } = z.parse(ApifeilSchema, json);
    // A key that is no longer good is forgotten, so that the pane asks for a code.
    if (kode === 'ikke_koblet') lager.skriv(NOEKKEL, null);
    return { ok: false, kode };
  } catch {
    // Somebody who didn't want to wait is no lost connection.
    signal?.throwIfAborted();
    return { ok: false, kode: 'ute_av_nett' };
  }
}

/** A one-time code for a key, which stays on this machine. */
export async function koble(lager: Lager, kode: string): Promise<Tjenersvar<Kobling>> {
  const svar = await kall(lager, 'kobling', { kode }, KoblingSchema);
  if (svar.ok) lager.skriv(NOEKKEL, svar.verdi.noekkel);
  return svar;
}

function somSendes({ rader, skjulteRader, skjulteKolonner, ...ark }: Ark) {
  return {
    ...ark,
    rader: Array.from(rader, (rad) => Array.from(rad ?? [], (celle) => celle ?? null)),
    skjulteRader: [...skjulteRader],
    skjulteKolonner: [...skjulteKolonner],
  };
}

/** Sends the cells that were read. Nobody is answered from them yet. @throws the signal's reason when it is cancelled. */
export function sendUtkast(lager: Lager, bok: Arbeidsbok, signal: AbortSignal): Promise<Tjenersvar<Utkast>> {
  return kall(lager, 'utkast', { navn: bok.fil, ark: bok.ark.map(somSendes) }, UtkastSchema, signal);
}

export function taIBruk(lager: Lager, utkast: string): Promise<Tjenersvar<{ versjon: number }>> {
  return kall(lager, `utkast/${utkast}/ta-i-bruk`, undefined, IbruktattSchema);
}
