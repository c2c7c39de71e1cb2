import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import type { Kodehemmelighet } from '../store/index.ts';

/** Digits and letters that can't be taken for each other: 32 of them, five bits each. */
const ALFABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
/** The first part finds the code, the rest is the secret: 40 bits. */
const ID_TEGN = 4;
const HEMMELIG_TEGN = 8;
const HASH_BYTE = 32;

/** A code as it was typed, in its parts. */
export interface Skrevetkode {
  readonly id: string;
  readonly hemmelig: string;
}

function tilfeldig(antall: number): string {
  // 256 is a multiple of 32: every character is as likely.
  return [...randomBytes(antall)].map((byte) => ALFABET.charAt(byte % ALFABET.length)).join('');
}

/** Slow on purpose: who steals the table has ten minutes to find the code in. */
function hash(hemmelig: string, salt: string): Promise<Buffer> {
  return new Promise((ferdig, feilet) =>
    scrypt(hemmelig, salt, HASH_BYTE, (feil, svar) => (feil === null ? ferdig(svar) : feilet(feil))),
  );
}

/** A new code as the person sees it (`K7QM-4F2D-9XHB`), and what is kept of it. */
export async function lagKode(): Promise<{ readonly vist: string; readonly lagret: Kodehemmelighet }> {
  const id = tilfeldig(ID_TEGN);
  const hemmelig = tilfeldig(HEMMELIG_TEGN);
  const salt = randomBytes(16).toString('hex');
  const lagret = { id, salt, hash: (await hash(hemmelig, salt)).toString('hex') };
  return { vist: `${id}-${hemmelig.slice(0, 4)}-${hemmelig.slice(4)}`, lagret };
}

/** Reads a code: capitals or not, with or without lines and spaces. `null`: it can't be one. */
export function lesKode(tekst: string): Skrevetkode | null {
  const tegn = tekst.toUpperCase().replace(/[\s\p{Pd}]/gu, '');
  if (tegn.length !== ID_TEGN + HEMMELIG_TEGN || [...tegn].some((t) => !ALFABET.includes(t))) return null;
  return { id: tegn.slice(0, ID_TEGN), hemmelig: tegn.slice(ID_TEGN) };
}

/** Whether the secret is the code's. Takes as long whichever character is wrong. */
export async function erRiktig(hemmelig: string, lagret: Pick<Kodehemmelighet, 'salt' | 'hash'>): Promise<boolean> {
  return timingSafeEqual(await hash(hemmelig, lagret.salt), Buffer.from(lagret.hash, 'hex'));
}
