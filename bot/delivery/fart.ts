/** How fast the bot may post. */
export interface Fartsgrenser {
  /** Messages a second in one channel, and how many may come at once after a pause. */
  readonly kanalPerSekund: number;
  readonly kanalStoet: number;
  /** Messages a minute in one workspace. Slack doesn't say how many; some hundreds. */
  readonly omraadePerMinutt: number;
}

export const FARTSGRENSER: Fartsgrenser = { kanalPerSekund: 1, kanalStoet: 3, omraadePerMinutt: 300 };

/** Keeps within the limits, and stands still when Slack says so. Times in milliseconds. */
export interface Fart {
  /** 0: go, and the place is taken. Otherwise how long to wait before asking again. */
  proev(team: string, kanal: string): number;
  /** Slack said 429: nothing more in the workspace for so long. */
  stans(team: string, ms: number): void;
}

/** A leaky bucket: `neste` is when it would be empty if everything were sent evenly. */
class Boette {
  private readonly avstandMs: number;
  private readonly slingringMs: number;
  private neste = 0;

  constructor(avstandMs: number, stoet: number) {
    this.avstandMs = avstandMs;
    this.slingringMs = avstandMs * Math.max(0, stoet - 1);
  }

  ventetid(naa: number): number {
    return Math.max(0, this.neste - this.slingringMs - naa);
  }

  ta(naa: number): void {
    this.neste = Math.max(this.neste, naa) + this.avstandMs;
  }

  stans(til: number): void {
    this.neste = Math.max(this.neste, til + this.slingringMs);
  }

  tom(naa: number): boolean {
    return this.neste <= naa;
  }
}

const MINUTT_MS = 60_000;
const SEKUND_MS = 1_000;
const RYDD_VED = 5_000;

export function lagFart(grenser: Fartsgrenser = FARTSGRENSER, naa: () => number = () => performance.now()): Fart {
  const omraader = new Map<string, Boette>();
  const kanaler = new Map<string, Boette>();
  const avstand = MINUTT_MS / grenser.omraadePerMinutt;
  const finn = (i: Map<string, Boette>, noekkel: string, ny: () => Boette): Boette => {
    const funnet = i.get(noekkel);
    if (funnet !== undefined) return funnet;
    if (i.size >= RYDD_VED) for (const [gammel, boette] of i) if (boette.tom(naa())) i.delete(gammel);
    const boette = ny();
    i.set(noekkel, boette);
    return boette;
  };
  // A tenth of a minute's messages may come at once: people ask in bursts.
  const omraade = (team: string) =>
    finn(omraader, team, () => new Boette(avstand, Math.max(1, grenser.omraadePerMinutt / 10)));
  const kanalen = (team: string, kanal: string) =>
    finn(kanaler, `${team} ${kanal}`, () => new Boette(SEKUND_MS / grenser.kanalPerSekund, grenser.kanalStoet));
  return {
    proev(team, kanal) {
      const [o, k] = [omraade(team), kanalen(team, kanal)];
      const vent = Math.max(o.ventetid(naa()), k.ventetid(naa()));
      if (vent > 0) return Math.ceil(vent);
      o.ta(naa());
      k.ta(naa());
      return 0;
    },
    stans: (team, ms) => omraade(team).stans(naa() + ms),
  };
}
