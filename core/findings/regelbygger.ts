import { gjeldende, type Oppslag, type ParameterId } from '../parameters/index.ts';
import type { Innsyn, Selskap } from '../portfolio/index.ts';
import type { Broek, Dato, Periode, Tospraaklig } from '../values/index.ts';
import type { Alvor, Funn, Grunnlagstall, Regel } from './regel.ts';

/** What a rule looks at. */
export interface Kontekst {
  readonly innsyn: Innsyn;
  readonly selskap: Selskap;
  readonly idag: Dato;
}

/** A finding as a rule states it: the rule itself and the company are added by {@link lagRegel}. */
export interface Funndel {
  readonly alvor: Alvor;
  readonly periode?: Periode | null;
  readonly tekst: Tospraaklig;
  readonly tiltak?: Tospraaklig | null;
  readonly grunnlag?: readonly Grunnlagstall[];
}

/** What a rule’s file states. */
export interface Regelbeskrivelse {
  readonly id: string;
  readonly navn: Tospraaklig;
  readonly hjemmel: string;
  /** {@link Regel.maal} */
  readonly maal?: readonly string[];
  vurder(kontekst: Kontekst): readonly Funndel[];
}

/** A rule of the catalogue from what its file states. */
export function lagRegel(beskrivelse: Regelbeskrivelse): Regel {
  const { id, navn, hjemmel, maal = [] } = beskrivelse;
  return {
    id,
    navn,
    hjemmel,
    maal,
    vurder: (innsyn, selskap, idag): readonly Funn[] =>
      beskrivelse.vurder({ innsyn, selskap, idag }).map((del) => ({
        regel: id,
        selskap: selskap.id,
        periode: del.periode ?? null,
        alvor: del.alvor,
        tekst: del.tekst,
        tiltak: del.tiltak ?? null,
        grunnlag: del.grunnlag ?? [],
        hjemmel,
      })),
  };
}

/** A limit on a day, or the finding that it isn't known: a requirement without its limit cannot be judged. */
export type Grense =
  | { readonly kjent: true; readonly verdi: Broek; readonly oppslag: Oppslag }
  | { readonly kjent: false; readonly funn: Funndel };

/** The parameter’s value on a day, or the finding that says it isn’t known. */
export function grensePaa(id: ParameterId, dag: Dato): Grense {
  const oppslag = gjeldende(id, dag);
  if (oppslag.status === 'kjent') return { kjent: true, verdi: oppslag.verdi, oppslag };
  const navn = oppslag.parameter.navn;
  return {
    kjent: false,
    funn: {
      alvor: 'kan_ikke_vurderes',
      tekst: {
        nb: `Vi kjenner ikke «${navn.nb}» for ${dag}, så kravet kan ikke vurderes.`,
        nn: `Vi kjenner ikkje «${navn.nn}» for ${dag}, så kravet kan ikkje vurderast.`,
      },
    },
  };
}
