import { formelmaal } from '../formelmaal.ts';
import { TILTAKSPLASSER } from '../stoerrelser.ts';

export const tiltaksplasser = formelmaal({
  id: 'tiltaksplasser',
  gruppe: 'plasser',
  navn: { nb: 'Tiltaksplasser', nn: 'Tiltaksplassar' },
  synonymer: {
    nb: [
      'tiltaksplass',
      'tiltaksplasser',
      'tiltaksplasser i alt',
      'plass',
      'plasser',
      'plasser i alt',
      'plasser totalt',
      'aft- og vta-plasser',
      'vta- og aft-plasser',
    ],
    nn: [
      'tiltaksplass',
      'tiltaksplassar',
      'tiltaksplassar i alt',
      'plass',
      'plassar',
      'plassar i alt',
      'plassar totalt',
      'aft- og vta-plassar',
      'vta- og aft-plassar',
    ],
  },
  enhet: 'antall',
  definisjon: {
    nb: 'Tiltaksplasser er AFT-plasser og VTA-plasser til sammen, de kommunale tilleggsplassene medregnet.',
    nn: 'Tiltaksplassar er AFT-plassar og VTA-plassar til saman, dei kommunale tilleggsplassane medrekna.',
  },
  formel: { nb: 'AFT-plasser + VTA-plasser', nn: 'AFT-plassar + VTA-plassar' },
  hjemmel: 'tiltaksforskriften kap. 13 og 14',
  definisjonskilde: 'Oslo Economics 2022, tabell 5-1',
  sammenlignbart: {
    nb: 'Plasser, ikke deltakere. Sammenlign samme år.',
    nn: 'Plassar, ikkje deltakarar. Samanlikn same år.',
  },
  samles: 'sum',
  funksjon: { engelsk: 'AFT places plus VTA places.' },
  uttrykk: TILTAKSPLASSER,
});
