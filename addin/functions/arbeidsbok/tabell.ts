import type { Innsyn } from '#core';
import { lagInnsyn } from '#core';
import { type Arbeidsbok, type Ark, type Celle, lesArbeidsboeker } from '#core/sheets';
import { egenGrense, type Lagret } from '../../portefoljelager/index.ts';
import { celleverdi, rader } from '../argument/celleverdi.ts';
import { tekster } from '../spraak.ts';
import { type Funksjonsfeil, mangler } from '../svar.ts';
import { type Adresse, lesAdresse } from './adresse.ts';

/** The cell that the reading of the workbook found there. */
export function celleI(bok: Arbeidsbok, ark: string | null, rad: number, kolonne: number): Celle {
  return bok.ark.find((a) => a.navn === ark)?.rader[rad - 1]?.[kolonne - 1] ?? null;
}

/** A value of an area as the reader of workbooks takes it. */
function tilCelle(verdi: unknown): Celle {
  const celle = celleverdi(verdi);
  switch (celle.slag) {
    case 'tom':
      return null;
    case 'tall':
      return celle.tall;
    case 'tekst':
      return celle.tekst;
    case 'annet':
      return celle.vist;
    case 'feil':
      return { slag: 'feil', kode: '#VALUE!' };
  }
}

const START: Adresse = { ark: '', rad1: 1, kolonne1: 1, rad2: 1, kolonne2: 1 };

/**
 * The area as a sheet of its own, its cells where they stand. Excel on desktop hands an empty cell over as 0, and a missing
 * figure is no 0: what stood there when the workbook was read decides, and without a reading nothing does (`null`).
 */
function somArk(raa: unknown, sted: Adresse, lagret: Lagret | null): Ark | null {
  const celler = rader(raa).map((rad) => rad.map(tilCelle));
  const tomme: Celle[] = new Array<Celle>(sted.kolonne1 - 1).fill(null);
  const alle: (readonly Celle[])[] = new Array<readonly Celle[]>(sted.rad1 - 1).fill([]);
  for (const [r, rad] of celler.entries()) {
    const linje = [...tomme];
    for (const [k, celle] of rad.entries()) {
      if (celle !== 0) {
        linje.push(celle);
        continue;
      }
      if (lagret === null) return null;
      const lest = celleI(lagret.bok, sted.ark, sted.rad1 + r, sted.kolonne1 + k);
      if (lest !== 0 && lest !== null) return null;
      linje.push(lest);
    }
    alle.push(linje);
  }
  const ingen: ReadonlySet<number> = new Set();
  const navn = sted.ark ?? '';
  return { navn, rader: alle, sammenslaatte: [], skjulteRader: ingen, skjulteKolonner: ingen, skjult: false };
}

/** An area of at least two rows and columns is a table of its own. */
export function erTabell(raa: unknown): boolean {
  const alle = rader(raa);
  return alle.length > 1 && (alle[0]?.length ?? 0) > 1;
}

/** The table in an area, read as a sheet of a workbook is; or why it can't be. */
export function lesTabell(raa: unknown, adresse: string | null, lagret: Lagret | null): Innsyn | Funksjonsfeil {
  const sted = (adresse === null ? null : lesAdresse(adresse)) ?? START;
  const ark = somArk(raa, sted, lagret);
  if (ark === null) return mangler(tekster().lesFoerst());
  const { portefolje } = lesArbeidsboeker([{ fil: '', ark: [ark] }]);
  return portefolje.selskaper.length === 0
    ? mangler(tekster().ingenTabell())
    : lagInnsyn(portefolje, { personverngrense: egenGrense() });
}
