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
  /** As it stands within a sentence: «avtalen med Nav om AFT for Fjordbruket AS». */
  readonly emne: Tospraaklig;
  /** What is needed: «Søk Nav om ny godkjenning …». */
  readonly tiltak: Tospraaklig;
  /** What to enter when nothing is known. */
  readonly leggInn: Tospraaklig;
  /** The parameter that says how long it lasts; `null` when it must state its end itself. */
  readonly varighet: ParameterId | null;
  readonly varsel: ParameterId;
}

function stor({ nb, nn }: Tospraaklig): Tospraaklig {
  const foerst = (t: string) => t.charAt(0).toUpperCase() + t.slice(1);
  return { nb: foerst(nb), nn: foerst(nn) };
}

function sluttekst(v: Varighet): Tospraaklig {
  const dato = visDato(v.til);
  const kilde = iParentes(v.kilde);
  return v.beregnet
    ? { nb: `${dato}, regnet fra startdatoen${kilde}`, nn: `${dato}, rekna frå startdatoen${kilde}` }
    : { nb: `${dato}${kilde}`, nn: `${dato}${kilde}` };
}

function funnAv(frist: Frist, e: Fristemne): Funndel {
  const { tiltak } = e;
  const emne = stor(e.emne);
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
      const datoer = (m: 'nb' | 'nn') => frist.varigheter.map((v) => sluttekst(v)[m]).join(' og ');
      return {
        alvor: 'kan_ikke_vurderes',
        tiltak: e.leggInn,
        tekst: {
          nb: `Kildene er uenige om hvor lenge ${e.emne.nb} gjelder: til ${datoer('nb')}.`,
          nn: `Kjeldene er usamde om kor lenge ${e.emne.nn} gjeld: til ${datoer('nn')}.`,
        },
      };
    }
    case 'ukjent':
      return {
        alvor: 'kan_ikke_vurderes',
        tiltak: e.leggInn,
        tekst: {
          nb: `Vi vet ikke når ${e.emne.nb} går ut.`,
          nn: `Vi veit ikkje når ${e.emne.nn} går ut.`,
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
