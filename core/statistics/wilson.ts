import { type Broek, broek, gange, type Intervall, minus, pluss, sammenlign } from '../values/index.ts';

/**
 * The 97,5 % point of the normal distribution, as the sixteen digits of the double everybody uses, taken as the exact
 * rational 1 959 963 984 540 054 / 10¹⁵. All decisions below are exact for this z.
 */
export const Z_95: Broek = broek(1_959_963_984_540_054n, 10n ** 15n);

/** Decimals of the interval's printed ends. Far finer than anything shown, so that rounding them outwards is invisible. */
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

/** √verdi from below and from above, at most 10⁻³⁰ apart. */
function rot(verdi: Broek): Intervall {
  const skala = 10n ** BigInt(DESIMALER);
  const gulv = heltallsrot((verdi.t * skala * skala) / verdi.n);
  const eksakt = gange(broek(gulv, skala), broek(gulv, skala));
  const nede = broek(gulv, skala);
  return { fra: nede, til: sammenlign(eksakt, verdi) === 0 ? nede : broek(gulv + 1n, skala) };
}

function kontroller(teller: bigint, nevner: bigint): void {
  if (nevner <= 0n || teller < 0n || teller > nevner) throw new RangeError('Wilson krever 0 ≤ k ≤ n og n > 0');
}

/**
 * The Wilson score interval of k/n (E. B. Wilson 1927): every share that a test at this level would not reject.
 *
 * Ends are (k + z²/2 ± z·√(k(n−k)/n + z²/4)) / (n + z²), rounded outwards at thirty decimals. For verdicts use
 * {@link utenforTilfeldig}, which needs no root. Throws RangeError unless 0 ≤ k ≤ n and n > 0.
 */
export function wilson(teller: bigint, nevner: bigint, z: Broek = Z_95): Intervall {
  kontroller(teller, nevner);
  const z2 = gange(z, z);
  const midt = pluss(broek(teller), gange(z2, broek(1n, 2n)));
  const spredning = rot(gange(z2, pluss(broek(teller * (nevner - teller), nevner), gange(z2, broek(1n, 4n)))));
  const under = pluss(broek(nevner), z2);
  const ende = (t: Broek) => broek(t.t * under.n, t.n * under.t);
  const fra = ende(minus(midt, spredning.til));
  const til = ende(pluss(midt, spredning.til));
  return {
    fra: teller === 0n ? broek(0n) : fra,
    til: teller === nevner ? broek(1n) : til,
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
  const forventet = gange(broek(nevner), maal);
  const avstand = minus(broek(teller), forventet);
  const tillatt = gange(gange(z, z), gange(forventet, minus(broek(1n), maal)));
  const ordning = sammenlign(gange(avstand, avstand), tillatt);
  if (avstand.t >= 0n) return ordning >= 0 ? 'over' : 'innenfor';
  return ordning > 0 ? 'under' : 'innenfor';
}
