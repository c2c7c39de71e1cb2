import { BESKRIVELSER, funksjonsdokument, funksjonsoversikt } from '../functions/index.ts';

/** The documentation of the functions by file name: one page each, and the list of them all. */
export function lagFunksjonsdokumenter(): ReadonlyMap<string, string> {
  return new Map([
    ['README.md', funksjonsoversikt(BESKRIVELSER)],
    ...BESKRIVELSER.map((b) => [`${b.id.toLowerCase().replaceAll('_', '-')}.md`, funksjonsdokument(b)] as const),
  ]);
}
