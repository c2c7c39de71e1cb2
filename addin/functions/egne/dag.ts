import { aarMedSats, type Dato, type Oppslag, type Ordning, visDato } from '#core';
import type { Trespraaklig } from '../beskrivelse.ts';
import { funksjonsspraak, tekster } from '../spraak.ts';
import { type Funksjonsfeil, mangler } from '../svar.ts';

/** The day in words; English has it as it is written everywhere. */
export function visDag(dag: Dato): string {
  return funksjonsspraak() === 'en' ? dag : visDato(dag);
}

/** «2018 og 2022–2026» as years with a comma: the known years of a rate. */
function kjenteAar(ordning: Ordning): string {
  return aarMedSats(ordning).join(', ');
}

/** That there is no rate on the day, and for which years there is one. Never a neighbouring year's rate. */
export function ingenSats(ordning: Ordning, dag: Dato): Funksjonsfeil {
  return mangler(tekster().ingenSats(ordning, visDag(dag), kjenteAar(ordning)));
}

/** That a requirement or target isn't known on the day. */
export function ingenVerdi(oppslag: Oppslag & { readonly status: 'mangler' }, dag: Dato): Funksjonsfeil {
  const { navn } = oppslag.parameter;
  return mangler(tekster().ingenVerdi(funksjonsspraak() === 'nn' ? navn.nn : navn.nb, visDag(dag)));
}

/** A text in the chosen language. */
export const paaSpraaket = (tekst: Trespraaklig): string => tekst[funksjonsspraak()];
