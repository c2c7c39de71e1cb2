/**
 * How much of a file is read. The limits are what keeps a hostile file harmless: they hold while inflating and parsing,
 * whatever the file says about itself, so the memory used is bounded without a process or thread around the reader.
 */
export interface Grenser {
  /** Bytes on disk. */
  readonly filstoerrelse: number;
  /** Sum of the sizes the zip directory promises, in bytes; also the most that is inflated in all. */
  readonly utpakket: number;
  /** Uncompressed to compressed size of one entry; tested only on entries above `pakkegradFra` bytes. */
  readonly pakkegrad: number;
  readonly pakkegradFra: number;
  /** Entries in the zip directory. */
  readonly zipdeler: number;
  /** Sheets in the workbook. */
  readonly ark: number;
  /** Rows that hold something, in all sheets together. */
  readonly rader: number;
  /** Cells that hold something, in all sheets together. Each may become a figure with its source, about a kilobyte. */
  readonly celler: number;
  /** Characters of one cell; Excel's own limit is 32 767. */
  readonly celletekst: number;
  /** Characters of all texts together. */
  readonly tekst: number;
  /** Share of the heap limit at which reading gives up rather than letting the process die. */
  readonly minneandel: number;
}

const MB = 1024 * 1024;

export const GRENSER: Grenser = {
  filstoerrelse: 100 * MB,
  utpakket: 1024 * MB,
  pakkegrad: 150,
  pakkegradFra: 50 * MB,
  zipdeler: 5_000,
  ark: 200,
  rader: 100_000,
  celler: 300_000,
  celletekst: 32_767,
  tekst: 32_000_000,
  minneandel: 0.85,
};

/** Excel's own size of a sheet. */
export const STOERSTE_RAD = 1_048_576;
export const STOERSTE_KOLONNE = 16_384;

/** A limit as it is printed: `250 000` with hard spaces. */
export function visGrense(tall: number): string {
  return String(tall).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
}
