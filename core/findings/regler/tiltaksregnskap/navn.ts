import type { TiltaksregnskapKolonne, TiltaksregnskapRad } from '../../../portfolio/index.ts';
import type { Tospraaklig } from '../../../values/index.ts';

/** The rows as Oslo Economics 2022, tabell 7-1, names them. */
export const RADNAVN: Readonly<Record<TiltaksregnskapRad, Tospraaklig>> = {
  salgsinntekter: { nb: 'Salgsinntekter', nn: 'Salsinntekter' },
  tilskudd_nav: { nb: 'Offentlige tilskudd (Nav)', nn: 'Offentlege tilskot (Nav)' },
  tilskudd_medfinansiering_vta: {
    nb: 'Offentlige tilskudd (kommunal medfinansiering VTA)',
    nn: 'Offentlege tilskot (kommunal medfinansiering VTA)',
  },
  tilskudd_andre: { nb: 'Offentlige tilskudd (andre)', nn: 'Offentlege tilskot (andre)' },
  annen_driftsinntekt: { nb: 'Annen driftsinntekt', nn: 'Annan driftsinntekt' },
  sum_driftsinntekter: { nb: 'Sum driftsinntekter', nn: 'Sum driftsinntekter' },
  varekostnader: { nb: 'Varekostnader', nn: 'Varekostnader' },
  loennskostnader: { nb: 'Lønnskostnader', nn: 'Lønskostnader' },
  av_og_nedskrivninger: { nb: 'Av- og nedskrivninger', nn: 'Av- og nedskrivingar' },
  oevrige_driftskostnader: { nb: 'Øvrige driftskostnader', nn: 'Andre driftskostnader' },
  sum_driftskostnader: { nb: 'Sum driftskostnader', nn: 'Sum driftskostnader' },
  sum_finansinntekter: { nb: 'Sum finansinntekter', nn: 'Sum finansinntekter' },
  sum_finanskostnader: { nb: 'Sum finanskostnader', nn: 'Sum finanskostnader' },
  sum_finans: { nb: 'Sum finans', nn: 'Sum finans' },
  resultat_foer_skatt: { nb: 'Ordinært resultat før skatt', nn: 'Ordinært resultat før skatt' },
  skattekostnad: { nb: 'Skattekostnad', nn: 'Skattekostnad' },
  sum_ekstraordinaere_poster: { nb: 'Sum ekstraordinære poster', nn: 'Sum ekstraordinære postar' },
  aarsresultat: { nb: 'Årsresultat', nn: 'Årsresultat' },
};

export const KOLONNENAVN: Readonly<Record<TiltaksregnskapKolonne, Tospraaklig>> = {
  aft: { nb: 'AFT', nn: 'AFT' },
  vta: { nb: 'VTA', nn: 'VTA' },
  andre_tiltak: { nb: 'andre tiltak', nn: 'andre tiltak' },
  annen_virksomhet: { nb: 'annen virksomhet', nn: 'anna verksemd' },
  totalt: { nb: 'totalt', nn: 'totalt' },
};
