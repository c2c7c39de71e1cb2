import { pipeline, Readable } from 'node:stream';
import { parse } from 'csv-parse';
import type { Skilletegn } from './skilletegn.ts';

/** Characters of one row; sixteen thousand columns of long texts fit in it. */
const LENGSTE_RAD = 4 * 1024 * 1024;

/** A row goes on to the end of the file, or for megabytes: most often a quote that is opened and never closed. */
export class RadUtenSlutt extends Error {
  /** 1-based. The rows before it are whole. */
  readonly rad: number;

  constructor(rad: number) {
    super();
    this.rad = rad;
  }
}

/**
 * The rows of a CSV that comes in pieces, by csv-parse: any line end, quotes in unquoted fields as they stand, as many
 * fields as the row has. An empty line is a row with one empty field, so that rows are numbered as a spreadsheet does.
 * @throws RadUtenSlutt after the rows before it; and what the source throws
 */
export async function* csvrader(
  biter: Iterable<string> | AsyncIterable<string>,
  skilletegn: Skilletegn,
): AsyncGenerator<readonly string[]> {
  let uendelig: number | undefined;
  const leser = parse({
    delimiter: skilletegn,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    skip_records_with_error: true,
    on_skip: () => {
      uendelig ??= leser.info.records + 1;
      return undefined;
    },
  });
  const kilde = tilRadUtenSlutt(biter, {
    ferdige: () => leser.info.records,
    uendelig: (rad) => {
      uendelig = rad;
    },
  });
  let nummer = 0;
  for await (const rad of pipeline(Readable.from(kilde), leser, () => undefined)) {
    nummer++;
    if (uendelig !== undefined && nummer >= uendelig) break;
    yield rad;
  }
  if (uendelig !== undefined) throw new RadUtenSlutt(uendelig);
}

/** csv-parse has no limit on the number of fields: it would keep a row of a hundred million of them. */
async function* tilRadUtenSlutt(
  biter: Iterable<string> | AsyncIterable<string>,
  leser: { readonly ferdige: () => number; readonly uendelig: (rad: number) => void },
): AsyncGenerator<string> {
  let ferdige = 0;
  let siden = 0;
  for await (const bit of biter) {
    siden = leser.ferdige() === ferdige ? siden + bit.length : bit.length;
    ferdige = leser.ferdige();
    if (siden > LENGSTE_RAD) {
      leser.uendelig(ferdige + 1);
      return;
    }
    yield bit;
  }
}
