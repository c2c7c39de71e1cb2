import { visTall } from '../text/index.ts';
import { heltall } from '../values/index.ts';
import type { Kontekst } from './kontekst.ts';
import type { Del } from './modell/index.ts';

interface Delinnhold<Rad> {
  readonly tittel: string;
  readonly rader: readonly Rad[];
  /** What is said when there are no rows. */
  readonly tomt: string;
  /** Rows that one page has room for; 0: the section is no part of it. */
  readonly tak: number;
  /** Rows that the one page shows even where it has room for more; all of them unless given. */
  readonly hoeyst?: number;
  readonly ingress?: readonly string[];
  readonly fotnoter?: readonly string[];
  /** Shorter ones for the one page; the same unless given. */
  readonly korteFotnoter?: readonly string[];
  /** The footnotes of these rows, where they speak of single rows; otherwise all of them stand on the one page too. */
  readonly fotnoterFor?: (rader: readonly Rad[]) => readonly string[];
}

/** A section from its rows, with what one page shows of it and what it says of the rest. */
export function lagDel<Rad>({ tekst }: Kontekst, innhold: Delinnhold<Rad>): Del<Rad> {
  const {
    tittel,
    rader,
    tomt,
    tak,
    hoeyst = rader.length,
    ingress = [],
    fotnoter = [],
    korteFotnoter,
    fotnoterFor = () => fotnoter,
  } = innhold;
  // «og 1 til» takes the line that the one would have had.
  const rom = tak > 0 && rader.length === tak + 1 ? rader.length : Math.min(tak, rader.length);
  const paaSiden = Math.min(rom, hoeyst);
  const rest = rader.length - paaSiden;
  return {
    tittel,
    ingress,
    rader,
    paaSiden,
    flere: rest > 0 && paaSiden > 0 ? tekst.flere(visTall(heltall(rest))) : null,
    tomt: rader.length === 0 ? tomt : null,
    fotnoter: fotnoterFor(rader),
    fotnoterPaaSiden: korteFotnoter ?? fotnoterFor(rader.slice(0, paaSiden)),
  };
}
