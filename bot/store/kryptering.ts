import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

const ALGORITME = 'aes-256-gcm';
const IV_BYTE = 12;
const MERKE_BYTE = 16;
export const NOEKKEL_BYTE = 32;

/** A key's name, to find it again by: tells nothing about the key. */
export function noekkelId(noekkel: Uint8Array): string {
  return createHash('sha256').update('eierblikk-noekkel').update(noekkel).digest('hex').slice(0, 16);
}

/** AES-256-GCM: a fresh nonce, the tag, and the ciphertext. `bundetTil` must be the same when it is read: a row can't be moved to another team. */
export function krypter(klartekst: string, noekkel: Uint8Array, bundetTil: string): Buffer {
  const iv = randomBytes(IV_BYTE);
  const chiffer = createCipheriv(ALGORITME, noekkel, iv).setAAD(Buffer.from(bundetTil));
  const kropp = Buffer.concat([chiffer.update(klartekst, 'utf8'), chiffer.final()]);
  return Buffer.concat([iv, chiffer.getAuthTag(), kropp]);
}

/** The text back, or `null` when the key is another or a byte has been changed. */
export function dekrypter(kryptert: Uint8Array, noekkel: Uint8Array, bundetTil: string): string | null {
  if (kryptert.byteLength < IV_BYTE + MERKE_BYTE) return null;
  const dekoder = createDecipheriv(ALGORITME, noekkel, kryptert.subarray(0, IV_BYTE), { authTagLength: MERKE_BYTE })
    .setAAD(Buffer.from(bundetTil))
    .setAuthTag(kryptert.subarray(IV_BYTE, IV_BYTE + MERKE_BYTE));
  try {
    const klartekst = [dekoder.update(kryptert.subarray(IV_BYTE + MERKE_BYTE)), dekoder.final()];
    return Buffer.concat(klartekst).toString('utf8');
  } catch {
    return null;
  }
}
