import { type Frigivelse, frigivelserFor, lagInnsyn } from '#core';
import type { Lager } from '../store/index.ts';

/**
 * What the versions before one released, oldest first: those that came into use before it, or all of them when it never
 * was in use. Versions that came into use and whose releases aren't kept yet are worked out now, in their order, and
 * kept: this one among them.
 */
export async function frigittFoer(
  lager: Pick<Lager, 'versjoner' | 'frigivelser'>,
  versjon: number,
  personverngrense: number | null,
): Promise<readonly Frigivelse[]> {
  for (const mangler of await lager.frigivelser.mangler()) {
    const [portefolje, lagrede] = [await lager.versjoner.portefolje(mangler), await lager.frigivelser.alle()];
    // A version that can't be read can't have been shown by this program either.
    if (!portefolje.ok) continue;
    const frigivelser = lagrede.flatMap((l) => l.innhold);
    const innhold = frigivelserFor(lagInnsyn(portefolje.verdi, { personverngrense, frigivelser }));
    await lager.frigivelser.lagre(mangler, innhold);
  }
  const alle = await lager.frigivelser.alle();
  const egen = alle.findIndex((l) => l.versjon === versjon);
  return alle.slice(0, egen < 0 ? alle.length : egen).flatMap((l) => l.innhold);
}
