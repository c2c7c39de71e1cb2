/** The languages of the manifests: the code in our own files, and as Office writes it. The first is the default. */
export const SPRAAK = [
  { kode: 'nb', office: 'nb-NO' },
  { kode: 'nn', office: 'nn-NO' },
  { kode: 'en', office: 'en-US' },
] as const;
export type Spraakkode = (typeof SPRAAK)[number]['kode'];

/** One text in every language. */
export type Tekst = Readonly<Record<Spraakkode, string>>;
