import { erPunkt, intervallAv, kilderI, type Regnestykke } from '../explanation/index.ts';
import type { Nivaa, SelskapId } from '../portfolio/index.ts';
import { type Kilde, type Periode, periodeslag } from '../values/index.ts';
import type { Grunn, Maaltall, Merknad, Resultat } from './maal.ts';

/** What a figure is about. */
export interface Sted {
  readonly maal: string;
  readonly selskap: SelskapId;
  readonly periode: Periode;
  readonly nivaa: Nivaa | null;
}

/** What a figure's period and level oblige an answer to say. */
function periodemerknader(periode: Periode, nivaa: Nivaa | null): readonly Merknad[] {
  const slag = periodeslag(periode);
  const merknader: Merknad[] = [];
  if (nivaa === 'konsern') merknader.push({ kode: 'konsernnivaa' });
  if (slag !== 'aar') merknader.push({ kode: slag, periode });
  return merknader;
}

/** A figure that could not be had: what a source says is missing is `mangler`, what we lack or cannot divide is `ikke_beregnbar`. */
function ukjentResultat(grunn: Grunn): Resultat {
  if (grunn.kode === 'faerre_enn' || grunn.kode === 'holdt_tilbake') return { status: 'skjult', grunn };
  return { status: grunn.kode === 'oppgitt_mangler' ? 'mangler' : 'ikke_beregnbar', grunn };
}

/** What a ratio is a ratio of. */
function vektAv(stykke: Regnestykke): Maaltall['vekt'] {
  const [teller, nevner] = stykke.slag === 'broek' ? stykke.ledd : [];
  return teller === undefined || nevner === undefined ? null : { teller: teller.verdi, nevner: nevner.verdi };
}

/**
 * A figure from its calculation: value, interval, weights and sources all come from there. A denominator that may be 0
 * is caught where the ratio is built, so that a calculation has an interval. `hoved` is for the caller to set.
 */
export function maaltallAv(sted: Sted, stykke: Regnestykke, merknader: readonly Merknad[] = []): Maaltall {
  const intervall = intervallAv(stykke) ?? { fra: stykke.verdi, til: stykke.verdi };
  const avrundet: readonly Merknad[] = erPunkt(intervall) ? [] : [{ kode: 'avrundet', intervall }];
  return {
    ...sted,
    resultat: { status: 'kjent', verdi: stykke.verdi, intervall },
    vekt: vektAv(stykke),
    regnestykke: stykke,
    kilder: kilderI(stykke),
    hoved: false,
    merknader: periodemerknader(sted.periode, sted.nivaa).concat(avrundet, merknader),
  };
}

/** The only figure of its period, without a value and with the reason. */
export function maaltallUten(sted: Sted, grunn: Grunn, kilder: readonly Kilde[]): Maaltall {
  return {
    ...sted,
    resultat: ukjentResultat(grunn),
    vekt: null,
    regnestykke: null,
    kilder,
    hoved: true,
    merknader: periodemerknader(sted.periode, sted.nivaa),
  };
}
