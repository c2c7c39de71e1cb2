import { LOKAL_BOT, LOKALE_BRUKERE, LOKALE_KANALER, type Lokalklient, type LokalMelding } from '../slack/index.ts';

/** The channels that a person of the imitation sees: her own direct message, and the open ones. */
export function kanalerFor(
  bruker: string,
): { readonly id: string; readonly navn: string; readonly direkte: boolean }[] {
  return LOKALE_KANALER.filter((k) => k.medBruker === null || k.medBruker === bruker).map((k) => ({
    id: k.id,
    navn: k.medBruker === null ? k.navn : 'Eierblikk',
    direkte: k.medBruker !== null,
  }));
}

export function erBruker(bruker: string): boolean {
  return LOKALE_BRUKERE.some((b) => b.id === bruker);
}

export function serKanal(bruker: string, kanal: string): boolean {
  return erBruker(bruker) && kanalerFor(bruker).some((k) => k.id === kanal);
}

/** What has changed for one person since last time. */
export interface Utsnitt {
  readonly bot: string;
  readonly brukere: readonly { readonly id: string; readonly navn: string }[];
  readonly kanaler: ReturnType<typeof kanalerFor>;
  readonly nye: readonly LokalMelding[];
  /** The ts of messages that are gone. */
  readonly borte: readonly string[];
  readonly hjem: unknown;
  readonly modal: unknown;
  readonly status: Readonly<Record<string, string>>;
  readonly forslag: Readonly<Record<string, unknown>>;
}

/** Follows the imitation on behalf of one person; each call gives what is new since the last. */
export function lagUtsnitt(lokal: Pick<Lokalklient, 'tilstand'>, bruker: string): () => Utsnitt {
  const kanaler = kanalerFor(bruker);
  const ser = new Set(kanaler.map((k) => k.id));
  let sendt = new Map<string, LokalMelding>();
  return () => {
    const { meldinger, hjem, modaler, status, forslag } = lokal.tilstand;
    const synlige = meldinger.filter((m) => ser.has(m.kanal) && (m.bareFor === null || m.bareFor === bruker));
    // A message that is changed is replaced, so that the same object is the same message.
    const nye = synlige.filter((m) => sendt.get(m.ts) !== m);
    const naa = new Map(synlige.map((m) => [m.ts, m]));
    const borte = [...sendt.keys()].filter((ts) => !naa.has(ts));
    sendt = naa;
    const synlig = <T>(per: ReadonlyMap<string, T>) => Object.fromEntries([...per].filter(([kanal]) => ser.has(kanal)));
    return {
      bot: LOKAL_BOT.bruker,
      brukere: LOKALE_BRUKERE.map(({ id, navn }) => ({ id, navn })),
      kanaler,
      nye,
      borte,
      hjem: hjem.get(bruker) ?? null,
      modal: modaler.get(bruker) ?? null,
      status: synlig(status),
      forslag: synlig(forslag),
    };
  };
}
