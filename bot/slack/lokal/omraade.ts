/** A person of the imitated workspace. */
export interface LokalBruker {
  readonly id: string;
  readonly navn: string;
  readonly gjest: boolean;
}

/** A channel, or the direct message between the bot and one person. */
export interface LokalKanal {
  readonly id: string;
  readonly navn: string;
  /** The person at the other end of a direct message. */
  readonly medBruker: string | null;
}

export interface LokalFil {
  readonly id: string;
  readonly navn: string;
  readonly bruker: string;
  readonly kanal: string;
  readonly innhold: Buffer;
}

/** A message as it stands in a channel: a person's, or the bot's with its blocks. */
export interface LokalMelding {
  readonly ts: string;
  readonly kanal: string;
  readonly traad: string | null;
  readonly bruker: string;
  /** Only this person sees it; `null`: all. */
  readonly bareFor: string | null;
  readonly tekst: string;
  readonly blokker: readonly unknown[];
  readonly fil: { readonly id: string; readonly navn: string } | null;
}

/** A modal on somebody's screen; its hash changes when it is shown anew. */
export interface LokalModal {
  readonly id: string;
  readonly hash: string;
  readonly visning: unknown;
}

/** Everything that a page needs to draw. */
export interface Lokaltilstand {
  readonly meldinger: readonly LokalMelding[];
  /** The App Home by person. */
  readonly hjem: ReadonlyMap<string, unknown>;
  /** The open modal by person. */
  readonly modaler: ReadonlyMap<string, LokalModal>;
  /** What the bot says that it is doing, by channel. */
  readonly status: ReadonlyMap<string, string>;
  /** Suggested questions, by channel. */
  readonly forslag: ReadonlyMap<string, readonly { readonly tittel: string; readonly spoersmaal: string }[]>;
}

export const LOKALT_TEAM = 'T0LOKAL';
export const LOKAL_BOT = { team: LOKALT_TEAM, bruker: 'U0EIERBLIKK', botId: 'B0EIERBLIKK' } as const;

/** The administrator of the imitation; the others have what she gives them. */
export const LOKAL_ADMINISTRATOR = 'U0KARI';
/** Reads in the one channel that is open from the start. */
export const LOKAL_LESER = 'U0OLA';

export const LOKALE_BRUKERE: readonly LokalBruker[] = [
  { id: LOKAL_ADMINISTRATOR, navn: 'Kari (administrator)', gjest: false },
  { id: LOKAL_LESER, navn: 'Ola (leser i #eierskap)', gjest: false },
  { id: 'U0NINA', navn: 'Nina (uten tilgang)', gjest: false },
  { id: 'U0GJEST', navn: 'Gjesten', gjest: true },
];

export const LOKALE_KANALER: readonly LokalKanal[] = [
  ...LOKALE_BRUKERE.map(({ id, navn }) => ({ id: id.replace(/^U/, 'D'), navn, medBruker: id })),
  { id: 'C0EIERSKAP', navn: 'eierskap', medBruker: null },
  { id: 'C0ALLE', navn: 'alle', medBruker: null },
];
