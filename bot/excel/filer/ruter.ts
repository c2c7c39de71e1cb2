import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Rute } from '../../server/index.ts';
import { hoder } from './hoder.ts';
import { etag, harAlt, type Klargjort, klargjoer, velgKoding } from './klargjoering.ts';
import type { Finn } from './tilleggsfiler.ts';

const STI = '/excel/';

/** An address that names the content itself (`?v=` and the beginning of its hash) never has another. */
function navngir({ sha256 }: Klargjort, versjon: string | null): boolean {
  return versjon !== null && /^[0-9a-f]{8,64}$/.test(versjon) && sha256.startsWith(versjon);
}

function send(foresporsel: IncomingMessage, svar: ServerResponse, klargjort: Klargjort, versjon: string | null): void {
  const koding = velgKoding(foresporsel.headers['accept-encoding'], klargjort);
  const innhold = klargjort.pakket[koding];
  const holdbarhet = navngir(klargjort, versjon) ? 'uforanderlig' : klargjort.fil.holdbarhet;
  const felles = { ...hoder({ ...klargjort.fil, holdbarhet }), etag: etag(klargjort, koding), vary: 'accept-encoding' };
  if (harAlt(foresporsel.headers, klargjort)) {
    svar.writeHead(304, felles).end();
    return;
  }
  svar.writeHead(200, {
    ...felles,
    ...(koding === 'identity' ? {} : { 'content-encoding': koding }),
    'content-length': innhold.byteLength,
  });
  svar.end(foresporsel.method === 'HEAD' ? undefined : innhold);
}

/** Serves the add-in's files. Each is packed once and kept: there are some hundred small ones. */
export function lagFilruter(finn: Finn): Rute {
  const klargjorte = new Map<string, Klargjort>();
  const hent = async (navn: string, test: boolean): Promise<Klargjort | null> => {
    const noekkel = `${navn}${test ? '?test' : ''}`;
    const kjent = klargjorte.get(noekkel);
    if (kjent !== undefined) return kjent;
    const fil = await finn(navn, test);
    if (fil === null) return null;
    const klargjort = await klargjoer(fil);
    klargjorte.set(noekkel, klargjort);
    return klargjort;
  };
  return async (foresporsel, svar, sti) => {
    if (!sti.startsWith(STI) || (foresporsel.method !== 'GET' && foresporsel.method !== 'HEAD')) return false;
    const spoerring = new URL(foresporsel.url ?? '/', 'http://localhost').searchParams;
    const test = spoerring.get('miljoe') === 'test';
    const navn = sti.slice(STI.length);
    // Only the manifests differ: everything else would be kept twice.
    const klargjort = await hent(navn, test && /^(?:manifest\.|eierblikk\.zip)/.test(navn));
    if (klargjort !== null) send(foresporsel, svar, klargjort, spoerring.get('v'));
    return klargjort !== null;
  };
}
