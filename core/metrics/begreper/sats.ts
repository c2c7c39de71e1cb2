import type { Begrep } from '../maal.ts';

/** Answered from the parameters, not from a company's figures. */
export const sats: Begrep = {
  id: 'sats',
  gruppe: 'satser',
  navn: { nb: 'Tilskuddssats', nn: 'Tilskotssats' },
  synonymer: {
    nb: [
      'sats',
      'tilskuddssats',
      'statlig sats',
      'månedssats',
      'pris per plass',
      'statlig tilskudd per plass',
      'tilskudd per plass',
      'betalingssats',
    ],
    nn: [
      'sats',
      'tilskotssats',
      'statleg sats',
      'månadssats',
      'pris per plass',
      'statleg tilskot per plass',
      'tilskot per plass',
      'betalingssats',
    ],
  },
  enhet: 'kr/plass/mnd',
  definisjon: {
    nb: 'Satsen er det statlige tilskuddet i kroner per plass per måned. Den fastsettes for ett år om gangen.',
    nn: 'Satsen er det statlege tilskotet i kroner per plass per månad. Han blir fastsett for eitt år om gongen.',
  },
  formel: { nb: 'fastsatt beløp per plass per måned', nn: 'fastsett beløp per plass per månad' },
  hjemmel: 'tiltaksforskriften §§ 13-7, 14-8 og 14A-7',
  definisjonskilde: 'Nav; ASVL',
  sammenlignbart: {
    nb: 'AFT, VTA og VTA-O har hver sin sats. Et år uten kjent sats er ukjent; satsen for et annet år brukes ikke i stedet.',
    nn: 'AFT, VTA og VTA-O har kvar sin sats. Eit år utan kjend sats er ukjent; satsen for eit anna år blir ikkje brukt i staden.',
  },
};
