export { FARTSGRENSER, type Fart, type Fartsgrenser, lagFart } from './fart.ts';
export { type Innhold, InnholdSchema, type Problemrad, somPost, type Variant } from './innhold.ts';
export { type Massepumpe, type Massepumpevalg, type Masseutfall, startMassepumpe } from './massepumpe.ts';
export { type Pumpe, type Pumpevalg, startPumpe } from './pumpe.ts';
export { FORMFEIL, lagSender, pauseFor, type Sender, type Sendervalg, type Sendeutfall } from './sending.ts';
export type { Kallutfall, Nedlasting, Opplasting, Slackkall } from './slackkall.ts';
export { lagTakt, type Takt } from './takt.ts';
export { KORT_POLITIKK, lagWebapi, type Webapivalg } from './webapi.ts';
