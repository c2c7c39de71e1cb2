import { heltall } from '../../values/index.ts';
import { storForbokstav } from '../svarere/trykk.ts';
import { avslagstype } from './avslagstype.ts';

export const skjult = avslagstype({
  kode: 'skjult',
  grunn: 'skjult_av_personvern',
  forklar: (a, o) => ({
    tekst: {
      nb: `${storForbokstav(o.maalnavn(a.maal))} er skjult: færre enn ${a.grense} avsluttede. Det er ikke det samme som null. Spør om flere år eller flere bedrifter samlet.`,
      nn: `${storForbokstav(o.maalnavn(a.maal))} er skjult: færre enn ${a.grense} avslutta. Det er ikkje det same som null. Spør om fleire år eller fleire bedrifter samla.`,
    },
    grenser: [{ verdi: heltall(a.grense), enhet: 'antall' }],
  }),
});
