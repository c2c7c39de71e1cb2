import { finnBegrep } from '#core';

/** The name of a metric (or of another thing that can be asked about), for headers; the id where the catalogue has none. */
export function maalnavn(id: string): string {
  return finnBegrep(id)?.navn.nb ?? id;
}
