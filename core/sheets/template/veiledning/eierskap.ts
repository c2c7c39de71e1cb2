import { EKSEMPELSELSKAP } from '../eksempelrad.ts';
import type { Veiledning } from './veiledning.ts';

export const KONSERN: Veiledning = {
  forklaringer: {
    mor: 'Navnet slik det står i arket «Selskaper».',
    datter: 'Datterselskapets fulle navn. Det trenger ikke å stå i «Selskaper».',
    gyldig_fra: 'Første dag i konsernet. La den stå tom når den ikke er kjent.',
    gyldig_til: 'Siste dag i konsernet. Tom når datterselskapet fortsatt hører til.',
    godkjent_arrangoer: 'Ja når datterselskapet er Navs godkjente tiltaksarrangør.',
  },
  bredder: { mor: 32, datter: 32 },
  eksempler: [
    {
      mor: EKSEMPELSELSKAP,
      datter: 'Eksempel Inkludering AS',
      gyldig_fra: '2024-01-01',
      godkjent_arrangoer: 'ja',
      kilde: 'Enhetsregisteret, 15.1.2026',
    },
  ],
};

export const EIERANDELER: Veiledning = {
  forklaringer: {
    eier: 'Kommunen, fylkeskommunen eller selskapet som eier andelen.',
    eierslag: 'Hva slags eier det er.',
    eierandel: 'Skriv 51 % eller 33,3 %. Andelene i et selskap blir til sammen 100 %.',
    gyldig_fra: 'Når eierandelen ble slik.',
  },
  eksempler: [
    {
      selskap: EKSEMPELSELSKAP,
      eier: 'Eksempelkommune',
      eierslag: 'kommune',
      eierandel: 0.667,
      gyldig_fra: '2020-01-01',
      kilde: 'Aksjeeierbok, 31.12.2025',
    },
    {
      selskap: EKSEMPELSELSKAP,
      eier: 'Nabokommune',
      eierslag: 'kommune',
      eierandel: 0.333,
      gyldig_fra: '2020-01-01',
      kilde: 'Aksjeeierbok, 31.12.2025',
    },
  ],
};
