export { type Botrettighet, METODER_UTEN_RETTIGHET, RETTIGHETER, type Rettighet } from './slack/rettigheter.ts';
export { rettighetstabell } from './slack/rettighetstabell.ts';
export {
  HENDELSER,
  lagSlackmanifest,
  type Slackmanifest,
  type Slacktransport,
  skrivSlackmanifest,
} from './slack/slackmanifest.ts';
