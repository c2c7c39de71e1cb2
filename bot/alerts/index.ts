export { type Funnendring, funnendringer } from './endringer.ts';
export { hentFunn, lagFunnliste } from './funn.ts';
export { type Overgang, sisteOvergang, type Varselmelding, type Varslingsvalg, varsle } from './varsling.ts';
