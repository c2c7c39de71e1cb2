import { randomUUID } from 'node:crypto';
import type { Massekoe, Masseutboks, Tatt, Utboks } from '../store/index.ts';
import type { Takt } from './takt.ts';

/** How it went with one of the many, seen from the one who decides whether to try again. */
export type Masseutfall =
  | { readonly slag: 'sendt'; readonly ts: string | null }
  /** Surely not sent; this one again in so long. */
  | { readonly slag: 'senere'; readonly ms: number; readonly kode: string }
  /** Surely not sent, and neither will the others be: the whole line stands still for so long. */
  | { readonly slag: 'stans'; readonly ms: number; readonly kode: string }
  /** Never. */
  | { readonly slag: 'avvist'; readonly kode: string }
  /** It may have been shown. It is not sent again before somebody decides to. */
  | { readonly slag: 'uvisst'; readonly kode: string };

export interface Massepumpevalg {
  readonly koe: Massekoe;
  readonly utboks: Pick<Utboks, 'sendt' | 'utsett' | 'feilet' | 'meldUvisst'>;
  readonly masseutboks: Masseutboks;
  readonly takt: Takt;
  /** How many may be on their way at once. */
  readonly samtidig: number;
  /** How many are claimed at a time: more than one only where the pace is so fast that they don't wait for their turns. */
  readonly omGangen?: number;
  /** How long a message may take before its fate is unknown, in milliseconds: longer than the slowest call. */
  readonly fristMs: number;
  readonly hvilMs?: number;
  readonly forpaktningMs?: number;
  send(tatt: Tatt): Promise<Masseutfall>;
  meld?(slag: Masseutfall['slag'], kode: string): void;
  feilet(feil: unknown): void;
}

export interface Massepumpe {
  /** Something was put in the line. */
  bank(): void;
  /** Finishes what is on its way, and stops. */
  stopp(): Promise<void>;
}

const HVIL_MS = 1_000;
const FORPAKTNING_MS = 15_000;
/** A turn that is this far off is waited for in pieces, so that stopping needn't wait for it. */
const LENGST_SOEVN_MS = 1_000;

function sov(ms: number, vekk: AbortSignal): Promise<void> {
  return new Promise((ferdig) => {
    if (vekk.aborted) return ferdig();
    const vekker = setTimeout(ferdig, ms);
    vekk.addEventListener('abort', () => {
      clearTimeout(vekker);
      ferdig();
    });
  });
}

async function skrivNed(v: Massepumpevalg, tatt: Tatt, utfall: Masseutfall): Promise<void> {
  switch (utfall.slag) {
    case 'sendt':
      await v.utboks.sendt(tatt, utfall.ts);
      return;
    case 'stans':
      v.takt.stans(utfall.ms);
      await v.utboks.utsett(tatt, utfall.ms, utfall.kode);
      return;
    case 'senere':
      await v.utboks.utsett(tatt, utfall.ms, utfall.kode);
      return;
    case 'avvist':
      await v.utboks.feilet(tatt, utfall.kode);
      return;
    case 'uvisst':
      await v.utboks.meldUvisst(tatt, utfall.kode);
  }
}

/** The lease on a line, asked for anew when a third of it is gone. */
function lagForpaktning({ koe, masseutboks, forpaktningMs = FORPAKTNING_MS }: Massepumpevalg) {
  const holder = randomUUID();
  let vaarTil = Number.NEGATIVE_INFINITY;
  let spoer: Promise<boolean> | null = null;
  const forny = async (): Promise<boolean> => {
    const spurt = performance.now();
    const vaar = await masseutboks.forpakt(koe, holder, forpaktningMs);
    vaarTil = vaar ? spurt + forpaktningMs : Number.NEGATIVE_INFINITY;
    return vaar;
  };
  return {
    /** Whether the line is ours to empty. */
    async vaar(): Promise<boolean> {
      if (performance.now() < vaarTil - (forpaktningMs * 2) / 3) return true;
      spoer ??= forny().finally(() => {
        spoer = null;
      });
      return spoer;
    },
    slipp: () => masseutboks.slippForpaktning(koe, holder),
  };
}

/**
 * Empties a line at its pace. However many processes there are, one of them does it at a time; the next takes over when
 * it is gone. What is sent is never sent again on a guess.
 */
export function startMassepumpe(v: Massepumpevalg): Massepumpe {
  const { koe, masseutboks, takt, samtidig, omGangen = 1, fristMs, hvilMs = HVIL_MS } = v;
  const forpaktning = lagForpaktning(v);
  let stoppet = false;
  let vekk = new AbortController();

  const underveis = new Set<Promise<void>>();

  const ventPaaTur = async (): Promise<void> => {
    for (let ms = takt.neste(); ms > 0 && !stoppet; ms -= LENGST_SOEVN_MS) {
      await new Promise((ferdig) => setTimeout(ferdig, Math.min(ms, LENGST_SOEVN_MS)));
    }
  };
  const send = async (tatt: Tatt): Promise<void> => {
    try {
      const utfall = await v.send(tatt);
      await skrivNed(v, tatt, utfall);
      v.meld?.(utfall.slag, 'kode' in utfall ? utfall.kode : '');
    } catch (feil) {
      v.feilet(feil);
    }
  };
  /** Takes some and sets them off, each at its turn. `false`: there is nothing to do, or the line is another's. */
  const noen = async (): Promise<boolean> => {
    if (!(await forpaktning.vaar())) return false;
    const tatte = await masseutboks.ta(koe, Math.min(omGangen, samtidig - underveis.size), fristMs);
    for (const tatt of tatte) {
      await ventPaaTur();
      const arbeid: Promise<void> = send(tatt).finally(() => underveis.delete(arbeid));
      underveis.add(arbeid);
    }
    return tatte.length > 0;
  };
  const gaa = async (): Promise<void> => {
    while (!stoppet) {
      if (underveis.size >= samtidig) await Promise.race(underveis);
      let mer = false;
      try {
        mer = await noen();
      } catch (feil) {
        v.feilet(feil);
      }
      if (!mer && !stoppet) await sov(hvilMs, vekk.signal);
    }
    await Promise.all(underveis);
  };
  const ferdig = gaa();
  return {
    bank() {
      vekk.abort();
      vekk = new AbortController();
    },
    async stopp() {
      stoppet = true;
      vekk.abort();
      await ferdig;
      await forpaktning.slipp().catch(v.feilet);
    },
  };
}
