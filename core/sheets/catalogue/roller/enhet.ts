import { rolle } from '../rolle.ts';

/** In tables of measures down: the column with each row's unit («kr», «tusen kr», «%»). */
export const ENHET = rolle({
  id: 'enhet',
  navn: { nb: 'Måleenhet', nn: 'Måleeining' },
  overskrifter: ['enhet', 'eining', 'måleenhet', 'måleeining', 'benevning', 'nemning'],
  type: 'tekst',
});
