import { formelmaal } from '../formelmaal.ts';
import { feltet, forholdet } from '../uttrykk.ts';

export const likviditetsgrad = formelmaal({
  id: 'likviditetsgrad',
  gruppe: 'oekonomi',
  navn: { nb: 'Likviditetsgrad 1', nn: 'Likviditetsgrad 1' },
  synonymer: {
    nb: ['likviditetsgrad', 'likviditetsgrad 1', 'likviditet'],
    nn: ['likviditetsgrad', 'likviditetsgrad 1', 'likviditet'],
  },
  enhet: 'tall',
  definisjon: {
    nb: 'Likviditetsgrad 1 er omløpsmidler delt på kortsiktig gjeld: evnen til å betale det som snart forfaller.',
    nn: 'Likviditetsgrad 1 er omløpsmiddel delt på kortsiktig gjeld: evna til å betale det som snart forfell.',
  },
  formel: { nb: 'omløpsmidler / kortsiktig gjeld', nn: 'omløpsmiddel / kortsiktig gjeld' },
  hjemmel: null,
  definisjonskilde: 'regnskapsanalyse; Oslo Economics 2022 har ikke målet',
  sammenlignbart: {
    nb: 'Et forholdstall på balansedagen. Når kortsiktig gjeld er null, finnes det ikke.',
    nn: 'Eit forholdstal på balansedagen. Når kortsiktig gjeld er null, finst det ikkje.',
  },
  samles: 'vektet',
  funksjon: { engelsk: 'Current ratio: current assets divided by current liabilities.' },
  uttrykk: forholdet(feltet('omloepsmidler'), feltet('kortsiktig_gjeld')),
});
