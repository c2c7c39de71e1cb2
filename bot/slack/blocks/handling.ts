/** What comes back from the buttons: stable, since messages live longer than a version of the bot. */
export const HANDLING = {
  /** One of up to three readings of an unclear question; the value is the finished question. */
  velg: /^velg_[0-2]$/,
  /** «Over tid» and «Sammenlign»; the value is the finished question. */
  videre: /^videre_/,
  grunnlag: 'grunnlag',
  /** The value is JSON: `{ tommel, sporring, dataversjon }`. */
  tilbakemelding: /^tilbakemelding/,
  /** The value is the user that asked. */
  slett: 'slett',
  /** The value is JSON: `{ versjon, forventet }`. */
  taIBruk: 'ta_i_bruk',
  /** The value is the finding's key. */
  kvitter: 'kvitter',
  utsett: 'utsett',
  /** The answer of somebody who was signed up by another; the value is the subscription. */
  sammendragJa: 'sammendrag_ja',
  sammendragNei: 'sammendrag_nei',
} as const;

/** The modal for acknowledging and snoozing; block ids, so that errors can be shown at them. */
export const DEMPINGSSKJEMA = { id: 'demping', grunn: 'grunn', til: 'til' } as const;
