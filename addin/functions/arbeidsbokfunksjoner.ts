import { hentPortefolje, type Lagret } from '../portefoljelager/index.ts';
import { tekster } from './spraak.ts';
import { type Funksjonssvar, mangler } from './svar.ts';
import type { Kall } from './vert.ts';

/** A function over the workbook's figures. It lies in the part that is loaded when the first of them is used. */
export type Arbeidsbokfunksjon = (raa: readonly unknown[], kall: Kall, lagret: Lagret | null) => Funksjonssvar;

/** The part that is loaded when it is first used. */
export interface Arbeidsbokdel {
  readonly ARBEIDSBOKFUNKSJONER: Readonly<Record<Arbeidsbokfunksjonsnavn, Arbeidsbokfunksjon>>;
}

/** Public for ever. */
export const ARBEIDSBOKFUNKSJONSNAVN = ['NOKKELTALL', 'FUNN', 'SPOR', 'FORKLAR'] as const;
export type Arbeidsbokfunksjonsnavn = (typeof ARBEIDSBOKFUNKSJONSNAVN)[number];

let lastet: Arbeidsbokdel | null = null;
let lasting: Promise<Arbeidsbokdel> | null = null;

/** Fetches the part once; after a failure the next call tries again. */
function last(): Promise<Arbeidsbokdel> {
  lasting ??= import('./arbeidsbok/index.ts').then(
    (del) => {
      lastet = del;
      return del;
    },
    (feil: unknown) => {
      lasting = null;
      throw feil;
    },
  );
  return lasting;
}

/** A question needs the workbook; the others may have what they need in their arguments. */
const KREVER_LEST: ReadonlySet<Arbeidsbokfunksjonsnavn> = new Set(['SPOR']);

/** Answers at once when the part is there, otherwise when it has come. */
export function kallArbeidsbokfunksjon(
  navn: Arbeidsbokfunksjonsnavn,
  raa: readonly unknown[],
  kall: Kall,
): Funksjonssvar | Promise<Funksjonssvar> {
  const lagret = hentPortefolje();
  if (lagret === null && KREVER_LEST.has(navn)) return mangler(tekster().lesFoerst());
  if (lastet !== null) return lastet.ARBEIDSBOKFUNKSJONER[navn](raa, kall, lagret);
  return last().then(
    (del) => del.ARBEIDSBOKFUNKSJONER[navn](raa, kall, hentPortefolje()),
    () => mangler(tekster().lasterIkke()),
  );
}
