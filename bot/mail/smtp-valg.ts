/** How the mail server is reached. */
export interface Smtpvalg {
  /**
   * `smtp://bruker:passord@vert:587` (STARTTLS) or `smtps://…:465`. Holds the password. `?tls=krev` asks for TLS of a server
   * on this machine too.
   */
  readonly url: string;
  /** Connections at once. */
  readonly tilkoblinger: number;
  /** How long the server may be silent, in milliseconds. */
  readonly fristMs?: number;
  /** A certificate authority of the kommune's own (PEM). */
  readonly ca?: string;
}

const LOKALE: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '::1']);
const FRIST_MS = 30_000;

export interface Tilkoblingsvalg {
  readonly vert: string;
  readonly port: number;
  /** TLS from the first byte, or asked for with STARTTLS before anything is said. */
  readonly tls: 'straks' | 'starttls' | 'ingen';
  readonly bruker: string | null;
  readonly passord: string;
  readonly fristMs: number;
  readonly ca: string | null;
}

/** Everything but a server on this machine is spoken to over TLS, or not at all. */
export function lesSmtpvalg({ url, fristMs = FRIST_MS, ca }: Smtpvalg): Tilkoblingsvalg {
  const adresse = new URL(url);
  const straks = adresse.protocol === 'smtps:';
  const vert = adresse.hostname.replace(/^\[(.*)\]$/, '$1');
  const utenTls = LOKALE.has(vert) && adresse.searchParams.get('tls') !== 'krev';
  return {
    vert,
    port: adresse.port === '' ? (straks ? 465 : 587) : Number(adresse.port),
    tls: straks ? 'straks' : utenTls ? 'ingen' : 'starttls',
    bruker: adresse.username === '' ? null : decodeURIComponent(adresse.username),
    passord: decodeURIComponent(adresse.password),
    fristMs,
    ca: ca ?? null,
  };
}
