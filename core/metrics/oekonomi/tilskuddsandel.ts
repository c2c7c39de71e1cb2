import { formelmaal } from '../formelmaal.ts';
import { OMSETNING } from '../stoerrelser.ts';
import { feltet, forholdet } from '../uttrykk.ts';

export const tilskuddsandel = formelmaal({
  id: 'tilskuddsandel',
  gruppe: 'oekonomi',
  navn: { nb: 'Tilskuddsandel', nn: 'Tilskotsdel' },
  synonymer: {
    nb: ['tilskuddsandel', 'andel tilskudd', 'andel offentlige tilskudd', 'tilskudd av omsetningen'],
    nn: ['tilskotsdel', 'tilskotsandel', 'del tilskot', 'del offentlege tilskot'],
  },
  enhet: 'andel',
  definisjon: {
    nb: 'Tilskuddsandel er hvor stor del av omsetningen som er offentlige tilskudd.',
    nn: 'Tilskotsdel er kor stor del av omsetninga som er offentlege tilskot.',
  },
  formel: { nb: 'offentlige tilskudd / omsetning', nn: 'offentlege tilskot / omsetning' },
  hjemmel: null,
  definisjonskilde: 'Oslo Economics 2022, kap. 5.2',
  sammenlignbart: {
    nb: 'I rapporten er fordelingen om lag 30 % salg, 65 % tilskudd og 5 % annet i snitt for 18 bedrifter, og salget fra 20 til 80 %.',
    nn: 'I rapporten er fordelinga om lag 30 % sal, 65 % tilskot og 5 % anna i snitt for 18 bedrifter, og salet frå 20 til 80 %.',
  },
  samles: 'vektet',
  funksjon: { engelsk: 'Share of turnover that is public grants.' },
  uttrykk: forholdet(feltet('tilskudd'), OMSETNING),
});
