export { type Funnendring, funnendringer } from './endringer.ts';
export { type Funngrunnlag, hentFunn, lagFunnliste } from './funn.ts';
export { reglerOm, type Synlighet, synlighet } from './synlige.ts';
export { type Overgang, sisteOvergang, type Varselmelding, type Varslingsvalg, varsle } from './varsling.ts';
