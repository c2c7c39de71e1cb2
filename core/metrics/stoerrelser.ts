import { differansen, feltet, foerste, summen } from './uttrykk.ts';

/**
 * Quantities that several metrics are made of, each with the ways it can be had: as the source states it, or else from
 * the figures that define it (Oslo Economics 2022, boks 1 and tabell 5-1).
 */
export const OMSETNING = foerste(
  feltet('omsetning'),
  summen(feltet('salgsinntekter'), feltet('tilskudd'), feltet('annen_driftsinntekt')),
);

export const DRIFTSRESULTAT = foerste(feltet('driftsresultat'), differansen(OMSETNING, feltet('driftskostnader')));

export const EGENKAPITAL = foerste(feltet('egenkapital'), differansen(feltet('sum_eiendeler'), feltet('gjeld')));

export const SUM_EIENDELER = foerste(feltet('sum_eiendeler'), summen(feltet('egenkapital'), feltet('gjeld')));

export const GJELD = foerste(feltet('gjeld'), differansen(feltet('sum_eiendeler'), feltet('egenkapital')));

/** All VTA places, the kommunalt finansierte ones included. */
export const VTA_PLASSER = foerste(
  feltet('vta_plasser'),
  summen(feltet('vta_plasser_statlige'), feltet('vta_plasser_kommunale')),
);

/** Places with a state grant: the ones the 25 % is about. */
export const VTA_PLASSER_STATLIGE = foerste(
  feltet('vta_plasser_statlige'),
  differansen(feltet('vta_plasser'), feltet('vta_plasser_kommunale')),
);

/** Kommunalt finansierte tilleggsplasser: fully paid by the kommune, without a state grant. */
export const VTA_PLASSER_KOMMUNALE = foerste(
  feltet('vta_plasser_kommunale'),
  differansen(feltet('vta_plasser'), feltet('vta_plasser_statlige')),
);

export const TILTAKSPLASSER = foerste(summen(feltet('aft_plasser'), VTA_PLASSER), feltet('tiltaksplasser'));
