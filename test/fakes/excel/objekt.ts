import { ugyldigArgument } from './feil.ts';

/**
 * One object of Excel's API as the client library asks for it. What isn't listed doesn't exist here: the fake throws,
 * so that nothing is tested against an answer nobody has thought about.
 */
export interface Objekt {
  /** The name Microsoft gives the class: Range, Worksheet … */
  readonly klasse: string;
  readonly egenskaper: Readonly<Record<string, Egenskap>>;
  readonly metoder: Readonly<Record<string, Metode>>;
  /** Objects that hang under this one as properties. */
  readonly barn: Readonly<Record<string, () => Objekt | null>>;
  /** The objects of a collection. */
  readonly elementer?: () => readonly Objekt[];
  /** `collection(key)`. */
  readonly slaaOpp?: (noekkel: unknown) => Objekt;
}

export interface Egenskap {
  readonly hent: () => unknown;
  readonly sett?: (verdi: unknown) => void;
}

/** Answers with an object, with `null` for a null object, or with a plain value. */
export type Metode = (argumenter: readonly unknown[]) => unknown;

const MERKE = Symbol('objekt');

export function objekt(deler: Partial<Objekt> & Pick<Objekt, 'klasse'>): Objekt {
  const hele = { egenskaper: {}, metoder: {}, barn: {}, ...deler };
  Object.defineProperty(hele, MERKE, { value: true });
  return hele;
}

export function erObjekt(verdi: unknown): verdi is Objekt {
  return typeof verdi === 'object' && verdi !== null && MERKE in verdi;
}

export function lesbar(hent: () => unknown): Egenskap {
  return { hent };
}

export function somTekst(verdi: unknown, hva = 'text'): string {
  if (typeof verdi !== 'string') throw ugyldigArgument(`${hva}: ${JSON.stringify(verdi)}`);
  return verdi;
}

export function somTall(verdi: unknown, hva = 'number'): number {
  if (typeof verdi !== 'number' || !Number.isFinite(verdi)) throw ugyldigArgument(`${hva}: ${JSON.stringify(verdi)}`);
  return verdi;
}

export function somBool(verdi: unknown, hva = 'boolean'): boolean {
  if (typeof verdi !== 'boolean') throw ugyldigArgument(`${hva}: ${JSON.stringify(verdi)}`);
  return verdi;
}

/** One of a list of texts, as Excel's enumerations are. */
export function enAv<T extends string>(verdi: unknown, mulige: readonly T[], hva: string): T {
  const funnet = mulige.find((m) => m === verdi);
  if (funnet === undefined) throw ugyldigArgument(`${hva}: ${JSON.stringify(verdi)}`);
  return funnet;
}

/** Rows of cells of exactly this size. One value stands for all of them, as Excel allows. */
export function somTabell(verdi: unknown, rader: number, kolonner: number): (rad: number, kolonne: number) => unknown {
  if (!Array.isArray(verdi)) return () => verdi;
  const riktig = verdi.length === rader && verdi.every((r) => Array.isArray(r) && r.length === kolonner);
  if (!riktig)
    throw ugyldigArgument(
      `The number of rows or columns in the input array doesn't match the size of the range (${rader} × ${kolonner})`,
    );
  const celler: readonly unknown[][] = verdi;
  return (rad, kolonne) => celler[rad]?.[kolonne];
}
