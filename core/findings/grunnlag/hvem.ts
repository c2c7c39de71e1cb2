import type { Periodetall } from '../../metrics/index.ts';
import type { Kontekst } from '../regelbygger.ts';

/** The company, or the konsern that the figure is about. */
export function hvem(k: Kontekst, p: Periodetall): string {
  return p.nivaa === 'konsern' ? `konsernet ${k.selskap.navn}` : k.selskap.navn;
}
