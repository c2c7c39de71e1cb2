import type { ServerResponse } from 'node:http';
import type { Lokalklient } from '../slack/index.ts';
import { lagUtsnitt } from './utsnitt.ts';

/** Changes that come together are sent together, in milliseconds. */
const SAMLE_MS = 15;

/** Sends what changes for one person, as server-sent events, until the page is closed. */
export function stroem(
  lokal: Lokalklient,
  bruker: string,
  svar: ServerResponse,
  hoder: Readonly<Record<string, string>>,
): void {
  const utsnitt = lagUtsnitt(lokal, bruker);
  let venter: NodeJS.Timeout | null = null;
  const send = (): void => {
    venter = null;
    svar.write(`data: ${JSON.stringify(utsnitt())}\n\n`);
  };
  svar.writeHead(200, { ...hoder, 'content-type': 'text/event-stream; charset=utf-8' });
  send();
  const slutt = lokal.paaEndring(() => {
    venter ??= setTimeout(send, SAMLE_MS);
  });
  svar.once('close', () => {
    slutt();
    if (venter !== null) clearTimeout(venter);
  });
}
