import type { Lokaltilstand } from './omraade.ts';

/** Where a person is. */
export interface Hvor {
  readonly bruker: string;
  readonly kanal: string;
}

/** What a page does on behalf of a person of the imitated workspace. Each resolves when the bot has done its work. */
export interface Lokalklient {
  readonly tilstand: Lokaltilstand;
  /** Calls back whenever something is posted or changed; returns how to stop. */
  paaEndring(lytter: () => void): () => void;
  /** Says something: a direct message, or in a channel. In a channel the bot hears only what mentions it; the page's messages do. */
  skriv(hvor: Hvor, tekst: string, traad?: string): Promise<void>;
  /** `/eierblikk …`, without the command itself. */
  kommando(hvor: Hvor, tekst: string): Promise<void>;
  /** Presses a button of a message; `handling` is the button's own action_id, block_id and value. */
  trykk(hvor: Hvor, meldingTs: string, handling: Readonly<Record<string, unknown>>): Promise<void>;
  /** The message shortcut «Forklar». */
  forklar(hvor: Hvor, meldingTs: string): Promise<void>;
  /** Something pressed or chosen in the App Home or the open modal. `verdier`: what stands in the form. */
  trykkIVisning(
    bruker: string,
    hvor: 'hjem' | 'modal',
    handling: Readonly<Record<string, unknown>>,
    verdier: Readonly<Record<string, unknown>>,
  ): Promise<void>;
  /** What can be chosen in a field of the open modal that fetches its options, for what is typed so far. */
  foreslaa(
    bruker: string,
    felt: { readonly block_id: string; readonly action_id: string; readonly value: string },
  ): Promise<readonly Forslagsgruppe[]>;
  /** Sends in the open modal; its errors by block, or `null` when it was taken. `verdier`: block → action → state. */
  sendModal(
    bruker: string,
    verdier: Readonly<Record<string, unknown>>,
  ): Promise<Readonly<Record<string, string>> | null>;
  lukkModal(bruker: string): void;
  aapneHjem(bruker: string): Promise<void>;
  aapneSamtale(bruker: string): Promise<void>;
  slippFil(hvor: Hvor, navn: string, innhold: Buffer): Promise<void>;
  /** A file that the bot gave, to save. */
  hentFil(id: string): { readonly navn: string; readonly innhold: Buffer } | null;
}

/** Options that are fetched, under a title. */
export interface Forslagsgruppe {
  readonly tittel: string;
  readonly valg: readonly { readonly tekst: string; readonly verdi: string }[];
}
