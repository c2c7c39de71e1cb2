import { type Dato, datoAv, lagInnsyn, type Maalform, type SelskapId, visAlvor, visStatus, visVerdi } from '#core';
import {
  type Funksjonssvar,
  forklarFormel,
  forklarfunksjon,
  sporfunksjon,
  type Tabellcelle,
} from '../functions/index.ts';
import { type Lagret, settPortefolje } from '../portefoljelager/index.ts';
import { type LestArbeidsbok, lesArbeidsboken, regnPaaNytt, type Utfall, type ValgtCelle } from '../workbook/index.ts';
import type { Lesevalg } from '../workbook/lest.ts';
import { noekkeltallFor } from './lest/noekkeltall.ts';
import { type Listetall, selskapsrader, vanligAar } from './lest/selskapsrader.ts';
import { type Vurdert, vurder } from './lest/vurdert.ts';

/** What the pane needs core for. Loaded when it is first used: the functions and the first picture don't wait for it. */
export { gaaTil, rettCelle, settInnDashbord, settInnMal, valgtCelle } from '../workbook/index.ts';
export { erKoblet, koble, sendUtkast, taIBruk } from './publisering/tjener.ts';

/** Today where the user is. */
export function idag(): Dato {
  const naa = new Date();
  return datoAv(naa.getFullYear(), naa.getMonth() + 1, naa.getDate());
}

const lagrede = new WeakMap<LestArbeidsbok, Lagret>();

/** The reading as the functions know it; opened once. */
function lagretFor(lest: LestArbeidsbok): Lagret {
  const kjent = lagrede.get(lest);
  if (kjent !== undefined) return kjent;
  const { lesing, bok, formler } = lest;
  const lagret = { innsyn: lagInnsyn(lesing.portefolje), dato: idag(), bok, formler };
  lagrede.set(lest, lagret);
  return lagret;
}

const vurderte = new WeakMap<LestArbeidsbok, Vurdert>();

/** The reading with what the rules say of it; reckoned once. */
function vurdertFor(lest: LestArbeidsbok): Vurdert {
  const vurdert = vurderte.get(lest) ?? vurder(lest, null, idag());
  vurderte.set(lest, vurdert);
  return vurdert;
}

/** Reads the workbook, and lets the functions answer from it. */
export async function les(valg: Lesevalg): Promise<Utfall<LestArbeidsbok>> {
  const lest = await lesArbeidsboken(valg);
  if (!lest.ok) return lest;
  settPortefolje(lagretFor(lest.verdi));
  // Cells that said «Les arbeidsboken først» answer now. That the others can't be reckoned anew is no reason to stop.
  await regnPaaNytt();
  return lest;
}

/** Text in rows and columns, or why there is none. */
export type Forklart =
  | { readonly ok: true; readonly rader: readonly (readonly string[])[] }
  | { readonly ok: false; readonly tekst: string | null };

function vis(celle: Tabellcelle): string {
  if (typeof celle === 'string') return celle;
  return celle.slag === 'tall' ? visVerdi(celle.verdi, celle.enhet) : celle.tekst;
}

function somForklart(svar: Funksjonssvar): Forklart {
  if (svar.slag === 'tabell') return { ok: true, rader: svar.rader.map((rad) => rad.map(vis)) };
  if (svar.slag === 'tekst') return { ok: true, rader: [[svar.tekst]] };
  return { ok: false, tekst: svar.slag === 'feil' ? svar.tekst : null };
}

/** Explains the chosen cell: one of our formulas, or a figure that was read. */
export function forklar({ ark, celle, formel, verdi }: ValgtCelle, lest: LestArbeidsbok | null): Forklart {
  const lagret = lest === null ? null : lagretFor(lest);
  if (formel !== null && /\bEIER\./i.test(formel)) return somForklart(forklarFormel(formel, ark, lagret));
  const adresse = `'${ark.replaceAll("'", "''")}'!${celle}`;
  return somForklart(forklarfunksjon([verdi], { parameterAddresses: [adresse] }, lagret));
}

/** Answers a question from the workbook: the words first, then reservations, then the table. */
export function spoer(sporsmaal: string, lest: LestArbeidsbok): Forklart {
  return somForklart(sporfunksjon([sporsmaal], {}, lagretFor(lest)));
}

export interface Selskapslinje {
  readonly id: SelskapId;
  readonly navn: string;
  readonly driftsmargin: string;
  readonly omsetning: string;
  /** The gravest kind of finding in words; empty when there is none. */
  readonly verst: string;
}

/** A figure of the list; that two sources disagree is said beside it. */
function somListetekst(tall: Listetall | null, maalform: Maalform): string {
  if (tall === null) return '–';
  return tall.motstrid ? `${tall.tekst} (${visStatus('motstrid', maalform)})` : tall.tekst;
}

/** The companies with one year's figures, the most serious first. */
export function selskapsliste(
  lest: LestArbeidsbok,
  maalform: Maalform,
): { readonly aar: number | null; readonly linjer: readonly Selskapslinje[] } {
  const vurdert = vurdertFor(lest);
  const aar = vanligAar(vurdert);
  const linjer = selskapsrader(vurdert, { kommune: null, aar }, maalform).map((rad) => ({
    id: rad.selskap.id,
    navn: rad.selskap.navn,
    driftsmargin: somListetekst(rad.driftsmargin, maalform),
    omsetning: somListetekst(rad.omsetning, maalform),
    verst: rad.verst === null ? '' : `${visAlvor(rad.verst.alvor, maalform)} (${rad.verst.antall})`,
  }));
  return { aar, linjer };
}

/** One company: its newest key figures, and what the rules say of it. */
export function selskapet(lest: LestArbeidsbok, id: SelskapId, maalform: Maalform) {
  const vurdert = vurdertFor(lest);
  const { viktigste, andre } = noekkeltallFor(vurdert, id, maalform);
  return {
    noekkeltall: [...viktigste, ...andre].map(({ navn, periode, tall }) => ({
      navn: `${navn} ${periode}`,
      verdi: tall.map((t) => t.verdi).join(' / '),
    })),
    funn: vurdert.funn
      .filter((f) => f.selskap === id && f.alvor !== 'ikke_aktuelt')
      .map((f) => ({
        alvor: visAlvor(f.alvor, maalform),
        tekst: f.tekst[maalform],
        tiltak: f.tiltak?.[maalform] ?? null,
        hjemmel: f.hjemmel,
      })),
  };
}
