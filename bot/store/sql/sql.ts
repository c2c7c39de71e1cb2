/** What may be sent as a parameter. Lists go as PostgreSQL arrays; JSON goes as its text ({@link json}). */
export type Parameter = string | number | boolean | null | Date | Uint8Array | readonly string[] | readonly number[];

/** A statement and its parameters: values never become part of the text. */
export interface Sporring {
  readonly text: string;
  readonly values: readonly Parameter[];
}

/** Writes a statement: every `${…}` becomes a parameter. */
export function sql(deler: TemplateStringsArray, ...verdier: readonly Parameter[]): Sporring {
  const text = deler.reduce((sum, del, i) => `${sum}$${i}${del}`);
  return { text, values: verdier };
}

/** A value as the text of a json or jsonb column. */
export function json(verdi: unknown): string {
  return JSON.stringify(verdi);
}
