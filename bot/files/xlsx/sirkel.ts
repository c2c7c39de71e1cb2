import { lesOmraade } from './celleadresse.ts';

/** A formula that Excel stored the result zero for, or none. */
export interface Nullformel {
  readonly ark: string;
  readonly rad: number;
  readonly kolonne: number;
  readonly formel: string;
}

/** A text in quotes, or a reference with or without a sheet before it. Other workbooks' sheets (`[1]Ark1!A1`) are none. */
const REFERANSE =
  /"(?:[^"]|"")*"|(?<![\p{L}\d_.\]!])(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\d_.]*))!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)(?![\p{L}\d_.(!])/giu;
/** Asking where a cell is doesn't ask what is in it. */
const STED = /\b(?:ROWS?|COLUMNS?)\([^()]*\)/gi;
const FLEST_KANTER = 200_000;

/**
 * The formulas that lead back to themselves. Excel stores 0 for a circular reference, and that zero is no figure;
 * every formula in a circle has it (or no result at all), so no others need to be looked at. Formulas filled down from
 * another (shared formulas), names and whole columns are not followed.
 */
export function finnSirkler(formler: readonly Nullformel[]): Nullformel[] {
  const noder = new Map<string, number>();
  formler.forEach((f, i) => {
    noder.set(noekkel(f.ark, f.rad, f.kolonne), i);
  });
  let kanter = 0;
  const naboer = formler.map((formel) => {
    const funnet = kanter < FLEST_KANTER ? pekere(formel, noder, FLEST_KANTER - kanter) : [];
    kanter += funnet.length;
    return funnet;
  });
  return formler.filter((_, i) => naarSegSelv(i, naboer));
}

const noekkel = (ark: string, rad: number, kolonne: number) => `${ark.toLowerCase()}!${rad}:${kolonne}`;

function pekere(formel: Nullformel, noder: ReadonlyMap<string, number>, hoeyst: number): number[] {
  const funnet: number[] = [];
  for (const [, sitert, bart, referanse] of formel.formel.replace(STED, '').matchAll(REFERANSE)) {
    const omraade = referanse === undefined ? undefined : lesOmraade(referanse);
    if (!omraade) continue;
    const ark = sitert?.replaceAll("''", "'") ?? bart ?? formel.ark;
    const celler = (omraade.rad2 - omraade.rad1 + 1) * (omraade.kolonne2 - omraade.kolonne1 + 1);
    if (celler > hoeyst) continue;
    for (let rad = omraade.rad1; rad <= omraade.rad2; rad++) {
      for (let k = omraade.kolonne1; k <= omraade.kolonne2; k++) {
        const node = noder.get(noekkel(ark, rad, k));
        if (node !== undefined) funnet.push(node);
      }
    }
  }
  return funnet;
}

function naarSegSelv(start: number, naboer: readonly (readonly number[])[]): boolean {
  const sett = new Set<number>();
  const igjen = [...(naboer[start] ?? [])];
  for (let node = igjen.pop(); node !== undefined; node = igjen.pop()) {
    if (node === start) return true;
    if (sett.has(node)) continue;
    sett.add(node);
    igjen.push(...(naboer[node] ?? []));
  }
  return false;
}
