/** How often somebody may do something. */
export interface Takt {
  /** 0: go. Otherwise how many seconds to wait. */
  proev(hvem: string): number;
}

const RYDD_VED = 1_000;

interface Vindu {
  readonly til: number;
  antall: number;
}

/** At most `antall` times in `vinduMs`. `naa` is a monotonic clock in milliseconds. */
export function lagTakt(antall: number, vinduMs: number, naa: () => number = () => performance.now()): Takt {
  const vinduer = new Map<string, Vindu>();
  return {
    proev(hvem) {
      const tid = naa();
      if (vinduer.size >= RYDD_VED) for (const [gammel, { til }] of vinduer) if (til <= tid) vinduer.delete(gammel);
      const vindu = vinduer.get(hvem);
      if (vindu === undefined || vindu.til <= tid) {
        vinduer.set(hvem, { til: tid + vinduMs, antall: 1 });
        return 0;
      }
      if (vindu.antall >= antall) return Math.max(1, Math.ceil((vindu.til - tid) / 1_000));
      vindu.antall += 1;
      return 0;
    },
  };
}
