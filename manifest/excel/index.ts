export {
  type ForentManifest,
  lagForentManifest,
  PAKKEIKONER,
  pakketekster,
  skrivForentManifest,
} from './forent-manifest.ts';
export { FORENT_ID, FUNKSJONSNAVNEROM, KRAV, MANIFESTVERSJON, XML_ID } from './identitet.ts';
export { KNAPPER, type Knapp } from './knapper.ts';
export { SPRAAK, type Spraakkode, type Tekst } from './spraak.ts';
export { type Adresser, adresser, LOKALT, type Sted } from './sted.ts';
export { lagXmlManifest, RIBBONIKONER } from './xml-manifest.ts';
