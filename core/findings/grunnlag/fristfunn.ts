import type { ParameterId } from '../../parameters/index.ts';
import type { Avtale } from '../../portfolio/index.ts';
import { visDato } from '../../text/index.ts';
import type { Dato, Tospraaklig } from '../../values/index.ts';
import { tilTall } from '../../values/index.ts';
import { type Funndel, grensePaa } from '../regelbygger.ts';
import { iParentes } from './figurer.ts';
import { type Frist, fristFor, type Varighet, varigheter } from './frister.ts';

/** What the deadline is about, in words that stand after the company's name. */
export interface Fristemne {
  /** «Navs godkjenning av Fjordbruket AS»: begins a sentence. */
  readonly emne: Tospraaklig;
  /** What is needed: «Søk Nav om ny godkjenning …». */
  readonly tiltak: Tospraaklig;
  /** What to enter when nothing is known. */
  readonly leggInn: Tospraaklig;
  /** The parameter that says how long it lasts; `null` when it must state its end itself. */
  readonly varighet: ParameterId | null;
  readonly varsel: ParameterId;
}

function sluttekst(v: Varighet): Tospraaklig {
  const dato = visDato(v.til);
  const kilde = iParentes(v.kilde);
  return v.beregnet
    ? { nb: `${dato}, regnet fra startdatoen${kilde}`, nn: `${dato}, rekna frå startdatoen${kilde}` }
    : { nb: `${dato}${kilde}`, nn: `${dato}${kilde}` };
}

function funnAv(frist: Frist, e: Fristemne): Funndel {
  const { emne, tiltak } = e;
  switch (frist.slag) {
    case 'gjelder': {
      const til = sluttekst(frist.varighet);
      return {
        alvor: 'orientering',
        tekst: { nb: `${emne.nb} gjelder til ${til.nb}.`, nn: `${emne.nn} gjeld til ${til.nn}.` },
      };
    }
    case 'gaar_snart_ut': {
      const til = sluttekst(frist.varighet);
      return {
        alvor: 'varsel',
        tiltak,
        tekst: { nb: `${emne.nb} går ut ${til.nb}.`, nn: `${emne.nn} går ut ${til.nn}.` },
      };
    }
    case 'gaatt_ut': {
      const til = sluttekst(frist.varighet);
      return {
        alvor: 'brudd',
        tiltak,
        tekst: { nb: `${emne.nb} gikk ut ${til.nb}.`, nn: `${emne.nn} gjekk ut ${til.nn}.` },
      };
    }
    case 'ikke_begynt': {
      const fra = frist.varighet.fra;
      const dato = fra === null ? '' : ` ${visDato(fra)}`;
      return {
        alvor: 'kan_ikke_vurderes',
        tiltak: e.leggInn,
        tekst: {
          nb: `${emne.nb} begynner først å gjelde${dato}. Vi vet ikke hva som gjelder i dag.`,
          nn: `${emne.nn} tek først til å gjelde${dato}. Vi veit ikkje kva som gjeld i dag.`,
        },
      };
    }
    case 'uenige': {
      const datoer = (m: 'nb' | 'nn') =>
        frist.varigheter.map((v) => sluttekst(v)[m]).join(m === 'nb' ? ' og ' : ' og ');
      return {
        alvor: 'kan_ikke_vurderes',
        tiltak: e.leggInn,
        tekst: {
          nb: `Kildene er uenige om hvor lenge dette gjelder: ${emne.nb} til ${datoer('nb')}.`,
          nn: `Kjeldene er usamde om kor lenge dette gjeld: ${emne.nn} til ${datoer('nn')}.`,
        },
      };
    }
    case 'ukjent':
      return {
        alvor: 'kan_ikke_vurderes',
        tiltak: e.leggInn,
        tekst: {
          nb: `Vi vet ikke når dette går ut: ${emne.nb}.`,
          nn: `Vi veit ikkje når dette går ut: ${emne.nn}.`,
        },
      };
  }
}

/** The finding for something that has an end date: in force, about to end, ended, or not known. */
export function fristfunn(avtaler: readonly Avtale[], idag: Dato, emne: Fristemne): Funndel {
  const varsel = grensePaa(emne.varsel, idag);
  if (!varsel.kjent) return varsel.funn;
  const lengde = emne.varighet === null ? null : grensePaa(emne.varighet, idag);
  const maaneder = lengde?.kjent ? tilTall(lengde.verdi) : null;
  return funnAv(fristFor(varigheter(avtaler, maaneder), idag, tilTall(varsel.verdi)), emne);
}
