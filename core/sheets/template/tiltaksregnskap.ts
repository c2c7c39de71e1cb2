import type { TiltaksregnskapRad } from '../../portfolio/index.ts';

/** How a line of the form gets its amount: typed in, or worked out from other lines. */
export type Postregel =
  | { readonly slag: 'fylles_ut' }
  | {
      readonly slag: 'sum';
      readonly legg: readonly TiltaksregnskapRad[];
      readonly trekk: readonly TiltaksregnskapRad[];
    };

export interface Tiltakspost {
  readonly rad: TiltaksregnskapRad;
  readonly navn: string;
  readonly regel: Postregel;
}

const fyll = (rad: TiltaksregnskapRad, navn: string): Tiltakspost => ({ rad, navn, regel: { slag: 'fylles_ut' } });
const sum = (
  rad: TiltaksregnskapRad,
  navn: string,
  legg: readonly TiltaksregnskapRad[],
  trekk: readonly TiltaksregnskapRad[] = [],
): Tiltakspost => ({ rad, navn, regel: { slag: 'sum', legg, trekk } });

/** The lines of Oslo Economics 2022, tabell 7-1 (from Riksrevisjonen), in its order, and how they add up. */
export const TILTAKSPOSTER: readonly Tiltakspost[] = [
  fyll('salgsinntekter', 'Salgsinntekter'),
  fyll('tilskudd_nav', 'Offentlige tilskudd (Nav)'),
  fyll('tilskudd_medfinansiering_vta', 'Offentlige tilskudd (kommunal medfinansiering VTA)'),
  fyll('tilskudd_andre', 'Offentlige tilskudd (andre)'),
  fyll('annen_driftsinntekt', 'Annen driftsinntekt'),
  sum('sum_driftsinntekter', 'Sum driftsinntekter', [
    'salgsinntekter',
    'tilskudd_nav',
    'tilskudd_medfinansiering_vta',
    'tilskudd_andre',
    'annen_driftsinntekt',
  ]),
  fyll('varekostnader', 'Varekostnader'),
  fyll('loennskostnader', 'Lønnskostnader'),
  fyll('av_og_nedskrivninger', 'Av- og nedskrivninger'),
  fyll('oevrige_driftskostnader', 'Øvrige driftskostnader'),
  sum('sum_driftskostnader', 'Sum driftskostnader', [
    'varekostnader',
    'loennskostnader',
    'av_og_nedskrivninger',
    'oevrige_driftskostnader',
  ]),
  fyll('sum_finansinntekter', 'Sum finansinntekter'),
  fyll('sum_finanskostnader', 'Sum finanskostnader'),
  sum('sum_finans', 'Sum finans', ['sum_finansinntekter'], ['sum_finanskostnader']),
  sum(
    'resultat_foer_skatt',
    'Ordinært resultat før skatt',
    ['sum_driftsinntekter', 'sum_finans'],
    ['sum_driftskostnader'],
  ),
  fyll('skattekostnad', 'Skattekostnad'),
  fyll('sum_ekstraordinaere_poster', 'Sum ekstraordinære poster'),
  sum('aarsresultat', 'Årsresultat', ['resultat_foer_skatt', 'sum_ekstraordinaere_poster'], ['skattekostnad']),
];

/** The konsern agreements under the accounts: a yes or no and an amount each. */
export const KONSERNAVTALEPOSTER = [
  { slag: 'administrative_tjenester', navn: 'Kjøp av administrative tjenester' },
  { slag: 'husleie', navn: 'Husleie' },
  { slag: 'annet', navn: 'Annet' },
  { slag: 'konsernkonto', navn: 'Avtale om konsernkonto' },
] as const;
