import type { Sporring } from '../sporring/sporring.ts';
import { begrunnelse, forklaring } from './forklaring.ts';
import { jaNei } from './ja-nei.ts';
import { type Kontekst, stopp, type Utfall } from './kontekst.ts';
import { antall, liste, selskaper } from './liste.ts';
import { oversikt } from './oversikt.ts';
import { perKommune } from './per-kommune.ts';
import { samlet } from './samlet.ts';
import { hvaOm, minimum, sats } from './satser.ts';
import { utvikling } from './utvikling.ts';
import { verdi } from './verdi.ts';

/** Answers a query. */
export function svarPaa(s: Sporring, k: Kontekst): Utfall {
  switch (s.operasjon) {
    case 'sats':
      return sats(s, k);
    case 'minimum':
      return minimum(s, k);
    case 'hva_om':
      return hvaOm(s, k);
    case 'forklaring':
      return forklaring(s, k);
    case 'begrunnelse':
      return begrunnelse(s, k);
    case 'oversikt':
      return oversikt(s, k);
    case 'verdi':
    case 'liste':
    case 'antall':
    case 'samlet':
    case 'utvikling':
    case 'endring':
    case 'ja_nei':
      return omMaal(s, k);
  }
}

function omMaal(s: Sporring, k: Kontekst): Utfall {
  if (s.maal === 'antall_selskaper') return selskaper(s, k);
  const maal = k.maal.get(s.maal ?? '');
  if (maal === undefined) return stopp({ kode: 'ukjent_maal', ord: [] });
  if (s.gruppe !== null)
    return s.operasjon === 'liste' && s.plass === null
      ? perKommune(maal, s, k)
      : stopp({ kode: 'bare_ett_om_gangen', ord: [] });
  switch (s.operasjon) {
    case 'liste':
      return liste(maal, s, k);
    case 'antall':
      return antall(maal, s, k);
    case 'samlet':
      return samlet(maal, s, k);
    case 'utvikling':
    case 'endring':
      return utvikling(maal, s, k);
    case 'ja_nei':
      return jaNei(maal, s, k);
    default:
      return verdi(maal, s, k);
  }
}
