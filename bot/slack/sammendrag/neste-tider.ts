import { type Innsyn, type Lokaltid, nesteForfall } from '#core';
import { fraOsloTid, hentVersjoner, moeterFor, osloTid, visTidspunkt } from '../../schedule/index.ts';
import type { Sammendragsabonnement } from '../../store/index.ts';
import type { Tjenester } from '../tjenester.ts';

/** The next times that a summary is due, as they are shown, at most `antall`; none when nothing is known, or sent. */
export async function nesteTider(
  t: Pick<Tjenester, 'lager' | 'sammendrag'>,
  a: Sammendragsabonnement,
  innsyn: Innsyn | null,
  antall: number,
): Promise<string[]> {
  if (!a.aktiv || a.samtykke === 'nei') return [];
  const versjoner = a.tidsplan.slag === 'etter_versjon' ? await hentVersjoner(t.lager) : [];
  const fakta = { versjoner, moeter: innsyn === null ? [] : moeterFor(innsyn, a.omfang) };
  const tider: string[] = [];
  let etter: Lokaltid = osloTid(t.sammendrag.naa());
  while (tider.length < antall) {
    const neste = nesteForfall(a.tidsplan, fakta, etter);
    if (neste === null) break;
    tider.push(visTidspunkt(fraOsloTid(neste.tidspunkt)));
    etter = neste.tidspunkt;
  }
  return tider;
}
