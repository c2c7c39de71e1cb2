import type { Malrad } from '../malark.ts';

/** What the template adds to a sheet kind of the catalogue. Keys are column role ids. */
export interface Veiledning {
  /** Instead of the catalogue's description, where that names a unit: a title row's unit would be read. */
  readonly hensikt?: string;
  /** Columns that the reader takes from others, but that the template doesn't ask for. */
  readonly utelat?: readonly string[];
  readonly forklaringer: Readonly<Record<string, string>>;
  readonly bredder?: Readonly<Record<string, number>>;
  readonly eksempler: readonly Malrad[];
}

/** Explanations of the columns that many sheets share. */
export const FELLES_FORKLARINGER: Readonly<Record<string, string>> = {
  selskap: 'Navnet slik det står i arket «Selskaper», eller et av de andre navnene derfra.',
  kommune: 'Kommunens navn, likt skrevet i alle ark.',
  aar: 'Året tallene gjelder, for eksempel 2025.',
  periode_fra: 'Bare når perioden ikke er et helt kalenderår: første dag.',
  periode_til: 'Bare når perioden ikke er et helt kalenderår: siste dag.',
  kilde: 'Hvor tallene står, skrevet likt hver gang: «Årsregnskap 2025». Navnet vises i svarene.',
};

export const FELLES_BREDDER: Readonly<Record<string, number>> = { selskap: 32, kommune: 18, kilde: 34 };
