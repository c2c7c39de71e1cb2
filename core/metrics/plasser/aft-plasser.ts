import { formelmaal } from '../formelmaal.ts';
import { feltet } from '../uttrykk.ts';

export const aftPlasser = formelmaal({
  id: 'aft_plasser',
  gruppe: 'plasser',
  navn: { nb: 'AFT-plasser', nn: 'AFT-plassar' },
  synonymer: {
    nb: [
      'aft-plass',
      'aft-plasser',
      'aft plasser',
      'plasser i aft',
      'plasser for arbeidsforberedende trening',
      'avtalte aft-plasser',
    ],
    nn: [
      'aft-plass',
      'aft-plassar',
      'aft plassar',
      'plassar i aft',
      'plassar for arbeidsførebuande trening',
      'avtalte aft-plassar',
    ],
  },
  enhet: 'antall',
  definisjon: {
    nb: 'Avtalte plasser i arbeidsforberedende trening (AFT). En plass er verken en deltaker eller en avsluttet deltaker.',
    nn: 'Avtalte plassar i arbeidsførebuande trening (AFT). Ein plass er verken ein deltakar eller ein avslutta deltakar.',
  },
  formel: { nb: 'antall avtalte AFT-plasser', nn: 'talet på avtalte AFT-plassar' },
  hjemmel: 'tiltaksforskriften kap. 13',
  definisjonskilde: 'Oslo Economics 2022, tabell 5-1',
  sammenlignbart: {
    nb: 'Midlertidige plasser er ikke med. Sammenlign samme år.',
    nn: 'Mellombelse plassar er ikkje med. Samanlikn same år.',
  },
  samles: 'sum',
  uttrykk: feltet('aft_plasser'),
});
