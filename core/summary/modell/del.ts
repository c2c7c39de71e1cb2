/** One section: a heading, rows, and how much of it a single page has room for. */
export interface Del<Rad> {
  readonly tittel: string;
  /** One or two sentences under the heading; may be empty. */
  readonly ingress: readonly string[];
  /** All rows, the most important first. */
  readonly rader: readonly Rad[];
  /** How many of the rows stand on the one-page summary: the first so many. */
  readonly paaSiden: number;
  /** What is said of the others there: «og 12 til»; `null` when all are there. */
  readonly flere: string | null;
  /** What stands instead of rows when there are none; `null` when there are some. Never both empty. */
  readonly tomt: string | null;
  /** To stand under the rows, in small print. */
  readonly fotnoter: readonly string[];
  /** Those of them that speak of what stands on the one page. */
  readonly fotnoterPaaSiden: readonly string[];
}
