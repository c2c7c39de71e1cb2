import { egetMaal } from '../formelmaal.ts';
import { andelsfunksjon, tallargument } from '../tallfunksjon/index.ts';
import { plasserPer } from './per-kommunetall.ts';

export const plasserPerInnbygger = egetMaal({
  id: 'plasser_per_innbygger',
  gruppe: 'plasser',
  navn: { nb: 'VTA-plasser per innbygger', nn: 'VTA-plassar per innbyggjar' },
  synonymer: {
    nb: ['plasser per innbygger', 'vta-plasser per innbygger', 'plasser pr innbygger', 'plasser etter folketall'],
    nn: ['plassar per innbyggjar', 'vta-plassar per innbyggjar', 'plassar etter folketal'],
  },
  enhet: 'andel',
  definisjon: {
    nb: 'VTA-plasser i kommunens bedrifter delt på antall innbyggere i kommunen.',
    nn: 'VTA-plassar i bedriftene til kommunen delt på talet på innbyggjarar i kommunen.',
  },
  formel: { nb: 'VTA-plasser / innbyggere', nn: 'VTA-plassar / innbyggjarar' },
  hjemmel: null,
  definisjonskilde: 'Oslo Economics 2022, kap. 7.6.1 og figur 7-8',
  sammenlignbart: {
    nb: 'Rapportens figurer har også med VTA i ordinær virksomhet og andre arrangører, og kan ikke sammenlignes direkte.',
    nn: 'Figurane i rapporten har òg med VTA i ordinær verksemd og andre arrangørar, og kan ikkje samanliknast direkte.',
  },
  samles: 'vektet',
  funksjon: andelsfunksjon('PLASSER_PER_INNBYGGER', 'VTA places per inhabitant.', [
    tallargument('vta_plasser', 'VTA-plasser', 'VTA-plassar', 'VTA places', { enhet: 'antall' }),
    tallargument('innbyggere', 'Innbyggere', 'Innbyggjarar', 'Inhabitants', { enhet: 'antall' }),
  ]),
  nevnerFelles: 'kommune',
  finn: plasserPer({
    maal: 'plasser_per_innbygger',
    navn: { nb: 'Innbyggere', nn: 'Innbyggjarar' },
    figur: (t) => t.innbyggere,
  }),
});
