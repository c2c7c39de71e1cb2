import type { Lager } from '../store/index.ts';
import { type Rute, svarTekst } from './svar.ts';

const STI = '/avmeld/';
const NOEKKEL = /^[\w-]{32}$/;

/** The page is for whoever got the e-mail: no script, nothing from elsewhere, and nothing about anybody. */
const HODER = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'",
} as const;

function side(tekst: string, knapp: string | null): string {
  const skjema = knapp === null ? '' : `<form method="post"><button type="submit">${knapp}</button></form>`;
  return `<!doctype html>
<html lang="nb">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Avmelding</title>
<style>body{font-family:sans-serif;max-width:32em;margin:3em auto;padding:0 1em;line-height:1.5}button{font:inherit;padding:.5em 1em}</style></head>
<body><main><h1>Sammendrag fra Eierblikk</h1><p>${tekst}</p>${skjema}</main></body>
</html>
`;
}

/**
 * `/avmeld/NØKKEL` stops the e-mails that the key belongs to. Looking does nothing, since scanners follow links; the button,
 * or the mail program's own one press (RFC 8058), does.
 */
export function avmeldingsrute(lager: Pick<Lager, 'sammendrag' | 'revisjon'>): Rute {
  return async (foresporsel, svar, sti) => {
    if (!sti.startsWith(STI)) return false;
    const noekkel = sti.slice(STI.length);
    const gi = (status: number, innhold: string): void => {
      svar.writeHead(status, { ...HODER, 'content-length': Buffer.byteLength(innhold) });
      svar.end(innhold);
    };
    if (!NOEKKEL.test(noekkel)) {
      gi(404, side('Lenken er ikke hel. Bruk den i e-posten.', null));
      return true;
    }
    foresporsel.resume();
    if (foresporsel.method === 'GET' || foresporsel.method === 'HEAD') {
      gi(200, side('Vil du slutte å få sammendragene?', 'Meld meg av'));
      return true;
    }
    if (foresporsel.method !== 'POST') {
      svarTekst(svar, 405, 'Bruk GET eller POST.\n');
      return true;
    }
    const stanset = await lager.sammendrag.avmeld(noekkel);
    if (stanset !== null) {
      await lager.revisjon.skriv({
        team: null,
        kanal: null,
        bruker: stanset.adresse,
        handling: 'abonner',
        sporring: null,
        selskaper: [],
        utfall: 'tillatt',
        regel: 'epost:avmelding',
        dataversjon: null,
        detaljer: { hva: 'avmeldt', abonnement: stanset.id },
      });
    }
    // The same answer for a key that nobody has: it tells nobody which keys there are.
    gi(200, side('Du får ikke flere sammendrag. Vil du ha dem igjen, spør den som satte dem opp.', null));
    return true;
  };
}
