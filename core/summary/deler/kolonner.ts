import { finnMaal, type Maal } from '../../metrics/index.ts';
import { visPeriode } from '../../text/index.ts';
import { type Enhet, type Periode, sammenlign } from '../../values/index.ts';
import { lagCeller, type Oppslag } from '../celler/celle.ts';
import { oppslagI } from '../celler/oppslag.ts';
import { lagSerie } from '../celler/serie.ts';
import type { Kontekst } from '../kontekst.ts';
import type { Kolonne, Tallcelle } from '../modell/index.ts';
import { periodeFor } from '../periode-for.ts';

/** What a board looks at for each company, in this order. */
const NOEKKELTALL = ['omsetning', 'driftsresultat', 'driftsmargin', 'egenkapital', 'tiltaksplasser', 'resultatgrad'];
/** Of these the development is drawn. */
const UTVIKLING = ['driftsmargin', 'egenkapital', 'resultatgrad'];

/** A measure in one period, the same for all companies. */
export interface Maalkolonne {
  readonly maal: Maal;
  readonly periode: Periode;
  readonly kolonne: Kolonne;
}

/** The unit where the number doesn't say it itself; empty for shares and counts. */
export function enhetIHodet(k: Kontekst, enhet: Enhet): string {
  return enhet === 'kr' ? k.tekst.noekkeltall.millioner : '';
}

/** The measures that somebody has figures for, each in the period that most have. */
export function maalkolonner(k: Kontekst): readonly Maalkolonne[] {
  return NOEKKELTALL.flatMap((id) => {
    const maal = finnMaal(id);
    if (maal === undefined) return [];
    const periode = periodeFor(k, maal);
    if (periode === null) return [];
    const undertittel = [visPeriode(periode), enhetIHodet(k, maal.enhet)].filter((t) => t !== '').join(', ');
    return [{ maal, periode, kolonne: { maal: id, tittel: maal.navn[k.maalform], undertittel } }];
  });
}

/** Columns of cells as rows of cells. */
export function tilRader(
  kolonner: readonly (readonly Tallcelle[])[],
  antall: number,
): readonly (readonly Tallcelle[])[] {
  return Array.from({ length: antall }, (_, rad) => kolonner.flatMap((kolonne) => kolonne[rad] ?? []));
}

/** All companies' cells, row by row, each column with one number of decimals. */
export function selskapsceller(k: Kontekst, kolonner: readonly Maalkolonne[]): readonly (readonly Tallcelle[])[] {
  const celler = kolonner.map(({ maal, periode }) =>
    lagCeller(
      k,
      maal,
      k.selskaper.map((s): Oppslag => oppslagI(k.innsyn, maal, s, periode)),
    ),
  );
  return tilRader(celler, k.selskaper.length);
}

/** The developments to draw beside a company's row. */
export function utviklingFor(k: Kontekst, selskap: Kontekst['selskaper'][number]) {
  return UTVIKLING.flatMap((id) => {
    const maal = finnMaal(id);
    return (maal === undefined ? null : lagSerie(k, maal, selskap)) ?? [];
  });
}

/** The largest first; those without a figure last, in the order they stand. */
export function stoersteFoerst<T>(rader: readonly T[], celle: (rad: T) => Tallcelle | undefined): readonly T[] {
  return [...rader].sort((a, b) => {
    const [x, y] = [celle(a)?.verdi ?? null, celle(b)?.verdi ?? null];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    return sammenlign(y, x);
  });
}
