import { readFile, stat } from 'node:fs/promises';

/** The user that PostgreSQL's programs run as, when it isn't our own. */
export interface Kjoerebruker {
  readonly uid: number;
  readonly gid: number;
}

/** `selv`: as we are. PostgreSQL refuses to run as root, so root lends its programs to someone without privileges. */
export type Brukervalg =
  | { readonly slag: 'selv' }
  | { readonly slag: 'annen'; readonly bruker: Kjoerebruker }
  | { readonly slag: 'ingen' };

const KANDIDATER = ['postgres', 'nobody'] as const;

async function finnIPasswd(navn: string, passwd: string): Promise<Kjoerebruker | null> {
  for (const linje of passwd.split('\n')) {
    const [bruker, , uid, gid] = linje.split(':');
    if (bruker === navn && uid !== undefined && gid !== undefined) return { uid: Number(uid), gid: Number(gid) };
  }
  return null;
}

/** Who a cluster that is there already belongs to. */
async function eier(mappe: string): Promise<Kjoerebruker | null> {
  try {
    const { uid, gid } = await stat(mappe);
    return uid === 0 ? null : { uid, gid };
  } catch {
    return null;
  }
}

/** Chooses the user for a cluster in `mappe`: its owner when it is there, else `postgres` or `nobody` when we are root. */
export async function velgBruker(mappe: string): Promise<Brukervalg> {
  if (process.getuid?.() !== 0) return { slag: 'selv' };
  const eiet = await eier(mappe);
  if (eiet !== null) return { slag: 'annen', bruker: eiet };
  const passwd = await readFile('/etc/passwd', 'utf8').catch(() => '');
  for (const navn of KANDIDATER) {
    const bruker = await finnIPasswd(navn, passwd);
    if (bruker !== null) return { slag: 'annen', bruker };
  }
  return { slag: 'ingen' };
}

/** The part of spawn's options that says who runs it. */
export function somBruker(bruker: Kjoerebruker | null): { uid?: number; gid?: number } {
  return bruker === null ? {} : { uid: bruker.uid, gid: bruker.gid };
}
