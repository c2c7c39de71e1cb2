import { type Broek, del, type Figurblad, fraTall, type Kilde, lik } from '#core';
import { type Arbeidsbok, type Celle, lesAdresse } from '#core/sheets';

/** A cell of the workbook that holds a figure, as a formula names it. */
export interface Cellereferanse {
  /** `'Regnskap 2024'!$D$7`. */
  readonly celle: string;
  /** What makes the cell's number the figure: `*1000` for a column in thousands, empty for most. */
  readonly skala: string;
}

export type Referanseoppslag = (blad: Figurblad) => Cellereferanse | null;

/**
 * Finds the cell that a figure was read from. `null` where a formula can't follow it: the figure is typed as text, it
 * is an amount of 0 (its unit can't be told from the number), or it isn't the cell's number times a power of ten.
 */
export function lagReferanser(bok: Arbeidsbok): Referanseoppslag {
  const ark = new Map(bok.ark.map((a) => [a.navn, a]));
  return ({ kilde, verdi, enhet }) => {
    const adresse = kilde.fil === bok.fil ? lesAdresse(kilde.celle ?? '') : undefined;
    if (adresse === undefined || kilde.ark === undefined) return null;
    const tall = tallI(ark.get(kilde.ark)?.rader[adresse.rad - 1]?.[adresse.kolonne - 1]);
    const skala = tall === null ? null : enhet === 'antall' && lik(verdi, tall) ? '' : skalaFor(verdi, tall);
    return skala === null ? null : { celle: cellereferanse(kilde.ark, kilde), skala };
  };
}

function cellereferanse(ark: string, { celle = '' }: Kilde): string {
  const [, kolonne = '', rad = ''] = /^([A-Z]+)(\d+)$/.exec(celle) ?? [];
  return `'${ark.replaceAll("'", "''")}'!$${kolonne}$${rad}`;
}

function tallI(celle: Celle | undefined): Broek | null {
  if (typeof celle === 'number') return fraTall(celle);
  if (typeof celle !== 'object' || celle === null) return null;
  return celle.slag === 'prosent' || celle.slag === 'tall_med_format' ? fraTall(celle.tall) : null;
}

const TIERPOTENS = /^10*$/;

function skalaFor(verdi: Broek, tall: Broek): string | null {
  const faktor = del(verdi, tall);
  if (faktor === null) return null;
  const [t, n] = [String(faktor.t), String(faktor.n)];
  if (!TIERPOTENS.test(t) || !TIERPOTENS.test(n)) return null;
  return t !== '1' ? `*${t}` : n !== '1' ? `/${n}` : '';
}
