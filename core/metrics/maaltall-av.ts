import { erPunkt, intervallAv, kilderI, type Regnestykke } from '../explanation/index.ts';
import type { Nivaa, SelskapId } from '../portfolio/index.ts';
import type { Kilde, Periode } from '../values/index.ts';
import { periodemerknader, ukjentResultat } from './evaluer.ts';
import type { Grunn, Maaltall } from './maal.ts';

/** What a figure is about. */
export interface Sted {
  readonly maal: string;
  readonly selskap: SelskapId;
  readonly periode: Periode;
  readonly nivaa: Nivaa | null;
}

/** A figure from its calculation: value, interval, weights and sources all come from there. `hoved` is for the caller to set. */
export function maaltallAv(sted: Sted, stykke: Regnestykke): Maaltall {
  const intervall = intervallAv(stykke) ?? { fra: stykke.verdi, til: stykke.verdi };
  const [teller, nevner] = stykke.slag === 'broek' ? stykke.ledd : [];
  return {
    ...sted,
    resultat: { status: 'kjent', verdi: stykke.verdi, intervall },
    vekt: teller === undefined || nevner === undefined ? null : { teller: teller.verdi, nevner: nevner.verdi },
    regnestykke: stykke,
    kilder: kilderI(stykke),
    hoved: false,
    merknader: [
      ...periodemerknader(sted.periode, sted.nivaa),
      ...(erPunkt(intervall) ? [] : [{ kode: 'avrundet', intervall } as const]),
    ],
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
