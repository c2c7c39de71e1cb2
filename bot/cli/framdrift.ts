import type { Vert } from './vert.ts';

const FOERST_ETTER_MS = 1000;

/** Runs the work; says what is going on when it takes more than a second and someone is watching. */
export async function medFramdrift<T>(vert: Vert, hva: string, arbeid: () => Promise<T>): Promise<T> {
  if (!vert.visFramdrift) return arbeid();
  const varsel = setTimeout(() => vert.meld(`${hva} …`), FOERST_ETTER_MS);
  try {
    return await arbeid();
  } finally {
    clearTimeout(varsel);
  }
}
