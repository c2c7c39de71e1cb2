import { createHash, randomBytes } from 'node:crypto';

/** A new key: 256 random bits. */
export function lagNoekkel(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a key. It is too long to be guessed, so that a plain hash will do. */
export function noekkelhash(noekkel: string): string {
  return createHash('sha256').update(noekkel).digest('hex');
}
