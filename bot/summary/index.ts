export type { Arkivfelt, Omfang } from './dokument/index.ts';
export {
  FILFORMER,
  type Filform,
  MEDIATYPE,
  type Skrivevalg,
  skrivEierskapsmelding,
  skrivSammendrag,
} from './former.ts';
