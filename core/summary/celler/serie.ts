import { endring, type Maal, type Maaltall, type Periodetall, perPeriode } from '../../metrics/index.ts';
import type { Selskap } from '../../portfolio/index.ts';
import { kjenteDesimaler, visEndring, visPeriode } from '../../text/index.ts';
import { aarFor, helAar } from '../../values/index.ts';
import type { Kontekst } from '../kontekst.ts';
import type { Serie } from '../modell/index.ts';
import { lagCeller, type Oppslag } from './celle.ts';

/** The calendar years of one level and one kind of source (those of the newest), oldest first. */
function aarene(alle: readonly Periodetall[]): readonly Periodetall[] {
  const hele = alle.filter((p) => aarFor(p.periode) !== null);
  const [nyeste] = hele;
  if (nyeste === undefined) return [];
  const sammeSlag = (p: Periodetall) =>
    p.nivaa === nyeste.nivaa && p.hoved.definisjon?.kildeslag === nyeste.hoved.definisjon?.kildeslag;
  return hele.filter(sammeSlag).reverse();
}

/** Whether a change between shares is known in whole points only, since one of the two is. */
function iHelePoeng(maal: Maal, tall: readonly Maaltall[]): boolean {
  return tall.some(
    ({ resultat: r }) => r.status === 'kjent' && kjenteDesimaler(r.verdi, maal.enhet, r.intervall) === 0,
  );
}

function endringen(k: Kontekst, maal: Maal, fra: Periodetall | undefined, til: Periodetall | undefined): string | null {
  if (fra === undefined || til === undefined || fra.status !== 'kjent' || til.status !== 'kjent') return null;
  const e = endring(maal, fra.hoved, til.hoved);
  if (e.status !== 'kjent') return null;
  const kort = maal.enhet === 'kr' ? { kort: true } : {};
  const hele = iHelePoeng(maal, [fra.hoved, til.hoved]) ? { desimaler: 0 } : {};
  const vist = visEndring(e.verdi, e.enhet, { maalform: k.maalform, ...kort, ...hele });
  return k.tekst.noekkeltall.endring(vist, visPeriode(fra.periode), visPeriode(til.periode));
}

/** A measure year by year for one company; `null` with fewer than two years. A year in between without a figure is a gap. */
export function lagSerie(k: Kontekst, maal: Maal, selskap: Selskap): Serie | null {
  if (!maal.gjelder(k.innsyn, selskap)) return null;
  const tall = aarene(perPeriode(maal.finn(k.innsyn, selskap.id)));
  const [foerste, siste] = [tall[0], tall.at(-1)];
  const [fra, til] = [foerste, siste].map((p) => (p === undefined ? null : aarFor(p.periode)));
  if (fra == null || til == null || tall.length < 2) return null;
  const aar = Array.from({ length: til - fra + 1 }, (_, nr) => fra + nr);
  const oppslag = aar.map((a): Oppslag => {
    const tallet = tall.find((p) => aarFor(p.periode) === a);
    return tallet === undefined ? { slag: 'ingen_data' } : { slag: 'tall', tall: tallet };
  });
  const celler = lagCeller(k, maal, oppslag);
  return {
    maal: maal.id,
    tittel: maal.navn[k.maalform],
    punkter: celler.map(({ status, tekst, vist }, nr) => ({
      merke: visPeriode(helAar(fra + nr)),
      status,
      tekst,
      vist,
    })),
    endring: endringen(k, maal, tall.at(-2), siste),
  };
}
