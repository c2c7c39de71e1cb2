import { FELT, type Figur, type Forskjell, type Maalform, visPeriode, visVerdi } from '#core';

/** Figures that are shown one by one. Counts of deltakere and amounts per kommune are not: they may be small cells. */
const VISES: ReadonlySet<string> = new Set(['regnskap', 'plasser']);

/** A figure that changed, in words. `null`: the workbook doesn't give it. */
export interface VistTallendring {
  /** «Unikum AS, Driftsresultat, 2020» */
  readonly hva: string;
  readonly foer: string | null;
  readonly etter: string | null;
}

function figurtekst(figur: Figur | null, felt: (typeof FELT)[number], maalform: Maalform): string | null {
  return figur === null || figur.status !== 'kjent' ? null : visVerdi(figur.verdi, felt.enhet, { maalform });
}

/**
 * The changed figures that may be shown one by one; the others are only counted. `navn` gives a company's name, `null` when
 * the portfolio has none.
 */
export function tallendringer(
  { tall }: Pick<Forskjell, 'tall'>,
  navn: (selskap: string) => string | null,
  maalform: Maalform,
): { readonly viste: readonly VistTallendring[]; readonly andre: number } {
  const viste = tall.flatMap(({ adresse, foer, etter }) => {
    const felt = FELT.find((f) => f.id === adresse.felt);
    if (felt === undefined || adresse.liste !== 'observasjoner' || !VISES.has(felt.gruppe)) return [];
    const selskap = adresse.selskap === null ? '' : (navn(adresse.selskap) ?? adresse.selskap);
    const periode = adresse.periode === null ? '' : visPeriode(adresse.periode);
    const hva = [selskap, felt.navn[maalform], periode].filter((del) => del !== '').join(', ');
    return [{ hva, foer: figurtekst(foer, felt, maalform), etter: figurtekst(etter, felt, maalform) }];
  });
  return { viste, andre: tall.length - viste.length };
}
