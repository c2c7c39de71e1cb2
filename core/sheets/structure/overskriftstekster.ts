import { type Overskrift, tolkOverskrift } from './overskrift.ts';
import type { Rutenett } from './rutenett.ts';

/** A column's header rows read together: its own text, and the groups above it, nearest first. */
export interface Kolonneoverskrift {
  readonly nr: number;
  /** The row of the own text. */
  readonly rad: number;
  readonly egen: Overskrift | null;
  readonly grupper: readonly Overskrift[];
  /** Units that stand in cells of their own. */
  readonly enheter: readonly Overskrift[];
}

function visttekst(nett: Rutenett, rad: number, kolonne: number): string | null {
  const c = nett.sett(rad, kolonne);
  if (typeof c === 'number') return String(c);
  if (typeof c === 'object' && c?.slag === 'dato') return c.dato.split('-').reverse().join('.');
  return nett.tekst(rad, kolonne);
}

/** The nearest text to the left in a row of group headers, if that cell heads a group and isn't a column's own header. */
function fraVenstre(nett: Rutenett, rader: readonly number[], plass: number, kolonne: number): string | null {
  const rad = rader[plass] ?? 0;
  const under = rader.slice(plass + 1);
  if (!under.some((r) => visttekst(nett, r, kolonne) !== null)) return null;
  for (let k = kolonne - 1; k >= 1; k--) {
    const tekst = visttekst(nett, rad, k);
    if (tekst === null) continue;
    const slaattSammen = nett.hjoerne(rad, k) !== null;
    return !slaattSammen && under.some((r) => visttekst(nett, r, k) !== null) ? tekst : null;
  }
  return null;
}

/** Reads the header of one column. */
export function lesKolonneoverskrift(nett: Rutenett, rader: readonly number[], kolonne: number): Kolonneoverskrift {
  const tekster: { rad: number; o: Overskrift; spredt: boolean }[] = [];
  rader.forEach((rad, plass) => {
    const egen = visttekst(nett, rad, kolonne);
    const tekst = egen ?? (plass < rader.length - 1 ? fraVenstre(nett, rader, plass, kolonne) : null);
    const forrige = tekster.at(-1);
    if (tekst !== null && forrige?.o.tekst !== tekst)
      tekster.push({ rad, o: tolkOverskrift(tekst), spredt: egen === null });
  });
  const enheter = tekster.filter(
    (t) => t.o.bareEnhet && (tekster.length > 1 || t.o.tierpotens !== null || t.o.prosent),
  );
  const ord = tekster.filter((t) => !enheter.includes(t));
  const siste = ord.at(-1);
  const egen = siste !== undefined && !siste.spredt ? siste : undefined;
  const grupper = ord.filter((t) => t !== egen).map((t) => t.o);
  return {
    nr: kolonne,
    rad: egen?.rad ?? rader.at(-1) ?? 0,
    egen: egen?.o ?? null,
    grupper: grupper.reverse(),
    enheter: enheter.map((t) => t.o),
  };
}
