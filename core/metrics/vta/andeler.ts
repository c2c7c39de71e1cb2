import type { Innsyn, SelskapId, VtaTilskudd } from '../../portfolio/index.ts';
import { type Periode, sammePeriode } from '../../values/index.ts';
import type { Maaltall } from '../maal.ts';
import { maaltallAv, maaltallUten } from '../maaltall-av.ts';
import { slaaSammenLike } from '../slaa-sammen.ts';
import { skjulteRader } from './deltakertall.ts';
import { besteLinje, erLinje, tilskuddsgrupper, totaleAndeler } from './medfinansiering.ts';

/** Keeps the share and takes away what it was made of: the amounts would tell how many the deltakere are. */
export function utenBeloep(tall: Maaltall): Maaltall {
  return { ...tall, vekt: null, regnestykke: null };
}

function perioderI(rader: readonly { readonly periode: Periode }[]): readonly Periode[] {
  return rader.map((r) => r.periode).filter((p, nr, alle) => alle.findIndex((q) => sammePeriode(p, q)) === nr);
}

/** The company's total share, per period and source. Hidden amounts: a company with so few deltakere shows only the share. */
export function totaleMedfinansieringsandeler(innsyn: Innsyn, selskap: SelskapId): readonly Maaltall[] {
  const grupper = tilskuddsgrupper(innsyn, selskap);
  return perioderI(grupper).flatMap((periode) => {
    const sted = { maal: 'medfinansieringsandel', selskap, periode, nivaa: null };
    const iPerioden = grupper.filter((g) => sammePeriode(g.periode, periode));
    const forsoek = iPerioden.map(totaleAndeler);
    const stykker = forsoek.flatMap((f) => ('kode' in f ? [] : f));
    if (stykker.length > 0) {
      const rader = iPerioden.flatMap((g) => g.rader);
      const skjul = skjulteRader(rader).size === rader.length;
      const tall = slaaSammenLike(stykker.map((s) => maaltallAv(sted, s)));
      return skjul ? tall.map(utenBeloep) : tall;
    }
    const grunn = forsoek.find((f) => 'kode' in f);
    const kilder = iPerioden.map((g) => g.kilde);
    return grunn !== undefined && 'kode' in grunn ? [maaltallUten(sted, grunn, kilder)] : [];
  });
}

function perRad(selskap: SelskapId, rad: VtaTilskudd, bostedskommune: string, skjul: boolean): Maaltall {
  const sted = { maal: 'medfinansieringsandel', selskap, periode: rad.periode, nivaa: null };
  const linje = besteLinje(rad);
  if (!erLinje(linje)) return { ...maaltallUten(sted, linje, [rad.kilde]), bostedskommune };
  const tall = { ...maaltallAv(sted, linje.andel), bostedskommune };
  return skjul ? utenBeloep(tall) : tall;
}

/**
 * The share per bostedskommune: the one that the requirement of § 14-8 is about. Share and verdict are always there;
 * the amounts behind them (`vekt`, `regnestykke`) only where the kommune has enough deltakere, and not where they
 * could be found as the total minus the others. Newest period first, kommuner in reading order.
 */
export function medfinansieringPerKommune(innsyn: Innsyn, selskap: SelskapId): readonly Maaltall[] {
  return tilskuddsgrupper(innsyn, selskap).flatMap((gruppe) => {
    const rader = gruppe.rader.filter((r) => r.bostedskommune !== null);
    const skjulte = skjulteRader(rader);
    const sett = rader.flatMap((r) =>
      r.bostedskommune === null ? [] : [perRad(selskap, r, r.bostedskommune, skjulte.has(r))],
    );
    const foerst = (t: Maaltall) => sett.findIndex((u) => u.bostedskommune === t.bostedskommune);
    return sett.map((t, nr) => ({ ...t, hoved: foerst(t) === nr }));
  });
}
