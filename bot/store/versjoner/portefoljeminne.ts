import type { Portefolje } from '#core';

/** Portfolios that have been read and checked, by content hash: versions never change, so neither do these. */
export interface Portefoljeminne {
  finn(sha256: string): Portefolje | undefined;
  husk(sha256: string, portefolje: Portefolje): void;
}

/** Keeps the last few that were asked for. */
export function lagPortefoljeminne(plasser = 4): Portefoljeminne {
  const sist = new Map<string, Portefolje>();
  return {
    finn(sha256) {
      const portefolje = sist.get(sha256);
      if (portefolje !== undefined) {
        sist.delete(sha256);
        sist.set(sha256, portefolje);
      }
      return portefolje;
    },
    husk(sha256, portefolje) {
      sist.delete(sha256);
      sist.set(sha256, portefolje);
      for (const eldste of sist.keys()) {
        if (sist.size <= plasser) break;
        sist.delete(eldste);
      }
    },
  };
}
