import {
  absolutt,
  type Broek,
  broek,
  type Enhet,
  gange,
  heltall,
  type Intervall,
  lik,
  type Maalform,
  minus,
  rund,
  sammenlign,
  tilTall,
} from '../values/index.ts';
import { ENHETSNAVN } from './enhetsnavn.ts';

/** U+00A0: between groups of three, before % and before kr, so that a figure never breaks over two lines. */
export const HARDT_MELLOMROM = '\u00A0';
/** U+2212, the sign nb-NO prints; a hyphen is no minus. */
export const MINUS = '\u2212';

/**
 * How a figure is printed: multiplied by `skala`, rounded once (half away from zero) to `hoeyst` decimals, of which
 * trailing zeros beyond `minst` are dropped, and followed by `etter`.
 */
export interface Tallform {
  readonly skala: Broek;
  readonly minst: number;
  readonly hoeyst: number;
  readonly etter: string;
}

export interface Visning {
  readonly maalform?: Maalform;
  /** Money from a million up in short form: «14,0 mill. kr», «1,5 mrd. kr»; `mill`: all of it in millions, for a column. */
  readonly kort?: boolean | 'mill';
  /** Fixed decimals instead of the unit's own. */
  readonly desimaler?: number;
  /** What rounding lets the figure be: a share known in whole per cents is printed in whole per cents. `null`: exact. */
  readonly mulig?: Intervall | null;
  /** Only the number; the unit stands in the column's header. % and mill. are part of the number. */
  readonly utenEnhet?: boolean;
}

const EN = heltall(1);
const HUNDRE = heltall(100);
const TUSEN = heltall(1_000);
const MILLION = heltall(1_000_000);
const MILLIARD = heltall(1_000_000_000);

function grupper(siffer: string): string {
  return siffer.replace(/\B(?=(\d{3})+$)/g, HARDT_MELLOMROM);
}

/**
 * The number with groups and comma: «1 234,50». At least `minst` and at most `hoeyst` decimals.
 * Rounded half away from zero, once, from the exact value; what rounds to zero has no sign.
 */
export function visTall(verdi: Broek, hoeyst = 0, minst = hoeyst): string {
  const avrundet = rund(verdi, hoeyst);
  const siffer = String((absolutt(avrundet).t * 10n ** BigInt(hoeyst)) / avrundet.n).padStart(hoeyst + 1, '0');
  const hele = siffer.slice(0, siffer.length - hoeyst);
  let deler = siffer.slice(siffer.length - hoeyst);
  while (deler.length > minst && deler.endsWith('0')) deler = deler.slice(0, -1);
  return `${avrundet.t < 0n ? MINUS : ''}${grupper(hele)}${deler === '' ? '' : `,${deler}`}`;
}

function kroner(verdi: Broek): { minst: number; hoeyst: number } {
  const helt = verdi.n === 1n;
  const heltIOere = 100n % verdi.n === 0n;
  const desimaler = helt || (!heltIOere && sammenlign(absolutt(verdi), TUSEN) >= 0) ? 0 : 2;
  return { minst: desimaler, hoeyst: desimaler };
}

function pengeform(verdi: Broek, etter: string, kort: boolean | 'mill'): Tallform {
  const stoerrelse = absolutt(verdi);
  if (kort === 'mill') return skalert(MILLION, 'mill.', etter);
  if (kort && sammenlign(stoerrelse, MILLIARD) >= 0) return skalert(MILLIARD, 'mrd.', etter);
  if (kort && sammenlign(stoerrelse, MILLION) >= 0) return skalert(MILLION, 'mill.', etter);
  return { skala: EN, ...kroner(verdi), etter };
}

function skalert(deler: Broek, ord: string, etter: string): Tallform {
  return { skala: broek(1n, deler.t), minst: 1, hoeyst: 1, etter: `${HARDT_MELLOMROM}${ord}${etter}` };
}

