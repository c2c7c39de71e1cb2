import { type Oversikt, type Oversiktslinje, type Samletall, visPeriode, visVerdi } from '#core';
import { avsnitt, tabell } from '../../rentekst/index.ts';
import { bedrifter } from './bedrifter.ts';

const INGEN_TALL = '–';

function vis(samlet: Samletall, oversikt: Oversikt, nr: number): string {
  const maal = oversikt.kolonner[nr]?.maal;
  if (maal === undefined || samlet.med.length === 0 || samlet.resultat.status !== 'kjent') return INGEN_TALL;
  const verdi = visVerdi(samlet.resultat.verdi, maal.enhet, { kort: 'mill', utenEnhet: true });
  return samlet.utelatt.length > 0 ? `${verdi}*` : verdi;
}

function rad(linje: Oversiktslinje, oversikt: Oversikt): string[] {
  return [
    linje.kommune ?? 'Alle',
    String(linje.selskaper.length),
    ...linje.tall.map((samlet, nr) => vis(samlet, oversikt, nr)),
  ];
}

/** «Resultatgrad gjelder 2020, uvektet snitt.»: how each column is put together, and for whom figures lack. */
export function slikLeses(oversikt: Oversikt): string[] {
  return oversikt.kolonner.map(({ maal, tittel, periode }, nr) => {
    const samlet = oversikt.alle.tall[nr];
    const utelatt = samlet?.utelatt.length ?? 0;
    const antall = samlet === undefined ? 0 : samlet.med.length;
    const metode =
      samlet?.metode === 'vektet'
        ? ', samlet teller delt på samlet nevner'
        : samlet?.metode === 'uvektet'
          ? ', uvektet snitt'
          : '';
    const mangler = utelatt === 0 ? '' : `, ${utelatt} uten tall (*)`;
    const navn = maal.navn.nb === tittel.nb ? tittel.nb : `${tittel.nb}: ${maal.navn.nb}`;
    return `${navn}, ${visPeriode(periode)}, ${bedrifter(antall)}${metode}${mangler}`;
  });
}

/** The lines of the overview: kommuner first, then all. */
export function oversiktsrader(oversikt: Oversikt): string[][] {
  // With one kommune the line for all would say the same again.
  const linjer = oversikt.kommuner.length === 1 ? oversikt.kommuner : [...oversikt.kommuner, oversikt.alle];
  return linjer.map((linje) => rad(linje, oversikt));
}

/** Key figures per kommune and for all, as a table with how to read it. */
export function visOversikt(oversikt: Oversikt, plass: number): string {
  const kolonner = [
    { tittel: 'Kommune' },
    { tittel: 'Antall', hoeyre: true },
    ...oversikt.kolonner.map(({ tittel }) => ({ tittel: tittel.nb, hoeyre: true })),
  ];
  return [
    tabell(kolonner, oversiktsrader(oversikt), plass),
    ...slikLeses(oversikt).map((linje) => avsnitt(linje, plass, '  ')),
  ].join('\n');
}
