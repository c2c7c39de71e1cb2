/** E-mail: a message, and somebody who hands it to the mail server. */
export { type Brev, meldingsId, skrivBrev } from './brev.ts';
export { type Epostutfall, lagPostmann, type Postmann } from './postmann.ts';
export type { Smtpvalg } from './smtp-valg.ts';
export { somHtml } from './som-html.ts';
export { somTekst } from './som-tekst.ts';
