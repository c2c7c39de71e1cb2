import type { Funksjonsbeskrivelse, Parameterbeskrivelse } from './beskrivelse.ts';
import { BESKRIVELSER } from './beskrivelser.ts';
import type { Spraak } from './spraak.ts';

/** functions.json as Excel reads it. */
export interface Funksjonsmetadata {
  readonly allowCustomDataForDataTypeAny: boolean;
  readonly functions: readonly Metadatafunksjon[];
}

export interface Metadatafunksjon {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly Metadataparameter[];
  /** Any type: a number with or without its format, a text or an error. */
  readonly result: { readonly dimensionality?: 'matrix' };
  readonly options?: { readonly requiresAddress: true; readonly requiresParameterAddresses: true };
}

export interface Metadataparameter {
  readonly name: string;
  readonly description: string;
  readonly type: 'any';
  readonly dimensionality?: 'matrix';
  readonly optional?: true;
}

/** Where a function's help page is served, after the server's address. */
export function hjelpesti(id: string): string {
  return `/excel/funksjoner/${id.toLowerCase().replaceAll('_', '-')}.html`;
}

function parameter(p: Parameterbeskrivelse, spraak: Spraak): Metadataparameter {
  return {
    name: p.navn,
    description: p.tekst[spraak],
    type: 'any',
    ...(p.omraade ? { dimensionality: 'matrix' as const } : {}),
    ...(p.valgfri ? { optional: true as const } : {}),
  };
}

function funksjon(b: Funksjonsbeskrivelse, adresse: string, spraak: Spraak): Metadatafunksjon {
  return {
    id: b.id,
    name: b.id,
    description: b.tekst[spraak],
    helpUrl: `${adresse}${hjelpesti(b.id)}`,
    parameters: b.parametre.map((p) => parameter(p, spraak)),
    result: b.spres ? { dimensionality: 'matrix' } : {},
    ...(b.adresser ? { options: { requiresAddress: true as const, requiresParameterAddresses: true as const } } : {}),
  };
}

/**
 * The metadata in one language; names and ids are the same in all, so that a formula works in every Excel. `adresse` is
 * the server's public https address without a slash at the end. Numbers with a format go in as well as out.
 */
export function lagMetadata(adresse: string, spraak: Spraak): Funksjonsmetadata {
  return { allowCustomDataForDataTypeAny: true, functions: BESKRIVELSER.map((b) => funksjon(b, adresse, spraak)) };
}
