/** What the pane needs core for. Loaded when it is first used: the functions and the first picture don't wait for it. */

export { settEgenGrense, settFunksjonsspraak } from '../functions/index.ts';
export {
  gaaTil,
  lagreInnstillinger,
  nyttTiltaksregnskap,
  rettCelle,
  settInnDashbord,
  settInnMal,
  valgtCelle,
} from '../workbook/index.ts';
export { forklar } from './lest/forklart.ts';
export { aapne, idag, type Lesning, les, minsteGrense } from './lest/lesning.ts';
export { selskapet } from './lest/selskapet.ts';
export { selskapsliste } from './lest/selskapsliste.ts';
export { spoer } from './lest/svar.ts';
export { erKoblet, koble, sendUtkast, taIBruk } from './publisering/tjener.ts';
