export type { Arkivfelt, Blokk, Dokument, Omfang, Punkt, Tabellblokk, Tabellkolonne } from './dokument/index.ts';
export { somDokument } from './dokument/index.ts';
export {
  FILFORMER,
  type Filform,
  MEDIATYPE,
  type Skrivevalg,
  skrivEierskapsmelding,
  skrivSammendrag,
} from './former.ts';
export { somMarkdown } from './markdown/index.ts';
