import type { Begrep } from '../maal.ts';

/** A count of companies, with or without a condition. */
export const antallSelskaper: Begrep = {
  id: 'antall_selskaper',
  gruppe: 'oversikt',
  navn: { nb: 'Antall bedrifter', nn: 'Talet på bedrifter' },
  synonymer: {
    nb: [
      'antall bedrifter',
      'antall selskaper',
      'hvor mange bedrifter',
      'hvor mange selskaper',
      'antall tiltaksarrangører',
    ],
    nn: [
      'talet på bedrifter',
      'talet på selskap',
      'kor mange bedrifter',
      'kor mange selskap',
      'talet på tiltaksarrangørar',
    ],
  },
  enhet: 'antall',
  definisjon: {
    nb: 'Hvor mange av porteføljens bedrifter som oppfyller det det spørres om. Datterselskaper som bare er nevnt ved navn, telles ikke.',
    nn: 'Kor mange av bedriftene i porteføljen som oppfyller det det blir spurt om. Dotterselskap som berre er nemnde ved namn, blir ikkje talde.',
  },
  formel: { nb: 'antall bedrifter', nn: 'talet på bedrifter' },
  hjemmel: null,
  definisjonskilde: 'Oslo Economics 2022, tabell 5-1 (27 bedrifter)',
  sammenlignbart: {
    nb: 'Oslo Economics 2022 sier 27 bedrifter i tabellene og 26 i en fotnote.',
    nn: 'Oslo Economics 2022 seier 27 bedrifter i tabellane og 26 i ein fotnote.',
  },
};
