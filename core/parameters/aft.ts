import { broek, dato } from '../values/index.ts';
import { fastVerdi, parameter } from './parameter.ts';

/** Nav's target for AFT: half of those who leave go to arbeid or utdanning. A mål, never a krav. */
export const AFT_MAAL = parameter({
  id: 'aft_maal',
  slag: 'maal',
  navn: { nb: 'Navs mål for AFT-resultatgrad', nn: 'Nav sitt mål for AFT-resultatgrad' },
  enhet: 'andel',
  hjemmel: 'rundskriv R76-12-1 til tiltaksforskriften § 13-1',
  beskrivelse: {
    nb: 'Minst halvparten av dem som avslutter AFT, skal gå til arbeid eller utdanning. Det er et mål og ikke et krav; nøyaktig 50 % er nådd.',
    nn: 'Minst halvparten av dei som avsluttar AFT, skal gå til arbeid eller utdanning. Det er eit mål og ikkje eit krav; nøyaktig 50 % er nådd.',
  },
  verdier: [
    // AFT has been a tiltak from this day.
    fastVerdi(broek(1n, 2n), 'Kommunerevisjonen i Oslo 14/2022, kap. 2.1, 3.2 og vedlegg 1', {
      gyldigFra: dato('2016-01-01'),
      merknad: {
        nb: 'Står også i Navs kravspesifikasjon, ikke i selve forskriften.',
        nn: 'Står òg i Nav sin kravspesifikasjon, ikkje i sjølve forskrifta.',
      },
    }),
  ],
});

/** Share of those who went to work that are still there after six months. One fylke's target. */
export const RETENSJON_MAAL = parameter({
  id: 'retensjon_maal',
  slag: 'maal',
  navn: { nb: 'Mål for fortsatt i arbeid etter 6 måneder', nn: 'Mål for framleis i arbeid etter 6 månader' },
  enhet: 'andel',
  hjemmel: 'avtale med Nav (ett fylke)',
  beskrivelse: {
    nb: 'Av dem som gikk til arbeid, skal 85 % fortsatt være der etter 6 måneder. Målet er kjent fra ett fylke.',
    nn: 'Av dei som gjekk til arbeid, skal 85 % framleis vere der etter 6 månader. Målet er kjent frå eitt fylke.',
  },
  verdier: [fastVerdi(broek(17n, 20n), 'Navs mål i ett fylke; dokumentet er ikke kjent')],
});

/** Share of AFT deltakere in praksis in ordinary working life. Nav Oslo's target. */
export const PRAKSIS_MAAL = parameter({
  id: 'praksis_maal',
  slag: 'maal',
  navn: { nb: 'Mål for praksis i ordinært arbeidsliv', nn: 'Mål for praksis i ordinært arbeidsliv' },
  enhet: 'andel',
  hjemmel: 'avtale med Nav (Nav Oslos mål)',
  beskrivelse: {
    nb: 'Minst 40 % av deltakerne i AFT skal være i praksis i ordinært arbeidsliv. Det er Nav Oslos mål og ikke et krav.',
    nn: 'Minst 40 % av deltakarane i AFT skal vere i praksis i ordinært arbeidsliv. Det er Nav Oslo sitt mål og ikkje eit krav.',
  },
  verdier: [fastVerdi(broek(2n, 5n), 'Kommunerevisjonen i Oslo 14/2022, kap. 2.6.3')],
});

/** Places per veileder årsverk at the most. */
export const VEILEDERDEKNING = parameter({
  id: 'veilederdekning',
  slag: 'maal',
  navn: { nb: 'AFT-plasser per veileder', nn: 'AFT-plassar per rettleiar' },
  enhet: 'tall',
  hjemmel: 'avtale med Nav',
  beskrivelse: {
    nb: 'Minst ett veilederårsverk per seks AFT-plasser.',
    nn: 'Minst eitt rettleiarårsverk per seks AFT-plassar.',
  },
  verdier: [fastVerdi(broek(6n), 'praksis for bemanningen i AFT; dokumentet er ikke kjent')],
});
