import type { Ark } from './ark.ts';
import type { Bok } from './bok.ts';

/** Everything in the workbook as one text: the same before and after means that nothing was touched. */
export function tilstand(bok: Bok): string {
  return JSON.stringify({ ...utenArk(bok), ark: bok.ark.map(arkbilde) });
}

/** Where two states part, for a test's message; `null` when they are the same. */
export function forskjell(foer: string, etter: string): string | null {
  if (foer === etter) return null;
  let sted = 0;
  while (foer[sted] === etter[sted]) sted++;
  const fra = Math.max(0, sted - 80);
  return `${foer.slice(fra, sted + 80)}\n→\n${etter.slice(fra, sted + 80)}`;
}

/** The same for one sheet. */
export function arktilstand(ark: Ark): string {
  return JSON.stringify(arkbilde(ark));
}

function utenArk(bok: Bok) {
  return {
    navn: bok.navn,
    aktivt: bok.aktivt.navn,
    valgt: [...bok.valgt].map(([ark, adresse]) => [ark.navn, adresse]),
    strukturBeskyttet: bok.strukturBeskyttet,
    innstillinger: [...bok.innstillinger],
  };
}

function arkbilde(ark: Ark) {
  return {
    ...ark,
    skjulteRader: [...ark.skjulteRader],
    skjulteKolonner: [...ark.skjulteKolonner],
    formater: [...ark.formater],
    kolonneformater: [...ark.kolonneformater],
    egne: [...ark.egne],
    sideoppsett: [...ark.sideoppsett],
    merker: [...ark.merker],
    tabeller: ark.tabeller.map((t) => ({ ...t, egenskaper: [...t.egenskaper] })),
    betingede: ark.betingede.map((b) => ({ ...b, egenskaper: [...b.egenskaper] })),
    diagrammer: ark.diagrammer.map((d) => ({
      ...d,
      egenskaper: [...d.egenskaper],
      serier: d.serier.map((s) => ({ ...s, egenskaper: [...s.egenskaper] })),
    })),
  };
}
