import type { Sted } from '../../rights/index.ts';

/** `/eierblikk ORD RESTEN`, from whom and where. */
export interface Kommando extends Sted {
  /** The event's key. */
  readonly noekkel: string;
  readonly ord: string;
  readonly resten: string;
  /** Where Slack takes the answer, for half an hour. */
  readonly svaradresse: string;
  /** Opens a modal, within three seconds. */
  readonly utloeser: string;
}

/** Splits what stands after `/eierblikk` into its first word and the rest. A question without a word for it is asked. */
export function lesKommando(tekst: string): { readonly ord: string; readonly resten: string } {
  const [, foerste = '', resten = ''] = /^\s*(\S*)\s*([\s\S]*)$/.exec(tekst) ?? [];
  return { ord: foerste.toLowerCase(), resten: resten.trim() };
}
