/** An even pace: so many a minute, with a little made good when a turn came late. Times in milliseconds. */
export interface Takt {
  /** Takes the next turn; how long to wait for it. */
  neste(): number;
  /** Nothing more for so long. */
  stans(ms: number): void;
}

const MINUTT_MS = 60_000;
/** Turns that may be made good at once. More would be a burst, and a limit counts bursts. */
const ETTERSLEP = 4;

/** `perMinutt`: turns a minute. `naa` is a monotonic clock. */
export function lagTakt(perMinutt: number, naa: () => number = () => performance.now()): Takt {
  const avstand = MINUTT_MS / perMinutt;
  let tur = Number.NEGATIVE_INFINITY;
  return {
    neste() {
      const min = Math.max(tur, naa() - ETTERSLEP * avstand);
      tur = min + avstand;
      return Math.max(0, Math.ceil(min - naa()));
    },
    stans(ms) {
      tur = Math.max(tur, naa() + ms + ETTERSLEP * avstand);
    },
  };
}
