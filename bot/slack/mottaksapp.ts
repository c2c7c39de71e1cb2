import { App, type AppOptions, type ReceiverEvent } from '@slack/bolt';
import type { Hendelser } from '../store/index.ts';
import { lesMottak } from './hendelsesnoekkel.ts';

export interface Mottaksvalg {
  readonly hendelser: Hendelser;
  /** How long the work on one event may take before another process takes it up again, in milliseconds. */
  readonly fristMs: number;
  /** Whether an event was new, for the metrics. */
  mottatt(ny: boolean): void;
  feilet(feil: unknown): void;
}

/**
 * What has been interrupted so often is given up: most likely it is what interrupts. Each attempt is later than the one
 * before (see etterlatte.ts), so this is after some seven minutes; a process that is killed again and again loses nothing.
 */
const FLEST_FORSOEK = 20;
const OM_GANGEN = 20;
/** Before work that failed is tried again here and now, in milliseconds: what failed is most often passing. */
const PAUSER_MS = [500, 3_000] as const;

/**
 * Bolt's App behind a door that writes each event's key before it is acknowledged and worked on. Twenty deliveries of
 * one event are one piece of work; what a crash interrupts is taken up again; when the key can't be written Slack gets
 * no acknowledgement, and delivers it again later.
 */
export class Mottaksapp extends App {
  readonly #valg: Mottaksvalg;
  readonly #iArbeid = new Set<Promise<void>>();
  readonly #avsluttet = new Set<string>();
  readonly #mislykket = new Set<string>();
  #stopper = false;

  constructor(valg: Mottaksvalg, app: AppOptions) {
    super(app);
    this.#valg = valg;
  }

  /** The event's end is already written, together with its result. */
  avslutt(noekkel: string): void {
    this.#avsluttet.add(noekkel);
  }

  /** The work on an event failed: it is taken up again when its time is out. */
  mislykkes(noekkel: string): void {
    this.#mislykket.add(noekkel);
  }

  override async processEvent(event: ReceiverEvent): Promise<void> {
    const mottak = lesMottak(event.body);
    if (mottak.slag === 'uten_noekkel') return super.processEvent(event);
    if (mottak.slag === 'forbigaa') return void (await event.ack());
    const { hendelse } = mottak;
    const ny = await this.#valg.hendelser.motta(hendelse, this.#valg.fristMs);
    this.#valg.mottatt(ny);
    if (!ny) return void (await event.ack());
    await this.#arbeid(hendelse.noekkel, event);
  }

  /** Takes up what crashed processes left unfinished; how many. */
  async taOppIgjen(): Promise<number> {
    const uferdige = await this.#valg.hendelser.taUferdige(OM_GANGEN, this.#valg.fristMs);
    for (const { noekkel, innhold, forsoek } of uferdige) {
      if (forsoek > FLEST_FORSOEK || typeof innhold !== 'object' || innhold === null) {
        this.#valg.feilet(new Error(`hendelsen ble avbrutt for mange ganger og er oppgitt: ${noekkel}`));
        await this.#valg.hendelser.ferdig(noekkel);
      } else {
        await this.#arbeid(noekkel, { body: { ...innhold }, ack: async () => undefined });
      }
    }
    return uferdige.length;
  }

  /** Begins nothing over again; resolves when nothing is being worked on. */
  async ferdig(): Promise<void> {
    this.#stopper = true;
    while (this.#iArbeid.size > 0) await Promise.allSettled([...this.#iArbeid]);
  }

  async #arbeid(noekkel: string, event: ReceiverEvent): Promise<void> {
    const arbeid = this.#gjoer(noekkel, event);
    this.#iArbeid.add(arbeid);
    try {
      await arbeid;
    } finally {
      this.#iArbeid.delete(arbeid);
    }
  }

  async #gjoer(noekkel: string, mottatt: ReceiverEvent): Promise<void> {
    const event = this.#medTaaligKvittering(mottatt);
    await super.processEvent(event);
    for (const pause of PAUSER_MS) {
      if (!this.#mislykket.has(noekkel) || this.#avsluttet.has(noekkel) || this.#stopper) break;
      this.#mislykket.delete(noekkel);
      await new Promise((ferdig) => setTimeout(ferdig, pause));
      await super.processEvent({ ...event, ack: async () => undefined });
    }
    const skrevet = this.#avsluttet.delete(noekkel);
    if (this.#mislykket.delete(noekkel) || skrevet) return;
    try {
      await this.#valg.hendelser.ferdig(noekkel);
    } catch (feil) {
      this.#valg.feilet(feil);
    }
  }

  /**
   * The key is written, so the work is ours whether Slack hears so or not: an acknowledgement that can't be given (the
   * connection is gone) must not stop it. Slack delivers the event again, and is told then.
   */
  #medTaaligKvittering(event: ReceiverEvent): ReceiverEvent {
    const ack: ReceiverEvent['ack'] = async (svar) => {
      try {
        await event.ack(svar);
      } catch (feil) {
        this.#valg.feilet(feil);
      }
    };
    return { ...event, ack };
  }
}
