/** Something that is asked for. */
export interface Oppgave {
  /** What the user calls it. The same name twice is the same thing asked for again. */
  readonly navn: string;
  gjoer(): Promise<void>;
}

export interface Koevalg {
  /** Asked before each: whether it can be done now. A promise of `false`: nothing of what waits is done. */
  readonly kan: () => true | Promise<boolean>;
  /** What waits has changed: the names, in order, without what goes on now. */
  readonly endret: (venter: readonly string[]) => void;
}

/** What is asked for, done one at a time in the order it came, each once. */
export class Koe {
  private readonly valg: Koevalg;
  private oppgaver: readonly Oppgave[] = [];
  private naa: Oppgave | null = null;
  private loep: Promise<void> | null = null;

  constructor(valg: Koevalg) {
    this.valg = valg;
  }

  /** Resolves when nothing is left. Begins at once when nothing else goes on. */
  legg(oppgave: Oppgave): Promise<void> {
    if (![this.naa, ...this.oppgaver].some((o) => o?.navn === oppgave.navn)) this.sett([...this.oppgaver, oppgave]);
    this.loep ??= this.arbeidUnna();
    return this.loep;
  }

  /** Forgets what waits. What goes on is not stopped. */
  toem(): void {
    this.sett([]);
  }

  private sett(oppgaver: readonly Oppgave[]): void {
    this.oppgaver = oppgaver;
    this.valg.endret(oppgaver.map((o) => o.navn));
  }

  private async arbeidUnna(): Promise<void> {
    try {
      while (this.oppgaver.length > 0) {
        const kan = this.valg.kan();
        if (kan !== true && !(await kan)) this.toem();
        const [foerste, ...resten] = this.oppgaver;
        if (foerste === undefined) return;
        this.naa = foerste;
        this.sett(resten);
        await foerste.gjoer();
        this.naa = null;
      }
    } finally {
      // Before anybody who waits for this is told: what they then ask for begins anew.
      this.naa = null;
      this.loep = null;
    }
  }
}
