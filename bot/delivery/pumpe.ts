import type { Utboks } from '../store/index.ts';
import { pauseFor, type Sender } from './sending.ts';

export interface Pumpevalg {
  readonly utboks: Utboks;
  readonly sender: Sender;
  /** How often the box is looked into when nobody has knocked, in milliseconds. */
  readonly hvilMs?: number;
  /** How often it is asked what crashed processes left behind. */
  readonly gjenopprettMs?: number;
  feilet(feil: unknown): void;
}

/** Sends what lies in the outbox: what was put off, what alerts and schedules left there, what a crash interrupted. */
export interface Pumpe {
  /** Something was put in the box. */
  bank(): void;
  /** Finishes what it is sending, and stops. */
  stopp(): Promise<void>;
}

const HVIL_MS = 500;
const GJENOPPRETT_MS = 5_000;
const SAMTIDIG = 8;
const UVISSTE_OM_GANGEN = 50;

const sov = (ms: number, vekk: AbortSignal): Promise<void> =>
  new Promise((ferdig) => {
    // Somebody knocked while the box was being looked into.
    if (vekk.aborted) return ferdig();
    const vekker = setTimeout(ferdig, ms);
    vekk.addEventListener('abort', () => {
      clearTimeout(vekker);
      ferdig();
    });
  });

/**
 * Sends again what Slack could not confirm. That may show a message twice; the alternative is that a question is never
 * answered. The pause grows with the attempts.
 */
async function sendUvisste(utboks: Utboks, vent: Map<number, number>): Promise<void> {
  for (const tatt of await utboks.taUvisste(UVISSTE_OM_GANGEN, 1)) {
    const klar = vent.get(tatt.id) ?? performance.now() + pauseFor(tatt.forsoek);
    if (performance.now() < klar) {
      vent.set(tatt.id, klar);
      continue;
    }
    vent.delete(tatt.id);
    await utboks.sendIgjen(tatt);
  }
}

export function startPumpe({
  utboks,
  sender,
  hvilMs = HVIL_MS,
  gjenopprettMs = GJENOPPRETT_MS,
  feilet,
}: Pumpevalg): Pumpe {
  let stoppet = false;
  let vekk = new AbortController();
  let sistGjenopprettet = Number.NEGATIVE_INFINITY;
  const vent = new Map<number, number>();

  const runde = async (): Promise<boolean> => {
    if (performance.now() - sistGjenopprettet > gjenopprettMs) {
      sistGjenopprettet = performance.now();
      await utboks.gjenopprett();
    }
    await sendUvisste(utboks, vent);
    const tatte = await utboks.ta(SAMTIDIG);
    await Promise.all(tatte.map((tatt) => sender.send(tatt)));
    return tatte.length > 0;
  };

  const gaa = async (): Promise<void> => {
    while (!stoppet) {
      vekk = new AbortController();
      let mer = false;
      try {
        mer = await runde();
      } catch (feil) {
        feilet(feil);
      }
      if (!mer && !stoppet) await sov(hvilMs, vekk.signal);
    }
  };
  const ferdig = gaa();
  return {
    bank: () => vekk.abort(),
    async stopp() {
      stoppet = true;
      vekk.abort();
      await ferdig;
    },
  };
}
