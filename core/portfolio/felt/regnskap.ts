import { ANSATTFELT } from './ansatte.ts';
import { BALANSEFELT } from './balanse.ts';
import { RESULTATFELT } from './resultat.ts';

/** Lines of the accounts, in the order of the template. Headers are lower case; the Norwegian names are the law's and the reports'. */
export const REGNSKAPSFELT = [...RESULTATFELT, ...BALANSEFELT, ...ANSATTFELT] as const;
