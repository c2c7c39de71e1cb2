import { formelmaal } from '../formelmaal.ts';
import { VTA_PLASSER_KOMMUNALE } from '../stoerrelser.ts';

export const vtaPlasserKommunale = formelmaal({
  id: 'vta_plasser_kommunale',
  gruppe: 'plasser',
  navn: { nb: 'Kommunale tilleggsplasser i VTA', nn: 'Kommunale tilleggsplassar i VTA' },
  synonymer: {
    nb: [
      'kommunal vta-plass',
      'kommunale vta-plasser',
      'kommunale plasser',
      'tilleggsplass',
      'tilleggsplasser',
      'kommunale tilleggsplasser',
      'kommunalt finansierte vta-plasser',
      'kommunalt finansierte plasser',
      'fullfinansierte vta-plasser',
    ],
    nn: [
      'kommunal vta-plass',
      'kommunale vta-plassar',
      'kommunale plassar',
      'tilleggsplass',
      'tilleggsplassar',
      'kommunale tilleggsplassar',
      'kommunalt finansierte vta-plassar',
      'kommunalt finansierte plassar',
      'fullfinansierte vta-plassar',
    ],
  },
  enhet: 'antall',
  definisjon: {
    nb: 'VTA-plasser som kommunen betaler fullt ut, uten statlig tilskudd. De er ikke medfinansiering.',
    nn: 'VTA-plassar som kommunen betaler fullt ut, utan statleg tilskot. Dei er ikkje medfinansiering.',
  },
  formel: {
    nb: 'VTA-plasser i alt − statlige VTA-plasser',
    nn: 'VTA-plassar i alt − statlege VTA-plassar',
  },
  hjemmel: null,
  definisjonskilde: 'Oslo Economics 2022, tabell 5-1 (tallet i parentes)',
  sammenlignbart: {
    nb: 'Holdes utenfor når medfinansieringsandelen regnes ut.',
    nn: 'Blir haldne utanfor når medfinansieringsdelen blir rekna ut.',
  },
  samles: 'sum',
  funksjon: {
    engelsk: 'VTA places the municipality pays alone: all VTA places minus those with a state grant.',
    delAv: [1, 0],
  },
  uttrykk: VTA_PLASSER_KOMMUNALE,
});
