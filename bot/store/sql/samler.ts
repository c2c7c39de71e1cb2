interface Ventende<I, U> {
  readonly del: I;
  ferdig(utfall: U): void;
  feilet(feil: unknown): void;
}

/** More than this in one statement takes longer than it saves. */
const FLEST = 64;

/**
 * Gathers what comes while the one before is being written into one statement: many writes, one round trip and one
 * commit, and nobody waits for a clock. Each caller hears when its own part is committed. When the whole can't be
 * written (one part is at fault, or two processes met), each part is written alone.
 *
 * `alle` gives the outcomes in the order of its parts.
 */
export function lagSamler<I, U>(
  alle: (deler: readonly I[]) => Promise<readonly U[]>,
  flest = FLEST,
): (del: I) => Promise<U> {
  const koe: Ventende<I, U>[] = [];
  let iGang = false;

  const skriv = async (deler: readonly Ventende<I, U>[]): Promise<void> => {
    const utfall = await alle(deler.map((d) => d.del));
    for (const [nr, d] of deler.entries()) {
      const sitt = utfall[nr];
      if (sitt === undefined) d.feilet(new RangeError('en skriving uten utfall'));
      else d.ferdig(sitt);
    }
  };
  const enOgEn = async (deler: readonly Ventende<I, U>[]): Promise<void> => {
    for (const d of deler) await skriv([d]).catch(d.feilet);
  };
  const gaa = async (): Promise<void> => {
    while (koe.length > 0) {
      const deler = koe.splice(0, flest);
      await skriv(deler).catch((feil: unknown) => {
        const [eneste, ...andre] = deler;
        if (eneste !== undefined && andre.length === 0) eneste.feilet(feil);
        else return enOgEn(deler);
      });
    }
    iGang = false;
  };
  return (del) =>
    new Promise((ferdig, feilet) => {
      koe.push({ del, ferdig, feilet });
      if (iGang) return;
      iGang = true;
      // What comes in the same turn of the event loop goes along.
      setImmediate(() => void gaa());
    });
}
