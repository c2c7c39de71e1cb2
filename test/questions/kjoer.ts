import type { Dato } from '../../core/index.ts';
import { type Sporrer, type Svar, tilJson } from '../../core/questions/index.ts';
import { type Domfelling, doem, type Sporsmaal } from './dommer.ts';

export interface Resultat {
  readonly sporsmaal: Sporsmaal;
  readonly svar: Svar;
  readonly dom: Domfelling;
  readonly ms: number;
}

/** Asks a whole set, conversations in order, and judges every answer. */
export function kjoer(sett: readonly Sporsmaal[], sporrer: Sporrer, idag: Dato): readonly Resultat[] {
  const samtaler = new Map<string, string>();
  return sett.map((q) => {
    const forrige = q.samtale === undefined ? null : samtaler.get(q.samtale);
    const start = performance.now();
    const svar = sporrer.svar(q.sporsmaal, { idag, forrige });
    const ms = performance.now() - start;
    if (q.samtale !== undefined && svar.sporring !== null) samtaler.set(q.samtale, svar.sporring);
    return { sporsmaal: q, svar, dom: doem(q, tilJson(svar)), ms };
  });
}
