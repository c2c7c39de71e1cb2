export {
  adresser,
  FORENT_ID,
  type ForentManifest,
  FUNKSJONSNAVNEROM,
  KNAPPER,
  type Knapp,
  KRAV,
  LOKALT,
  lagForentManifest,
  lagXmlManifest,
  MANIFESTVERSJON,
  PAKKEIKONER,
  pakketekster,
  RIBBONIKONER,
  SPRAAK,
  type Spraakkode,
  type Sted,
  skrivForentManifest,
  XML_ID,
} from './excel/index.ts';
export { type Botrettighet, METODER_UTEN_RETTIGHET, RETTIGHETER, type Rettighet } from './slack/rettigheter.ts';
export { rettighetstabell } from './slack/rettighetstabell.ts';
export {
  HENDELSER,
  lagSlackmanifest,
  type Slackmanifest,
  type Slacktransport,
  skrivSlackmanifest,
} from './slack/slackmanifest.ts';
