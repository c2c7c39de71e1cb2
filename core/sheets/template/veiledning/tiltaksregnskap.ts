import type { Veiledning } from './veiledning.ts';

/** The example rows are the whole form: `tiltaksregnskapsrader` writes them with their formulas. */
export const TILTAKSREGNSKAP: Veiledning = {
  hensikt:
    'Én post per rad, etter mønster av Riksrevisjonens skjema. Kopier blokken for hvert selskap og år; summene regner seg selv.',
  forklaringer: {
    post: 'Posten i skjemaet. Behold rekkefølgen og navnene.',
    tiltak_aft: 'Det som gjelder arbeidsforberedende trening.',
    tiltak_vta: 'Det som gjelder varig tilrettelagt arbeid.',
    tiltak_andre_tiltak: 'Andre arbeidsmarkedstiltak og tilbud.',
    tiltak_annen_virksomhet: 'Alt annet selskapet driver.',
    tiltak_totalt: 'Summen bortover. Skal være lik selskapets regnskap.',
    konsernavtale_finnes: 'Ja når selskapet har en slik avtale med et annet selskap i konsernet.',
    konsernavtale_beloep: 'Det selskapet har betalt etter avtalen i året.',
  },
  bredder: { post: 52 },
  eksempler: [],
};
