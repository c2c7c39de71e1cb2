import type { Dokument } from '../../portfolio/index.ts';
import type { Dato } from '../../values/index.ts';

/** What is known about one kind of document or meeting on a day. */
export interface Dokumentstatus {
  /** The latest that was held or adopted by then. */
  readonly siste: (Dokument & { readonly dato: Dato }) | null;
  /** The next one that is planned. */
  readonly planlagt: (Dokument & { readonly dato: Dato }) | null;
  /** It exists, but nobody says from when. */
  readonly udatert: Dokument | null;
  /** A source says that it doesn't exist. */
  readonly benektet: Dokument | null;
}

/** Sorts one kind of document by the day: dates after `idag` are plans. */
export function dokumentstatus(dokumenter: readonly Dokument[], slag: Dokument['slag'], idag: Dato): Dokumentstatus {
  const aktuelle = dokumenter.filter((d) => d.slag === slag);
  const daterte = aktuelle
    .flatMap((d) => (d.finnes && d.dato !== null ? [{ ...d, dato: d.dato }] : []))
    .sort((a, b) => (a.dato < b.dato ? -1 : a.dato > b.dato ? 1 : 0));
  return {
    siste: daterte.filter((d) => d.dato <= idag).at(-1) ?? null,
    planlagt: daterte.find((d) => d.dato > idag) ?? null,
    udatert: aktuelle.find((d) => d.finnes && d.dato === null) ?? null,
    benektet: aktuelle.find((d) => !d.finnes) ?? null,
  };
}
