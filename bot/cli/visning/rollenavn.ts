import { KOLONNEROLLER } from '#core/sheets';

/** What a column was read as, in words. */
export function rollenavn(rolle: string): string {
  return KOLONNEROLLER.get(rolle)?.navn.nb ?? rolle;
}
