export { type DeltFil, finnDeltFil, type Hentet, hentArbeidsbok, SlackUtilgjengelig } from './hent-arbeidsbok.ts';
export { type Arbeidsbokimport, type Importert, lagreImport } from './importer.ts';
export { lesCellerIEgenTraad, lesIEgenTraad, stoppLesetraad } from './les-i-egen-traad.ts';
export { type Lest, lesArbeidsbok } from './lesing.ts';
export { lagProblembok } from './problembok.ts';
export { type Ibruksvalg, type Ibruktaker, taIBruk } from './ta-i-bruk.ts';
export { tallendringer, type VistTallendring } from './tallendringer.ts';
