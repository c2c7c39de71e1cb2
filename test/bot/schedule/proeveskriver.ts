import type { Sammendragsskriver, Utkast } from '../../../bot/schedule/index.ts';

/** A summary that says which version it is about, for tests of when and to whom rather than what. */
export function proeveskriver(valg: { readonly ingentingNytt?: () => boolean } = {}): Sammendragsskriver {
  return {
    async skriv({ innsyn, idag, omfang, forrige }): Promise<Utkast> {
      const tekst = `${innsyn.portefolje.navn} ${idag} ${JSON.stringify(omfang)}`;
      return {
        emne: `Sammendrag ${idag}`,
        ingentingNytt: forrige !== null && (valg.ingentingNytt?.() ?? false),
        selskaper: innsyn.portefolje.selskaper.map((s) => s.id),
        meldinger: () => [{ text: tekst }],
        tekst: () => tekst,
        html: () => `<p>${tekst}</p>`,
        fil: async (form) => ({
          filnavn: `sammendrag.${form}`,
          mediatype: 'application/octet-stream',
          innhold: Buffer.from(tekst),
        }),
      };
    },
  };
}
