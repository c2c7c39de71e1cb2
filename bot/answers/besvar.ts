import type { Dato } from '#core';
import { lesSporring, type Sporring, type Svar } from '#core/questions';
import { type Adgang, AVSLAGSTEKSTER, type Avgjoerelse, type Sted } from '../rights/index.ts';
import type { Lager, Revisjonslinje, Samtalested } from '../store/index.ts';
import { medAvgrensning } from './avgrensning.ts';
import type { Leser, Portefoljekilde } from './portefoljekilde.ts';

/** A question as it came, whatever the surface. */
export interface Spoersmaal extends Sted {
  /** Where the conversation goes on: the thread's ts, or the channel's id where there are no threads. */
  readonly traad: string;
  readonly tekst: string;
  /** Whether the conversation may have been going on for a while: a new thread has nothing to look up. */
  readonly fortsettelse: boolean;
}

/** What came of it. A denial holds no figures. */
export type Besvarelse =
  | {
      readonly slag: 'besvart';
      readonly svar: Svar;
      readonly leser: Leser;
      readonly revisjon: Revisjonslinje;
      /** What the next question may follow up. */
      readonly samtale: { readonly sted: Samtalested; readonly sporring: string; readonly timer: number } | null;
    }
  | { readonly slag: 'avvist'; readonly tekst: string; readonly revisjon: Revisjonslinje };

export interface Besvarer {
  besvar(spoersmaal: Spoersmaal): Promise<Besvarelse>;
  /** The reader that this user has in this channel, and by which rule; or why there is none. */
  leserFor(sted: Sted): Promise<Lesertilgang>;
}

export type Lesertilgang =
  | { readonly ok: true; readonly leser: Leser; readonly regel: string }
  | { readonly ok: false; readonly regel: string; readonly tekst: string };

export interface Besvarervalg {
  readonly lager: Pick<Lager, 'samtaler'>;
  readonly adgang: Adgang;
  readonly kilde: Portefoljekilde;
  idag(): Dato;
}

/** How long a follow-up («og i 2021?») is understood. */
const SAMTALE_TIMER = 24;
const INGEN_DATA = 'Ingen arbeidsbok er tatt i bruk ennå. Slipp en .xlsx i en direktemelding til Eierblikk.';

function avvist(avgjoerelse: Extract<Avgjoerelse, { tillatt: false }>): Extract<Lesertilgang, { ok: false }> {
  return { ok: false, regel: avgjoerelse.regel, tekst: AVSLAGSTEKSTER[avgjoerelse.regel] };
}

/** The companies that an answer shows figures for, or would have: those of its rows, otherwise those that the query names. */
function selskaperI(svar: Svar): string[] {
  const ider = svar.rader.flatMap((rad) => (rad.selskapId === null ? [] : [rad.selskapId]));
  if (ider.length > 0) return [...new Set(ider)];
  const sporring: Sporring | null = svar.sporring === null ? null : lesSporring(svar.sporring);
  return sporring === null ? [] : [...sporring.utvalg.selskaper];
}

const husket = new WeakMap<Leser, Map<string, Svar>>();
const FLEST_HUSKET = 2_000;

/** The same question to the same reader on the same day has the same answer, and is worked out once. */
function svarFra(leser: Leser, tekst: string, idag: Dato, forrige: string | null): Svar {
  const kjente = husket.get(leser) ?? new Map<string, Svar>();
  husket.set(leser, kjente);
  const noekkel = `${idag}\n${forrige ?? ''}\n${tekst}`;
  const kjent = kjente.get(noekkel);
  if (kjent !== undefined) return kjent;
  if (kjente.size >= FLEST_HUSKET) kjente.clear();
  const svar = medAvgrensning(leser.sporrer.svar(tekst, { idag, forrige }), leser);
  kjente.set(noekkel, svar);
  return svar;
}

/** The one way from a question to an answer: rights first, then the reader that those rights give, then the log. */
export function lagBesvarer({ lager, adgang, kilde, idag }: Besvarervalg): Besvarer {
  const leserFor = async (sted: Sted): Promise<Lesertilgang> => {
    const avgjoerelse = await adgang.avgjoer(sted, 'les');
    if (!avgjoerelse.tillatt) return avvist(avgjoerelse);
    const leser = await kilde.leser(avgjoerelse.grense);
    if (leser === null) return { ok: false, regel: 'data:ingen_versjon', tekst: INGEN_DATA };
    return { ok: true, leser, regel: avgjoerelse.regel };
  };
  return {
    leserFor,
    async besvar(spoersmaal) {
      const { team, kanal, bruker, traad, tekst } = spoersmaal;
      const felles = { team, kanal, bruker, handling: 'spoersmaal', detaljer: null };
      const tilgang = await leserFor(spoersmaal);
      if (!tilgang.ok) {
        const { regel } = tilgang;
        const revisjon = {
          ...felles,
          sporring: null,
          selskaper: [],
          utfall: 'avvist',
          regel,
          dataversjon: null,
        } as const;
        return { slag: 'avvist', tekst: tilgang.tekst, revisjon };
      }
      const { leser, regel } = tilgang;
      const sted: Samtalested = { team, kanal, traad, bruker };
      const forrige = spoersmaal.fortsettelse ? await lager.samtaler.forrige(sted) : null;
      const svar = svarFra(leser, tekst, idag(), forrige);
      return {
        slag: 'besvart',
        svar,
        leser,
        revisjon: {
          ...felles,
          sporring: svar.sporring,
          selskaper: selskaperI(svar),
          utfall: 'tillatt',
          regel,
          dataversjon: leser.versjon,
        },
        samtale: svar.sporring === null ? null : { sted, sporring: svar.sporring, timer: SAMTALE_TIMER },
      };
    },
  };
}
