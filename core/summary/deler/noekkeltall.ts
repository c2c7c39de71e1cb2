import { finnMaal, type Maal, OVERSIKTSMAAL } from '../../metrics/index.ts';
import type { Selskap } from '../../portfolio/index.ts';
import { visPeriode } from '../../text/index.ts';
import { aarFor, helAar } from '../../values/index.ts';
import { lagCeller } from '../celler/celle.ts';
import { oppslagI } from '../celler/oppslag.ts';
import { lagSerie } from '../celler/serie.ts';
import { type Kontekst, siderKommuner } from '../kontekst.ts';
import { lagDel } from '../lag-del.ts';
import type { Kolonne, Tabelldel, Tabellrad } from '../modell/index.ts';
import { tabellfotnoter } from './fotnoter.ts';
import { enhetIHodet, maalkolonner, selskapsceller, stoersteFoerst, utviklingFor } from './kolonner.ts';

/** Years that are shown of one company. */
const AAR = 4;

/** One row per company, each column in one period; the largest first, so that a page shows those that weigh most. */
function perSelskap(k: Kontekst): Tabelldel {
  const maal = maalkolonner(k);
  const celler = selskapsceller(k, maal);
  const { tittel, tomt, radtittel, stoersteFoerst: stoerste } = k.tekst.noekkeltall;
  const omsetning = maal.findIndex((m) => m.maal.id === 'omsetning');
  const alle = k.selskaper.map(
    (s, nr): Tabellrad => ({
      slag: 'selskap',
      selskap: s.id,
      tittel: s.navn,
      kommune: s.kommune ?? '',
      celler: celler[nr] ?? [],
      utvikling: utviklingFor(k, s),
    }),
  );
  const rader = maal.length === 0 ? [] : stoersteFoerst(alle, (rad) => rad.celler[omsetning]);
  const periode = maal[omsetning]?.periode;
  const kolonner = maal.map((m) => m.kolonne);
  const del = lagDel(k, {
    tittel,
    tomt,
    rader,
    tak: siderKommuner(k) ? 0 : k.tak.noekkeltall,
    ingress: periode === undefined || rader.length < 2 ? [] : [stoerste(visPeriode(periode))],
    fotnoterFor: (vist) => tabellfotnoter(k, kolonner, vist),
  });
  return { ...del, radtittel: radtittel.selskap, kolonner };
}

function aarMedTall(k: Kontekst, selskap: Selskap, maal: readonly Maal[]): readonly number[] {
  const aar = maal
    .flatMap((m) => m.finn(k.innsyn, selskap.id))
    .filter((t) => t.resultat.status === 'kjent' || t.resultat.status === 'skjult')
    .flatMap((t) => aarFor(t.periode) ?? []);
  return [...new Set(aar)].sort((a, b) => a - b).slice(-AAR);
}

function medEnhet(navn: string, enhet: string): string {
  return enhet === '' ? navn : `${navn}, ${enhet}`;
}

/** One company: a row per measure, a column per year, the newest last. */
function forEtt(k: Kontekst, selskap: Selskap): Tabelldel {
  const maal = OVERSIKTSMAAL.flatMap((id) => finnMaal(id) ?? []).filter((m) => m.gjelder(k.innsyn, selskap));
  const aar = aarMedTall(k, selskap, maal);
  const { tittel, tomt, radtittel } = k.tekst.noekkeltall;
  const kolonner = aar.map((a): Kolonne => ({ maal: null, tittel: String(a), undertittel: '' }));
  const rader = maal.map((m): Tabellrad => {
    const serie = lagSerie(k, m, selskap);
    return {
      slag: 'maal',
      selskap: selskap.id,
      tittel: medEnhet(m.navn[k.maalform], enhetIHodet(k, m.enhet)),
      kommune: '',
      celler: lagCeller(
        k,
        m,
        aar.map((a) => oppslagI(k.innsyn, m, selskap, helAar(a))),
      ),
      utvikling: serie === null ? [] : [serie],
    };
  });
  const medTall = aar.length === 0 ? [] : rader;
  const fotnoter = tabellfotnoter(
    k,
    kolonner,
    medTall,
    maal.map((m) => m.navn[k.maalform]),
  );
  const del = lagDel(k, { tittel, tomt, rader: medTall, tak: Math.max(k.tak.noekkeltall, rader.length), fotnoter });
  return { ...del, radtittel: radtittel.maal, kolonner };
}

/** Key figures: per company, or for one company per measure and year. */
export function noekkeltallsdel(k: Kontekst): Tabelldel {
  const [eneste] = k.selskaper;
  return k.utsnitt.slag === 'selskap' && eneste !== undefined ? forEtt(k, eneste) : perSelskap(k);
}
