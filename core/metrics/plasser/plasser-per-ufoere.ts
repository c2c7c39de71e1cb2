import { egetMaal } from '../formelmaal.ts';
import { andelsfunksjon, tallargument } from '../tallfunksjon/index.ts';
import { plasserPer } from './per-kommunetall.ts';

export const plasserPerUfoere = egetMaal({
  id: 'plasser_per_ufoere',
  gruppe: 'plasser',
  navn: { nb: 'VTA-plasser per uføretrygdet', nn: 'VTA-plassar per uføretrygda' },
  synonymer: {
    nb: [
      'plasser per ufør',
      'plasser per uføre',
      'plasser per uføretrygdet',
      'vta-plasser per uføretrygdet',
      'vta-plasser per ufør',
    ],
    nn: [
      'plassar per ufør',
      'plassar per uføre',
      'plassar per uføretrygda',
      'vta-plassar per uføretrygda',
      'vta-plassar per ufør',
    ],
  },
  enhet: 'andel',
  definisjon: {
    nb: 'VTA-plasser i kommunens bedrifter delt på antall uføretrygdede i kommunen.',
    nn: 'VTA-plassar i bedriftene til kommunen delt på talet på uføretrygda i kommunen.',
  },
  formel: { nb: 'VTA-plasser / uføretrygdede', nn: 'VTA-plassar / uføretrygda' },
  hjemmel: null,
  definisjonskilde: 'Oslo Economics 2022, kap. 7.6.1 og figur 7-9',
  sammenlignbart: {
    nb: 'Rapportens figurer har også med VTA i ordinær virksomhet og andre arrangører, og kan ikke sammenlignes direkte.',
    nn: 'Figurane i rapporten har òg med VTA i ordinær verksemd og andre arrangørar, og kan ikkje samanliknast direkte.',
  },
  samles: 'vektet',
  funksjon: andelsfunksjon('PLASSER_PER_UFOERE', 'VTA places per recipient of disability pension.', [
    tallargument('vta_plasser', 'VTA-plasser', 'VTA-plassar', 'VTA places', { enhet: 'antall' }),
    tallargument('ufoeretrygdede', 'Uføretrygdede', 'Uføretrygda', 'Recipients of disability pension', {
      enhet: 'antall',
    }),
  ]),
  nevnerFelles: 'kommune',
  finn: plasserPer({
    maal: 'plasser_per_ufoere',
    navn: { nb: 'Uføretrygdede', nn: 'Uføretrygda' },
    figur: (t) => t.ufoeretrygdede,
  }),
});
