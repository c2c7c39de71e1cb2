/**
 * The count of changes to rights and to what is in use, as the last event that came in found it in the database. What
 * was looked up under the same count is still true: no process answers by a right that was taken away, whoever took it.
 */
export interface Endringer {
  /** `null` when no event has come for a second: then it is worth asking the database itself. */
  nummer(): number | null;
  /** An event found the count at this. */
  sett(nummer: number): void;
}

const FERSK_MS = 1_000;

/** `naa`: a monotonic clock in milliseconds. */
export function lagEndringer(naa: () => number = () => performance.now()): Endringer {
  let sist = 0;
  let lest = Number.NEGATIVE_INFINITY;
  return {
    nummer: () => (naa() - lest < FERSK_MS ? sist : null),
    sett(nummer) {
      // Two that were read at once may come in the wrong order.
      sist = Math.max(sist, nummer);
      lest = naa();
    },
  };
}
