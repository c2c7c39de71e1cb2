import { type Dato, datoAv, egenPersonverngrense, PERSONVERNGRENSE, tilTall } from '#core';
import { lagSporrer, type Sporrer } from '#core/questions';
import { type Lagret, settPortefolje } from '../../portefoljelager/index.ts';
import { type LestArbeidsbok, lesArbeidsboken, regnPaaNytt, type Utfall } from '../../workbook/index.ts';
import type { Lesevalg } from '../../workbook/lest.ts';
import { type Vurdert, vurder } from './vurdert.ts';

/** The workbook as it was read, opened with one privacy limit for everything that is shown of it. */
export interface Lesning {
  readonly bok: LestArbeidsbok;
  readonly vurdert: Vurdert;
  /** As the functions in cells know it. */
  readonly lagret: Lagret;
  /** Made with the first question. */
  readonly sporrer: () => Sporrer;
}

/** Today where the user is. */
export function idag(): Dato {
  const naa = new Date();
  return datoAv(naa.getFullYear(), naa.getMonth() + 1, naa.getDate());
}

/** The common privacy limit, in persons: the lowest that may be chosen. */
export function minsteGrense(): number {
  return Math.max(...PERSONVERNGRENSE.verdier.map((v) => tilTall(v.verdi)));
}

function lagLesning(bok: LestArbeidsbok, grense: number | null): Lesning {
  const egen = grense !== null && egenPersonverngrense(grense).ok ? grense : null;
  const vurdert = vurder(bok, egen, idag());
  const { innsyn } = vurdert;
  let sporrer: Sporrer | null = null;
  return {
    bok,
    vurdert,
    lagret: { innsyn, dato: vurdert.idag, bok: bok.bok, formler: bok.formler },
    sporrer: () => {
      sporrer ??= lagSporrer(innsyn);
      return sporrer;
    },
  };
}

/**
 * Opens what was read with a privacy limit, and lets the functions answer from it: cells that said «Les arbeidsboken
 * først» answer now. That the others can't be reckoned anew is no reason to stop.
 */
export async function aapne(bok: LestArbeidsbok, personverngrense: number | null): Promise<Lesning> {
  const lesning = lagLesning(bok, personverngrense);
  settPortefolje(lesning.lagret);
  await regnPaaNytt();
  return lesning;
}

/** Reads the workbook and opens it. `personverngrense`: persons; `null` for the common limit. */
export async function les(valg: Lesevalg, personverngrense: number | null): Promise<Utfall<Lesning>> {
  const lest = await lesArbeidsboken(valg);
  return lest.ok ? { ok: true, verdi: await aapne(lest.verdi, personverngrense) } : lest;
}
