import type { Innsyn, Selskap } from '../../portfolio/index.ts';

/** Whether VTA means anything for the company: it does unless every known number of VTA places is 0 and no tilskudd is reported. */
export function harVta(innsyn: Innsyn, selskap: Selskap): boolean {
  if (innsyn.vtaTilskudd(selskap.id).length > 0) return true;
  const felt = ['vta_plasser', 'vta_plasser_statlige', 'vta_plasser_kommunale'] as const;
  const plasser = felt
    .flatMap((f) => innsyn.observasjoner(selskap.id, f))
    .flatMap((o) => (o.figur.status === 'kjent' ? [o.figur.verdi] : []));
  return plasser.length === 0 || plasser.some((p) => p.t !== 0n);
}
