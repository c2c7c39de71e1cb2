import { finnRegel, type Maalform, visAlvor, visAntallFunn, visGrunn, visMerknad, visPeriode, visStatus } from '#core';
import type { Ord } from './ord.ts';

/** Core's own words. */
export function norsk(maalform: Maalform): Ord {
  return {
    begrep: ({ navn }) => navn[maalform],
    kolonne: ({ tittel }) => tittel[maalform],
    figur: (navn) => navn[maalform],
    regel: (id) => finnRegel(id)?.navn[maalform] ?? id,
    status: (status) => visStatus(status, maalform),
    alvor: (alvor) => visAlvor(alvor, maalform),
    antallFunn: (antall, alvor) => visAntallFunn(antall, alvor, maalform),
    grunn: (grunn) => visGrunn(grunn, maalform),
    merknad: (merknad) => visMerknad(merknad, maalform),
    klasse: ({ tekst }) => tekst[maalform],
    periode: visPeriode,
    medEnhet: (trykt) => trykt,
  };
}
