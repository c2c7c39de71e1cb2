import { OVERSIKTSMAAL, type Periodetall } from '../../metrics/index.ts';
import { visPeriode } from '../../text/index.ts';
import type { Sporring } from '../sporring/sporring.ts';
import { merknader } from './forbehold.ts';
import { innhold, type Kontekst, selskaperFor, stopp, type Utfall } from './kontekst.ts';
import { alleKilder } from './rad.ts';
import { maalnavn, radverdi, storForbokstav } from './trykk.ts';

/** One company's main figures, each with its own period and every source. */
export function oversikt(s: Sporring, k: Kontekst): Utfall {
  const [selskap] = selskaperFor(s, k);
  if (selskap === undefined) return stopp({ kode: 'ingen_data', sporring: s });
  const funnet = OVERSIKTSMAAL.flatMap((id) => {
    const maal = k.maal.get(id);
    if (maal === undefined || !maal.gjelder(k.innsyn, selskap)) return [];
    const tall = k.tallbok.perioder(maal, selskap.id, s.tid).filter(harNoeAaVise);
    return tall.length === 0 ? [] : [{ maal, tall }];
  });
  if (funnet.length === 0) return stopp({ kode: 'ingen_data', sporring: s });
  const setninger = funnet.flatMap(({ maal, tall }) =>
    tall.map((p) => {
      const verdier = alleKilder(maal, p, k).map((r) => radverdi(r, k));
      return k.tekst.iPeriode(
        `${maalnavn(maal, k.maalform)} ${[...new Set(verdier)].join(' / ')}`,
        visPeriode(p.periode),
      );
    }),
  );
  const alle = funnet.flatMap(({ tall }) => tall.flatMap((p) => p.alternativer));
  return innhold({
    maal: 'oversikt',
    rader: funnet.flatMap(({ maal, tall }) => tall.flatMap((p) => alleKilder(maal, p, k))),
    forbehold: [
      ...(funnet.some(({ tall }) => tall.some((p) => p.status === 'motstrid')) ? [k.tekst.kilderUenige] : []),
      ...merknader(alle, k),
    ],
    tekst: `${selskap.navn}: ${setninger.map((x, nr) => (nr === 0 ? storForbokstav(x) : x)).join('; ')}.`,
  });
}

function harNoeAaVise(p: Periodetall): boolean {
  const r = p.hoved.resultat;
  return r.status === 'kjent' || r.status === 'skjult' || r.grunn.kode === 'oppgitt_mangler';
}
