import type { Konsernforhold } from '../../portfolio/index.ts';
import { liste } from '../../text/index.ts';
import type { Dato, Tospraaklig } from '../../values/index.ts';
import type { Funndel, Kontekst } from '../regelbygger.ts';

/** Daughters on a day. */
export function doetreNaa(k: Kontekst): readonly Konsernforhold[] {
  const gjelder = (d: Dato | null, paa: (d: Dato) => boolean) => d === null || paa(d);
  return k.innsyn
    .doetre(k.selskap.id)
    .filter((f) => gjelder(f.fra, (d) => d <= k.idag) && gjelder(f.til, (d) => d >= k.idag));
}

/** The daughters that are Nav's godkjente arrangør: what is required of the arrangør is then required of them, not of the mor. */
function godkjenteDoetre(k: Kontekst): readonly Konsernforhold[] {
  return doetreNaa(k).filter((f) => f.godkjentArrangoer === true);
}

/**
 * The answer for a mor whose daughter is the arrangør; `null` when the company is its own. Not applicable to the mor when
 * the daughter is in the portfolio and is assessed there; otherwise nobody is, and that has to be said.
 */
export function gjelderDatteren(k: Kontekst): Funndel | null {
  const doetre = godkjenteDoetre(k);
  if (doetre.length === 0) return null;
  const navn = liste(doetre.map((d) => d.datterNavn));
  const tekst: Tospraaklig = {
    nb: `Kravet gjelder Navs godkjente arrangør, og det er ${navn}, ikke morselskapet ${k.selskap.navn}.`,
    nn: `Kravet gjeld den godkjende arrangøren til Nav, og det er ${navn}, ikkje morselskapet ${k.selskap.navn}.`,
  };
  const ukjente = doetre.filter((d) => d.datter === null).map((d) => d.datterNavn);
  if (ukjente.length === 0) return { alvor: 'ikke_aktuelt', tekst };
  return {
    alvor: 'kan_ikke_vurderes',
    tekst,
    tiltak: {
      nb: `Legg inn ${liste(ukjente)} som eget selskap, med egne tall.`,
      nn: `Legg inn ${liste(ukjente)} som eige selskap, med eigne tal.`,
    },
  };
}
