/** What may be sent as a parameter. Lists go as PostgreSQL arrays; JSON goes as its text ({@link json}). */
export type Parameter = string | number | boolean | null | Date | Uint8Array | readonly string[] | readonly number[];

/** A statement and its parameters: values never become part of the text. */
export interface Sporring {
  readonly text: string;
  readonly values: readonly Parameter[];
  /** Set: the server keeps the plan for the connection's next time. */
  readonly name?: string;
}

/** Writes a statement: every `${…}` becomes a parameter. */
export function sql(deler: TemplateStringsArray, ...verdier: readonly Parameter[]): Sporring {
  const text = deler.reduce((sum, del, i) => `${sum}$${i}${del}`);
  return { text, values: verdier };
}

/**
 * A statement that runs for every answer: PostgreSQL parses and plans it once per connection. `name` is its own. Behind
 * PgBouncer in transaction mode this needs PgBouncer 1.21 or newer.
 */
export function forberedt(name: string, sporring: Sporring): Sporring {
  return { ...sporring, name };
}

/** A value as the text of a json or jsonb column. */
export function json(verdi: unknown): string {
  return JSON.stringify(verdi);
}
