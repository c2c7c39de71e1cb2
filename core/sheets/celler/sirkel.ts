import type { Omraade } from '../grid.ts';
import { lesOmraade } from './celleadresse.ts';

/** A cell with a formula. */
export interface Formelcelle {
  readonly ark: string;
  readonly rad: number;
  readonly kolonne: number;
  readonly formel: string;
  /** The stored result is zero, or there is none: what Excel leaves in a circle. */
  readonly tom: boolean;
}

/** A text in quotes, or a reference with or without a sheet before it. Other workbooks' sheets (`[1]Ark1!A1`) are none. */
const REFERANSE =
  /"(?:[^"]|"")*"|(?<![\p{L}\d_.\]!])(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\d_.]*))!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)(?![\p{L}\d_.(!])/giu;
/** Asking where a cell is doesn't ask what is in it. */
const STED = /\b(?:ROWS?|COLUMNS?)\([^()]*\)/gi;
/** Bounds the work a hostile workbook can ask for. */
const LENGSTE_FORMEL = 2_000;
const FLEST_OPPSLAG = 1_000_000;

/**
 * The formulas that lead back to themselves, and those that build on them. Excel stores 0 for a circular reference;
 * that zero is no figure, and neither is a sum that it is part of. Only formulas with a zero or no result can be in a
 * circle. Formulas filled down from another (shared formulas), names and whole columns are not followed.
 */
export function finnSirkler(formler: readonly Formelcelle[]): Formelcelle[] {
  const tomme = formler.filter((f) => f.tom);
  const iSirkel = somLederTilSirkel(tomme, lagGraf(tomme));
  if (iSirkel.size === 0) return [];
  const smittet = somByggerPaa(formler, lagGraf(formler), iSirkel);
  return formler.filter((f) => smittet.has(f));
}

const noekkel = (ark: string, rad: number, kolonne: number) => `${ark.toLowerCase()}!${rad}:${kolonne}`;

/** For each formula, the formulas among them that it refers to. */
function lagGraf(formler: readonly Formelcelle[]): number[][] {
  const steder = new Map(formler.map((f, i) => [noekkel(f.ark, f.rad, f.kolonne), i]));
  let oppslag = FLEST_OPPSLAG;
  return formler.map((formel) => {
    const funnet: number[] = [];
    for (const { ark, omraade } of referanser(formel)) {
      oppslag -= (omraade.rad2 - omraade.rad1 + 1) * (omraade.kolonne2 - omraade.kolonne1 + 1);
      if (oppslag < 0) return funnet;
      for (let rad = omraade.rad1; rad <= omraade.rad2; rad++) {
        for (let k = omraade.kolonne1; k <= omraade.kolonne2; k++) {
          const sted = steder.get(noekkel(ark, rad, k));
          if (sted !== undefined) funnet.push(sted);
        }
      }
    }
    return funnet;
  });
}

function* referanser(formel: Formelcelle): Generator<{ ark: string; omraade: Omraade }> {
  if (formel.formel.length > LENGSTE_FORMEL) return;
  for (const [, sitert, bart, referanse] of formel.formel.replace(STED, '').matchAll(REFERANSE)) {
    const omraade = referanse === undefined ? undefined : lesOmraade(referanse);
    if (omraade) yield { ark: sitert?.replaceAll("''", "'") ?? bart ?? formel.ark, omraade };
  }
}

/** Takes away formulas that refer to none of the others, until only circles and what leads to them are left. */
function somLederTilSirkel(formler: readonly Formelcelle[], graf: readonly (readonly number[])[]): Set<Formelcelle> {
  const pekerHit = snu(graf);
  const igjen = graf.map((ut) => ut.length);
  const ferdige = igjen.flatMap((antall, i) => (antall === 0 ? [i] : []));
  const borte = new Set(ferdige);
  for (let node = ferdige.pop(); node !== undefined; node = ferdige.pop()) {
    for (const forrige of pekerHit[node] ?? []) {
      igjen[forrige] = (igjen[forrige] ?? 0) - 1;
      if (igjen[forrige] > 0) continue;
      borte.add(forrige);
      ferdige.push(forrige);
    }
  }
  return new Set(formler.filter((_, i) => !borte.has(i)));
}

function somByggerPaa(
  formler: readonly Formelcelle[],
  graf: readonly (readonly number[])[],
  start: ReadonlySet<Formelcelle>,
): Set<Formelcelle> {
  const pekerHit = snu(graf);
  const smittet = new Set(start);
  const igjen = formler.flatMap((f, i) => (start.has(f) ? [i] : []));
  for (let node = igjen.pop(); node !== undefined; node = igjen.pop()) {
    for (const neste of pekerHit[node] ?? []) {
      const formel = formler[neste];
      if (!formel || smittet.has(formel)) continue;
      smittet.add(formel);
      igjen.push(neste);
    }
  }
  return smittet;
}

function snu(graf: readonly (readonly number[])[]): number[][] {
  const snudd: number[][] = graf.map(() => []);
  graf.forEach((ut, fra) => {
    for (const til of ut) snudd[til]?.push(fra);
  });
  return snudd;
}
