import { lesSum, likeOmraader } from '../argument/tall.ts';
import type { Parameterbeskrivelse } from '../beskrivelse.ts';
import { tekster } from '../spraak.ts';
import { type Funksjonsfeil, mangler, ugyldig, type Videresendt } from '../svar.ts';
import { paaSpraaket } from './dag.ts';

const FORMIDLET = { nb: 'Til arbeid eller utdanning', nn: 'Til arbeid eller utdanning', en: 'To work or education' };
const AVSLUTTET = { nb: 'Avsluttede', nn: 'Avslutta', en: 'Those who left' };

/** k of n as whole numbers of persons, 0 ≤ k ≤ n and n > 0. */
export interface Andelspar {
  readonly slag: 'lest';
  readonly teller: bigint;
  readonly nevner: bigint;
}

function helt(
  raa: unknown,
  navn: string,
): { readonly slag: 'lest'; readonly verdi: bigint } | Funksjonsfeil | Videresendt {
  const sum = lesSum(raa, { navn, enhet: 'antall' });
  if (sum.slag !== 'lest') return sum;
  if (sum.verdi.n !== 1n) return ugyldig(tekster().heltall(navn));
  return sum.verdi.t < 0n ? ugyldig(tekster().negativ(navn)) : { slag: 'lest', verdi: sum.verdi.t };
}

/** How many left, and how many of them went to work or education. Areas are pooled: Σk of Σn. */
export function lesAndelspar(formidlet: unknown, avsluttet: unknown): Andelspar | Funksjonsfeil | Videresendt {
  if (!likeOmraader([formidlet, avsluttet])) return ugyldig(tekster().ulikForm());
  const k = helt(formidlet, paaSpraaket(FORMIDLET));
  if (k.slag !== 'lest') return k;
  const n = helt(avsluttet, paaSpraaket(AVSLUTTET));
  if (n.slag !== 'lest') return n;
  if (k.verdi > n.verdi) return ugyldig(tekster().delStoerreEnnHel(paaSpraaket(FORMIDLET), paaSpraaket(AVSLUTTET)));
  return n.verdi === 0n ? mangler(tekster().ingenAvsluttede()) : { slag: 'lest', teller: k.verdi, nevner: n.verdi };
}

/** The two arguments as they are described. */
export const ANDELSPAR: readonly Parameterbeskrivelse[] = [
  {
    navn: 'formidlet',
    omraade: true,
    tekst: {
      nb: 'Avsluttede deltakere som gikk til arbeid eller utdanning. Et område, for eksempel flere år, legges sammen.',
      nn: 'Avslutta deltakarar som gjekk til arbeid eller utdanning. Eit område, til dømes fleire år, blir lagt saman.',
      en: 'Participants who left for work or education. A range, such as several years, is added up.',
    },
  },
  {
    navn: 'avsluttet',
    omraade: true,
    tekst: {
      nb: 'Alle avsluttede deltakere i de samme periodene.',
      nn: 'Alle avslutta deltakarar i dei same periodane.',
      en: 'All participants who left in the same periods.',
    },
  },
];
