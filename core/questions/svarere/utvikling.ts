import type { Maal, Periodetall } from '../../metrics/index.ts';
import type { Selskap } from '../../portfolio/index.ts';
import { liste, visPeriode } from '../../text/index.ts';
import { type Broek, sammenlign } from '../../values/index.ts';
import type { Sporring } from '../sporring/sporring.ts';
import { merknader } from './forbehold.ts';
import { innhold, type Kontekst, selskaperFor, stopp, type Utfall } from './kontekst.ts';
import { alleKilder, hovedrad } from './rad.ts';
import { maalnavn, storForbokstav, trykk } from './trykk.ts';
import { hindring } from './verdi.ts';

const FLEST_I_TEKST = 4;

function setning(maal: Maal, selskap: Selskap, tall: readonly Periodetall[], k: Kontekst): string {
  const ledd = tall.map((p) => {
    const verdier = p.alternativer.flatMap((t) =>
      t.resultat.status === 'kjent' ? [trykk(t.resultat.verdi, maal.enhet, k.maalform, [], t.resultat.intervall)] : [],
    );
    const verdi = verdier.length === 0 ? k.tekst.radstatus[p.status] : verdier.join('/');
    return k.tekst.iPeriode(verdi, visPeriode(p.periode));
  });
  return k.tekst.utviklingTekst(storForbokstav(maalnavn(maal, k.maalform)), selskap.navn, liste(ledd));
}

/** «alle» periods when the question names none, else those it names; two ends for a change. */
function perioder(maal: Maal, selskap: Selskap, s: Sporring, k: Kontekst): readonly Periodetall[] {
  const tid = s.tid.slag === 'siste' ? ({ slag: 'spenn', fra: null, til: null } as const) : s.tid;
  const alle = k.tallbok.perioder(maal, selskap.id, tid);
  const [foerste, siste] = [alle[0], alle.at(-1)];
  if (s.operasjon !== 'endring' || foerste === undefined || siste === undefined || alle.length < 2) return alle;
  return [foerste, siste];
}

/** Both ends of a named span must be there: half a development is none. */
function mangler(s: Sporring, tall: readonly Periodetall[]): boolean {
  if (s.tid.slag !== 'aar' || s.tid.aar.length < 2) return false;
  const aar = new Set(tall.map((p) => p.periode.til.slice(0, 4)));
  const [fra, til] = [s.tid.aar[0], s.tid.aar.at(-1)];
  return !aar.has(String(fra)) || !aar.has(String(til));
}

const verdier = (p: Periodetall): readonly Broek[] =>
  p.alternativer.flatMap((t) => (t.resultat.status === 'kjent' ? [t.resultat.verdi] : []));

const harTall = (p: Periodetall): boolean => p.status === 'kjent' || p.status === 'motstrid';

/** Whether a change went the way that was asked about; `null` when the sources disagree on which way. */
function gikk(s: Sporring, tall: readonly Periodetall[]): boolean | null {
  const [a, b] = [tall[0], tall.at(-1)];
  if (s.retning === null || a === undefined || b === undefined || a === b) return null;
  if (!harTall(a) || !harTall(b)) return null;
  const veier = new Set(verdier(a).flatMap((x) => verdier(b).map((y) => sammenlign(y, x))));
  const [vei] = veier;
  return vei === undefined || veier.size > 1 ? null : vei === (s.retning === 'hoeyest' ? 1 : -1);
}

/** One row per company, period and source, oldest first. Companies that the measure doesn't fit are left out of a group. */
export function utvikling(maal: Maal, s: Sporring, k: Kontekst): Utfall {
  const selskaper = selskaperFor(s, k);
  const ett = selskaper.length === 1;
  const serier = selskaper.flatMap((selskap) => {
    const tall = perioder(maal, selskap, s, k);
    return tall.length === 0 || mangler(s, tall) || !maal.gjelder(k.innsyn, selskap) ? [] : [{ selskap, tall }];
  });
  const [foerste] = serier;
  const [selskap] = selskaper;
  if (foerste === undefined || selskap === undefined) {
    if (selskap === undefined || !ett) return stopp({ kode: 'ingen_data', sporring: s });
    return stopp(hindring(maal, selskap, [], s, k) ?? { kode: 'ingen_data', sporring: s });
  }
  const rader = serier.flatMap(({ tall }) =>
    tall.flatMap((p) => (ett ? alleKilder(maal, p, k) : [hovedrad(maal, p, k)])),
  );
  const setninger = serier.slice(0, FLEST_I_TEKST).map((x) => setning(maal, x.selskap, x.tall, k));
  const alle = serier.flatMap((x) => x.tall);
  const konklusjon = ett ? gikk(s, foerste.tall) : null;
  const dom =
    s.retning === null ? [] : [konklusjon === null ? k.tekst.kanIkkeAvgjoeres : konklusjon ? k.tekst.ja : k.tekst.nei];
  const [eldste, nyeste] = [foerste.tall[0], foerste.tall.at(-1)];
  return innhold({
    maal: maal.id,
    rader,
    konklusjon,
    forbehold: [
      ...(ett && alle.some((p) => p.status === 'motstrid') ? [k.tekst.kilderUenige] : []),
      ...merknader(
        alle.flatMap((p) => p.alternativer),
        k,
      ),
    ],
    tekst: [...dom, ...setninger].join(' '),
    periode:
      eldste === undefined || nyeste === undefined
        ? null
        : [...new Set([visPeriode(eldste.periode), visPeriode(nyeste.periode)])].join('–'),
  });
}
