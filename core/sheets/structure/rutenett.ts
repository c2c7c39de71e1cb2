import type { Ark, Celle } from '../grid.ts';
import { erAarstall } from '../words/periodeord.ts';

/** Merged cells are spread in memory up to this many cells a sheet; what lies beyond is read from its corner only. */
const HOEYST_SPREDT = 200_000;

/** A sheet with its merged cells spread out, 1-based as Excel counts. */
export interface Rutenett {
  readonly ark: Ark;
  readonly antallRader: number;
  /** What stands in the cell itself. */
  celle(rad: number, kolonne: number): Celle;
  /** What a reader sees there: a merged cell's value anywhere in the merge. */
  sett(rad: number, kolonne: number): Celle;
  /** The text a cell shows, trimmed; `null` for anything that is no text. Merged cells count everywhere they reach. */
  tekst(rad: number, kolonne: number): string | null;
  /** The columns with something in them (merged cells at their corner only), ascending. */
  fylte(rad: number): readonly number[];
  /** Whether {@link fylte} is empty. */
  tom(rad: number): boolean;
  /** Whether a figure stands there that is no year: such a row is no header. */
  harTall(rad: number): boolean;
  /** How many columns the merge starting here spans; 1 when there is none. */
  bredde(rad: number, kolonne: number): number;
  /** The corner cell that the value here comes from, `null` when the cell is not part of a merge. */
  hjoerne(rad: number, kolonne: number): readonly [number, number] | null;
}

const STIGNING = 16_384;

function spre(ark: Ark): { hjoerner: Map<number, number>; bredder: Map<number, number> } {
  const hjoerner = new Map<number, number>();
  const bredder = new Map<number, number>();
  for (const o of ark.sammenslaatte) {
    const hjoerne = o.rad1 * STIGNING + o.kolonne1;
    bredder.set(hjoerne, o.kolonne2 - o.kolonne1 + 1);
    const sisteRad = Math.min(o.rad2, ark.rader.length);
    for (let r = o.rad1; r <= sisteRad && hjoerner.size < HOEYST_SPREDT; r++) {
      for (let k = o.kolonne1; k <= o.kolonne2 && hjoerner.size < HOEYST_SPREDT; k++)
        hjoerner.set(r * STIGNING + k, hjoerne);
    }
  }
  return { hjoerner, bredder };
}

export function erTom(c: Celle | undefined): boolean {
  return c === null || c === undefined || (typeof c === 'string' && c.trim() === '');
}

export function celletekst(c: Celle): string | null {
  if (typeof c === 'string') return c.trim();
  return typeof c === 'object' && c !== null && c.slag === 'lenke' ? c.tekst.trim() : null;
}

export function lagRutenett(ark: Ark): Rutenett {
  const { hjoerner, bredder } = spre(ark);
  const celle = (rad: number, kolonne: number): Celle => ark.rader[rad - 1]?.[kolonne - 1] ?? null;
  const hjoerne = (rad: number, kolonne: number): readonly [number, number] | null => {
    if (hjoerner.size === 0) return null;
    const h = hjoerner.get(rad * STIGNING + kolonne);
    return h === undefined ? null : [Math.floor(h / STIGNING), h % STIGNING];
  };
  const sett = (rad: number, kolonne: number): Celle => {
    const c = celle(rad, kolonne);
    if (!erTom(c) || hjoerner.size === 0) return c;
    const h = hjoerne(rad, kolonne);
    return h === null ? c : celle(h[0], h[1]);
  };
  return {
    ark,
    antallRader: ark.rader.length,
    celle,
    sett,
    hjoerne,
    tekst: (rad, kolonne) => {
      const t = celletekst(sett(rad, kolonne));
      return t === '' ? null : t;
    },
    fylte: (rad) => {
      const ut: number[] = [];
      const celler = ark.rader[rad - 1];
      if (celler) for (let k = 0; k < celler.length; k++) if (!erTom(celler[k])) ut.push(k + 1);
      return ut;
    },
    tom: (rad) => ark.rader[rad - 1]?.every(erTom) ?? true,
    harTall: (rad) => ark.rader[rad - 1]?.some((c) => typeof c === 'number' && !erAarstall(c)) === true,
    bredde: (rad, kolonne) => bredder.get(rad * STIGNING + kolonne) ?? 1,
  };
}

/** The same sheet seen through a window of columns: tables that stand side by side. */
export function utsnitt(nett: Rutenett, fra: number, til: number): Rutenett {
  const inne = (k: number) => k >= fra && k <= til;
  return {
    ...nett,
    celle: (rad, kolonne) => (inne(kolonne) ? nett.celle(rad, kolonne) : null),
    sett: (rad, kolonne) => (inne(kolonne) ? nett.sett(rad, kolonne) : null),
    tekst: (rad, kolonne) => (inne(kolonne) ? nett.tekst(rad, kolonne) : null),
    fylte: (rad) => nett.fylte(rad).filter(inne),
    tom: (rad) => !nett.fylte(rad).some(inne),
    harTall: (rad) =>
      nett.harTall(rad) && nett.fylte(rad).some((k) => inne(k) && typeof nett.celle(rad, k) === 'number'),
  };
}
