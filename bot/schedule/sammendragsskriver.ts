import { type Innsyn, lagSammendrag, type Sammendrag } from '#core';
import { somHtml, somTekst } from '../mail/index.ts';
import type { Omfang } from '../store/index.ts';
import { MEDIATYPE, skrivSammendrag, somDokument } from '../summary/index.ts';
import type { Filform, Sammendragsfil, Sammendragsskriver, Skriveoppdrag, Utkast } from './skriver.ts';

function selskaperI(innsyn: Innsyn, omfang: Omfang): string[] {
  const alle = innsyn.portefolje.selskaper;
  switch (omfang.slag) {
    case 'portefolje':
      return alle.map((s) => s.id);
    case 'kommune':
      return alle.filter((s) => s.kommune === omfang.kommune).map((s) => s.id);
    case 'selskap':
      return alle.filter((s) => s.id === omfang.selskap).map((s) => s.id);
  }
}

/** «sammendrag-oslo-2026-12-01.pdf»: letters that every file system knows. */
function filnavn({ tittel, idag }: Sammendrag, form: Filform): string {
  const navn = tittel
    .toLowerCase()
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'oe')
    .replace(/å/g, 'aa')
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${navn === '' ? 'sammendrag' : navn}-${idag}.${form}`;
}

/** A summary as chat messages, in falling richness: the one who knows the chat's blocks writes them. */
export type Meldingsskriver = (sammendrag: Sammendrag) => readonly Readonly<Record<string, unknown>>[];

function somUtkast(
  sammendrag: Sammendrag,
  lengde: Skriveoppdrag['lengde'],
  selskaper: readonly string[],
  somMeldinger: Meldingsskriver,
): Utkast {
  const omfang = lengde === 'lang' ? 'full' : 'side';
  const dokument = somDokument(sammendrag, omfang);
  const filer = new Map<Filform, Promise<Sammendragsfil>>();
  const lag = async (form: Filform): Promise<Sammendragsfil> => ({
    filnavn: filnavn(sammendrag, form),
    mediatype: MEDIATYPE[form],
    innhold: await skrivSammendrag(sammendrag, form, { omfang }),
  });
  return {
    emne: `${sammendrag.tittel}: ${sammendrag.overskrift}`,
    ingentingNytt: sammendrag.nytt.ingentingNytt,
    selskaper,
    meldinger: () => somMeldinger(sammendrag),
    tekst: () => somTekst(dokument),
    html: () => somHtml(dokument),
    fil(form) {
      const kjent = filer.get(form) ?? lag(form);
      filer.set(form, kjent);
      kjent.catch(() => filer.delete(form));
      return kjent;
    },
  };
}

/** Writes the summaries that core makes, in the forms that the house draws. */
export function lagSammendragsskriver(somMeldinger: Meldingsskriver): Sammendragsskriver {
  return {
    async skriv({ innsyn, forrige, omfang, idag, maalform, lengde }) {
      const selskaper = selskaperI(innsyn, omfang);
      if (selskaper.length === 0) return null;
      const sammendrag = lagSammendrag(innsyn, { idag, utsnitt: omfang, maalform, forrige });
      return somUtkast(sammendrag, lengde, selskaper, somMeldinger);
    },
  };
}
