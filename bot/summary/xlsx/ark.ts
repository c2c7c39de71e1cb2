import type { Blokk, Dokument } from '../dokument/index.ts';

/** The pieces of one sheet. */
export interface Arkinnhold {
  readonly navn: string;
  readonly blokker: readonly Blokk[];
}

/** What Excel takes: at most 31 characters, none of its own signs, and no name twice whatever the case. */
function arknavn(oensket: string, brukte: Set<string>): string {
  const renset = oensket
    .replace(/[\\/?*[\]:]/g, ' ')
    .replace(/^'+|'+$/g, '')
    .trim();
  const grunn = renset === '' ? 'Ark' : renset;
  for (let nummer = 1; ; nummer++) {
    const hale = nummer === 1 ? '' : ` ${nummer}`;
    const navn = `${grunn.slice(0, 31 - hale.length).trim()}${hale}`;
    if (brukte.has(navn.toLowerCase())) continue;
    brukte.add(navn.toLowerCase());
    return navn;
  }
}

/** A sheet per section of the document, in its order; charts have a sheet of their own and are left out. */
export function delIArk({ blokker }: Dokument, opptatte: readonly string[]): readonly Arkinnhold[] {
  const brukte = new Set(opptatte.map((navn) => navn.toLowerCase()));
  const ark: { navn: string; blokker: Blokk[] }[] = [];
  for (const blokk of blokker) {
    if (blokk.slag === 'overskrift' && blokk.nivaa === 2) ark.push({ navn: blokk.tekst, blokker: [blokk] });
    else ark.at(-1)?.blokker.push(blokk);
  }
  return ark
    .filter(({ blokker: b }) => b.some((x) => x.slag !== 'overskrift' && x.slag !== 'diagram'))
    .map(({ navn, blokker: b }) => ({ navn: arknavn(navn, brukte), blokker: b }));
}
