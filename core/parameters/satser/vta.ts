import { parameter } from '../parameter.ts';
import { foersteSats2023, satsverdi } from './sats.ts';

/** What Nav pays per VTA place (in a forhåndsgodkjent company) per month. 2019–2021 are not known. */
export const SATS_VTA = parameter({
  id: 'sats_vta',
  slag: 'sats',
  navn: { nb: 'Sats for VTA', nn: 'Sats for VTA' },
  enhet: 'kr/plass/mnd',
  hjemmel: 'tiltaksforskriften § 14-8',
  beskrivelse: {
    nb: 'Statlig tilskudd per VTA-plass i forhåndsgodkjent virksomhet per måned. Kommunens tilskudd kommer i tillegg.',
    nn: 'Statleg tilskot per VTA-plass i førehandsgodkjend verksemd per månad. Tilskotet frå kommunen kjem i tillegg.',
  },
  verdier: [
    satsverdi({ aar: 2018, kroner: 13231, kilde: 'ASVL, betalingssatser 2018' }),
    satsverdi({ aar: 2022, kroner: 14878, kilde: 'Oslo Economics 2022, kap. 3.3.1' }),
    satsverdi({ aar: 2023, kroner: 15667, kilde: 'ASVL', erstattet: [foersteSats2023(15324)] }),
    satsverdi({ aar: 2024, kroner: 16231, kilde: 'Nav' }),
    satsverdi({ aar: 2025, kroner: 16848, kilde: 'Nav' }),
    satsverdi({ aar: 2026, kroner: 17455, kilde: 'Nav' }),
  ],
});
