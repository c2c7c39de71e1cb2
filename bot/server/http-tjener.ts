import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Konfigurasjon } from '../config/index.ts';
import { type Rute, stiAv, svarTekst } from './svar.ts';

export interface Httptjener {
  /** `http://127.0.0.1:3000`, with the port that was free when 0 was asked for. */
  readonly adresse: string;
  /** Takes no more requests; those that are being answered are, within the time. */
  lukk(fristMs: number): Promise<void>;
}

export type Lytting =
  | { readonly ok: true; readonly tjener: Httptjener }
  | { readonly ok: false; readonly melding: string };

type Sted = Pick<Konfigurasjon, 'port' | 'vert' | 'tls'>;

function lyttefeil(feil: NodeJS.ErrnoException, { port, vert }: Sted): string {
  switch (feil.code) {
    case 'EADDRINUSE':
      return `PORT ${port} er i bruk av et annet program. Stopp det, eller sett PORT til en annen.`;
    case 'EACCES':
      return `PORT ${port} krever høyere rettigheter. Sett PORT til 1024 eller mer.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `EIERBLIKK_VERT ${vert} er ikke en adresse på denne maskinen.`;
    default:
      return `Kan ikke lytte på ${vert}:${port} (${feil.code ?? 'ukjent feil'}).`;
  }
}

/** A host as it stands in an address: IPv6 in brackets. */
function iAdresse(vert: string): string {
  return vert.includes(':') ? `[${vert}]` : vert;
}

function adresseTil(tjener: Server, { vert, tls }: Sted): string {
  const sted: AddressInfo | string | null = tjener.address();
  const port = typeof sted === 'object' && sted !== null ? sted.port : 0;
  return `${tls === null ? 'http' : 'https'}://${iAdresse(vert)}:${port}`;
}

/** Asks each in turn; whoever knows the path answers. */
function behandler(ruter: readonly Rute[], feilet: (feil: unknown) => void) {
  const svarPaa = async (foresporsel: IncomingMessage, svar: ServerResponse): Promise<void> => {
    const sti = stiAv(foresporsel);
    for (const rute of ruter) if (await rute(foresporsel, svar, sti)) return;
    svarTekst(svar, 404, 'Finnes ikke.\n');
  };
  return (foresporsel: IncomingMessage, svar: ServerResponse): void => {
    svarPaa(foresporsel, svar).catch((feil: unknown) => {
      feilet(feil);
      if (!svar.headersSent) svarTekst(svar, 500, 'Noe gikk galt.\n');
      else svar.end();
    });
  };
}

/** Listens. What the machine says no to is one line. */
export async function lytt(sted: Sted, ruter: readonly Rute[], feilet: (feil: unknown) => void): Promise<Lytting> {
  const svarPaa = behandler(ruter, feilet);
  const tjener =
    sted.tls === null
      ? createServer(svarPaa)
      : createTlsServer(
          { cert: readFileSync(sted.tls.sertifikatfil), key: readFileSync(sted.tls.noekkelfil) },
          svarPaa,
        );
  return new Promise((ferdig) => {
    tjener.once('error', (feil) => ferdig({ ok: false, melding: lyttefeil(feil, sted) }));
    tjener.listen(sted.port, sted.vert, () => {
      ferdig({
        ok: true,
        tjener: {
          adresse: adresseTil(tjener, sted),
          lukk: (fristMs) =>
            new Promise((lukket) => {
              const frist = setTimeout(() => tjener.closeAllConnections(), fristMs);
              tjener.close(() => {
                clearTimeout(frist);
                lukket();
              });
              tjener.closeIdleConnections();
            }),
        },
      });
    });
  });
}
