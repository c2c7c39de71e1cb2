import type { Kolonnerolle } from '../catalogue/index.ts';
import type { Navnesett } from '../names/navnesett.ts';
import type { Blokk } from './blokker.ts';
import { tellInnhold } from './innhold.ts';
import { brukteKolonner, erEtikettkolonne } from './kolonner.ts';
import { FELLES } from './oppslag.ts';
import { tolkOverskrift } from './overskrift.ts';
import { type Rutenett, utsnitt } from './rutenett.ts';

/** A block and the part of the sheet it stands in. */
export interface Del {
  readonly nett: Rutenett;
  readonly blokk: Blokk;
}

function rolleI(nett: Rutenett, rader: readonly number[], kolonne: number): Kolonnerolle | undefined {
  for (const rad of rader) {
    const tekst = nett.tekst(rad, kolonne);
    const rolle =
      tekst === null
        ? undefined
        : tolkOverskrift(tekst)
            .fraser.map((f) => FELLES.get(f))
            .find((r) => r !== undefined);
    if (rolle) return rolle;
  }
  return undefined;
}

/** Parts of the header with nothing in the columns between them, as [first, last]. */
function stykker(kolonner: readonly number[]): readonly (readonly [number, number])[] {
  const ut: [number, number][] = [];
  for (const k of kolonner) {
    const siste = ut.at(-1);
    if (siste !== undefined && siste[1] === k - 1) siste[1] = k;
    else ut.push([k, k]);
  }
  return ut;
}

/**
 * Two tables beside each other, with an empty column between: each part starts with its own column of names, years or
 * measures. A table with an empty column in it stays one.
 */
export function delSideVedSide(nett: Rutenett, blokk: Blokk, navn: Navnesett): readonly Del[] {
  const kolonner = brukteKolonner(nett, [...blokk.overskrifter, ...blokk.rader]);
  const skjemaer = skjemastarter(nett, blokk, navn, kolonner);
  if (skjemaer.length > 1) {
    const slutt = kolonner.at(-1) ?? 1;
    return skjemaer.map((fra, i) =>
      utdrag(nett, blokk, i === 0 ? (kolonner[0] ?? 1) : fra, (skjemaer[i + 1] ?? slutt + 1) - 1),
    );
  }
  if (blokk.overskrifter.length === 0) return [{ nett, blokk }];
  const deler = stykker(kolonner);
  if (deler.length < 2) return [{ nett, blokk }];
  const foran = deler.map(([fra]) => rolleI(nett, blokk.overskrifter, fra));
  const egne = foran.every(
    (r) => r !== undefined && ['selskapsnavn', 'maal', 'aar', 'kommune'].includes(r.type) && r.type === foran[0]?.type,
  );
  if (!egne) return [{ nett, blokk }];
  return deler.map(([fra, til]) => utdrag(nett, blokk, fra, til));
}

function utdrag(nett: Rutenett, blokk: Blokk, fra: number, til: number): Del {
  const del = utsnitt(nett, fra, til);
  return { nett: del, blokk: { ...blokk, rader: blokk.rader.filter((r) => !del.tom(r)) } };
}

/** The columns of measures that statements side by side start with: each has figures before the next. */
function skjemastarter(nett: Rutenett, blokk: Blokk, navn: Navnesett, kolonner: readonly number[]): readonly number[] {
  const starter: number[] = [];
  let tall = true;
  const rader = blokk.rader.slice(0, 60);
  for (const k of kolonner.slice(0, 60)) {
    const innhold = tellInnhold(nett, rader, k, navn);
    if (tall && innhold.etiketter >= 2 && erEtikettkolonne(innhold)) {
      starter.push(k);
      tall = false;
    } else if (innhold.fylte > 0 && innhold.tekster * 2 < innhold.fylte) tall = true;
  }
  return starter;
}
