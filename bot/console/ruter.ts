import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Konfigurasjon } from '../config/index.ts';
import { lesInnhold, type Rute, svarTekst } from '../server/index.ts';
import type { Lokalklient } from '../slack/index.ts';
import { stroem } from './hendelsesstroem.ts';
import { lesKall, utfoer } from './kall.ts';
import { lagSidefiler, type Sidefil } from './sidefiler.ts';
import { erEgetKall, erLokalVert, faarKonsoll } from './sted.ts';
import { erBruker, serKanal } from './utsnitt.ts';

const HOEYST_KALL = 64 * 1024;
/** More than the bot takes, so that it is the bot that says no. */
const HOEYST_FIL = 64 * 1024 * 1024;

/** Nothing from elsewhere, nothing inline, and in nobody's frame. */
const HODER = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
} as const;

/** For what never changes under its path. */
const FOR_ALLTID = { 'cache-control': 'private, max-age=31536000, immutable' } as const;

function svarJson(svar: ServerResponse, status: number, innhold: unknown): void {
  svarTekst(svar, status, `${JSON.stringify(innhold)}\n`, 'application/json; charset=utf-8');
}

async function taImotKall(lokal: Lokalklient, foresporsel: IncomingMessage, svar: ServerResponse): Promise<void> {
  if (!/^application\/json\b/.test(foresporsel.headers['content-type'] ?? '')) return svarJson(svar, 415, {});
  const innhold = await lesInnhold(foresporsel, HOEYST_KALL);
  if (innhold === null) return svarJson(svar, 413, {});
  const kall = lesKall(innhold.toString('utf8'));
  if (kall === null) return svarJson(svar, 400, {});
  svarJson(svar, 200, await utfoer(lokal, kall));
}

async function taImotFil(
  lokal: Lokalklient,
  foresporsel: IncomingMessage,
  svar: ServerResponse,
  spoerring: URLSearchParams,
): Promise<void> {
  const [bruker = '', kanal = '', navn = ''] = ['bruker', 'kanal', 'navn'].map((felt) => spoerring.get(felt) ?? '');
  if (!serKanal(bruker, kanal) || navn === '' || navn.length > 255) return svarJson(svar, 400, {});
  if (foresporsel.headers['content-type'] !== 'application/octet-stream') return svarJson(svar, 415, {});
  const innhold = await lesInnhold(foresporsel, HOEYST_FIL);
  if (innhold === null) return svarJson(svar, 413, {});
  await lokal.slippFil({ bruker, kanal }, navn, innhold);
  svarJson(svar, 200, { feil: null, grupper: [] });
}

function gi(
  svar: ServerResponse,
  { type, innhold, uforanderlig }: Sidefil,
  flere: Readonly<Record<string, string>> = {},
): void {
  const minne = uforanderlig ? FOR_ALLTID : {};
  svar.writeHead(200, { ...HODER, ...minne, ...flere, 'content-type': type, 'content-length': innhold.byteLength });
  svar.end(innhold);
}

function giFil(lokal: Lokalklient, svar: ServerResponse, id: string): void {
  const fil = lokal.hentFil(id);
  if (fil === null) {
    svarTekst(svar, 404, 'Filen finnes ikke.\n');
    return;
  }
  const navn = `attachment; filename*=UTF-8''${encodeURIComponent(fil.navn)}`;
  gi(
    svar,
    { type: 'application/octet-stream', innhold: fil.innhold, uforanderlig: false },
    { 'content-disposition': navn },
  );
}

/** The page at `/` and what it talks with under `/konsoll/`; none where it isn't to be served. */
export function konsollruter(konfigurasjon: Konfigurasjon, lokal: Lokalklient | null): readonly Rute[] {
  if (lokal === null || !faarKonsoll(konfigurasjon)) return [];
  const sidefil = lagSidefiler();
  const rute: Rute = async (foresporsel, svar, sti) => {
    if (sti !== '/' && !sti.startsWith('/konsoll/')) return false;
    if (
      !erLokalVert(foresporsel.headers.host, foresporsel.socket.localPort) ||
      (sti !== '/' && !erEgetKall(foresporsel))
    ) {
      svarTekst(svar, 403, 'Denne siden er bare for maskinen den kjører på: bruk http://localhost.\n');
      return true;
    }
    const spoerring = new URL(foresporsel.url ?? '/', 'http://localhost').searchParams;
    switch (`${foresporsel.method} ${sti}`) {
      case 'POST /konsoll/kall':
        await taImotKall(lokal, foresporsel, svar);
        return true;
      case 'POST /konsoll/fil':
        await taImotFil(lokal, foresporsel, svar, spoerring);
        return true;
      case 'GET /konsoll/hendelser': {
        const bruker = spoerring.get('bruker') ?? '';
        if (erBruker(bruker)) stroem(lokal, bruker, svar, HODER);
        else svarTekst(svar, 404, '');
        return true;
      }
      case 'GET /konsoll/lagret':
        giFil(lokal, svar, spoerring.get('id') ?? '');
        return true;
      default: {
        const fil = foresporsel.method === 'GET' ? await sidefil(sti) : null;
        if (fil !== null) gi(svar, fil);
        return fil !== null;
      }
    }
  };
  return [rute];
}
