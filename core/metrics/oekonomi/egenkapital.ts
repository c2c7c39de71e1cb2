import { formelmaal } from '../formelmaal.ts';
import { EGENKAPITAL } from '../stoerrelser.ts';

export const egenkapital = formelmaal({
  id: 'egenkapital',
  gruppe: 'oekonomi',
  navn: { nb: 'Egenkapital', nn: 'Eigenkapital' },
  synonymer: {
    nb: ['egenkapital', 'ek', 'bokført egenkapital', 'sum egenkapital'],
    nn: ['eigenkapital', 'ek', 'bokført eigenkapital', 'sum eigenkapital'],
  },
  enhet: 'kr',
  definisjon: {
    nb: 'Egenkapital er den delen av eiendelene som ikke er finansiert med gjeld. Den kan være negativ.',
    nn: 'Eigenkapital er den delen av eigedelane som ikkje er finansiert med gjeld. Han kan vere negativ.',
  },
  formel: { nb: 'eiendeler − gjeld', nn: 'eigedelar − gjeld' },
  hjemmel: 'aksjeloven § 3-5 (forsvarlig egenkapital; gjelder AS)',
  definisjonskilde: 'Oslo Economics 2022, boks 1',
  sammenlignbart: {
    nb: 'Et beløp på balansedagen. Bruk egenkapitalandel når bedrifter av ulik størrelse sammenlignes.',
    nn: 'Eit beløp på balansedagen. Bruk eigenkapitaldel når bedrifter av ulik storleik blir samanlikna.',
  },
  samles: 'sum',
  funksjon: { engelsk: 'Equity: total assets minus total debt.' },
  uttrykk: EGENKAPITAL,
});
