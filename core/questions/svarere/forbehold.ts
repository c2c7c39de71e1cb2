import type { Maaltall, Merknad, Periodetall } from '../../metrics/index.ts';
import { EGEN_INNDELING, EN_AV_TJUE } from '../../statistics/index.ts';
import { liste, visMerknad, visPeriode } from '../../text/index.ts';
import type { Maalform, Periode } from '../../values/index.ts';
import type { Rad } from '../svar/svar.ts';
import type { Kontekst } from './kontekst.ts';

/** Details of single figures that would only be noise beside a list. */
const UTELATES: ReadonlySet<Merknad['kode']> = new Set<Merknad['kode']>(['avrundet']);

const somSetning = (frase: string): string => `${frase.charAt(0).toUpperCase()}${frase.slice(1)}.`;

/** What must be said beside the figures, each thing once. */
export function merknader(tall: readonly Maaltall[], k: Kontekst): readonly string[] {
  const tekster = tall.flatMap((t) =>
    t.merknader.filter((m) => !UTELATES.has(m.kode)).map((m) => somSetning(visMerknad(m, k.maalform))),
  );
  return [...new Set(tekster)];
}

const FLEST_NAVN = 8;

export function navneliste(navn: readonly string[]): string {
  return navn.length <= FLEST_NAVN ? liste(navn) : `${navn.slice(0, FLEST_NAVN).join(', ')} …`;
}

/** That a list rests on one source throughout, and which source that is. */
export function hovedkilde(tall: readonly Periodetall[], k: Kontekst): readonly string[] {
  const kilder = [
    ...new Set(tall.flatMap((p) => p.hoved.kilder.map((kilde) => kilde.dokument)).filter((d) => d !== '')),
  ];
  return kilder.length === 0 ? [] : [k.tekst.hovedkilde(navneliste(kilder))];
}

/** Beside grades: that the division is Eierblikk's own, and of several, that one in twenty is outside by chance. */
export function omKlassene(rader: readonly Rad[], maalform: Maalform): readonly string[] {
  const gradert = rader.filter((r) => r.klasse?.intervall != null);
  if (gradert.length === 0) return [];
  const flere = new Set(gradert.map((r) => r.selskap)).size > 1;
  return [EGEN_INNDELING[maalform], ...(flere ? [EN_AV_TJUE[maalform]] : [])];
}

/** Companies of the selection whose figures are of other periods, or missing, hidden or not computable. */
export function utelatte(
  navn: {
    readonly annenPeriode: readonly string[];
    readonly mangler: readonly string[];
    readonly skjult: readonly string[];
  },
  periode: Periode,
  k: Kontekst,
): readonly string[] {
  return [
    ...(navn.annenPeriode.length === 0
      ? []
      : [k.tekst.ikkeIPerioden(visPeriode(periode), navneliste(navn.annenPeriode))]),
    ...(navn.mangler.length === 0 ? [] : [k.tekst.mangler(navneliste(navn.mangler))]),
    ...(navn.skjult.length === 0 ? [] : [k.tekst.skjult(navneliste(navn.skjult))]),
  ];
}
