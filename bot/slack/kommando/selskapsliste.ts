import { type Innsyn, MAAL, nbNoekkel } from '#core';

export type Lestliste =
  | { readonly ok: true; readonly ider: readonly string[] }
  | { readonly ok: false; readonly ukjent: string };

function les(tekst: string, finn: (navn: string) => string | undefined): Lestliste {
  const ider: string[] = [];
  for (const navn of tekst.split(/[,;]/).map((del) => del.trim())) {
    if (navn === '') continue;
    const id = finn(navn);
    if (id === undefined) return { ok: false, ukjent: navn };
    ider.push(id);
  }
  return { ok: true, ider: [...new Set(ider)] };
}

/** Company names with commas between, as ids. A name must be written as in the portfolio, or be one of its other names. */
export function lesSelskaper(tekst: string, innsyn: Innsyn): Lestliste {
  const etterNavn = new Map<string, string>();
  for (const { id, navn, alias } of innsyn.portefolje.selskaper) {
    for (const n of [...alias, navn]) etterNavn.set(nbNoekkel(n), id);
    etterNavn.set(nbNoekkel(navn.replace(/ (?:AS|KF|IKS|SA)$/u, '')), id);
  }
  return les(tekst, (navn) => etterNavn.get(nbNoekkel(navn)));
}

/** Metric names or ids with commas between, as ids. */
export function lesMaal(tekst: string): Lestliste {
  const etterNavn = new Map(MAAL.flatMap((m) => [m.id, m.navn.nb, m.navn.nn].map((n) => [nbNoekkel(n), m.id])));
  return les(tekst, (navn) => etterNavn.get(nbNoekkel(navn)));
}
