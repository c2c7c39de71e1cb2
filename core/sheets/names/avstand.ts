export { avstand } from '../../text/index.ts';

/** How far apart two spellings of a name this long may be: short names must be exact. */
export function tillattAvstand(lengde: number): number {
  return lengde >= 14 ? 2 : lengde >= 7 ? 1 : 0;
}
