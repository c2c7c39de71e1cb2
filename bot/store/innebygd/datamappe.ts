import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Where the embedded database keeps its data when EIERBLIKK_DATA doesn't say: the user's own data folder. Root's home
 * is closed to everyone else, PostgreSQL included, so root uses the machine's.
 */
export function standardDatamappe(
  env: Readonly<Record<string, string | undefined>>,
  plattform: NodeJS.Platform = process.platform,
  erRoot: boolean = process.getuid?.() === 0,
  hjem: string = homedir(),
): string {
  if (plattform === 'win32') return join(env.LOCALAPPDATA ?? join(hjem, 'AppData', 'Local'), 'Eierblikk');
  if (plattform === 'darwin') return join(hjem, 'Library', 'Application Support', 'Eierblikk');
  if (erRoot) return '/var/lib/eierblikk';
  const xdg = env.XDG_DATA_HOME;
  return join(xdg?.startsWith('/') ? xdg : join(hjem, '.local', 'share'), 'eierblikk');
}
