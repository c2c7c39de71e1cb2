import { EKSEMPELRAD_MERKE, EKSEMPELSELSKAP } from '../eksempelrad.ts';
import type { Veiledning } from './veiledning.ts';

export const KJOEP: Veiledning = {
  forklaringer: {
    kjoeper: 'Kommunen som kjøper.',
    kjoepslag: 'Reservert etter anskaffelsesforskriften § 8-8, inkluderende, utvidet egenregi eller annet.',
    gjelder: 'Hva som kjøpes, kort.',
    kjoepsbeloep: 'Det kommunen betalte i året, uten merverdiavgift.',
  },
  bredder: { kjoeper: 20, gjelder: 30 },
  eksempler: [
    {
      selskap: EKSEMPELSELSKAP,
      kjoeper: 'Eksempelkommune',
      aar: 2025,
      kjoepslag: 'reservert kontrakt',
      gjelder: 'Vask av arbeidstøy',
      kjoepsbeloep: 1_250_000,
      kilde: 'Kommunens regnskap 2025',
    },
  ],
};

export const KOMMUNETALL: Veiledning = {
  forklaringer: {
    kommunenummer: 'Fire siffer, med null foran når nummeret begynner med null.',
    innbyggere: 'Folketallet ved inngangen til året (SSB).',
    ufoeretrygdede: 'Antall uføretrygdede ved utgangen av året (Nav).',
  },
  bredder: { kommune: 30 },
  eksempler: [
    {
      kommune: `Eksempelkommune ${EKSEMPELRAD_MERKE}`,
      kommunenummer: '9999',
      aar: 2025,
      innbyggere: 24_500,
      ufoeretrygdede: 1890,
      kilde: 'SSB og Nav, 2025',
    },
  ],
};

export const ANDRE_OPPLYSNINGER: Veiledning = {
  forklaringer: {
    maal: 'Navnet på tallet, som overskriften i de andre arkene: «AFT-plasser».',
    periode: 'Året eller perioden det gjelder: «2025», «jan–aug 2025».',
    verdi: 'Tallet slik den andre kilden har det.',
    kilde: 'Den andre kilden. Begge tallene blir vist; ingen blir rettet.',
  },
  bredder: { kilde: 64 },
  eksempler: [
    {
      selskap: EKSEMPELSELSKAP,
      maal: 'AFT-plasser',
      periode: 2025,
      verdi: 22,
      kilde: 'Årsrapport 2025, side 4',
    },
  ],
};
