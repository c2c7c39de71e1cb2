import type { Selskap } from '../../portfolio/index.ts';
import { visDato } from '../../text/index.ts';
import { type Dato, type Kilde, kildeTekst } from '../../values/index.ts';
import type { Kontekst } from '../kontekst.ts';
import type { Fristrad, Fristslag } from '../modell/index.ts';

/** What one kind of deadline finds for one company. */
export type Fristfunn =
  | { readonly slag: 'frist'; readonly rad: Fristrad }
  /** The portfolio has no date to go by: counted, and said once for all companies. */
  | { readonly slag: 'ukjent'; readonly hva: Fristslag };

interface Fristinnhold {
  readonly slag: Fristslag;
  readonly dato: Dato | null;
  readonly tilstand: Fristrad['tilstand'];
  readonly selskap: Selskap | null;
  readonly hvem: string;
  /** Instead of the kind's own name: a decision's text. */
  readonly hva?: string;
  readonly merknad?: string;
  readonly kilde?: Kilde | null;
}

export function lagFrist(k: Kontekst, innhold: Fristinnhold): Fristfunn {
  const { slag, dato, tilstand, selskap, hvem, hva, merknad = '', kilde = null } = innhold;
  const tekst = k.tekst.frister;
  return {
    slag: 'frist',
    rad: {
      slag,
      dato,
      datotekst: dato === null ? tekst.utenDato : visDato(dato),
      tilstand,
      tilstandstekst: tekst.tilstand[tilstand],
      selskap: selskap?.id ?? null,
      hvem,
      gjelder: [hvem],
      hva: hva ?? tekst.slag[slag],
      merknad,
      hjemmel: tekst.hjemmel[slag],
      kilde: kilde === null ? '' : kilde.dokument === '' ? kildeTekst(kilde) : kilde.dokument,
    },
  };
}
