import type { Del } from '#core';

/** One page with what matters most, or everything. */
export type Omfang = 'side' | 'full';

/** The rows that stand in a document of this size, and what is said of the others. */
export function raderFor<Rad>(del: Del<Rad>, omfang: Omfang): { rader: readonly Rad[]; flere: string | null } {
  if (omfang === 'full') return { rader: del.rader, flere: null };
  return { rader: del.rader.slice(0, del.paaSiden), flere: del.flere };
}
