import type { Nedlasting } from './slackkall.ts';

/**
 * Fetches a private file with the bot's token, no more of it than the limit. Without the right to it Slack answers 200
 * with an HTML login page, or leads to one.
 */
export async function hentFil(
  adresse: string,
  token: string,
  hoeystByte: number,
  fristMs: number,
): Promise<Nedlasting> {
  try {
    const svar = await fetch(adresse, {
      headers: { authorization: `Bearer ${token}` },
      redirect: 'follow',
      signal: AbortSignal.timeout(fristMs * 6),
    });
    if (!svar.ok) return { ok: false, grunn: 'ikke_tilgjengelig' };
    if ((svar.headers.get('content-type') ?? '').includes('text/html')) {
      await svar.body?.cancel();
      return { ok: false, grunn: 'innlogging' };
    }
    const deler: Uint8Array[] = [];
    let byte = 0;
    for await (const del of svar.body ?? []) {
      byte += del.byteLength;
      if (byte > hoeystByte) return { ok: false, grunn: 'for_stor' };
      deler.push(del);
    }
    return { ok: true, innhold: Buffer.concat(deler) };
  } catch {
    return { ok: false, grunn: 'ikke_tilgjengelig' };
  }
}
