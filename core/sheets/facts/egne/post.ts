import type { Dato, Figur, Kilde, Periode } from '../../../values/index.ts';
import { type Celle, cellenavn } from '../../grid.ts';
import { erTom } from '../../structure/rutenett.ts';
import { type Kolonne, medRolle, type Tabell } from '../../structure/tabell.ts';
import { finnAndelsform } from '../../values/andel.ts';
import { lesCelletall } from '../../values/lest.ts';
import { delAv } from '../../words/delperiode.ts';
import { janei, tekstI } from '../attributter.ts';
import { lesDatocelle, lesValg } from '../dimensjoner.ts';
import { lesRaddel, lesRadperiode } from '../felles/raddimensjoner.ts';
import { tilFigur } from '../felles/tabellfakta.ts';
import { figurtype, lesFigur } from '../figurleser.ts';
import { dokumentFor, kildekolonne, type Omgivelser, selskapFor, sted } from '../omgivelser.ts';
import { type Rad, radene } from '../radgang.ts';

/**
 * One row of a table of its own kind, read cell by cell by role. Each read tells what is wrong with its cell; `undefined`
 * is a bad cell, `null` an empty one or a column that isn't there.
 */
export class Postrad {
  readonly t: Tabell;
  readonly rad: Rad;
  readonly o: Omgivelser;
  readonly kilde: Kilde;
  readonly #dokument: string;

  constructor(t: Tabell, rad: Rad, o: Omgivelser) {
    this.t = t;
    this.rad = rad;
    this.o = o;
    this.#dokument = dokumentFor(t, rad, kildekolonne(t));
    this.kilde = sted(t, rad.nr, t.kolonner[0]?.nr ?? 1, this.#dokument);
  }

  get selskap(): string | null {
    return selskapFor(this.t, this.rad, this.o);
  }

  celle(id: string): { readonly c: Celle; readonly navn: string; readonly k: Kolonne } | null {
    const k = medRolle(this.t, id);
    if (k === undefined) return null;
    const c = this.t.nett.sett(this.rad.nr, k.nr);
    return erTom(c) ? null : { c, navn: cellenavn(this.rad.nr, k.nr), k };
  }

  tekst(id: string): string | null {
    const f = this.celle(id);
    return f === null ? null : tekstI(f.c);
  }

  svar(id: string): boolean | null {
    const f = this.celle(id);
    return f === null ? null : janei(f.c, f.navn, this.o.problemer);
  }

  dato(id: string, ende: 'fra' | 'til' | null): Dato | null | undefined {
    const f = this.celle(id);
    if (f === null || tekstErMangel(f.c)) return null;
    const lest = lesDatocelle(f.c, ende);
    if (lest === null) return null;
    if ('verdi' in lest) return lest.verdi;
    this.o.problemer.meld(f.navn, lest.feil);
    return undefined;
  }

  /** Which of the column's words the cell has. */
  valg(id: string): string | null | undefined {
    const f = this.celle(id);
    if (f === null || f.k.rolle === null || tekstErMangel(f.c)) return null;
    const lest = lesValg(f.c, f.k.rolle);
    if (lest === null) return null;
    if ('verdi' in lest) return lest.verdi;
    this.o.problemer.meld(f.navn, lest.feil);
    return undefined;
  }

  /** The figure in the column of that role; `null` when there is none or it is bad. */
  figur(id: string): Figur | null {
    const k = medRolle(this.t, id);
    return k === undefined ? null : this.figurI(k);
  }

  figurI(k: Kolonne): Figur | null {
    const type = k.rolle === null ? null : figurtype(k.rolle);
    if (k.rolle === null || type === null) return null;
    const form = type === 'andel' ? this.#form(k) : 'broek';
    const lest = lesFigur(
      this.t.nett.celle(this.rad.nr, k.nr),
      k.rolle,
      type,
      k.tierpotens ?? this.rad.etikett?.tierpotens ?? this.rad.kontekst.tierpotens,
      form,
    );
    const celle = cellenavn(this.rad.nr, k.nr);
    if (lest.slag === 'feil') this.o.problemer.meld(celle, lest.feil);
    return lest.slag === 'feil' || lest.slag === 'tom' ? null : tilFigur(lest, { ...this.kilde, celle });
  }

  #form(k: Kolonne) {
    const { t } = this;
    const prosent = k.prosent || this.rad.kontekst.prosent;
    return finnAndelsform(
      t.rader.map((r) => lesCelletall(t.nett.celle(r, k.nr))),
      prosent,
    );
  }

  /** `undefined` when a cell of it is bad, and told. */
  get periode(): Periode | null | undefined {
    const egen = lesRadperiode(this.t, this.rad.nr, this.o.problemer);
    const del = lesRaddel(this.t, this.rad.nr, this.o.problemer);
    if (egen === undefined || del === undefined) return undefined;
    const periode = egen ?? this.rad.kontekst.periode;
    return periode === null || del === null ? periode : delAv(periode, del);
  }

  /** The row has no year anywhere: told once a table, at the first column. */
  meldManglerAar(): void {
    const k = this.t.kolonner[0];
    this.o.problemer.meld(k?.celle ?? null, { kode: 'mangler_aar', felter: { kolonne: k?.overskrift ?? '' } });
  }
}

function tekstErMangel(c: Celle): boolean {
  return typeof c === 'string' && lesCelletall(c).status === 'mangler';
}

/** The table's rows that are no sums. Among levels to compare with, an average is a row like the others. */
export function* poster(t: Tabell, o: Omgivelser): Generator<Postrad> {
  const ogsaaSummer = medRolle(t, 'omraade') !== undefined;
  for (const rad of radene(t, o.navn)) if (rad.sum === null || ogsaaSummer) yield new Postrad(t, rad, o);
}
