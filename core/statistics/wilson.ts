import { type Broek, broek, type Intervall } from '../values/index.ts';

/**
 * The 97,5 % point of the normal distribution, as the sixteen digits of the double everybody uses, taken as the exact
 * rational 1 959 963 984 540 054 / 10¹⁵. All decisions below are exact for this z.
 */
export const Z_95: Broek = broek(1_959_963_984_540_054n, 10n ** 15n);

/** Decimals that the root is taken to. Far finer than anything shown, so that rounding it up is invisible. */
const DESIMALER = 30;

function heltallsrot(tall: bigint): bigint {
  if (tall < 2n) return tall;
  let x = 1n << BigInt((tall.toString(2).length + 1) >> 1);
  for (;;) {
    const neste = (x + tall / x) >> 1n;
    if (neste >= x) return x;
    x = neste;
  }
}

const SKALA = 10n ** BigInt(DESIMALER);

/** √(t/n) · 10³⁰, up to a whole number. */
function rotOpp(t: bigint, n: bigint): bigint {
  const gulv = heltallsrot((t * SKALA * SKALA) / n);
  return gulv * gulv * n === t * SKALA * SKALA ? gulv : gulv + 1n;
}

function kontroller(teller: bigint, nevner: bigint): void {
  if (nevner <= 0n || teller < 0n || teller > nevner) throw new RangeError('Wilson krever 0 ≤ k ≤ n og n > 0');
}

/**
 * The Wilson score interval of k/n (E. B. Wilson 1927): every share that a test at this level would not reject.
 *
 * Ends are (k + z²/2 ± z·√(k(n−k)/n + z²/4)) / (n + z²), with the root rounded up at thirty decimals, so that they err
 * outwards. For verdicts use {@link utenforTilfeldig}, which needs no root. Throws RangeError unless 0 ≤ k ≤ n and n > 0.
 */
export function wilson(teller: bigint, nevner: bigint, z: Broek = Z_95): Intervall {
  kontroller(teller, nevner);
  const [a, b] = [z.t * z.t, z.n * z.n];
  // With z² = a/b, all is put on the denominator 2b(n + z²)·10³⁰ and reduced once: reducing on the way costs far more.
  const spredning = rotOpp(a * (4n * b * teller * (nevner - teller) + a * nevner), 4n * b * b * nevner);
  const midt = (2n * teller * b + a) * SKALA;
  const under = 2n * (nevner * b + a) * SKALA;
  return {
    fra: teller === 0n ? broek(0n) : broek(midt - 2n * b * spredning, under),
    til: teller === nevner ? broek(1n) : broek(midt + 2n * b * spredning, under),
  };
}

/**
 * Where the interval of k/n lies against a share p₀, exactly, without any root.
 *
 * The interval's ends are the two p that solve n·(k/n − p)² = z²·p(1−p). For k/n ≥ p₀ the lower end is at or above p₀
 * exactly when the distance is at least what chance allows at p₀: (k − n·p₀)² ≥ z²·n·p₀(1−p₀). In the same way the
 * upper end is below p₀ when k/n < p₀ and the distance is strictly greater. This is the 95 % funnel around p₀.
 *
 * `over`: L ≥ p₀. `under`: U < p₀. `innenfor`: chance may explain the distance. p₀ must lie strictly between 0 and 1.
 */
export function utenforTilfeldig(
  teller: bigint,
  nevner: bigint,
  maal: Broek,
  z: Broek = Z_95,
): 'over' | 'innenfor' | 'under' {
  kontroller(teller, nevner);
  if (maal.t <= 0n || maal.t >= maal.n) throw new RangeError('målet må ligge mellom 0 og 1');
  const avstand = teller * maal.n - nevner * maal.t;
  const kvadrat = avstand * avstand * z.n * z.n;
  const tillatt = z.t * z.t * nevner * maal.t * (maal.n - maal.t);
  if (avstand >= 0n) return kvadrat >= tillatt ? 'over' : 'innenfor';
  return kvadrat > tillatt ? 'under' : 'innenfor';
}
