/** How a call to Slack went, seen from the one who must decide whether to try again. */
export type Kallutfall =
  | { readonly slag: 'ok'; readonly svar: Readonly<Record<string, unknown>> }
  /** Slack answered no, and will again: `channel_not_found`, `invalid_blocks`. */
  | { readonly slag: 'avvist'; readonly kode: string }
  /** Slack asks us to wait, and surely did nothing. */
  | { readonly slag: 'vent'; readonly ms: number }
  /** The request never reached Slack: refused connection, unknown host. */
  | { readonly slag: 'ikke_levert'; readonly kode: string }
  /** Slack may have done it: timeout, socket closed behind the request, 5xx. */
  | { readonly slag: 'uvisst'; readonly kode: string };

/** A file to give to people in Slack. */
export interface Opplasting {
  readonly kanal: string;
  readonly traad: string | null;
  readonly filnavn: string;
  readonly innhold: Buffer;
  /** Said with the file. */
  readonly tekst: string;
}

/** A file fetched from Slack, or why it wasn't: `innlogging` is Slack's login page instead of the file. */
export type Nedlasting =
  | { readonly ok: true; readonly innhold: Buffer }
  | { readonly ok: false; readonly grunn: 'for_stor' | 'innlogging' | 'ikke_tilgjengelig' };

/** Slack's Web API, or something that stands in for it. Never throws for what Slack or the network does. */
export interface Slackkall {
  kall(metode: string, argumenter: Readonly<Record<string, unknown>>): Promise<Kallutfall>;
  /** Answers a command where the bot isn't a member. The address is Slack's, good for half an hour. */
  svarPaaAdresse(adresse: string, melding: Readonly<Record<string, unknown>>): Promise<Kallutfall>;
  lastOpp(fil: Opplasting): Promise<Kallutfall>;
  hentFil(adresse: string, hoeystByte: number): Promise<Nedlasting>;
}
