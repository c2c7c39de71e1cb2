import type { Kolonnerolle } from '../../catalogue/index.ts';
import { AVSLUTTET, FORMIDLET } from '../../catalogue/roller/aft.ts';
import { feltroller } from '../../catalogue/roller/felt.ts';
import type { Celle } from '../../grid.ts';

/** One of the two counts that a cell holds. */
export interface Delcelle {
  readonly rolle: Kolonnerolle;
  readonly celle: Celle;
}

const KOMMUNALE = feltroller('plasser').find((r) => r.id === 'vta_plasser_kommunale');
const AV = /^(\d{1,6})\s+av\s+(\d{1,6})\s*(?:\(\s*[\d.,]+\s*(?:%|prosent)\s*\))?$/iu;
const MED_PARENTES = /^(\d{1,6}(?:,\d+)?)\s*\((\d{1,6}(?:,\d+)?)\)$/u;
const SIER_KOMMUNALE = /kommunal[^()]*(?:parentes|$)|parentes[^()]*kommunal|\([^)]*kommunal/iu;

/**
 * A cell with two counts. «11 av 20» in an AFT column is 11 of 20 who ended; «90 (5)» under VTA-plasser is 90 of which 5
 * kommunale, when the header says that this is what the parenthesis is, else `null`: it is asked about.
 */
export function delSammensatt(c: Celle, rolle: Kolonnerolle, overskrift: string): readonly Delcelle[] | null {
  if (typeof c !== 'string') return null;
  if (['resultatgrad', 'formidlet', 'til_arbeid', 'til_utdanning'].includes(rolle.id)) {
    const treff = AV.exec(c.trim());
    const teller = rolle.id === 'resultatgrad' ? FORMIDLET : rolle;
    return treff === null
      ? null
      : [
          { rolle: AVSLUTTET, celle: Number(treff[2]) },
          { rolle: teller, celle: Number(treff[1]) },
        ];
  }
  if (rolle.id !== 'vta_plasser' || KOMMUNALE === undefined || !SIER_KOMMUNALE.test(overskrift)) return null;
  const treff = MED_PARENTES.exec(c.trim());
  return treff === null
    ? null
    : [
        { rolle, celle: treff[1] ?? '' },
        { rolle: KOMMUNALE, celle: treff[2] ?? '' },
      ];
}
