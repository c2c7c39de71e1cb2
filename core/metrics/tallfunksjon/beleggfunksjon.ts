import { argumentet, type Tallfunksjon, tallargument } from './tallfunksjon.ts';

/** Months that were used, as a share of places times months. */
export function beleggfunksjon(navn: string, tiltak: 'AFT' | 'VTA'): Tallfunksjon {
  return {
    navn,
    engelsk: `Use of ${tiltak} places: months used divided by places times months.`,
    argumenter: [
      tallargument('maanedsverk', 'Brukte månedsverk', 'Brukte månadsverk', 'Months used', { enhet: 'maanedsverk' }),
      tallargument('plasser', `Avtalte ${tiltak}-plasser`, `Avtalte ${tiltak}-plassar`, `Agreed ${tiltak} places`, {
        enhet: 'antall',
      }),
      tallargument('maaneder', 'Måneder i perioden', 'Månader i perioden', 'Months in the period', {
        enhet: 'maaneder',
        kanSummeres: false,
      }),
    ],
    uttrykk: {
      slag: 'broek',
      teller: argumentet(0),
      nevner: { slag: 'produkt', ledd: [argumentet(1), argumentet(2)] },
      nevnerMaaVaere: 'positiv',
    },
  };
}
