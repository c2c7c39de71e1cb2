import { type Broek, broek, dato, gange, heltall } from '../values/index.ts';
import { fastVerdi, type Oppslag, parameter, slaaOpp } from './parameter.ts';
import { sats, satsForAar } from './satser/index.ts';

/** The kommune's least share of the state grant for VTA. */
export const MEDFINANSIERING_KRAV = parameter({
  id: 'medfinansiering_krav',
  slag: 'krav',
  navn: { nb: 'Minste kommunale medfinansiering av VTA', nn: 'Minste kommunale medfinansiering av VTA' },
  enhet: 'andel',
  hjemmel: 'tiltaksforskriften § 14-8',
  beskrivelse: {
    nb: 'Deltakerens bostedskommune betaler minst 25 % av det statlige tilskuddet, i tillegg til det. Det er 20 % av summen av de to.',
    nn: 'Bustadkommunen til deltakaren betaler minst 25 % av det statlege tilskotet, i tillegg til det. Det er 20 % av summen av dei to.',
  },
  verdier: [
    // The forskrift has applied from 1 January 2016.
    fastVerdi(broek(1n, 4n), 'FOR-2015-12-11-1598, konsolidert mai 2026', { gyldigFra: dato('2016-01-01') }),
  ],
});

/** The least kommunalt tilskudd for one VTA place, with what it was made from. */
export type Minimum =
  | {
      readonly status: 'kjent';
      /** Kr per place per month, exact: the law has no rounding rule, so it is never rounded down. */
      readonly perMaaned: Broek;
      /** Kr per place for twelve months of that rate. */
      readonly perAar: Broek;
      readonly sats: Oppslag & { readonly status: 'kjent' };
      readonly andel: Oppslag & { readonly status: 'kjent' };
    }
  | { readonly status: 'mangler'; readonly oppslag: Oppslag & { readonly status: 'mangler' } };

function minimum(vta: Oppslag, dag: string): Minimum {
  if (vta.status === 'mangler') return { status: 'mangler', oppslag: vta };
  const andel = slaaOpp(MEDFINANSIERING_KRAV, dag);
  if (andel.status === 'mangler') return { status: 'mangler', oppslag: andel };
  const perMaaned = gange(vta.verdi, andel.verdi);
  return { status: 'kjent', perMaaned, perAar: gange(perMaaned, heltall(12)), sats: vta, andel };
}

/** 25 % of the VTA rate on a day. 2026: 4 363,75 kr per month, 52 365 kr per year. */
export function medfinansieringMinimum(dag: string): Minimum {
  return minimum(sats('VTA', dag), dag);
}

/** 25 % of the VTA rate of a year. */
export function medfinansieringMinimumForAar(aar: number): Minimum {
  return minimum(satsForAar('VTA', aar), `${aar}-01-01`);
}
