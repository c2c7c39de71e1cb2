import { type Dato, type Funn, type Innsyn, kontroller } from '#core';
import { ord } from '../../ord/index.ts';
import type { Arbeidsbokfunksjon } from '../arbeidsbokfunksjoner.ts';
import { erUtelatt, lesDato } from '../argument/dato.ts';
import { funksjonsspraak, maalform, tekster } from '../spraak.ts';
import { mangler, tabellsvar } from '../svar.ts';
import { lesOmraade } from './omraade.ts';

const OVERSKRIFTER = {
  nb: ['Selskap', 'Alvor', 'Krav', 'Periode', 'Funn', 'Tiltak', 'Hjemmel'],
  nn: ['Selskap', 'Alvor', 'Krav', 'Periode', 'Funn', 'Tiltak', 'Heimel'],
  en: ['Company', 'Severity', 'Requirement', 'Period', 'Finding', 'What to do', 'Legal basis'],
} as const;
const DATO = { nb: 'Datoen', nn: 'Datoen', en: 'The date' } as const;

const husket = new WeakMap<Innsyn, Map<Dato, readonly Funn[]>>();

/** Everything the rules say on a day: a portfolio never changes, and a sheet asks company by company. */
function alleFunn(innsyn: Innsyn, dag: Dato): readonly Funn[] {
  const perDag = husket.get(innsyn) ?? new Map<Dato, readonly Funn[]>();
  husket.set(innsyn, perDag);
  const kjent = perDag.get(dag) ?? kontroller(innsyn, dag);
  perDag.set(dag, kjent);
  return kjent;
}

/** EIER.FUNN: what the rules say of the companies on a day, the worst first for each. What doesn't apply is left out. */
export const funn: Arbeidsbokfunksjon = (raa, kall, lagret) => {
  const [omraade, dato] = raa;
  const m = maalform();
  const o = ord(funksjonsspraak());
  const dag = erUtelatt(dato) ? lagret : lesDato(dato, DATO[funksjonsspraak()]);
  if (dag === null) return mangler(tekster().dagMangler());
  if ('slag' in dag && dag.slag !== 'lest') return dag;
  const lest = lesOmraade(omraade, kall.parameterAddresses?.[0] ?? null, lagret);
  if (lest.slag !== 'lest') return lest;
  const { innsyn, selskaper } = lest;
  const navn = new Map(selskaper.map((s) => [s.id, s.navn]));
  const rader = alleFunn(innsyn, 'slag' in dag ? dag.verdi : dag.dato).flatMap((f) => {
    const selskap = navn.get(f.selskap);
    if (selskap === undefined || f.alvor === 'ikke_aktuelt') return [];
    return [
      [
        selskap,
        o.alvor(f.alvor),
        o.regel(f.regel),
        f.periode === null ? '' : o.periode(f.periode),
        f.tekst[m],
        f.tiltak?.[m] ?? '',
        f.hjemmel,
      ],
    ];
  });
  return tabellsvar([OVERSKRIFTER[funksjonsspraak()], ...rader]);
};
