import { BEGREPER } from '#core';

interface Funnet {
  readonly navn: string;
  readonly fra: number;
  readonly lengde: number;
}

const BOKSTAV = 'a-zæøåéü';
/** What an inflected word may end with beyond its base form: «resultatgraden», «driftsmarginene». */
const LENGSTE_ENDELSE = 4;

function finn(tekst: string, ord: string, navn: string): Funnet | null {
  const kilde = ord.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+');
  const bare = ord.length <= 3 ? '' : `[${BOKSTAV}]{0,${LENGSTE_ENDELSE}}`;
  const treff = new RegExp(`(?<![${BOKSTAV}])${kilde}${bare}(?![${BOKSTAV}])`, 'u').exec(tekst);
  return treff === null ? null : { navn, fra: treff.index, lengde: ord.length };
}

/** The name of the first concept that a text speaks of (of two that begin there, the longest one's), or `null`. */
export function foersteBegrep(tekst: string): string | null {
  const smaa = tekst.toLowerCase();
  const treff = BEGREPER.flatMap((b) => {
    const ord = new Set([b.navn.nb, b.navn.nn, ...b.synonymer.nb, ...b.synonymer.nn].map((o) => o.toLowerCase()));
    return [...ord].flatMap((o) => finn(smaa, o, b.navn.nb) ?? []);
  });
  const [foerst] = treff.sort((a, b) => a.fra - b.fra || b.lengde - a.lengde);
  return foerst?.navn ?? null;
}
