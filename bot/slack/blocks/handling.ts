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
  /** Opens the form of a new subscription; the value says nothing. */
  sammendragNytt: 'sammendrag_nytt',
  /** Opens a subscription; the value is its number. */
  sammendragAapne: 'sammendrag_aapne',
  /** In the view of a subscription; the value is its number. The rest of the id is what to do. */
  sammendragGjoer: /^sammendrag_gjoer_/,
  sammendragEndre: 'sammendrag_endre',
  /** From a preview and back. */
  sammendragTilbake: 'sammendrag_tilbake',
} as const;

/** The modal for acknowledging and snoozing; block ids, so that errors can be shown at them. */
export const DEMPINGSSKJEMA = { id: 'demping', grunn: 'grunn', til: 'til' } as const;

/** The form of a subscription; block ids and action ids are the same, so that errors can be shown at the fields. */
export const SAMMENDRAGSSKJEMA = {
  id: 'sammendrag',
  hvem: 'hvem',
  kanal: 'kanal',
  person: 'person',
  epost: 'epost',
  hva: 'hva',
  naar: 'naar',
  former: 'former',
  maalform: 'maalform',
  lengde: 'lengde',
  nytt: 'nytt',
} as const;
