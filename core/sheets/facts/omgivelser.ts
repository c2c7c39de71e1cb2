import type { Kilde } from '../../values/index.ts';
import { cellenavn } from '../grid.ts';
import type { Navnesett } from '../names/navnesett.ts';
import type { Selskapsoppslag } from '../names/selskapsoppslag.ts';
import type { Problemsamler } from '../problemsamler.ts';
import { type Kolonne, medRolle, type Tabell } from '../structure/tabell.ts';
import type { Rad } from './radgang.ts';
import type { Faktasamler } from './samler.ts';
import type { Selskapsopplysninger } from './selskapsopplysninger.ts';

/** What reading a table needs beside the table. */
export interface Omgivelser {
  readonly navn: Navnesett;
  readonly oppslag: Selskapsoppslag;
  readonly fakta: Faktasamler;
  readonly opplysninger: Selskapsopplysninger;
  readonly problemer: Problemsamler;
}

/** Where a row's figures come from: the row's own Kilde cell, else what the title or a note under the table says. */
export function dokumentFor(t: Tabell, rad: Rad, kildekolonne: Kolonne | undefined): string {
  const egen = kildekolonne === undefined ? null : t.nett.tekst(rad.nr, kildekolonne.nr);
  return egen ?? rad.kontekst.kilde ?? '';
}

export function kildekolonne(t: Tabell): Kolonne | undefined {
  return medRolle(t, 'kilde');
}

export function sted(t: Tabell, rad: number, kolonne: number, dokument: string): Kilde {
  return { dokument, fil: t.fil, ark: t.ark, celle: cellenavn(rad, kolonne) };
}

/** The row's company, as an id: from its own cell, its group or the title. Tells when there is none. */
export function selskapFor(t: Tabell, rad: Rad, o: Omgivelser): string | null {
  if (rad.selskap !== null) {
    return o.oppslag.finn(
      rad.selskap.navn,
      rad.kommune,
      { dokument: '', fil: t.fil, ark: t.ark, celle: rad.selskap.celle },
      o.problemer,
    );
  }
  if (rad.manglerSelskap !== null) o.problemer.meld(rad.manglerSelskap, { kode: 'mangler_selskap', felter: {} });
  return null;
}
