import { erPunkt } from '../../explanation/index.ts';
import {
  type Broek,
  broek,
  gange,
  type Intervall,
  minst,
  minus,
  pluss,
  rund,
  sammenlign,
  stoerst,
} from '../../values/index.ts';
import type { Maaltall, Merknad } from '../maal.ts';

/** A share as it may be shown about few persons. */
export interface SkjermetAndel {
  readonly verdi: Broek;
  readonly intervall: Intervall;
}

/** A tenth of a per cent, as shares are printed, and a hundredth for one that would print as the limit it isn't on. */
const [VANLIG, FIN] = [3, 4];

const steg = (desimaler: number): Broek => broek(1n, 10n ** BigInt(desimaler));

/** The whole number of steps at or below the value, and at or above it. */
function nedTil(verdi: Broek, s: Broek): Broek {
  const antall = gange(verdi, broek(s.n, s.t));
  const rest = ((antall.t % antall.n) + antall.n) % antall.n;
  return gange(broek((antall.t - rest) / antall.n), s);
}
const oppTil = (verdi: Broek, s: Broek): Broek => minus(broek(0n), nedTil(minus(broek(0n), verdi), s));

/** Rounded, and on the same side of the limit as the exact share; with the cell that it stands for, up to the limit. */
function avrundet(andel: Broek, grense: Broek | null): SkjermetAndel {
  const side = grense === null ? 0 : sammenlign(andel, grense);
  if (grense !== null && side === 0) return { verdi: grense, intervall: { fra: grense, til: grense } };
  const innenfor = ({ fra, til }: Intervall): Intervall => ({
    fra: grense !== null && side > 0 ? stoerst(fra, grense) : fra,
    til: grense !== null && side < 0 ? minst(til, grense) : til,
  });
  for (const desimaler of [VANLIG, FIN]) {
    const verdi = rund(andel, desimaler);
    const halv = gange(steg(desimaler), broek(1n, 2n));
    const rett = grense === null || sammenlign(verdi, grense) === side;
    if (rett) return { verdi, intervall: innenfor({ fra: minus(verdi, halv), til: pluss(verdi, halv) }) };
  }
  const celle = { fra: nedTil(andel, steg(FIN)), til: oppTil(andel, steg(FIN)) };
  return { verdi: side < 0 ? celle.fra : celle.til, intervall: innenfor(celle) };
}

/**
 * What an interval may say: its ends moved out to whole steps of 0,1, 1, 10 or 100 per cent, the first that is no
 * shorter than the interval. Its exact length is the amounts' rounding divided by the amounts, and would tell them.
 */
function utvidet({ fra, til }: Intervall): Intervall {
  const lengde = minus(til, fra);
  const desimaler = [VANLIG, 2, 1].find((d) => sammenlign(steg(d), lengde) >= 0) ?? 0;
  return { fra: nedTil(fra, steg(desimaler)), til: oppTil(til, steg(desimaler)) };
}

/**
 * A share of few deltakere without what it was made of. An exact ratio is its amounts: 187 313 / 749 000 can be read
 * off it, also off sixteen decimals, and amount ÷ sats is the number of deltakere. So it is rounded to a tenth of a per
 * cent, or to a hundredth when it would otherwise seem to be on the limit or over it; what `grense` is met or not stays.
 */
export function skjermAndel(andel: Broek, mulig: Intervall, grense: Broek | null): SkjermetAndel {
  const vist = avrundet(andel, grense);
  return erPunkt(mulig) ? vist : { verdi: vist.verdi, intervall: utvidet(mulig) };
}

/** Whether the source states the share itself, no finer than it may be shown: then it holds no amounts. */
function erOppgittGrovt(t: Maaltall, mulig: Intervall): boolean {
  return t.regnestykke?.slag === 'figur' && sammenlign(minus(mulig.til, mulig.fra), steg(VANLIG)) >= 0;
}

/** A figure about few deltakere: only the share, shielded, and nothing that it was made of. `grense`: what it is held against. */
export function skjermetTall(t: Maaltall, grense: Broek | null): Maaltall {
  if (t.resultat.status !== 'kjent') return t;
  const skjult = { ...t, vekt: null, regnestykke: null };
  if (erOppgittGrovt(t, t.resultat.intervall)) return skjult;
  const { verdi, intervall } = skjermAndel(t.resultat.verdi, t.resultat.intervall, grense);
  const andre = t.merknader.filter((m) => m.kode !== 'avrundet');
  const avrunding: readonly Merknad[] = erPunkt(intervall) ? [] : [{ kode: 'avrundet', intervall }];
  return { ...skjult, resultat: { status: 'kjent', verdi, intervall }, merknader: [...andre, ...avrunding] };
}
