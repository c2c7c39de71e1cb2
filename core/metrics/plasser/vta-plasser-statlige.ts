import { formelmaal } from '../formelmaal.ts';
import { VTA_PLASSER_STATLIGE } from '../stoerrelser.ts';

export const vtaPlasserStatlige = formelmaal({
  id: 'vta_plasser_statlige',
  gruppe: 'plasser',
  navn: { nb: 'Statlige VTA-plasser', nn: 'Statlege VTA-plassar' },
  synonymer: {
    nb: [
      'statlig vta-plass',
      'statlige vta-plasser',
      'statlig finansierte vta-plasser',
      'statsfinansierte vta-plasser',
      'vta-plasser med statlig tilskudd',
    ],
    nn: [
      'statleg vta-plass',
      'statlege vta-plassar',
      'statleg finansierte vta-plassar',
      'statsfinansierte vta-plassar',
      'vta-plassar med statleg tilskot',
    ],
  },
  enhet: 'antall',
  definisjon: {
    nb: 'VTA-plasser med statlig tilskudd. Det er disse kommunens medfinansiering på minst 25 % gjelder.',
    nn: 'VTA-plassar med statleg tilskot. Det er desse medfinansieringa på minst 25 % frå kommunen gjeld.',
  },
  formel: {
    nb: 'VTA-plasser i alt − kommunale tilleggsplasser',
    nn: 'VTA-plassar i alt − kommunale tilleggsplassar',
  },
  hjemmel: 'tiltaksforskriften § 14-8',
  definisjonskilde: 'Oslo Economics 2022, tabell 5-1',
  sammenlignbart: {
    nb: 'Sammenlign samme år. Kommunale tilleggsplasser er ikke med.',
    nn: 'Samanlikn same år. Kommunale tilleggsplassar er ikkje med.',
  },
  samles: 'sum',
  funksjon: {
    engelsk: 'VTA places with a state grant: all VTA places minus those the municipality pays alone.',
    delAv: [1, 0],
  },
  uttrykk: VTA_PLASSER_STATLIGE,
});
