import { formelmaal } from '../formelmaal.ts';
import { feltet, forholdet } from '../uttrykk.ts';
import { harAft } from './har-aft.ts';

export const veilederdekning = formelmaal({
  id: 'veilederdekning',
  gruppe: 'aft',
  navn: { nb: 'AFT-plasser per veileder', nn: 'AFT-plassar per rettleiar' },
  synonymer: {
    nb: ['veilederdekning', 'plasser per veileder', 'aft-plasser per veileder', 'veiledertetthet'],
    nn: ['rettleiardekning', 'plassar per rettleiar', 'aft-plassar per rettleiar', 'rettleiartettleik'],
  },
  enhet: 'tall',
  definisjon: {
    nb: 'AFT-plasser delt på årsverk for veiledere. Minst ett veilederårsverk per seks plasser er målet.',
    nn: 'AFT-plassar delt på årsverk for rettleiarar. Minst eitt rettleiarårsverk per seks plassar er målet.',
  },
  formel: { nb: 'AFT-plasser / veilederårsverk', nn: 'AFT-plassar / rettleiarårsverk' },
  hjemmel: null,
  definisjonskilde: 'avtalen med Nav',
  sammenlignbart: {
    nb: 'Lavere er tettere oppfølging. Sammenlign samme år.',
    nn: 'Lågare er tettare oppfølging. Samanlikn same år.',
  },
  samles: 'vektet',
  gjelder: harAft,
  funksjon: { engelsk: 'AFT places per counsellor full-time equivalent.' },
  uttrykk: forholdet(feltet('aft_plasser'), feltet('veiledere')),
});
