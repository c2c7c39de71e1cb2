/**
 * The add-in's two identities: Excel keeps the XML and the unified manifest apart by them, and the unified one hides the
 * other. Public for ever: a new id is another add-in, and those who have the old one keep it.
 */
export const XML_ID = 'e334ae31-6af7-4c15-b57f-1bf3c4785da3';
export const FORENT_ID = 'c35174e4-595e-4d7d-a477-35106650ec12';

/** Raised whenever what the manifests say is changed: Microsoft 365 takes an update only with a higher version. */
export const MANIFESTVERSJON = '1.0.0';

/** Functions are shown as EIER.NAVN; the same in every language, and for ever. */
export const FUNKSJONSNAVNEROM = 'EIER';

/** What Excel must be able to do. More is asked for at run time. */
export const KRAV = [
  { navn: 'SharedRuntime', versjon: '1.1' },
  { navn: 'CustomFunctionsRuntime', versjon: '1.3' },
] as const;
