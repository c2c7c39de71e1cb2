import { type Enhet, type Maal, type Tallargument, type Tallfunksjon, visVerdi } from '#core';
import type { Funksjonsbeskrivelse, Parameterbeskrivelse, Trespraaklig } from './beskrivelse.ts';
import { eksempeltall } from './eksempeltall.ts';
import { formelsvar } from './formelfunksjon.ts';
import { NAVNEROM } from './navnerom.ts';

const I_ENHET: Readonly<Partial<Record<Enhet, Trespraaklig>>> = {
  kr: { nb: 'i kroner', nn: 'i kroner', en: 'in NOK' },
  andel: {
    nb: 'som andel: 51 % eller 0,51, ikke 51',
    nn: 'som del: 51 % eller 0,51, ikkje 51',
    en: 'as a share: 51 % or 0.51, not 51',
  },
};

const LEGGES_SAMMEN: Trespraaklig = {
  nb: ' Et område legges sammen.',
  nn: ' Eit område blir lagt saman.',
  en: ' A range is added up.',
};

/** Costs and debt are what they are: written with a minus, as some accounts are, they would be added instead of taken from. */
const UTEN_MINUS: Trespraaklig = {
  nb: ' Skrives uten minus.',
  nn: ' Blir skrive utan minus.',
  en: ' Written without a minus sign.',
};
const SKRIVES_UTEN_MINUS: ReadonlySet<string> = new Set(['driftskostnader', 'skatt', 'gjeld', 'kortsiktig_gjeld']);

function parameteren({ id, navn, engelsk, enhet, kanSummeres }: Tallargument): Parameterbeskrivelse {
  const i = I_ENHET[enhet];
  const tekst = (hva: string, spraak: keyof Trespraaklig) =>
    `${hva}${i === undefined ? '' : ` ${i[spraak]}`}.${SKRIVES_UTEN_MINUS.has(id) ? UTEN_MINUS[spraak] : ''}${kanSummeres ? LEGGES_SAMMEN[spraak] : ''}`;
  return {
    navn: id,
    omraade: kanSummeres,
    tekst: { nb: tekst(navn.nb, 'nb'), nn: tekst(navn.nn, 'nn'), en: tekst(engelsk, 'en') },
  };
}

const TOM_CELLE: Trespraaklig = {
  nb: 'Et tall som mangler, gir #I/T og aldri 0. Excel på skrivebordet sender likevel en tom celle som 0: skriv «Mangler data» eller =IT() der tallet ikke finnes.',
  nn: 'Eit tal som manglar, gir #I/T og aldri 0. Excel på skrivebordet sender likevel ei tom celle som 0: skriv «Manglar data» eller =IT() der talet ikkje finst.',
  en: 'A missing figure gives #N/A and never 0. Excel on the desktop still hands an empty cell over as 0: write “Mangler data” or =NA() where there is no figure.',
};

const norsk = (tall: number): string => String(tall).replace('.', ',');

function eksempelet(maal: Maal, funksjon: Tallfunksjon): Funksjonsbeskrivelse['hjelp']['eksempel'] {
  const tall = eksempeltall(funksjon);
  const svar = formelsvar({ ...funksjon, enhet: maal.enhet }, tall);
  if (svar.slag !== 'tall') throw new RangeError(`eksempelet til ${funksjon.navn} har ikke noe svar`);
  return {
    formel: `=${NAVNEROM}.${funksjon.navn}(${tall.map(norsk).join('; ')})`,
    svar: visVerdi(svar.verdi, maal.enhet, maal.enhet === 'andel' ? { desimaler: 2 } : {}),
  };
}

/** The function of a metric as it is told of: all of it from the metric's own file. */
export function beskrivFormel(maal: Maal, funksjon: Tallfunksjon): Funksjonsbeskrivelse {
  const { navn, formel, hjemmel, definisjonskilde, definisjon, sammenlignbart } = maal;
  return {
    id: funksjon.navn,
    tekst: { nb: `${navn.nb}: ${formel.nb}.`, nn: `${navn.nn}: ${formel.nn}.`, en: funksjon.engelsk },
    parametre: funksjon.argumenter.map(parameteren),
    hjelp: {
      formel: { ...formel, en: funksjon.engelsk },
      hjemmel,
      kilde: definisjonskilde,
      merk: [{ ...definisjon, en: funksjon.engelsk }, { ...sammenlignbart, en: '' }, TOM_CELLE],
      eksempel: eksempelet(maal, funksjon),
    },
  };
}
