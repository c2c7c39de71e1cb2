import type { Begrep } from '../maal.ts';

/** Answered from the parameters: 25 % of the VTA rate. */
export const medfinansieringMinimumBegrep: Begrep = {
  id: 'medfinansiering_minimum',
  gruppe: 'satser',
  navn: { nb: 'Minste kommunale tilskudd per VTA-plass', nn: 'Minste kommunale tilskot per VTA-plass' },
  synonymer: {
    nb: [
      'minste medfinansiering',
      'minimum medfinansiering',
      'minste kommunale tilskudd',
      'minste kommunale medfinansiering',
      'kommunalt tilskudd per vta-plass',
      'kommunalt minstetilskudd',
      'minstesats',
      'kommunens minstesats',
      'minste kommunale andel',
    ],
    nn: [
      'minste medfinansiering',
      'minimum medfinansiering',
      'minste kommunale tilskot',
      'minste kommunale medfinansiering',
      'kommunalt tilskot per vta-plass',
      'kommunalt minstetilskot',
      'minstesats',
      'kommunen sin minstesats',
      'minste kommunale del',
    ],
  },
  enhet: 'kr/plass/mnd',
  definisjon: {
    nb: 'Det minste bostedskommunen kan betale for en VTA-plass per måned: 25 % av det statlige tilskuddet. Det er 20 % av summen av de to.',
    nn: 'Det minste bustadkommunen kan betale for ein VTA-plass per månad: 25 % av det statlege tilskotet. Det er 20 % av summen av dei to.',
  },
  formel: { nb: 'VTA-sats × 25 %', nn: 'VTA-sats × 25 %' },
  hjemmel: 'tiltaksforskriften § 14-8',
  definisjonskilde: 'tiltaksforskriften § 14-8',
  sammenlignbart: {
    nb: 'Gjelder bare VTA i skjermet (forhåndsgodkjent) virksomhet: AFT og VTA i ordinær virksomhet har ingen kommunal andel. Beløpet rundes ikke ned.',
    nn: 'Gjeld berre VTA i skjerma (førehandsgodkjend) verksemd: AFT og VTA i ordinær verksemd har ingen kommunal del. Beløpet blir ikkje runda ned.',
  },
};
