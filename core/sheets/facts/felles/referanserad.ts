import { cellenavn } from '../../grid.ts';
import type { Kolonne, Tabell } from '../../structure/tabell.ts';
import { omraadeFor } from '../../words/sumord.ts';
import type { Figurlesing } from '../figurleser.ts';
import { dokumentFor, type Omgivelser } from '../omgivelser.ts';
import type { Rad } from '../radgang.ts';
import { definisjonFor } from './aft.ts';
import { lesRaddimensjoner } from './raddimensjoner.ts';
import { tilFigur } from './tabellfakta.ts';

const ANDELER = /^(?:resultatgrad|andel_i_jobb_\d+mnd)$/;

/** An average row of an AFT table («Storbykommunene snitt») is a level to compare with. */
export function leverReferanse(
  t: Tabell,
  rad: Rad,
  k: Kolonne,
  rolleId: string,
  lest: Figurlesing,
  o: Omgivelser,
  kilde: Kolonne | undefined,
): void {
  if (!ANDELER.test(rolleId) || lest.slag === 'tom') return;
  const celle = cellenavn(rad.nr, k.nr);
  if (lest.slag === 'feil') {
    o.problemer.meld(celle, lest.feil);
    return;
  }
  const dim = lesRaddimensjoner(t, rad, o.problemer);
  const periode = k.periode ?? dim?.periode ?? rad.kontekst.periode;
  if (dim === null || periode === null) return;
  const sted = { dokument: dokumentFor(t, rad, kilde), fil: t.fil, ark: t.ark, celle };
  o.fakta.referanser.push({
    omraade: omraadeFor(rad.sumtekst),
    periode,
    definisjon: definisjonFor(rolleId, {
      ...dim.aft,
      tidspunkt: k.tidspunkt ?? dim.aft.tidspunkt ?? rad.kontekst.tidspunkt,
    }),
    andel: tilFigur(lest, sted),
    antall: null,
    kilde: sted,
  });
}
