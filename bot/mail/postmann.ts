import { kobleTil, type Smtpfeil, type Smtptilkobling } from './smtp-tilkobling.ts';
import { lesSmtpvalg, type Smtpvalg } from './smtp-valg.ts';

/** How it went with one e-mail, seen from the one who decides whether to try again. */
export type Epostutfall =
  | { readonly slag: 'sendt' }
  /** The server said «not now» to this one (4xx), and didn't take it. */
  | { readonly slag: 'senere'; readonly kode: string; readonly tekst: string }
  /** The server can't be reached, or doesn't let us in: the others will fare no better. Not sent. */
  | { readonly slag: 'tjeneren'; readonly kode: string; readonly tekst: string }
  /** The server said no, and will again (5xx). */
  | { readonly slag: 'avvist'; readonly kode: string; readonly tekst: string }
  /** Some of it was sent, and no answer came. */
  | { readonly slag: 'uvisst'; readonly kode: string; readonly tekst: string };

export interface Postmann {
  /** `innhold`: the whole message as {@link skrivBrev} gives it. Never throws for what the server or the network does. */
  send(fra: string, til: string, innhold: Buffer): Promise<Epostutfall>;
  lukk(): void;
}

const PERMANENT = 500;

function utfallAv({ svar, kode, tekst, kanVaereTatt, gjelderBrevet }: Smtpfeil): Epostutfall {
  const vist = svar === null ? kode : `smtp_${svar}`;
  if (kanVaereTatt) return { slag: 'uvisst', kode: vist, tekst };
  if (!gjelderBrevet) return { slag: 'tjeneren', kode: vist, tekst };
  // Refused before it was sent, by nodemailer or the server, without a number: an address that can't be written.
  const nei = svar === null || svar >= PERMANENT;
  return { slag: nei ? 'avvist' : 'senere', kode: vist, tekst };
}

/**
 * Sends over connections that are kept open between messages, no more of them than the server allows. A message is handed
 * to the server once: it is tried on another connection only when the server surely saw nothing of it.
 */
export function lagPostmann(valg: Smtpvalg): Postmann {
  const tilkoblingsvalg = lesSmtpvalg(valg);
  const ledige: Smtptilkobling[] = [];
  const alle = new Set<Smtptilkobling>();
  const ventende: (() => void)[] = [];
  let iBruk = 0;

  const faaPlass = async (): Promise<void> => {
    if (iBruk >= valg.tilkoblinger) await new Promise<void>((ferdig) => ventende.push(ferdig));
    else iBruk += 1;
  };
  const giPlass = (): void => {
    const neste = ventende.shift();
    if (neste === undefined) iBruk -= 1;
    else neste();
  };
  const slipp = (tilkobling: Smtptilkobling): void => {
    if (tilkobling.brukt) alle.delete(tilkobling);
    else ledige.push(tilkobling);
  };
  const ledig = (): Smtptilkobling | undefined => {
    for (;;) {
      const tilkobling = ledige.pop();
      if (tilkobling === undefined || !tilkobling.brukt) return tilkobling;
      alle.delete(tilkobling);
    }
  };

  const sendPaa = async (
    tilkobling: Smtptilkobling,
    fra: string,
    til: string,
    innhold: Buffer,
  ): Promise<Epostutfall> => {
    const svar = await tilkobling.send(fra, til, innhold);
    slipp(tilkobling);
    return svar.ok ? { slag: 'sendt' } : utfallAv(svar.feil);
  };

  const send = async (fra: string, til: string, innhold: Buffer): Promise<Epostutfall> => {
    const gammel = ledig();
    if (gammel !== undefined) {
      const utfall = await sendPaa(gammel, fra, til, innhold);
      // It may only have been idle too long: once more, on a new one.
      if (utfall.slag !== 'tjeneren') return utfall;
    }
    const ny = await kobleTil(tilkoblingsvalg);
    if (!ny.ok) return utfallAv(ny.feil);
    alle.add(ny.tilkobling);
    return sendPaa(ny.tilkobling, fra, til, innhold);
  };

  return {
    async send(fra, til, innhold) {
      await faaPlass();
      try {
        return await send(fra, til, innhold);
      } finally {
        giPlass();
      }
    },
    lukk() {
      for (const tilkobling of alle) tilkobling.lukk();
      alle.clear();
    },
  };
}
