import { parameter } from '../parameter.ts';
import { foersteSats2023, satsverdi } from './sats.ts';

/** What Nav pays per VTA place in an ordinary company per month: other money rules than VTA, never mixed with it. 2019–2021 are not known. */
export const SATS_VTA_O = parameter({
  id: 'sats_vta_o',
  slag: 'sats',
  navn: { nb: 'Sats for VTA-O', nn: 'Sats for VTA-O' },
  enhet: 'kr/plass/mnd',
  hjemmel: 'tiltaksforskriften kap. 14 (fra 1.9.2026: § 14A-7)',
  beskrivelse: {
    nb: 'Statlig tilskudd per VTA-plass i ordinær virksomhet per måned. Det er ingen kommunal andel for VTA-O.',
    nn: 'Statleg tilskot per VTA-plass i ordinær verksemd per månad. Det er ingen kommunal del for VTA-O.',
  },
  verdier: [
    satsverdi({ aar: 2018, kroner: 5550, kilde: 'ASVL, betalingssatser 2018' }),
    satsverdi({ aar: 2022, kroner: 6241, kilde: 'Oslo Economics 2022, kap. 3.3.1, fotnote 1' }),
    satsverdi({
      aar: 2023,
      kroner: 6572,
      kilde: 'ASVL',
      erstattet: [foersteSats2023(6428)],
      merknad: {
        nb: 'Navs egen kode (mulighetsrommet) har fortsatt den første satsen, 6 428 kr.',
        nn: 'Nav sin eigen kode (mulighetsrommet) har framleis den første satsen, 6 428 kr.',
      },
    }),
    satsverdi({ aar: 2024, kroner: 6808, kilde: 'Nav' }),
    satsverdi({ aar: 2025, kroner: 7067, kilde: 'Nav' }),
    satsverdi({ aar: 2026, kroner: 7321, kilde: 'Nav' }),
  ],
});
