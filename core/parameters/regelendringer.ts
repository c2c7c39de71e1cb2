import { type Dato, dato, type Tospraaklig } from '../values/index.ts';

/** A day from which the rules are others, and what changes. */
export interface Regelendring {
  readonly id: string;
  readonly fra: Dato;
  readonly hjemmel: string;
  readonly endring: Tospraaklig;
}

/** Changes in the law and in Nav's rules that move figures, oldest first. */
export const REGELENDRINGER: readonly Regelendring[] = [
  {
    id: 'maanedsverk_ukedager',
    fra: dato('2025-08-01'),
    hjemmel: 'Navs regler for utbetaling',
    endring: {
      nb: 'Månedsverk regnes av ukedager, mandag til fredag, og ikke lenger av kalenderdager. Helligdager trekkes ikke fra.',
      nn: 'Månadsverk blir rekna av vekedagar, måndag til fredag, og ikkje lenger av kalenderdagar. Heilagdagar blir ikkje trekte frå.',
    },
  },
  {
    id: 'aft_halv_plass',
    fra: dato('2026-01-01'),
    hjemmel: 'Navs regler for utbetaling',
    endring: {
      nb: 'For AFT teller deltakelse på 50 % eller lavere som en halv plass. Før talte bare deltakelse under 50 % halvt. For VTA er det uendret.',
      nn: 'For AFT tel deltaking på 50 % eller lågare som ein halv plass. Før talde berre deltaking under 50 % halvt. For VTA er det uendra.',
    },
  },
  {
    id: 'kapittel_14_nytt_navn',
    fra: dato('2026-09-01'),
    hjemmel: 'tiltaksforskriften kap. 14 og § 14A-7',
    endring: {
      nb: 'Kapittel 14 heter «VTA i forhåndsgodkjent virksomhet». VTA i ordinær virksomhet får eget kapittel, og tilskuddet står i § 14A-7, uten kommunal andel.',
      nn: 'Kapittel 14 heiter «VTA i førehandsgodkjend verksemd». VTA i ordinær verksemd får eige kapittel, og tilskotet står i § 14A-7, utan kommunal del.',
    },
  },
];

/** The changes that applied on a day. */
export function regelendringerTil(dag: Dato): readonly Regelendring[] {
  return REGELENDRINGER.filter((r) => r.fra <= dag);
}
