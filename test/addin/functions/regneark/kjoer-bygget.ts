import { pathToFileURL } from 'node:url';
import { settPortefolje } from '../../../../addin/portefoljelager/index.ts';
import { EKSEMPEL_FIL } from '../../../../bot/example/index.ts';
import { lestArbeidsbok } from '../lest-eksempel.ts';
import { settOppVert } from './vert.ts';

/** Loads the built files from a folder as a page would, reads the example, and prints what three cells show. Run by a test. */
const [mappe = ''] = process.argv.slice(2);
const registrert = settOppVert();
await import(pathToFileURL(`${mappe}/functions.js`).href);
const kall = (id: string, ...argumenter: readonly unknown[]): unknown => {
  const funksjon: ((...a: never[]) => unknown) | undefined = registrert.get(id);
  return funksjon === undefined ? `${id} finnes ikke` : Reflect.apply(funksjon, null, [...argumenter, {}]);
};
const som = (svar: unknown): unknown => (svar instanceof Error ? svar.message : svar);

const ulest = som(kall('SPOR', 'hvem har høyest driftsmargin?'));
settPortefolje(await lestArbeidsbok(EKSEMPEL_FIL));
const foerste = kall('SPOR', 'hvem har høyest driftsmargin?');
const svar = await foerste;
const andre = kall('SPOR', 'hvem har høyest driftsmargin?');
globalThis.eierblikkFunksjonsspraak = 'nn';
const nynorsk = som(kall('NOKKELTALL', 'Narnia', 2020));
console.log(
  JSON.stringify({
    ulest,
    ventet: foerste instanceof Promise,
    svar,
    straks: Array.isArray(andre),
    likt: JSON.stringify(andre) === JSON.stringify(svar),
    nynorsk,
  }),
);
