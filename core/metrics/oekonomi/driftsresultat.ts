import { formelmaal } from '../formelmaal.ts';
import { DRIFTSRESULTAT } from '../stoerrelser.ts';

export const driftsresultat = formelmaal({
  id: 'driftsresultat',
  gruppe: 'oekonomi',
  navn: { nb: 'Driftsresultat', nn: 'Driftsresultat' },
  synonymer: {
    nb: ['driftsresultat', 'resultat av drift', 'resultat av driften', 'ebit', 'driftsoverskudd', 'driftsunderskudd'],
    nn: ['driftsresultat', 'resultat av drift', 'resultat av drifta', 'ebit', 'driftsoverskot', 'driftsunderskot'],
  },
  enhet: 'kr',
  definisjon: {
    nb: 'Driftsresultat er driftsinntekter minus driftskostnader, før finansposter og ekstraordinære poster.',
    nn: 'Driftsresultat er driftsinntekter minus driftskostnader, før finanspostar og ekstraordinære postar.',
  },
  formel: { nb: 'driftsinntekter − driftskostnader', nn: 'driftsinntekter − driftskostnader' },
  hjemmel: null,
  definisjonskilde: 'Oslo Economics 2022, boks 1',
  sammenlignbart: {
    nb: 'Et kronebeløp sier lite uten størrelsen på bedriften: bruk driftsmargin når bedrifter sammenlignes.',
    nn: 'Eit kronebeløp seier lite utan storleiken på bedrifta: bruk driftsmargin når bedrifter blir samanlikna.',
  },
  samles: 'sum',
  funksjon: {
    engelsk: 'Operating result: operating income minus operating costs.',
    utenMinus: ['driftskostnader'],
  },
  uttrykk: DRIFTSRESULTAT,
});
