import type { Begrep } from '../maal.ts';

/** The metrics that an overview of one company shows, in its order. */
export const OVERSIKTSMAAL = [
  'driftsmargin',
  'driftsresultat',
  'omsetning',
  'egenkapital',
  'egenkapitalandel',
  'aft_plasser',
  'vta_plasser',
  'resultatgrad',
  'medfinansieringsandel',
] as const;

/** A general question about one company («hvordan går det med …»). */
export const oversikt: Begrep = {
  id: 'oversikt',
  gruppe: 'oversikt',
  navn: { nb: 'Oversikt', nn: 'Oversikt' },
  synonymer: {
    nb: ['oversikt', 'nøkkeltall', 'status', 'sammendrag', 'hvordan går det', 'tilstand', 'profil'],
    nn: ['oversikt', 'nøkkeltal', 'status', 'samandrag', 'korleis går det', 'tilstand', 'profil'],
  },
  enhet: 'antall',
  definisjon: {
    nb: 'De viktigste nøkkeltallene for en bedrift, hvert med sin egen periode og kilde.',
    nn: 'Dei viktigaste nøkkeltala for ei bedrift, kvart med sin eigen periode og si eiga kjelde.',
  },
  formel: { nb: 'ingen; en samling av nøkkeltall', nn: 'ingen; ei samling av nøkkeltal' },
  hjemmel: null,
  definisjonskilde: 'Eierblikk',
  sammenlignbart: {
    nb: 'Tallene kan gjelde ulike år; hver rad sier hvilket.',
    nn: 'Tala kan gjelde ulike år; kvar rad seier kva for eitt.',
  },
};
