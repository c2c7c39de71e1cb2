import { FELT_IDER, type Observasjon, type Portefolje } from '../portfolio/index.ts';
import { feltFor } from './catalogue/roller/felt.ts';
import type { Leseantall } from './lesing.ts';

const VTAFELT: ReadonlySet<string> = new Set(FELT_IDER.filter((id) => id.startsWith('vta_plasser')));
const REGNSKAPSFELT: ReadonlySet<string> = new Set(FELT_IDER.filter((id) => feltFor(id)?.gruppe === 'regnskap'));

/** What was read, counted: company-years with accounts, AFT results, company-periods with VTA figures. */
export function tellLesing(p: Portefolje): Leseantall {
  const regnskap = new Set<string>();
  const vta = new Set<string>();
  let forrige: Observasjon | null = null;
  let noekkel = '';
  for (const o of p.observasjoner) {
    if (o.selskap !== forrige?.selskap || o.periode !== forrige.periode)
      noekkel = `${o.selskap}|${o.periode.fra}|${o.periode.til}`;
    forrige = o;
    if (REGNSKAPSFELT.has(o.felt)) regnskap.add(noekkel);
    if (VTAFELT.has(o.felt) && !o.paastand) vta.add(noekkel);
  }
  for (const v of p.vtaTilskudd) vta.add(`${v.selskap}|${v.periode.fra}|${v.periode.til}`);
  return {
    selskaper: p.selskaper.length,
    regnskap: regnskap.size,
    aft: p.aftResultater.length,
    vta: vta.size,
    tiltaksregnskap: p.tiltaksregnskap.length,
  };
}
