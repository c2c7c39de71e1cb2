import { type Barn, el } from './dom.ts';

export interface Tabellkolonne {
  readonly tittel: string;
  readonly tall: boolean;
}

/**
 * A table whose first column names the row. Where the pane is too narrow for columns, the style sheet stacks the cells
 * with their titles; the roles are written out, since a stacked table would else lose them.
 */
export function tabell(
  navn: string,
  kolonner: readonly Tabellkolonne[],
  rader: readonly (readonly Barn[])[],
): HTMLTableElement {
  const klasse = (tall: boolean) => (tall ? { class: 'tall' } : {});
  const hode = kolonner.map((k) => el('th', { scope: 'col', role: 'columnheader', ...klasse(k.tall) }, k.tittel));
  const kropp = rader.map((celler) =>
    el(
      'tr',
      { role: 'row' },
      ...celler.map((celle, nr) => {
        const kolonne = kolonner[nr];
        if (nr === 0) return el('th', { scope: 'row', role: 'rowheader' }, celle);
        return el(
          'td',
          { role: 'cell', 'data-tittel': kolonne?.tittel ?? '', ...klasse(kolonne?.tall ?? false) },
          celle,
        );
      }),
    ),
  );
  return el(
    'table',
    { role: 'table' },
    el('caption', { class: 'bare-opplest' }, navn),
    el('thead', { role: 'rowgroup' }, el('tr', { role: 'row' }, ...hode)),
    el('tbody', { role: 'rowgroup' }, ...kropp),
  );
}
