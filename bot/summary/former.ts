import type { Dato, Sammendrag } from '#core';
import { skrivDocx } from './docx/index.ts';
import { type Arkivfelt, type Omfang, somDokument, somEierskapsmelding } from './dokument/index.ts';
import { somMarkdown } from './markdown/index.ts';
import { skrivPdf } from './pdf/index.ts';
import { skrivXlsx } from './xlsx/index.ts';

/** The files that a summary can be. */
export const FILFORMER = ['pdf', 'docx', 'xlsx', 'md'] as const;
export type Filform = (typeof FILFORMER)[number];

export const MEDIATYPE: Readonly<Record<Filform, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  md: 'text/markdown; charset=utf-8',
};

/** How a summary is to be written. */
export interface Skrivevalg {
  /** One page (the default), or everything. A workbook always has both. */
  readonly omfang?: Omfang;
  readonly arkiv?: Arkivfelt;
}

const UTEN_ARKIV: Arkivfelt = { saksnummer: null, unntattOffentlighet: null };

/** The summary as a file of this form. Nothing is computed here: every figure is the summary's own text or number. */
export async function skrivSammendrag(sammendrag: Sammendrag, form: Filform, valg: Skrivevalg = {}): Promise<Buffer> {
  const { omfang = 'side', arkiv = UTEN_ARKIV } = valg;
  const dokument = somDokument(sammendrag, omfang);
  const dato: Dato = sammendrag.idag;
  switch (form) {
    case 'pdf':
      return skrivPdf(dokument, { dato, arkiv, paaEnSide: omfang === 'side' });
    case 'docx':
      return skrivDocx(dokument, arkiv);
    case 'xlsx':
      return skrivXlsx({
        side: somDokument(sammendrag, 'side'),
        full: somDokument(sammendrag, 'full'),
        diagrammer: sammendrag.diagrammer,
        dato,
        arkiv,
      });
    case 'md':
      return Buffer.from(somMarkdown(dokument));
  }
}

/** The companies as an eierskapsmelding presents them (kommuneloven § 26-1 b). A workbook isn't one: `docx`, `pdf` or `md`. */
export async function skrivEierskapsmelding(
  sammendrag: Sammendrag,
  form: Exclude<Filform, 'xlsx'>,
  arkiv: Arkivfelt = UTEN_ARKIV,
): Promise<Buffer> {
  const dokument = somEierskapsmelding(sammendrag);
  switch (form) {
    case 'pdf':
      return skrivPdf(dokument, { dato: sammendrag.idag, arkiv, paaEnSide: false });
    case 'docx':
      return skrivDocx(dokument, arkiv);
    case 'md':
      return Buffer.from(somMarkdown(dokument));
  }
}
