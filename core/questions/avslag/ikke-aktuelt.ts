import { storForbokstav } from '../svarere/trykk.ts';
import { avslagstype } from './avslagstype.ts';

export const ikkeAktuelt = avslagstype({
  kode: 'ikke_aktuelt',
  grunn: 'ikke_aktuelt',
  forklar: (a, o) => ({
    tekst: {
      nb: `${storForbokstav(o.maalnavn(a.maal))} er ikke aktuelt for ${o.selskapsnavn(a.selskap)}: bedriften har ikke det tiltaket eller den selskapsformen som målet gjelder.`,
      nn: `${storForbokstav(o.maalnavn(a.maal))} er ikkje aktuelt for ${o.selskapsnavn(a.selskap)}: bedrifta har ikkje det tiltaket eller den selskapsforma som målet gjeld.`,
    },
  }),
});
