import { parameter } from '../parameter.ts';
import { foersteSats2023, satsverdi } from './sats.ts';

/** What Nav pays per AFT place per month. 2019–2021 are not known. */
export const SATS_AFT = parameter({
  id: 'sats_aft',
  slag: 'sats',
  navn: { nb: 'Sats for AFT', nn: 'Sats for AFT' },
  enhet: 'kr/plass/mnd',
  hjemmel: 'tiltaksforskriften § 13-7',
  beskrivelse: {
    nb: 'Statlig tilskudd per AFT-plass per måned. Det er ingen kommunal andel for AFT.',
    nn: 'Statleg tilskot per AFT-plass per månad. Det er ingen kommunal del for AFT.',
  },
  verdier: [
    satsverdi({ aar: 2018, kroner: 16470, kilde: 'ASVL, betalingssatser 2018' }),
    satsverdi({ aar: 2022, kroner: 18520, kilde: 'Oslo Economics 2022, kap. 3.3.2' }),
    satsverdi({
      aar: 2023,
      kroner: 19500,
      kilde: 'ASVL; Nav, mulighetsrommet',
      erstattet: [foersteSats2023(19075)],
    }),
    satsverdi({ aar: 2024, kroner: 20205, kilde: 'Nav' }),
    satsverdi({ aar: 2025, kroner: 20975, kilde: 'Nav' }),
    satsverdi({ aar: 2026, kroner: 21730, kilde: 'Nav' }),
  ],
});
