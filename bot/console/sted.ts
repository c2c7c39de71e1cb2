import type { IncomingMessage } from 'node:http';
import type { Konfigurasjon } from '../config/index.ts';

const LOKALE_VERTER: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '::1']);

/** Whether the console page is served: no Slack, no public address, and listening where only this machine reaches. */
export function faarKonsoll({ slack, adresse, vert }: Pick<Konfigurasjon, 'slack' | 'adresse' | 'vert'>): boolean {
  return slack === null && adresse === null && LOKALE_VERTER.has(vert);
}

const VERTSHODE = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::(\d{1,5}))?$/i;

/** Whether a Host header names this machine and the port that was reached: a page elsewhere can't give us its own name. */
export function erLokalVert(hode: string | undefined, port: number | undefined): boolean {
  const treff = VERTSHODE.exec(hode ?? '');
  return treff !== null && Number(treff[1] ?? 80) === port;
}

/** Whether a request comes from our own page, or from no page at all. */
export function erEgetKall({ headers }: Pick<IncomingMessage, 'headers'>): boolean {
  const fra = headers['sec-fetch-site'];
  if (fra !== undefined && fra !== 'same-origin' && fra !== 'none') return false;
  const { origin, host } = headers;
  return origin === undefined || origin === `http://${host}` || origin === `https://${host}`;
}
