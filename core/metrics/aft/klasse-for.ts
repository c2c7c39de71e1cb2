import { AFT_MAAL, slaaOpp } from '../../parameters/index.ts';
import type { Maaledefinisjon } from '../../portfolio/index.ts';
import { type Klasse, klasseAvAndel, klasseAvAntall, klasseSkjult } from '../../statistics/index.ts';
import { type Broek, overlapper, sum } from '../../values/index.ts';
import type { Maaltall } from '../maal.ts';
import { fellesPersonverngrense } from '../personvern.ts';

/** Nav's target is about work or education at the end of the tiltak, and nothing else may be held against it. */
export function kanHoldesMotAftMaal(definisjon: Maaledefinisjon): boolean {
  return definisjon.tidspunkt === 'avslutning' && definisjon.omfatter === 'arbeid_utdanning';
}

/** Like with like: counted at the same time, covering the same, by the same kind of source. Periods are compared apart. */
export function sammenlignbare(a: Maaledefinisjon, b: Maaledefinisjon): boolean {
  return a.tidspunkt === b.tidspunkt && a.omfatter === b.omfatter && a.kildeslag === b.kildeslag;
}

function hele(teller: Broek, nevner: Broek): boolean {
  return teller.n === 1n && nevner.n === 1n && teller.t >= 0n && nevner.t >= teller.t;
}

/**
 * The grade of a resultatgrad against Nav's target on the period's last day. `null` when the figure has no value to
 * grade, no target holds on that day, or the figure is another measure than the target's.
 */
export function klasseFor(tall: Maaltall): Klasse | null {
  if (tall.definisjon === undefined || !kanHoldesMotAftMaal(tall.definisjon)) return null;
  const maal = slaaOpp(AFT_MAAL, tall.periode.til);
  if (maal.status !== 'kjent') return null;
  const { resultat, vekt } = tall;
  // The metric has hidden what is about too few, by the limit of whoever asks, and tells which limit that was.
  if (resultat.status === 'skjult' && resultat.grunn.kode === 'faerre_enn') return klasseSkjult(resultat.grunn.grense);
  if (resultat.status !== 'kjent') return null;
  return vekt !== null && hele(vekt.teller, vekt.nevner)
    ? klasseAvAntall(vekt.teller.t, vekt.nevner.t, maal.verdi, fellesPersonverngrense(tall.periode).t)
    : klasseAvAndel(resultat.verdi, maal.verdi);
}

/**
 * Several years of one company as one: Σk and Σn, for a surer grade. `null` when a year has no counts, when the years
 * count differently or overlap, or when there is nothing to pool.
 */
export function samledeAar(tall: readonly Maaltall[]): { readonly teller: Broek; readonly nevner: Broek } | null {
  const [foerste] = tall;
  const vekter = tall.map((t) => t.vekt).filter((v) => v !== null);
  if (foerste?.definisjon === undefined || vekter.length < tall.length) return null;
  const { definisjon } = foerste;
  if (tall.some((t) => t.definisjon === undefined || !sammenlignbare(t.definisjon, definisjon))) return null;
  const overlapp = tall.some((t, nr) => tall.slice(nr + 1).some((u) => overlapper(t.periode, u.periode)));
  if (overlapp) return null;
  const nevner = sum(vekter.map((v) => v.nevner));
  return nevner.t === 0n ? null : { teller: sum(vekter.map((v) => v.teller)), nevner };
}
