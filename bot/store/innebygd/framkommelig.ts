import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Kjoerebruker } from './bruker.ts';

function slipperGjennom(s: { mode: number; uid: number; gid: number }, bruker: Kjoerebruker): boolean {
  if (s.uid === bruker.uid) return (s.mode & 0o100) !== 0;
  if (s.gid === bruker.gid) return (s.mode & 0o010) !== 0;
  return (s.mode & 0o001) !== 0;
}

/** The first folder on the way down to `sti` that the user can't pass through, or `null`. Folders that don't exist are no hindrance. */
export async function foersteStengte(sti: string, bruker: Kjoerebruker): Promise<string | null> {
  const veien: string[] = [];
  for (let mappe = resolve(sti); ; mappe = dirname(mappe)) {
    veien.unshift(mappe);
    if (dirname(mappe) === mappe) break;
  }
  for (const mappe of veien) {
    const status = await stat(mappe).catch(() => null);
    if (status === null) return null;
    if (!slipperGjennom(status, bruker)) return mappe;
  }
  return null;
}
