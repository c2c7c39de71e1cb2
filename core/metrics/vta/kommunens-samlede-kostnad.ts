import { egetMaal } from '../formelmaal.ts';
import { argumentet, tallargument } from '../tallfunksjon/index.ts';
import { eierkommunensKostnader } from './samlet-kostnad.ts';

export const kommunensSamledeKostnad = egetMaal({
  id: 'kommunens_samlede_kostnad',
  gruppe: 'vta',
  navn: { nb: 'Kommunens samlede kostnad', nn: 'Samla kostnad for kommunen' },
  synonymer: {
    nb: [
      'kommunens samlede kostnad',
      'kommunens kostnad',
      'samlet kostnad for kommunen',
      'kommunens utgift',
      'kommunens samlede utgift',
      'hva bedriften koster kommunen',
    ],
    nn: [
      'samla kostnad for kommunen',
      'kostnaden til kommunen',
      'kommunen sin kostnad',
      'kommunen sin samla kostnad',
      'kva bedrifta kostar kommunen',
    ],
  },
  enhet: 'kr',
  definisjon: {
    nb: 'Det eierkommunen betaler for bedriften i alt: medfinansiering av VTA for egne innbyggere, tilleggsplasser den finansierer alene, og kjøp av varer og tjenester.',
    nn: 'Det eigarkommunen betaler for bedrifta i alt: medfinansiering av VTA for eigne innbyggjarar, tilleggsplassar han finansierer åleine, og kjøp av varer og tenester.',
  },
  formel: {
    nb: 'medfinansiering + fullfinansierte tilleggsplasser + kjøp',
    nn: 'medfinansiering + fullfinansierte tilleggsplassar + kjøp',
  },
  hjemmel: 'tiltaksforskriften § 14-8 (medfinansieringen)',
  definisjonskilde: 'Oslo Economics 2022, kap. 3.3 og 6.4',
  sammenlignbart: {
    nb: 'Alle delene må være kjent. Andre kommuners medfinansiering er ikke med.',
    nn: 'Alle delane må vere kjende. Medfinansieringa til andre kommunar er ikkje med.',
  },
  samles: 'sum',
  funksjon: {
    navn: 'KOMMUNENS_SAMLEDE_KOSTNAD',
    engelsk: 'What the owner municipality pays in all: co-financing, places it pays alone, and purchases.',
    argumenter: [
      tallargument('medfinansiering', 'Medfinansiering', 'Medfinansiering', 'Co-financing'),
      tallargument(
        'tilleggsplasser',
        'Fullfinansierte tilleggsplasser',
        'Fullfinansierte tilleggsplassar',
        'Places paid alone',
      ),
      tallargument('kjoep', 'Kjøp av varer og tjenester', 'Kjøp av varer og tenester', 'Purchases'),
    ],
    uttrykk: { slag: 'sum', ledd: [argumentet(0), argumentet(1), argumentet(2)] },
  },
  finn: eierkommunensKostnader,
});
