import { finnBegrep, fraTall, MAAL, type Maal, tilTall } from '#core';
import type { Celle } from '#core/sheets';
import { ord } from '../../ord/index.ts';
import type { Lagret } from '../../portefoljelager/index.ts';
import { beskrivelsen } from '../beskrivelser.ts';
import { argumentnavn, regnestykketFor } from '../formelfunksjon.ts';
import { FORMLER } from '../formler.ts';
import { funksjonsspraak, maalform, tekster } from '../spraak.ts';
import { type Funksjonsfeil, type Funksjonssvar, mangler, type Tabellcelle, tabellsvar, ugyldig } from '../svar.ts';
import { lesAdresse } from './adresse.ts';
import { lesFormel } from './formel.ts';
import { regnetekst } from './regnetekst.ts';
import { celleI } from './tabell.ts';

const MERKELAPPER = {
  nb: {
    maal: 'Nøkkeltall',
    betyr: 'Betyr',
    formel: 'Formel',
    utregning: 'Utregning',
    hjemmel: 'Hjemmel',
    kilde: 'Kilde',
    sammenlign: 'Sammenligning',
    ingen: 'ingen',
  },
  nn: {
    maal: 'Nøkkeltal',
    betyr: 'Tyder',
    formel: 'Formel',
    utregning: 'Utrekning',
    hjemmel: 'Heimel',
    kilde: 'Kjelde',
    sammenlign: 'Samanlikning',
    ingen: 'ingen',
  },
  en: {
    maal: 'Measure',
    betyr: 'Meaning',
    formel: 'Formula',
    utregning: 'Calculation',
    hjemmel: 'Legal basis',
    kilde: 'Source',
    sammenlign: 'Comparison',
    ingen: 'none',
  },
} as const;

/** What the catalogue says of a metric or another concept, row by row. `null` for an unknown id. */
export function begrepsrader(id: string): readonly (readonly Tabellcelle[])[] | null {
  const begrep = finnBegrep(id);
  if (begrep === undefined) return null;
  const m = maalform();
  const spraak = funksjonsspraak();
  const t = MERKELAPPER[spraak];
  // The English of a measure says what it means and how it is worked out; what has none is told in Norwegian.
  const engelsk = spraak === 'en' ? MAAL.find((maal) => maal.id === id)?.funksjon?.engelsk : undefined;
  return [
    [t.maal, ord(spraak).begrep(begrep)],
    [t.betyr, engelsk ?? begrep.definisjon[m]],
    [t.formel, begrep.formel[m]],
    [t.hjemmel, begrep.hjemmel ?? t.ingen],
    [t.kilde, begrep.definisjonskilde],
    [t.sammenlign, begrep.sammenlignbart[m]],
  ];
}

/** The row that shows how the figure came about. */
function utregningsrad(tekst: string): readonly Tabellcelle[] {
  return [MERKELAPPER[funksjonsspraak()].utregning, tekst];
}

/** A cell of the workbook as Excel would have handed it to the function. */
function somArgument(celle: Celle): unknown {
  if (celle === null || typeof celle !== 'object') return celle;
  if (celle.slag === 'prosent' || celle.slag === 'tall_med_format') return celle.tall;
  if (celle.slag === 'dato') return celle.dato;
  return celle.slag === 'lenke' ? celle.tekst : { type: 'Error' };
}

const SITERT = /^"(.*)"$/s;

/** What an argument of a formula stands for: a number or text as written, or the cells it points at. */
function verdienAv(
  argument: string,
  egetArk: string | null,
  lagret: Lagret | null,
): { verdi: unknown } | Funksjonsfeil {
  const sitat = SITERT.exec(argument)?.[1];
  if (sitat !== undefined) return { verdi: sitat };
  if (argument === '') return { verdi: null };
  const sted = lesAdresse(argument);
  if (sted !== null) {
    if (lagret === null) return mangler(tekster().lesFoerst());
    const rader = Array.from({ length: sted.rad2 - sted.rad1 + 1 }, (_, r) =>
      Array.from({ length: sted.kolonne2 - sted.kolonne1 + 1 }, (_, k) =>
        somArgument(celleI(lagret.bok, sted.ark ?? egetArk, sted.rad1 + r, sted.kolonne1 + k)),
      ),
    );
    return { verdi: rader };
  }
  const invariant = fraTall(Number(argument));
  return { verdi: invariant === null ? argument : Number(argument) };
}

const MAAL_ETTER_FUNKSJON: ReadonlyMap<string, Maal> = new Map(
  MAAL.flatMap((m) => (m.funksjon === undefined ? [] : [[m.funksjon.navn, m] as const])),
);

/**
 * A cell with one of our functions in it, from the formula's text: what the function is, the figures that went into it,
 * hjemmel and source. References without a sheet are to `egetArk`. With `vist`, what the cell shows now: another number
 * than the read figures give is not explained by them.
 */
export function forklarFormel(
  tekst: string,
  egetArk: string | null,
  lagret: Lagret | null,
  vist: number | null = null,
): Funksjonssvar {
  const kall = lesFormel(tekst);
  if (kall === null) return ugyldig(tekster().ikkeFormel(tekst));
  const formel = FORMLER.find((f) => f.navn === kall.navn);
  const maal = MAAL_ETTER_FUNKSJON.get(kall.navn);
  if (formel === undefined || maal === undefined) return egenFunksjon(kall.navn, tekst);
  const verdier: unknown[] = [];
  for (const argument of kall.argumenter) {
    const lest = verdienAv(argument, egetArk, lagret);
    if ('slag' in lest) return lest;
    verdier.push(lest.verdi);
  }
  const svar = regnestykketFor(formel, verdier);
  if (vist !== null && (svar.slag !== 'utregnet' || tilTall(svar.stykke.verdi) !== vist)) {
    return mangler(tekster().endretSidenLest());
  }
  const utregning = svar.slag === 'utregnet' ? regnetekst(svar.stykke) : svar.slag === 'feil' ? svar.tekst : '#VALUE!';
  const tall = formel.argumenter.map((a, nr) => [argumentnavn(a), kall.argumenter[nr] ?? '']);
  const [navn, betyr, formelrad, ...resten] = begrepsrader(maal.id) ?? [];
  return tabellsvar(
    [navn, betyr, formelrad, utregningsrad(utregning), ...tall, ...resten].filter((r) => r !== undefined),
  );
}

/** A function that is no metric's formula: what its help says. */
function egenFunksjon(navn: string, tekst: string): Funksjonssvar {
  const b = beskrivelsen(navn);
  if (b === undefined) return ugyldig(tekster().ikkeFormel(tekst));
  const spraak = funksjonsspraak();
  const t = MERKELAPPER[funksjonsspraak()];
  const { formel, hjemmel, kilde } = b.hjelp;
  const rader: (readonly string[])[] = [
    [t.maal, b.id],
    [t.betyr, b.tekst[spraak]],
  ];
  if (formel !== null) rader.push([t.formel, formel[spraak]]);
  rader.push([t.hjemmel, hjemmel ?? t.ingen], [t.kilde, kilde ?? t.ingen]);
  return tabellsvar(rader);
}
