import { EKSEMPELRAD_MERKE } from './eksempelrad.ts';

/** A section of the sheet «Les meg»: a heading and its points. */
export interface Avsnitt {
  readonly tittel: string;
  readonly punkter: readonly string[];
}

export const LES_MEG_NAVN = 'Les meg';

/** The instructions of the empty template. */
export const LES_MEG: readonly Avsnitt[] = [
  {
    tittel: 'Slik bruker dere arbeidsboken',
    punkter: [
      'Fyll ut arkene dere har tall til. Tomme ark og tomme kolonner er i orden.',
      'Begynn med «Selskaper». De andre arkene kjenner igjen navnene derfra, og de andre navnene dere skriver der.',
      'Slett de grå eksempelradene når dere ser hvordan det gjøres. De er merket ' +
        `«${EKSEMPELRAD_MERKE}» og blir ikke lest som tall om noen, selv om de blir stående.`,
      'Dere kan flytte, skjule og fjerne kolonner. Overskriftene må stå, for det er dem vi leser etter.',
      'Velg en celle for å se hva kolonnen er til. Det samme står i merknaden på overskriften.',
    ],
  },
  {
    tittel: 'Tomt, null og «Mangler data»',
    punkter: [
      'Tom celle betyr at arbeidsboken ikke sier noe om tallet.',
      '0 er et tall: det var null.',
      '«Mangler data» betyr at kilden selv sier at tallet mangler. Det blir aldri regnet som null.',
      'Er dere usikre på et tall, la cellen stå tom. Skriv aldri «ca.», «få» eller et intervall.',
    ],
  },
  {
    tittel: 'Enheter',
    punkter: [
      'Enheten står i overskriften: (kr) er hele kroner, (%) er prosent. Antall har ingen enhet.',
      'Har dere tallene i tusen, skriv «(1 000 kr)» i overskriften i stedet for «(kr)».',
      'Skriv prosent som 25 % eller 24,99 %, med alle desimalene dere har.',
      'Datoer skrives 31.12.2026. Et år skrives 2026.',
    ],
  },
  {
    tittel: 'Kilder',
    punkter: [
      'Skriv i kolonnen «Kilde» hvor tallene på raden står, likt hver gang: «Årsregnskap 2025», «Nav, avtale 2026».',
      'Sier to kilder noe forskjellig, skriv begge. Den som står først, er hovedkilden, og svarene viser begge.',
      'Et utsagn som ikke passer i en tabell, skrives i «Andre opplysninger».',
    ],
  },
  {
    tittel: 'Personvern',
    punkter: [
      'Skriv aldri navn, fødselsdato eller fritekst om deltakere. Bare antall.',
      'Grupper med færre enn 5 blir skjult i svar, diagrammer og rapporter. De vises bare her, i deres egen arbeidsbok.',
      'Navn på daglig leder og styre er i orden: de står i Enhetsregisteret.',
    ],
  },
  {
    tittel: 'Arkene',
    punkter: [],
  },
];
