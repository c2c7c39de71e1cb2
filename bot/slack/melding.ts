/** A message as chat.postMessage takes it: blocks, and always the text that notifications and old clients show. */
export interface Melding {
  readonly text: string;
  readonly blocks?: readonly object[];
}

/** A message that is only text. */
export function bareTekst(text: string): readonly Melding[] {
  return [{ text }];
}
