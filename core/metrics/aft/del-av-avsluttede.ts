import { broekAv, type Figurblad } from '../../explanation/index.ts';
import {
  type AftResultat,
  type FeltId,
  type Innsyn,
  type Observasjon,
  periodenoekkel,
  type SelskapId,
} from '../../portfolio/index.ts';
import { sammeKilde, sammePeriode, type Tospraaklig } from '../../values/index.ts';
import { blad } from '../blad.ts';
import { paastanderSist, perioderFor } from '../evaluer-observasjoner.ts';
import type { Maaltall } from '../maal.ts';
import { maaltallAv, maaltallUten } from '../maaltall-av.ts';
import { faerreEnn } from '../personvern.ts';
import { slaaSammenLike } from '../slaa-sammen.ts';
import { resultatHoldesTilbake } from './aarsakstabell.ts';
import { deltakervern } from './deltakervern.ts';

/** A count of deltakere held against a count in the AFT results at the end of the tiltak. */
export interface Delbeskrivelse {
  /** Also what it is told as. */
  readonly maal: 'frafall' | 'retensjon';
  /** The part: how many, from the field. */
  readonly felt: FeltId;
  readonly feltnavn: Tospraaklig;
  readonly helhetsnavn: Tospraaklig;
  /** The whole that it is a part of. */
  helhet(resultat: AftResultat): Figurblad | null;
}

function talletFor(d: Delbeskrivelse, innsyn: Innsyn, o: Observasjon): Maaltall {
  const sted = { maal: d.maal, selskap: o.selskap, periode: o.periode, nivaa: null };
  const del = blad(o.figur, d.feltnavn, 'antall');
  if (del === null) return maaltallUten(sted, { kode: 'oppgitt_mangler', felt: d.felt }, [o.figur.kilde]);
  const ved = innsyn
    .aftResultater(o.selskap)
    .filter((r) => r.definisjon.tidspunkt === 'avslutning' && sammePeriode(r.periode, o.periode))
    .flatMap((r) => d.helhet(r) ?? []);
  const hel = ved.find((h) => sammeKilde(h.kilde, o.figur.kilde)) ?? ved[0];
  if (hel === undefined)
    return maaltallUten(sted, { kode: 'mangler_inndata', felt: d.helhetsnavn.nb }, [o.figur.kilde]);
  const stykke = broekAv(del, hel, 'andel');
  if (stykke === null)
    return maaltallUten(sted, { kode: 'nevner_ikke_positiv', felt: d.helhetsnavn.nb }, [o.figur.kilde]);
  if (!deltakervern(innsyn, o.selskap).viser(d.maal, o.periode)) {
    return maaltallUten(sted, faerreEnn(innsyn, o.periode), [o.figur.kilde]);
  }
  if (resultatHoldesTilbake(innsyn, o.selskap, o.periode)) {
    return maaltallUten(sted, { kode: 'holdt_tilbake' }, [o.figur.kilde]);
  }
  return maaltallAv(sted, stykke);
}

/**
 * The share that a count of deltakere is of those who left, or of those who went to work. A split of people into groups:
 * hidden as soon as the part, the rest or the whole has fewer than the privacy limit, zero too, or would tell of so few
 * together with what else is shown (domain: section 5).
 */
export function delAvAvsluttede(d: Delbeskrivelse): (innsyn: Innsyn, selskap: SelskapId) => readonly Maaltall[] {
  const felt = [d.felt];
  return (innsyn, selskap) =>
    perioderFor(innsyn, selskap, felt).flatMap((periode) => {
      const iPerioden =
        innsyn.observasjonerPerPeriode(selskap, d.felt).get(periodenoekkel(periode))?.observasjoner ?? [];
      const tall = paastanderSist(iPerioden).map((o) => talletFor(d, innsyn, o));
      const skjult = tall.find((t) => t.resultat.status === 'skjult');
      if (skjult !== undefined) return [skjult];
      const kjente = tall.filter((t) => t.resultat.status === 'kjent');
      return kjente.length > 0 ? slaaSammenLike(kjente) : tall.slice(0, 1);
    });
}
