import { MAAL } from '#core';
import { ARBEIDSBOKBESKRIVELSER } from './arbeidsbok/beskrivelser.ts';
import { beskrivFormel } from './beskriv-formel.ts';
import type { Funksjonsbeskrivelse } from './beskrivelse.ts';
import { aftKlassebeskrivelse } from './egne/aft-klasse.ts';
import { intervallbeskrivelse } from './egne/intervall.ts';
import { maanedsverkbeloepsbeskrivelse, maanedsverkbeskrivelse } from './egne/maanedsverk.ts';
import { minstetilskuddsbeskrivelse } from './egne/minstetilskudd.ts';
import { satsbeskrivelse } from './egne/sats.ts';
import { satserbeskrivelse } from './egne/satser.ts';

/** Every function, in the order of the documentation: the metrics' own first. Not in the part that loads first: Excel has these texts from functions.json. */
export const BESKRIVELSER: readonly Funksjonsbeskrivelse[] = [
  ...MAAL.flatMap((m) => (m.funksjon === undefined ? [] : [beskrivFormel(m, m.funksjon)])),
  satsbeskrivelse,
  satserbeskrivelse,
  minstetilskuddsbeskrivelse,
  maanedsverkbeskrivelse,
  maanedsverkbeloepsbeskrivelse,
  intervallbeskrivelse,
  aftKlassebeskrivelse,
  ...ARBEIDSBOKBESKRIVELSER,
];

const ETTER_ID: ReadonlyMap<string, Funksjonsbeskrivelse> = new Map(BESKRIVELSER.map((b) => [b.id, b]));

/** The function with this name, without the namespace. */
export function beskrivelsen(id: string): Funksjonsbeskrivelse | undefined {
  return ETTER_ID.get(id);
}
