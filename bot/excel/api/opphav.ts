import type { IncomingMessage } from 'node:http';

/**
 * Whether a call comes from our own page, or from no page at all: a page elsewhere can't use a person's Excel. There are
 * no cookies to be misused; this keeps keys and codes from being tried through other people's browsers.
 */
export function erEgetOpphav({ headers }: Pick<IncomingMessage, 'headers'>, adresse: string | null): boolean {
  const fra = headers['sec-fetch-site'];
  if (fra !== undefined && fra !== 'same-origin' && fra !== 'none') return false;
  const { origin, host } = headers;
  if (origin === undefined) return true;
  // Behind a proxy the Host header may be the machine's own.
  return adresse === null ? origin === `http://${host}` || origin === `https://${host}` : origin === adresse;
}
