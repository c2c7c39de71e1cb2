export { LOGGNIVAAER, type Logg, type Loggfelter, type Loggnivaa, lagLogg, uskadelig } from './logg.ts';
export { lagMetrikk, type Metrikk, type Tellernavn } from './metrikk.ts';
