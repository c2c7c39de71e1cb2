import { ORGANISASJONSFORMER, type Selskap, tomtSelskap } from '../../portfolio/index.ts';
import type { Kilde } from '../../values/index.ts';

type Styremedlem = Selskap['styre'][number];
export type Organisasjonsform = (typeof ORGANISASJONSFORMER)[number];

/** What is known of one company while reading; the first that says something is kept. */
export interface Opplysninger {
  kommune?: string;
  orgnr?: string;
  organisasjonsform?: Organisasjonsform;
  konsern?: boolean;
  formaal?: string;
  dagligLeder?: string;
  ansvarligEnhet?: string;
  andreTilbud?: string;
  kommersiellVirksomhet?: string | false;
  utleie?: boolean;
  eierAnnenVirksomhet?: boolean;
  kilde?: Kilde;
  readonly alias: string[];
  readonly styre: Styremedlem[];
}

/** The attributes of companies, by id. */
export class Selskapsopplysninger {
  readonly #etterId = new Map<string, Opplysninger>();

  for(id: string): Opplysninger {
    const foer = this.#etterId.get(id);
    if (foer) return foer;
    const ny: Opplysninger = { alias: [], styre: [] };
    this.#etterId.set(id, ny);
    return ny;
  }
}

/** Finished companies: what a sheet said, and else what the name says of the legal form. */
export function tilSelskap(id: string, navn: string, kommune: string | null, o: Opplysninger, kilde: Kilde): Selskap {
  const { alias, ...oppgitt } = o;
  return {
    ...tomtSelskap(id, navn, kilde),
    kommune,
    organisasjonsform: formI(navn),
    ...oppgitt,
    alias: [...new Set(alias)].filter((a) => a !== navn),
  };
}

function formI(navn: string): Organisasjonsform | null {
  const ord = navn.trim().split(/\s+/).at(-1)?.toUpperCase().replace('A/S', 'AS');
  return ORGANISASJONSFORMER.find((f) => f === ord) ?? null;
}
