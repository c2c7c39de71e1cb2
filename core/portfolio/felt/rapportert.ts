import { felt } from './felt.ts';

/** Measures that a source states ready-made. They are checked against what the figures give, and used where only they are known. */
export const RAPPORTERTE_FELT = [
  felt({
    id: 'oppgitt_driftsmargin',
    gruppe: 'rapportert',
    navn: { nb: 'Oppgitt driftsmargin', nn: 'Oppgitt driftsmargin' },
    overskrifter: [
      'oppgitt driftsmargin',
      'driftsmargin',
      'publisert driftsmargin',
      'driftsmargin prosent',
      'publisert driftsmargin prosent',
    ],
    enhet: 'andel',
    kanVaereNegativ: true,
  }),
  felt({
    id: 'oppgitt_egenkapitalandel',
    gruppe: 'rapportert',
    navn: { nb: 'Oppgitt egenkapitalandel', nn: 'Oppgitt eigenkapitaldel' },
    overskrifter: [
      'oppgitt egenkapitalandel',
      'egenkapitalandel',
      'ek-andel',
      'egenkapitalprosent',
      'eigenkapitaldel',
      'soliditet',
    ],
    enhet: 'andel',
    kanVaereNegativ: true,
  }),
] as const;
