import { ALVOR, type Alvor, type Funn, type Innsyn, liste, sorter, visAlvor, visAntallFunn, visPeriode } from '#core';
import { avsnitt, rens } from '../../rentekst/index.ts';

const rang = (alvor: Alvor): number => ALVOR.indexOf(alvor);

/** A company and its findings, worst first. */
export interface Selskapsfunn {
  readonly navn: string;
  readonly kommune: string | null;
  readonly funn: readonly Funn[];
}

/** The companies that have findings: the one with the worst first, then by name. `med` says which grades are shown. */
export function perSelskap(innsyn: Innsyn, funn: readonly Funn[], med: readonly Alvor[]): Selskapsfunn[] {
  const etter = new Map<string, Funn[]>();
  for (const f of funn) {
    if (!med.includes(f.alvor)) continue;
    const liste = etter.get(f.selskap);
    if (liste) liste.push(f);
    else etter.set(f.selskap, [f]);
  }
  const selskaper = [...etter].map(([id, sine]) => ({
    navn: innsyn.selskap(id)?.navn ?? id,
    kommune: innsyn.selskap(id)?.kommune ?? null,
    funn: sine.toSorted((a, b) => rang(a.alvor) - rang(b.alvor)),
  }));
  const verste = (s: Selskapsfunn): number => rang(s.funn[0]?.alvor ?? 'ikke_aktuelt');
  return sorter(selskaper, (s) => s.navn).toSorted((a, b) => verste(a) - verste(b));
}

/** One finding: its grade in words, what stands, what would make it right, and the hjemmel. */
export function visFunn(f: Funn, plass: number): string {
  const periode = f.periode === null ? '' : ` (${visPeriode(f.periode)})`;
  const linjer = [avsnitt(`${visAlvor(f.alvor)}${periode}: ${f.tekst.nb}`, plass, '  • ')];
  if (f.tiltak !== null) linjer.push(avsnitt(f.tiltak.nb, plass, '    → '));
  linjer.push(avsnitt(f.hjemmel, plass, '    '));
  return linjer.join('\n');
}

/** A company's name with kommune, and its findings under it. */
export function visSelskapsfunn(s: Selskapsfunn, plass: number): string {
  const tittel = rens(s.kommune === null ? s.navn : `${s.navn}, ${s.kommune}`);
  return [tittel, ...s.funn.map((f) => visFunn(f, plass))].join('\n');
}

/** What a person is shown; that a requirement doesn't apply stands in the JSON only. */
export const VISES: readonly Alvor[] = ['brudd', 'varsel', 'orientering', 'kan_ikke_vurderes'];

/** «2 brudd, 5 varsler, 40 til orientering og 31 som ikke kan vurderes»: how many of each grade. */
export function oppsummering(funn: readonly Funn[]): string {
  return liste(VISES.map((alvor) => visAntallFunn(funn.filter((f) => f.alvor === alvor).length, alvor)));
}
