import { sats } from '#core';
import { lesDato } from '../argument/dato.ts';
import { lesOrdning } from '../argument/ordning.ts';
import type { Funksjonsbeskrivelse } from '../beskrivelse.ts';
import { type Funksjonssvar, tallsvar } from '../svar.ts';
import { ingenSats, paaSpraaket } from './dag.ts';

const TILTAK = { nb: 'Tiltaket', nn: 'Tiltaket', en: 'The scheme' };
const DATO = { nb: 'Datoen', nn: 'Datoen', en: 'The date' };

/** EIER.SATS: the state grant per place per month on a day. */
export function satsfunksjon(tiltak: unknown, dato: unknown): Funksjonssvar {
  const ordning = lesOrdning(tiltak, paaSpraaket(TILTAK));
  if (ordning.slag !== 'lest') return ordning;
  const dag = lesDato(dato, paaSpraaket(DATO), { ogsaaAar: true });
  if (dag.slag !== 'lest') return dag;
  const oppslag = sats(ordning.verdi, dag.verdi);
  return oppslag.status === 'kjent' ? tallsvar(oppslag.verdi, 'kr/plass/mnd') : ingenSats(ordning.verdi, dag.verdi);
}

export const satsbeskrivelse: Funksjonsbeskrivelse = {
  id: 'SATS',
  tekst: {
    nb: 'Statlig tilskudd i kroner per plass per måned på en dag.',
    nn: 'Statleg tilskot i kroner per plass per månad på ein dag.',
    en: 'State grant in NOK per place per month on a day.',
  },
  parametre: [
    { navn: 'tiltak', tekst: { nb: 'AFT, VTA eller VTA-O.', nn: 'AFT, VTA eller VTA-O.', en: 'AFT, VTA or VTA-O.' } },
    {
      navn: 'dato',
      tekst: {
        nb: 'En dato, eller et årstall.',
        nn: 'Ein dato, eller eit årstal.',
        en: 'A date, or a year.',
      },
    },
  ],
  hjelp: {
    formel: null,
    hjemmel: 'tiltaksforskriften §§ 13-7, 14-8 og 14A-7',
    kilde: 'Nav; ASVL',
    merk: [
      {
        nb: 'Et år uten kjent sats gir #I/T. Satsen for et annet år brukes ikke i stedet.',
        nn: 'Eit år utan kjend sats gir #I/T. Satsen for eit anna år blir ikkje brukt i staden.',
        en: 'A year without a known rate gives #N/A. Another year’s rate is never used instead.',
      },
    ],
    eksempel: { formel: '=EIER.SATS("VTA"; 2026)', svar: '17 455' },
  },
};
