/**
 * Arithmetic and printing of the tests' own, with nothing of core's in it: fractions of whole numbers, rounded half away
 * from zero and written as Norwegians write them.
 */
export interface Brok {
  readonly t: bigint;
  readonly n: bigint;
}

export const hel = (tall: number): Brok => ({ t: BigInt(Math.round(tall * 100)), n: 100n });
export const brok = (t: Brok, n: Brok): Brok => {
  const [over, under] = [t.t * n.n, t.n * n.t];
  return under < 0n ? { t: -over, n: -under } : { t: over, n: under };
};
export const sum = (ledd: readonly Brok[]): Brok =>
  ledd.reduce((a, b) => ({ t: a.t * b.n + b.t * a.n, n: a.n * b.n }), { t: 0n, n: 1n });
export const ganger = (a: Brok, faktor: bigint): Brok => ({ t: a.t * faktor, n: a.n });

/** −1 when a is less than b, 1 when it is more. */
export const mot = (a: Brok, b: Brok): number => Number(a.t * b.n > b.t * a.n) - Number(a.t * b.n < b.t * a.n);

/** Written with so many decimals: «1 522,0», «−17,2». */
export function skriv(verdi: Brok, desimaler: number): string {
  const negativ = verdi.t < 0n;
  const [t, n] = [(negativ ? -verdi.t : verdi.t) * 10n ** BigInt(desimaler), verdi.n];
  const rundet = (2n * t + n) / (2n * n);
  const siffer = rundet.toString().padStart(desimaler + 1, '0');
  const hele = siffer.slice(0, siffer.length - desimaler).replace(/(?<=\d)(?=(?:\d{3})+$)/g, ' ');
  const rest = desimaler === 0 ? '' : `,${siffer.slice(-desimaler)}`;
  return `${negativ && rundet > 0n ? '−' : ''}${hele}${rest}`;
}

export const millioner = (kroner: Brok): string => skriv(brok(kroner, hel(1_000_000)), 1);
export const prosent = (andel: Brok, desimaler: number): string => `${skriv(ganger(andel, 100n), desimaler)} %`;
export const flyt = ({ t, n }: Brok): number => Number(t) / Number(n);

/** The Wilson 95 % interval by the formula of the textbook, in floating point. */
export function wilson95(k: number, n: number): readonly [number, number] {
  const z = 1.959963984540054;
  const [p, z2] = [k / n, z * z];
  const midt = (p + z2 / (2 * n)) / (1 + z2 / n);
  const halv = (z / (1 + z2 / n)) * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n));
  return [midt - halv, midt + halv];
}
