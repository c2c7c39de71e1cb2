import { eksempel } from './eksempel.ts';

/** Other words for the same, each beside a plain question: the same query, byte for byte. */
const LIKE: readonly (readonly [string, string])[] = [
  ['Kunne du være så vennlig å oppgi omsetningen til Prima?', 'Hva er omsetningen til Prima?'],
  ['Vi forbereder eiermøte. Hvilken omsetning har Prima?', 'Hva er omsetningen til Prima?'],
  ['Kan du hjelpe meg med omsetninga hjå Prima?', 'Hva er omsetningen til Prima?'],
  ['Gi meg et kort bilde av Prima', 'Gi meg en oversikt over Prima'],
  ['Tell opp bedriftene i Bergen', 'Hvor mange bedrifter er det i Bergen?'],
  ['Midterste verdi for egenkapital i Oslo', 'Hva er median egenkapital i Oslo?'],
  ['Hvem topper listen over driftsmargin i Oslo?', 'Hvem har høyest driftsmargin i Oslo?'],
  [
    'Ranger Bergen-bedriftene etter omsetning med den største først',
    'Ranger bedriftene i Bergen etter omsetning, høyest først',
  ],
  [
    'Ranger Bergen-bedriftene etter omsetning med den minste først',
    'Ranger bedriftene i Bergen etter omsetning, lavest først',
  ],
  [
    'Hvilke bedrifter har egenkapital på nøyaktig 13,9 millioner?',
    'Hvilke bedrifter har egenkapital lik 13,9 millioner?',
  ],
  [
    'Kva for bedrifter har høgst 40 tiltaksplassar, Bergen ikkje medrekna?',
    'Hvilke bedrifter utenom Bergen har høyst 40 tiltaksplasser?',
  ],
  ['Hvilke bedrifter har fra 40 til 60 AFT-plasser?', 'Hvilke bedrifter har mellom 40 og 60 AFT-plasser?'],
  ['Hva var omsetningen til Prima for seks år siden?', 'Hva var omsetningen til Prima i 2020?'],
  ['Hvr mange AFT-plasser har Prima?', 'Hvor mange AFT-plasser har Prima?'],
  ['Hvem har høyets omsetning i Bergen?', 'Hvem har høyest omsetning i Bergen?'],
  ['Hvem har lavets omsetning i Bergen?', 'Hvem har lavest omsetning i Bergen?'],
  ['Bedrifter med omsetning ovr 60 mill', 'Bedrifter med omsetning over 60 mill'],
  ['Kven i Bergen låg under AFT-målet i 2020?', 'Hvem i Bergen lå under AFT-målet i 2020?'],
  ['Kven i Bergen låg ikkje under AFT-målet i 2020?', 'Hvem i Bergen lå ikke under AFT-målet i 2020?'],
  ['Korleis definerer de driftsmargin?', 'Hva betyr driftsmargin?'],
  ['Har Spir høgere driftsmargin enn OPT?', 'Har Spir høyere driftsmargin enn OPT?'],
];

test.each(LIKE)('%s = %s', async (ordvalg, enkel) => {
  const { spor } = await eksempel();
  const [a, b] = [spor(ordvalg), spor(enkel)];
  expect(b.status).toBe('svar');
  expect({ status: a.status, sporring: a.sporring }).toEqual({ status: 'svar', sporring: b.sporring });
});
