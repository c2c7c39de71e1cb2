import {
  type Broek,
  type Dato,
  EN,
  gange,
  heltall,
  maanedI,
  medfinansieringMinimum,
  negativ,
  pluss,
  sammenlign,
  visTall,
} from '#core';
import { erUtelatt, lesDato } from '../argument/dato.ts';
import { lesEttTall, lesSum } from '../argument/tall.ts';
import type { Funksjonsbeskrivelse } from '../beskrivelse.ts';
import { tekster } from '../spraak.ts';
import { type Funksjonssvar, tallsvar, ugyldig } from '../svar.ts';
import { ingenSats, ingenVerdi, paaSpraaket, visDag } from './dag.ts';

const PLASSER = { nb: 'Plasser', nn: 'Plassar', en: 'Places' };
const DATO = { nb: 'Datoen', nn: 'Datoen', en: 'The date' };
const MAANEDER = { nb: 'Måneder', nn: 'Månader', en: 'Months' };

const AARETS_MAANEDER = heltall(12);

/** Whether so many months from the day's month end after the year, which is as long as a rate is known to hold. */
function overAarsskiftet(dag: Dato, maaneder: Broek): boolean {
  return sammenlign(pluss(heltall(maanedI(dag) - 1), maaneder), AARETS_MAANEDER) > 0;
}

/** EIER.MINSTETILSKUDD: places × 25 % of the VTA rate on the day × months (1 when left out). Never rounded: the law has no rule for it. */
export function minstetilskudd(plasser: unknown, dato: unknown, maaneder: unknown): Funksjonssvar {
  const antall = lesSum(plasser, { navn: paaSpraaket(PLASSER), enhet: 'antall' });
  if (antall.slag !== 'lest') return antall;
  const dag = lesDato(dato, paaSpraaket(DATO), { ogsaaAar: true });
  if (dag.slag !== 'lest') return dag;
  const lengde = erUtelatt(maaneder)
    ? ({ slag: 'lest', verdi: EN } as const)
    : lesEttTall(maaneder, { navn: paaSpraaket(MAANEDER), enhet: 'maaneder' });
  if (lengde.slag !== 'lest') return lengde;
  if (negativ(antall.verdi)) return ugyldig(tekster().negativ(paaSpraaket(PLASSER)));
  // 0 months is what an empty cell is on desktop, and no length of time.
  if (lengde.verdi.t <= 0n) return ugyldig(tekster().positiv(paaSpraaket(MAANEDER)));
  if (overAarsskiftet(dag.verdi, lengde.verdi)) {
    return ugyldig(tekster().overAarsskiftet(visTall(lengde.verdi, 2, 0), visDag(dag.verdi)));
  }
  const minimum = medfinansieringMinimum(dag.verdi);
  if (minimum.status === 'kjent') {
    return tallsvar(gange(gange(antall.verdi, minimum.perMaaned), lengde.verdi), 'kr');
  }
  const { oppslag } = minimum;
  return oppslag.parameter.slag === 'sats' ? ingenSats('VTA', dag.verdi) : ingenVerdi(oppslag, dag.verdi);
}

export const minstetilskuddsbeskrivelse: Funksjonsbeskrivelse = {
  id: 'MINSTETILSKUDD',
  tekst: {
    nb: 'Det minste bostedskommunen kan betale for VTA-plassene: 25 % av det statlige tilskuddet, per måned om ikke annet er sagt.',
    nn: 'Det minste bustadkommunen kan betale for VTA-plassane: 25 % av det statlege tilskotet, per månad om ikkje anna er sagt.',
    en: 'The least the home municipality may pay for the VTA places: 25 per cent of the state grant, per month unless told otherwise.',
  },
  parametre: [
    {
      navn: 'plasser',
      omraade: true,
      tekst: {
        nb: 'VTA-plasser med statlig tilskudd. Et område legges sammen.',
        nn: 'VTA-plassar med statleg tilskot. Eit område blir lagt saman.',
        en: 'VTA places with a state grant. A range is added up.',
      },
    },
    {
      navn: 'dato',
      tekst: { nb: 'En dato, eller et årstall.', nn: 'Ein dato, eller eit årstal.', en: 'A date, or a year.' },
    },
    {
      navn: 'maaneder',
      valgfri: true,
      tekst: {
        nb: 'Antall måneder fra datoen, i samme år; 1 når det utelates, 12 for et helt år.',
        nn: 'Talet på månader frå datoen, i same år; 1 når det blir utelate, 12 for eit heilt år.',
        en: 'Number of months from the date, in the same year; 1 when left out, 12 for a whole year.',
      },
    },
  ],
  hjelp: {
    formel: {
      nb: 'plasser × sats for VTA × 25 % × måneder',
      nn: 'plassar × sats for VTA × 25 % × månader',
      en: 'places × rate for VTA × 25 % × months',
    },
    hjemmel: 'tiltaksforskriften § 14-8',
    kilde: 'tiltaksforskriften § 14-8; satsene fra Nav',
    merk: [
      {
        nb: '25 % av det statlige tilskuddet er 20 % av summen av de to. Beløpet rundes ikke ned. Kommunale tilleggsplasser, AFT og VTA-O skal ikke være med.',
        nn: '25 % av det statlege tilskotet er 20 % av summen av dei to. Beløpet blir ikkje runda ned. Kommunale tilleggsplassar, AFT og VTA-O skal ikkje vere med.',
        en: '25 % of the state grant is 20 % of the two together. The amount is not rounded down. Leave out places paid by the municipality alone, AFT and VTA-O.',
      },
    ],
    eksempel: { formel: '=EIER.MINSTETILSKUDD(43; 2026; 12)', svar: '2 251 695' },
  },
};
