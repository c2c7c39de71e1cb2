import type { IncomingMessage, ServerResponse } from 'node:http';

/** What serves one path. `true`: it did. */
export type Rute = (foresporsel: IncomingMessage, svar: ServerResponse, sti: string) => boolean | Promise<boolean>;

export function svarTekst(
  svar: ServerResponse,
  status: number,
  tekst: string,
  type = 'text/plain; charset=utf-8',
): void {
  svar.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(tekst),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  svar.end(tekst);
}

/** The path of a request, without query; `/` for what is none. */
export function stiAv({ url }: IncomingMessage): string {
  const vei = url ?? '/';
  return vei.startsWith('/') ? (vei.split(/[?#]/, 1)[0] ?? '/') : '/';
}