function grunnform(verdi: Broek, enhet: Enhet, visning: Visning): Tallform {
  const navn = ENHETSNAVN[enhet][visning.maalform ?? 'nb'];
  const entall = verdi.t === verdi.n ? navn.entall : navn.flertall;
  const etter = visning.utenEnhet || entall === '' ? '' : `${HARDT_MELLOMROM}${entall}`;
  switch (enhet) {
    case 'kr':
    case 'kr/plass':
    case 'kr/plass/mnd':
      return pengeform(verdi, etter, visning.kort ?? false);
    case 'andel': {
      const desimaler = Math.min(1, kjenteDesimaler(verdi, enhet, visning.mulig ?? null) ?? 1);
      return { skala: HUNDRE, minst: desimaler, hoeyst: desimaler, etter: `${HARDT_MELLOMROM}%` };
    }
    case 'prosentpoeng':
      return { skala: HUNDRE, minst: 1, hoeyst: 1, etter };
    case 'tall':
      return { skala: EN, minst: 2, hoeyst: 2, etter };
    case 'antall':
      return { skala: EN, minst: 0, hoeyst: 2, etter };
    case 'maaneder':
      return { skala: EN, minst: 0, hoeyst: 1, etter };
    case 'maanedsverk':
      return { skala: EN, minst: 0, hoeyst: 5, etter };
  }
}

/** Decimals of a per cent that sources give shares with. */
const DESIMALER = [0, 1, 2, 3] as const;

/**
 * How many decimals of a per cent a share is known with: 0 for a source's «38 %», 1 for «38,4 %». It is printed with no
 * more anywhere, since they would promise more than the source does. `mulig`: what rounding lets it be, `null` when it
 * is exact. `null`: it is no rounded share, and its decimals are the reader's choice.
 */
export function kjenteDesimaler(verdi: Broek, enhet: Enhet, mulig: Intervall | null): number | null {
  if (enhet !== 'andel' || mulig === null) return null;
  const funnet = DESIMALER.find((d) => {
    const steg = 100n * 10n ** BigInt(d);
    const halvt = broek(1n, 2n * steg);
    const paaSteg = (verdi.t * steg) % verdi.n === 0n;
    return paaSteg && lik(minus(verdi, mulig.fra), halvt) && lik(minus(mulig.til, verdi), halvt);
  });
  return funnet ?? null;
}

/** The form a figure of this size and unit is printed in. */
export function tallform(verdi: Broek, enhet: Enhet, visning: Visning = {}): Tallform {
  const form = grunnform(verdi, enhet, visning);
  return visning.desimaler === undefined ? form : { ...form, minst: visning.desimaler, hoeyst: visning.desimaler };
}

export function visMedForm(verdi: Broek, form: Tallform): string {
  return `${visTall(gange(verdi, form.skala), form.hoeyst, form.minst)}${form.etter}`;
}

/**
 * A figure with its unit: «4 363,75 kr», «3,1 %», «923,5», «2,1 prosentpoeng». Shares and changes of shares are
 * fractions (0,021 is 2,1 %), money is kroner. Øre are printed where the amount is exact in øre, or below 1 000 kr.
 */
export function visVerdi(verdi: Broek, enhet: Enhet, visning: Visning = {}): string {
  return visMedForm(verdi, tallform(verdi, enhet, visning));
}

/** A change, with its sign: «+2,1 prosentpoeng», «−1 100 kr», «0,0 prosentpoeng». A change between shares has the unit prosentpoeng. */
export function visEndring(endring: Broek, enhet: Enhet, visning: Visning = {}): string {
  const form = tallform(endring, enhet === 'andel' ? 'prosentpoeng' : enhet, visning);
  const synlig = rund(gange(endring, form.skala), form.hoeyst);
  return `${synlig.t > 0n ? '+' : ''}${visMedForm(endring, form)}`;
}

/** The figure as it is printed in a form, as a plain number for a native chart or a sort key: 3.1 for «3,1 %». */
export function tallIForm(verdi: Broek, form: Tallform): number {
  return tilTall(rund(gange(verdi, form.skala), form.hoeyst));
}
