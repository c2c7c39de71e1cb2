/** How a file may be kept by those who fetched it. */
export type Holdbarhet =
  /** The name is the same in every version: asked for again each time, answered with 304 when nothing has changed. */
  | 'stabil'
  /** The name changes with the content: never asked for again. */
  | 'uforanderlig';

/** What a page may do, by what it is. */
export type Sideslag =
  /** The pane: our scripts and Office's, inside Office's frames. */
  | 'rute'
  /** A page to read: no scripts. */
  | 'lesing'
  /** No page. */
  | null;

/** A file of the add-in, as it is served. */
export interface Fil {
  readonly type: string;
  readonly innhold: Buffer;
  readonly holdbarhet: Holdbarhet;
  readonly slag: Sideslag;
  /** The name it is saved under; `null`: it is shown or used, not saved. */
  readonly lagresSom: string | null;
}

const TYPER: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  png: 'image/png',
  woff2: 'font/woff2',
  zip: 'application/zip',
};

/** A file by its name's ending. @throws RangeError for an ending that we don't serve. */
export function lagFil(
  navn: string,
  innhold: string | Uint8Array,
  mer: Partial<Omit<Fil, 'type' | 'innhold'>> = {},
): Fil {
  const type = TYPER[navn.slice(navn.lastIndexOf('.') + 1)];
  if (type === undefined) throw new RangeError(`ukjent filslag: ${navn}`);
  return { type, innhold: Buffer.from(innhold), holdbarhet: 'stabil', slag: null, lagresSom: null, ...mer };
}
