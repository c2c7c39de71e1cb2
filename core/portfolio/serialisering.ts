import { fraTekst, tilTekst } from '../values/index.ts';
import { type Portefolje, PortefoljeSchema } from './portefolje.ts';

/**
 * The canonical JSON of a value made of facts: keys in order, absent fields left out, and an exact figure as
 * `{"broek":"1847/2"}`. Equal values give equal texts, so the text's hash names the content.
 */
export function kanoniskJson(verdi: unknown): string {
  return JSON.stringify(tilJson(verdi));
}

function tilJson(verdi: unknown): unknown {
  if (Array.isArray(verdi)) return verdi.map(tilJson);
  if (typeof verdi !== 'object' || verdi === null) return verdi;
  if ('t' in verdi && 'n' in verdi && typeof verdi.t === 'bigint' && typeof verdi.n === 'bigint') {
    return { broek: tilTekst({ t: verdi.t, n: verdi.n }) };
  }
  const felter = Object.entries(verdi).filter(([, v]) => v !== undefined);
  felter.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return Object.fromEntries(felter.map(([navn, v]) => [navn, tilJson(v)]));
}

/** Exact figures back from their texts in JSON that has been parsed; what isn't one is left for a schema to refuse. */
export function medBroeker(verdi: unknown): unknown {
  if (Array.isArray(verdi)) return verdi.map(medBroeker);
  if (typeof verdi !== 'object' || verdi === null) return verdi;
  if ('broek' in verdi && typeof verdi.broek === 'string' && Object.keys(verdi).length === 1) {
    return fraTekst(verdi.broek) ?? verdi;
  }
  return Object.fromEntries(Object.entries(verdi).map(([navn, v]) => [navn, medBroeker(v)]));
}

/** A portfolio as canonical text. {@link deserialiser} reads it back, equal in every figure. */
export function serialiser(portefolje: Portefolje): string {
  return kanoniskJson(portefolje);
}

export type Deserialisering =
  | { readonly ok: true; readonly portefolje: Portefolje }
  | { readonly ok: false; readonly kode: 'ikke_json' | 'ugyldig_portefolje'; readonly sti: string };

/** Reads a portfolio's canonical text, or any JSON of the same shape. What is wrong is a value; `sti` is where. */
export function deserialiser(tekst: string): Deserialisering {
  let json: unknown;
  try {
    json = JSON.parse(tekst);
  } catch {
    return { ok: false, kode: 'ikke_json', sti: '' };
  }
  const lest = PortefoljeSchema.safeParse(medBroeker(json));
  if (lest.success) return { ok: true, portefolje: lest.data };
  return { ok: false, kode: 'ugyldig_portefolje', sti: lest.error.issues[0]?.path.map(String).join('.') ?? '' };
}
