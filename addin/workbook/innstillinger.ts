import { egenPersonverngrense } from '#core';
import { ok } from './feil.ts';
import { kjoer } from './kjoer.ts';
import type { Innstillinger } from './lest.ts';
import type { Spraak, Utfall } from './utfall.ts';

const NOEKKEL = 'eierblikk';
const SPRAAK: readonly Spraak[] = ['nb', 'nn', 'en'];
const VANLIGE: Innstillinger = { spraak: null, kommune: null, personverngrense: null };

/** The settings of the open workbook; the usual ones where it holds none, or something else. One round trip. */
export function hentInnstillinger(): Promise<Utfall<Innstillinger>> {
  return kjoer(async (kontekst) => {
    const lagret = kontekst.workbook.settings.getItemOrNullObject(NOEKKEL);
    lagret.load('value');
    await kontekst.sync();
    return ok(lagret.isNullObject ? VANLIGE : tolk(lagret.value));
  });
}

/** Stores the settings in the workbook; they are kept when it is saved. One round trip. */
export function lagreInnstillinger(innstillinger: Innstillinger): Promise<Utfall<null>> {
  return kjoer(async (kontekst) => {
    kontekst.workbook.settings.add(NOEKKEL, JSON.stringify(innstillinger));
    await kontekst.sync();
    return ok(null);
  });
}

/** What somebody else's program, or an older version, may have put there is not trusted. */
function tolk(verdi: unknown): Innstillinger {
  if (typeof verdi !== 'string') return VANLIGE;
  let lest: unknown;
  try {
    lest = JSON.parse(verdi);
  } catch {
    return VANLIGE;
  }
  if (typeof lest !== 'object' || lest === null) return VANLIGE;
  const spraak = 'spraak' in lest ? SPRAAK.find((s) => s === lest.spraak) : undefined;
  const kommune = 'kommune' in lest && typeof lest.kommune === 'string' ? lest.kommune : null;
  const grense = 'personverngrense' in lest ? lest.personverngrense : null;
  const personverngrense = typeof grense === 'number' && egenPersonverngrense(grense).ok ? grense : null;
  return { spraak: spraak ?? VANLIGE.spraak, kommune, personverngrense };
}
