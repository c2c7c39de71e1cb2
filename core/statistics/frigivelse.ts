/** One cell of a released table. The value is what was decided on: as secret as the portfolio, and shown only when it isn't hidden. */
export interface Frigivelsescelle {
  /** Which cell, the same in every version («syk», «Skissefjord»). */
  readonly navn: string;
  /** The value as text, to see whether it was corrected. */
  readonly verdi: string;
  readonly skjult: boolean;
}

/** What is decided of a table in one version alone. */
export interface Frigivelsesutkast {
  /** Which table, the same in every version: its kind, company and period, with a space between them. */
  readonly tabell: string;
  readonly celler: readonly Frigivelsescelle[];
}

/** What was released of a table in one version. Plain data: whoever stores the versions stores these with them. */
export interface Frigivelse extends Frigivelsesutkast {
  /** `holdt_tilbake`: no sum over the table's cells is shown anywhere, nor a share that one could be found from. */
  readonly summer: 'vist' | 'holdt_tilbake';
}

function likeVerdier(a: readonly Frigivelsescelle[], b: readonly Frigivelsescelle[]): boolean {
  const verdier = new Map(a.map((c) => [c.navn, c.verdi]));
  return a.length === b.length && b.every((c) => verdier.get(c.navn) === c.verdi);
}

/**
 * What a version may show of a table when earlier versions of it are known. A cell that was hidden once stays hidden:
 * its neighbours and their sum are out. When a correction changes a table that has, or had, hidden cells, the new
 * version shows none of its sums: the difference between an old sum and a new one would tell what changed.
 *
 * `tidligere`: the releases of all earlier versions, oldest first, of this table and others. Pure.
 */
export function frigiVersjon(utkast: Frigivelsesutkast, tidligere: readonly Frigivelse[]): Frigivelse {
  const egne = tidligere.filter((f) => f.tabell === utkast.tabell);
  const siste = egne.at(-1);
  if (siste === undefined) return { ...utkast, summer: 'vist' };
  const skjultFoer = new Set(egne.flatMap((f) => f.celler.filter((c) => c.skjult).map((c) => c.navn)));
  const celler = utkast.celler.map((c) => ({ ...c, skjult: c.skjult || skjultFoer.has(c.navn) }));
  const harSkjulte = skjultFoer.size > 0 || celler.some((c) => c.skjult);
  const rettet = !likeVerdier(siste.celler, utkast.celler);
  const summer = siste.summer === 'holdt_tilbake' || (rettet && harSkjulte) ? 'holdt_tilbake' : 'vist';
  return { tabell: utkast.tabell, celler, summer };
}
