import { formelmaal } from '../formelmaal.ts';
import { EGENKAPITAL, GJELD } from '../stoerrelser.ts';
import { forholdet } from '../uttrykk.ts';

export const gjeldsgrad = formelmaal({
  id: 'gjeldsgrad',
  gruppe: 'oekonomi',
  navn: { nb: 'Gjeldsgrad', nn: 'Gjeldsgrad' },
  synonymer: {
    nb: ['gjeldsgrad', 'gjeld mot egenkapital', 'gjeld per krone egenkapital'],
    nn: ['gjeldsgrad', 'gjeld mot eigenkapital', 'gjeld per krone eigenkapital'],
  },
  enhet: 'tall',
  definisjon: {
    nb: 'Gjeldsgrad er gjeld delt på egenkapital: hvor mye gjeld bedriften har for hver krone i egenkapital.',
    nn: 'Gjeldsgrad er gjeld delt på eigenkapital: kor mykje gjeld bedrifta har for kvar krone i eigenkapital.',
  },
  formel: { nb: 'gjeld / egenkapital', nn: 'gjeld / eigenkapital' },
  hjemmel: null,
  definisjonskilde: 'regnskapsanalyse; Oslo Economics 2022 har ikke målet',
  sammenlignbart: {
    nb: 'Gir ikke mening når egenkapitalen er null eller negativ; da beregnes den ikke.',
    nn: 'Gir ikkje meining når eigenkapitalen er null eller negativ; då blir han ikkje rekna ut.',
  },
  samles: 'vektet',
  funksjon: { engelsk: 'Debt to equity: total debt divided by equity.' },
  uttrykk: forholdet(GJELD, EGENKAPITAL),
});
