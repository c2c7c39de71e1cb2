import { type Broek, broek, type Kilde, NULL, pluss } from '../../values/index.ts';
import type { Kolonnerolle } from '../catalogue/index.ts';
import type { Celle } from '../grid.ts';
import type { Melding } from '../problem.ts';
import { type Andelsform, tilAndel } from '../values/andel.ts';
import { tilKroner } from '../values/beloep.ts';
import { type Celletall, lesCelletall, type Raatall, tier } from '../values/lest.ts';
import { vist } from './dimensjoner.ts';

/** A figure read from a cell, before its column's rounding is known. */
export type Figurlesing =
  | {
      readonly slag: 'kjent';
      readonly verdi: Broek;
      /** The displayed step; `null` for a count, which is exact. */
      readonly steg: Broek | null;
      /** For amounts in the column's own unit: the power of ten of that unit. */
      readonly tierpotens: number | null;
    }
  | { readonly slag: 'mangler' }
  | { readonly slag: 'tom' }
  | { readonly slag: 'feil'; readonly feil: Melding };

const TOM: Figurlesing = { slag: 'tom' };
const MANGLER: Figurlesing = { slag: 'mangler' };

export type Figurtype = 'beloep' | 'antall' | 'andel' | 'tall';

export function figurtype(r: Kolonnerolle): Figurtype | null {
  return r.type === 'beloep' || r.type === 'antall' || r.type === 'andel' || r.type === 'tall' ? r.type : null;
}

function ugyldig(c: Celle, type: Figurtype): Figurlesing {
  return { slag: 'feil', feil: { kode: 'ugyldig_tall', felter: { tekst: vist(c), type } } };
}

function somAntall(t: Raatall, c: Celle, type: 'antall' | 'tall'): Figurlesing {
  if (t.enhet !== null || t.tierpotens !== null) return ugyldig(c, type);
  const verdi = t.delt === 0 ? t.vist : broek(t.vist.t * 10n ** BigInt(t.delt), t.vist.n);
  return { slag: 'kjent', verdi, steg: type === 'antall' ? null : tier(-t.desimaler), tierpotens: null };
}

const PLASSER: ReadonlySet<string> = new Set(['aft_plasser', 'vta_plasser', 'tiltaksplasser']);
/** More than the whole country has: kroner under a header that says only «AFT». */
const HOEYST_PLASSER = 20_000n;

/** What a cell gives as a figure of `rolle`, in kroner, fractions or counts. */
export function lesFigur(
  c: Celle,
  rolle: Kolonnerolle,
  type: Figurtype,
  tierpotens: number | null,
  form: Andelsform,
): Figurlesing {
  if (c === null) return TOM;
  const t: Celletall = lesCelletall(c);
  if (t.status === 'tom') return TOM;
  if (t.status === 'mangler') return MANGLER;
  if (t.status === 'feil') return t.kode === 'ugyldig_tall' ? ugyldig(c, type) : { slag: 'feil', feil: somMelding(t) };
  const ut = lesRaatall(t, c, type, tierpotens, form);
  if (ut.slag === 'kjent' && PLASSER.has(rolle.id) && ut.verdi.t > HOEYST_PLASSER * ut.verdi.n) return ugyldig(c, type);
  if (ut.slag !== 'kjent' || ut.verdi.t >= 0n || rolle.kanVaereNegativ === true) return ut;
  return { slag: 'feil', feil: { kode: 'negativt_antall', felter: { tekst: vist(c) } } };
}

function somMelding(t: Exclude<Extract<Celletall, { status: 'feil' }>, { kode: 'ugyldig_tall' }>): Melding {
  switch (t.kode) {
    case 'tvetydig_tall':
      return { kode: 'tvetydig_tall', felter: t.felter };
    case 'feilverdi':
      return { kode: 'feilverdi', felter: t.felter };
    case 'formel_uten_resultat':
      return { kode: 'formel_uten_resultat', felter: t.felter };
  }
}

function lesRaatall(t: Raatall, c: Celle, type: Figurtype, tierpotens: number | null, form: Andelsform): Figurlesing {
  if (type === 'beloep') {
    if (t.enhet === 'prosent') return ugyldig(c, type);
    const kr = tilKroner(t, tierpotens);
    if (kr === null)
      return {
        slag: 'feil',
        feil: { kode: 'motstridende_enhet', felter: { tekst: vist(c), overskrift: enhetsnavn(tierpotens) } },
      };
    return { slag: 'kjent', verdi: kr.verdi, steg: kr.steg, tierpotens: kr.egenEnhet ? null : kr.tierpotens };
  }
  if (type !== 'andel') return somAntall(t, c, type);
  if (t.enhet === 'kr' || t.tierpotens !== null) return ugyldig(c, type);
  const andel = tilAndel(t, form);
  if (andel === null) return { slag: 'feil', feil: { kode: 'tvetydig_prosent', felter: { tekst: vist(c) } } };
  return { slag: 'kjent', verdi: andel.verdi, steg: andel.steg, tierpotens: null };
}

export function enhetsnavn(tierpotens: number | null): string {
  if (tierpotens === null || tierpotens === 0) return 'kr';
  return tierpotens === 3 ? 'tusen kr' : tierpotens === 6 ? 'mill. kr' : 'mrd. kr';
}

type Kjentlesing = Extract<Figurlesing, { slag: 'kjent' }>;

/** Adds up a column's figures, to hold a sum row against. Nothing is added before somebody asks: most columns have no sum. */
export class Kolonnesum {
  #ventende: Kjentlesing[] = [];
  #hele: Broek = NULL;
  #del: Broek = NULL;
  #antall = 0;
  #usikker = false;
  #storsteSteg: Broek = NULL;

  legg(f: Figurlesing): void {
    if (f.slag === 'kjent') this.#ventende.push(f);
    else if (f.slag !== 'tom') this.#usikker = true;
  }

  #leggSammen(): void {
    for (const f of this.#ventende) {
      this.#antall++;
      this.#hele = pluss(this.#hele, f.verdi);
      this.#del = pluss(this.#del, f.verdi);
      if (f.steg !== null && f.steg.t * this.#storsteSteg.n > this.#storsteSteg.t * f.steg.n)
        this.#storsteSteg = f.steg;
    }
    this.#ventende = [];
  }

  /** Whether a stated sum is that of all rows, or of those since the last sum, as far as the rounding shows. */
  stemmer(sum: Broek): boolean {
    this.#leggSammen();
    if (this.#usikker || this.#antall < 2) return true;
    return [this.#hele, this.#del].some((s) => this.#naer(sum, s));
  }

  /** Like {@link stemmer}, but only when there is something to add up. */
  erSum(sum: Broek): boolean {
    this.#leggSammen();
    return !this.#usikker && this.#antall >= 2 && this.stemmer(sum);
  }

  get sum(): Broek {
    this.#leggSammen();
    return this.#hele;
  }

  nyDel(): void {
    this.#leggSammen();
    this.#del = NULL;
  }

  #naer(a: Broek, b: Broek): boolean {
    const forskjell = broek(a.t * b.n - b.t * a.n, a.n * b.n);
    const stor = forskjell.t < 0n ? -forskjell.t : forskjell.t;
    return 2n * stor * this.#storsteSteg.n <= this.#storsteSteg.t * BigInt(this.#antall + 1) * forskjell.n;
  }
}

export function kildeVed(dokument: string, fil: string, ark: string, celle: string): Kilde {
  return { dokument, fil, ark, celle };
}
