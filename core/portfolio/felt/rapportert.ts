import { felt } from './felt.ts';

/** Measures that a source states ready-made. They are checked against what the figures give, and used where only they are known. */
export const RAPPORTERTE_FELT = [
  felt({
    id: 'oppgitt_driftsmargin',
    gruppe: 'rapportert',
    navn: { nb: 'Oppgitt driftsmargin', nn: 'Oppgitt driftsmargin' },
    overskrifter: [
      'driftsmargin i prosent',
      'resultatmargin',
      'driftsmargin %',
      'rapportert driftsmargin',
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
      'egenkapitalgrad',
      'ek-prosent',
      'ek prosent',
      'ekandel',
      'egenkapitalandel i prosent',
      'eigenkapitalprosent',
      'eigenkapitalandel',
      'soliditetsgrad',
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
