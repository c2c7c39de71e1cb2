import { MEDFINANSIERING_KRAV, slaaOpp } from '../../parameters/index.ts';
import type { Innsyn, SelskapId, VtaTilskudd } from '../../portfolio/index.ts';
import { type Broek, type Periode, sammePeriode, ulikePerioder } from '../../values/index.ts';
import type { Maaltall } from '../maal.ts';
import { maaltallAv, maaltallUten } from '../maaltall-av.ts';
import { slaaSammenLike } from '../slaa-sammen.ts';
import { besteLinje, erLinje, tilskuddsgrupper, totaleAndeler } from './medfinansiering.ts';
import { skjermetTall } from './skjermet-andel.ts';
import { skjermingFor } from './skjerming.ts';

/** What the share is held against: it is never rounded to the other side of it. */
function kravet(periode: Periode): Broek | null {
  const krav = slaaOpp(MEDFINANSIERING_KRAV, periode.fra);
  return krav.status === 'kjent' ? krav.verdi : null;
}

/** The company's total share, per period and source. Where the amounts must be hidden only the share is shown. */
export function totaleMedfinansieringsandeler(innsyn: Innsyn, selskap: SelskapId): readonly Maaltall[] {
  const grupper = tilskuddsgrupper(innsyn, selskap);
  return ulikePerioder(grupper.map((g) => g.periode)).flatMap((periode) => {
    const sted = { maal: 'medfinansieringsandel', selskap, periode, nivaa: null };
    const iPerioden = grupper.filter((g) => sammePeriode(g.periode, periode));
    const rader = iPerioden.flatMap((g) => g.rader);
    const skjerming = skjermingFor(innsyn, rader);
    const forsoek = iPerioden.map((g) => totaleAndeler(g, !skjerming.viserAlleLedd));
    const stykker = forsoek.flatMap((f) => ('kode' in f ? [] : f));
    if (stykker.length > 0) {
      const tall = stykker.map((s) => maaltallAv(sted, s));
      return slaaSammenLike(skjerming.viserTotalen ? tall : tall.map((t) => skjermetTall(t, kravet(periode))));
    }
    const grunn = forsoek.find((f) => 'kode' in f);
    const kilder = iPerioden.map((g) => g.kilde);
    return grunn !== undefined && 'kode' in grunn ? [maaltallUten(sted, grunn, kilder)] : [];
  });
}

function perRad(selskap: SelskapId, rad: VtaTilskudd, bostedskommune: string, vises: boolean): Maaltall {
  const sted = { maal: 'medfinansieringsandel', selskap, periode: rad.periode, nivaa: null };
  const linje = besteLinje(rad);
  if (!erLinje(linje)) return { ...maaltallUten(sted, linje, [rad.kilde]), bostedskommune };
  const tall = { ...maaltallAv(sted, linje.andel), bostedskommune };
  return vises ? tall : skjermetTall(tall, kravet(rad.periode));
}

/**
 * The share per bostedskommune: the one that the requirement of § 14-8 is about. Share and verdict are always there;
 * the amounts behind them (`vekt`, `regnestykke`, and what an exact share holds of them) only where every source counts
 * enough deltakere in the kommune, and not where they could be found as the total minus the others. Newest period
 * first, kommuner in reading order.
 */
export function medfinansieringPerKommune(innsyn: Innsyn, selskap: SelskapId): readonly Maaltall[] {
  const alle = innsyn.vtaTilskudd(selskap);
  return tilskuddsgrupper(innsyn, selskap).flatMap((gruppe) => {
    const skjerming = skjermingFor(
      innsyn,
      alle.filter((r) => sammePeriode(r.periode, gruppe.periode)),
    );
    const sett = gruppe.rader.flatMap((r) =>
      r.bostedskommune === null ? [] : [perRad(selskap, r, r.bostedskommune, skjerming.viser(r))],
    );
    const foerst = (t: Maaltall) => sett.findIndex((u) => u.bostedskommune === t.bostedskommune);
    return sett.map((t, nr) => ({ ...t, hoved: foerst(t) === nr }));
  });
}
