import { type Dato, dato } from '../values/index.ts';
import { type Fakta, type Forfall, forfall } from './forfall.ts';
import { datoI, klokkeslett, type Lokaltid, lokaltidAv, plussTimer } from './lokaltid.ts';
import type { Tidsplan } from './tidsplan.ts';

/** `kjoer`: now. `for_sent`: its window is over. `erstattet`: a later one that is due as well says the same, newer. */
export type Forfallsutfall = 'kjoer' | 'for_sent' | 'erstattet';

export interface Forfalt extends Forfall {
  readonly utfall: Forfallsutfall;
  /** It may be sent before this. */
  readonly frist: Lokaltid;
}

export interface Forfallsgrunnlag {
  readonly tidsplan: Tidsplan;
  /** When the subscription was made, or begun again after a pause: nothing from before is due. */
  readonly gjelderFra: Lokaltid;
  /** What was due until then has been dealt with. */
  readonly regnetTil: Lokaltid;
  readonly naa: Lokaltid;
  /** How long after its time a summary is still worth sending, in hours. */
  readonly vinduTimer: number;
  /** The times that are in the history. */
  readonly kjoert: ReadonlySet<Lokaltid>;
  readonly fakta: Fakta;
}

const MIDNATT = klokkeslett('00:00');
const ALDRI: Dato = dato('0001-01-01');

/** The last of the meetings that something is due before; `null`: it isn't due for a meeting. */
function sisteMoete({ anledninger }: Forfall): Dato | null {
  return (
    anledninger
      .flatMap((a) => (a.slag === 'moete' ? [a.moete.dato] : []))
      .sort()
      .at(-1) ?? null
  );
}

/** Until when it may be sent. What is due before a meeting is worth having until the meeting's day. */
function fristFor(f: Forfall, vinduTimer: number): Lokaltid {
  const moete = sisteMoete(f);
  return moete === null ? plussTimer(f.tidspunkt, vinduTimer) : lokaltidAv(moete, MIDNATT);
}

/**
 * What is due now and not in the history, each with what is to become of it. A meeting may become known when the time
 * before it is past already: it is due at once, as long as the meeting is still to come.
 */
export function forfalne(g: Forfallsgrunnlag): Forfalt[] {
  const { tidsplan, fakta, gjelderFra, regnetTil, naa } = g;
  const begynte = [gjelderFra, regnetTil].sort().at(-1) ?? gjelderFra;
  const etter = tidsplan.slag === 'foer_moete' ? gjelderFra : begynte;
  const aktuelle = forfall(tidsplan, fakta, etter, naa)
    .filter((f) => !g.kjoert.has(f.tidspunkt))
    .filter((f) => f.tidspunkt > regnetTil || (sisteMoete(f) ?? ALDRI) > datoI(naa))
    .map((f) => ({ ...f, frist: fristFor(f, g.vinduTimer) }));
  const siste = aktuelle.filter((f) => naa < f.frist).at(-1);
  return aktuelle.map((f) => ({
    ...f,
    utfall: naa >= f.frist ? 'for_sent' : f.tidspunkt === siste?.tidspunkt ? 'kjoer' : 'erstattet',
  }));
}
