import { formelmaal } from '../formelmaal.ts';
import { OMSETNING } from '../stoerrelser.ts';
import { feltet, forholdet } from '../uttrykk.ts';

export const salgsandel = formelmaal({
  id: 'salgsandel',
  gruppe: 'oekonomi',
  navn: { nb: 'Salgsandel', nn: 'Salsdel' },
  synonymer: {
    nb: ['salgsandel', 'andel salg', 'salgsinntektsandel', 'andel salgsinntekter', 'salg av omsetningen'],
    nn: ['salsdel', 'salsandel', 'del sal', 'del salsinntekter'],
  },
  enhet: 'andel',
  definisjon: {
    nb: 'Salgsandel er hvor stor del av omsetningen som er salg av varer og tjenester.',
    nn: 'Salsdel er kor stor del av omsetninga som er sal av varer og tenester.',
  },
  formel: { nb: 'salgsinntekter / omsetning', nn: 'salsinntekter / omsetning' },
  hjemmel: null,
  definisjonskilde: 'Oslo Economics 2022, kap. 5.2',
  sammenlignbart: {
    nb: 'I rapporten er fordelingen om lag 30 % salg, 65 % tilskudd og 5 % annet i snitt for 18 bedrifter, og salget fra 20 til 80 %.',
    nn: 'I rapporten er fordelinga om lag 30 % sal, 65 % tilskot og 5 % anna i snitt for 18 bedrifter, og salet frå 20 til 80 %.',
  },
  samles: 'vektet',
  funksjon: { engelsk: 'Share of turnover that is sales.' },
  uttrykk: forholdet(feltet('salgsinntekter'), OMSETNING),
});
