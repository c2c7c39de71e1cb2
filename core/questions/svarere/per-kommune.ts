import { type Maal, samle } from '../../metrics/index.ts';
import { visPeriode } from '../../text/index.ts';
import { type Broek, periodeTekst, sammenlign } from '../../values/index.ts';
import type { Sporring } from '../sporring/sporring.ts';
import type { Rad } from '../svar/svar.ts';
import { hovedkilde } from './forbehold.ts';
import { fastsettAlle, oppfyller } from './grense.ts';
import { innhold, type Kontekst, selskaperFor, stopp, type Utfall } from './kontekst.ts';
import { maalnavn, storForbokstav, trykk } from './trykk.ts';

interface Kommunetall {
  readonly rad: Rad;
  readonly verdi: Broek;
}

/** «Hvilken kommune har flest VTA-plasser?»: the kommuner's companies put together, in one period for all. */
export function perKommune(maal: Maal, s: Sporring, k: Kontekst): Utfall {
  const selskaper = selskaperFor(s, k).filter((x) => maal.gjelder(k.innsyn, x));
  const kolonne = k.tallbok.kolonne(maal, new Set(selskaper.map((x) => x.id)), s.tid);
  if (kolonne === null) return stopp({ kode: 'ingen_data', sporring: s });
  const periode = visPeriode(kolonne.periode);
  const grenser = fastsettAlle(s.vilkaar, maal, s.tid, kolonne.periode, k);
  if (grenser === null) return stopp({ kode: 'ingen_data', sporring: s });
  const brukte = selskaper.flatMap((x) => kolonne.tall.get(x.id) ?? []);
  const alle = k.innsyn.kommuner.flatMap((kommune): Kommunetall[] => {
    const tall = selskaper.filter((x) => x.kommune === kommune).flatMap((x) => kolonne.tall.get(x.id)?.hoved ?? []);
    const sum = samle(maal, k.innsyn, tall, maal.samles === 'sum' ? 'sum' : 'vektet');
    if (tall.length === 0 || sum.resultat.status !== 'kjent') return [];
    const { verdi } = sum.resultat;
    const rad: Rad = {
      maal: maal.id,
      selskap: null,
      selskapId: null,
      navn: kommune,
      kommune,
      periode: periodeTekst(kolonne.periode),
      verdi,
      intervall: null,
      enhet: maal.enhet,
      status: 'kjent',
      kilde: null,
      klasse: null,
    };
    return [{ rad, verdi }];
  });
  const oppfylt = alle.filter((x) => grenser.every((g) => oppfyller(x.verdi, g.er, g.verdi)));
  const retning = s.retning === 'lavest' ? 1 : -1;
  const sortert = s.retning === null ? oppfylt : [...oppfylt].sort((a, b) => sammenlign(a.verdi, b.verdi) * retning);
  const siste = s.antall === null ? undefined : sortert[s.antall - 1]?.verdi;
  const treff = siste === undefined ? sortert : sortert.filter((x) => sammenlign(x.verdi, siste) * retning <= 0);
  const m = maalnavn(maal, k.maalform);
  const ledd = treff
    .map(
      (x) =>
        `${x.rad.navn ?? ''} (${trykk(
          x.verdi,
          maal.enhet,
          k.maalform,
          grenser.map((g) => g.verdi),
        )})`,
    )
    .join(', ');
  return innhold({
    maal: maal.id,
    rader: treff.map((x) => x.rad),
    forbehold: hovedkilde(brukte, k),
    tekst:
      s.retning === null
        ? k.tekst.flere(storForbokstav(m), periode, ledd)
        : k.tekst.rangert(s.retning, m, periode, ledd),
    grenser: grenser.flatMap((g) => g.verdier.map((verdi) => ({ verdi, enhet: maal.enhet }))),
    periode,
  });
}
