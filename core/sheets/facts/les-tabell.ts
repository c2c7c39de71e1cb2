import type { Tabell } from '../structure/tabell.ts';
import { lesEierandeler, lesKonsern } from './egne/eierskap.ts';
import { lesOpplysninger, lesReferanser } from './egne/opplysninger.ts';
import { lesAvtaler, lesBeslutninger, lesDokumenter, lesKjoep, lesKommunetall } from './egne/styring.ts';
import { lesSluttaarsaker, lesVtaTilskudd } from './egne/tilskudd.ts';
import { lesTiltaksregnskap } from './egne/tiltaksregnskap.ts';
import { lesFellestabell } from './felles/leser.ts';
import type { Omgivelser } from './omgivelser.ts';

type Leser = (t: Tabell, o: Omgivelser) => void;

/** A kind of its own has a reader of its own; adding one is a line here. */
const LESERE: ReadonlyMap<string, Leser> = new Map<string, Leser>([
  ['konsern', lesKonsern],
  ['eierandeler', lesEierandeler],
  ['vta_tilskudd', lesVtaTilskudd],
  ['sluttaarsaker', lesSluttaarsaker],
  ['tiltaksregnskap', lesTiltaksregnskap],
  ['avtaler', lesAvtaler],
  ['dokumenter', lesDokumenter],
  ['beslutninger', lesBeslutninger],
  ['kjoep', lesKjoep],
  ['kommunetall', lesKommunetall],
  ['andre_opplysninger', lesOpplysninger],
  ['referanser', lesReferanser],
]);

/** Reads one table's facts into the portfolio's. A table with nothing known in it is left alone. */
export function lesTabell(t: Tabell, o: Omgivelser): void {
  const leser = LESERE.get(t.slag);
  if (leser) leser(t, o);
  else if (t.kolonner.some((k) => !k.utelatt && (k.rolle !== null || k.bar))) lesFellestabell(t, o);
}
