import { heltall, ORDNINGER, satsparameter } from '#core';
import type { Funksjonsbeskrivelse } from '../beskrivelse.ts';
import { maalform } from '../spraak.ts';
import { type Funksjonssvar, type Tabellcelle, tabellsvar, tallsvar } from '../svar.ts';
import { paaSpraaket } from './dag.ts';

const OVERSKRIFTER = [
  { nb: 'Tiltak', nn: 'Tiltak', en: 'Scheme' },
  { nb: 'År', nn: 'År', en: 'Year' },
  { nb: 'Kr per plass per måned', nn: 'Kr per plass per månad', en: 'NOK per place per month' },
  { nb: 'Hjemmel', nn: 'Heimel', en: 'Legal basis' },
  { nb: 'Kilde', nn: 'Kjelde', en: 'Source' },
  { nb: 'Merknad', nn: 'Merknad', en: 'Remark' },
] as const;

/** EIER.SATSER: every known rate, one row a year. Years without a known rate have no row. */
export function satser(): Funksjonssvar {
  const rader = ORDNINGER.flatMap((ordning) => {
    const { verdier, hjemmel } = satsparameter(ordning);
    return verdier.map((v): readonly Tabellcelle[] => [
      ordning,
      tallsvar(heltall(Number(v.gyldigFra?.slice(0, 4) ?? '0')), 'antall'),
      tallsvar(v.verdi, 'kr/plass/mnd'),
      hjemmel,
      v.kilde,
      [
        ...v.erstattet.map((e) => e.erstattetTekst[maalform()]),
        ...(v.merknad === null ? [] : [v.merknad[maalform()]]),
      ].join(' '),
    ]);
  });
  return tabellsvar([OVERSKRIFTER.map(paaSpraaket), ...rader]);
}

export const satserbeskrivelse: Funksjonsbeskrivelse = {
  id: 'SATSER',
  tekst: {
    nb: 'Alle kjente satser for AFT, VTA og VTA-O, år for år, med hjemmel og kilde.',
    nn: 'Alle kjende satsar for AFT, VTA og VTA-O, år for år, med heimel og kjelde.',
    en: 'All known rates for AFT, VTA and VTA-O, year by year, with legal basis and source.',
  },
  parametre: [],
  spres: true,
  hjelp: {
    formel: null,
    hjemmel: 'tiltaksforskriften §§ 13-7, 14-8 og 14A-7',
    kilde: 'Nav; ASVL',
    merk: [
      {
        nb: 'Satsene for 2019–2021 er ikke kjent og har ingen rad.',
        nn: 'Satsane for 2019–2021 er ikkje kjende og har inga rad.',
        en: 'The rates for 2019–2021 are not known and have no row.',
      },
    ],
    eksempel: { formel: '=EIER.SATSER()', svar: 'Tiltak | År | Kr per plass per måned | …' },
  },
};
