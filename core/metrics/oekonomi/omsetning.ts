import { formelmaal } from '../formelmaal.ts';
import { OMSETNING } from '../stoerrelser.ts';

export const omsetning = formelmaal({
  id: 'omsetning',
  gruppe: 'oekonomi',
  navn: { nb: 'Omsetning', nn: 'Omsetning' },
  synonymer: {
    nb: [
      'omsetning',
      'omsette',
      'driftsinntekt',
      'driftsinntekter',
      'sum driftsinntekter',
      'inntekt',
      'inntekter',
      'totale inntekter',
    ],
    nn: [
      'omsetning',
      'omsetnad',
      'omsette',
      'omsetje',
      'driftsinntekt',
      'driftsinntekter',
      'sum driftsinntekter',
      'inntekt',
      'inntekter',
    ],
  },
  enhet: 'kr',
  definisjon: {
    nb: 'Omsetning er sum driftsinntekter: salgsinntekter, offentlige tilskudd og annen driftsinntekt.',
    nn: 'Omsetning er sum driftsinntekter: salsinntekter, offentlege tilskot og annan driftsinntekt.',
  },
  formel: {
    nb: 'salgsinntekter + tilskudd + annen driftsinntekt',
    nn: 'salsinntekter + tilskot + annan driftsinntekt',
  },
  hjemmel: null,
  definisjonskilde: 'Oslo Economics 2022, boks 1',
  sammenlignbart: {
    nb: 'Sammenlign tall for samme år og samme nivå. Konserntall og selskapstall blandes ikke.',
    nn: 'Samanlikn tal for same år og same nivå. Konserntal og selskapstal blir ikkje blanda.',
  },
  samles: 'sum',
  funksjon: { engelsk: 'Turnover: sales income plus public grants plus other operating income.' },
  uttrykk: OMSETNING,
});
