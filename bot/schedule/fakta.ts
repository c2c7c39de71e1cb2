import { type Fakta, type Innsyn, MOETER, type Moete, type Moeteslag } from '#core';
import type { Omfang, Repositorier } from '../store/index.ts';
import { osloTid } from './oslotid.ts';

/** Versions taken into use before this many others can't have anything due: no plan reaches back so far. */
const FLEST_VERSJONER = 500;

function moeteslag(slag: string): Moeteslag | undefined {
  return MOETER.find((m) => m === slag);
}

/** The meetings with a date, of the companies that a summary is about. */
export function moeterFor(innsyn: Innsyn, omfang: Omfang): Moete[] {
  const gjelder = (selskap: string): boolean => {
    switch (omfang.slag) {
      case 'portefolje':
        return true;
      case 'kommune':
        return innsyn.selskap(selskap)?.kommune === omfang.kommune;
      case 'selskap':
        return selskap === omfang.selskap;
    }
  };
  return innsyn.portefolje.dokumenter.flatMap(({ selskap, slag, dato, finnes }) => {
    const moete = moeteslag(slag);
    if (moete === undefined || dato === null || !finnes || selskap === null || !gjelder(selskap)) return [];
    return [{ slag: moete, selskap, dato }];
  });
}

/** What was taken into use, and when by the clock in Norway. */
export async function hentVersjoner(r: Pick<Repositorier, 'versjoner'>): Promise<Fakta['versjoner']> {
  const historikk = await r.versjoner.historikk(FLEST_VERSJONER);
  return historikk.map(({ versjon, tid }) => ({ versjon, tid: osloTid(tid) }));
}
