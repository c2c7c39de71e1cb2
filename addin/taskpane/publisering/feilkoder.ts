/** Why the server refused: the codes of skjema.ts, which is loaded only when something is published. */
export type Apifeilkode = typeof import('./skjema.ts').APIFEILKODER[number];
