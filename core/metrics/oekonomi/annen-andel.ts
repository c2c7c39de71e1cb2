import { formelmaal } from '../formelmaal.ts';
import { OMSETNING } from '../stoerrelser.ts';
import { feltet, forholdet } from '../uttrykk.ts';

export const annenAndel = formelmaal({
  id: 'annen_andel',
  gruppe: 'oekonomi',
  navn: { nb: 'Andel annen driftsinntekt', nn: 'Del annan driftsinntekt' },
  synonymer: {
    nb: ['andel annen driftsinntekt', 'andel andre inntekter', 'annen andel', 'andel annet'],
    nn: ['del annan driftsinntekt', 'del andre inntekter', 'annan del'],
  },
  enhet: 'andel',
  definisjon: {
    nb: 'Andel annen driftsinntekt er hvor stor del av omsetningen som verken er salg eller tilskudd.',
    nn: 'Del annan driftsinntekt er kor stor del av omsetninga som verken er sal eller tilskot.',
  },
  formel: { nb: 'annen driftsinntekt / omsetning', nn: 'annan driftsinntekt / omsetning' },
  hjemmel: null,
  definisjonskilde: 'Oslo Economics 2022, kap. 5.2',
  sammenlignbart: {
    nb: 'I rapporten er fordelingen om lag 30 % salg, 65 % tilskudd og 5 % annet i snitt for 18 bedrifter, og salget fra 20 til 80 %.',
    nn: 'I rapporten er fordelinga om lag 30 % sal, 65 % tilskot og 5 % anna i snitt for 18 bedrifter, og salet frå 20 til 80 %.',
  },
  samles: 'vektet',
  funksjon: { engelsk: 'Share of turnover that is other operating income.' },
  uttrykk: forholdet(feltet('annen_driftsinntekt'), OMSETNING),
});
