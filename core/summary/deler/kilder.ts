import { finnMaal, type Maaltall } from '../../metrics/index.ts';
import { sorter } from '../../text/index.ts';
import type { Kilde } from '../../values/index.ts';
import { ulikeKildenavn } from '../kildenavn.ts';
import type { Kontekst } from '../kontekst.ts';
import { lagDel } from '../lag-del.ts';
import type { Del } from '../modell/index.ts';

function kilderTil(k: Kontekst, brukt: readonly string[]): readonly Kilde[] {
  return brukt.flatMap((id) => {
    const maal = finnMaal(id);
    if (maal === undefined) return [];
    const tall = k.selskaper
      .filter((s) => maal.gjelder(k.innsyn, s))
      .flatMap((s): readonly Maaltall[] => maal.finn(k.innsyn, s.id));
    return tall.flatMap((t) => t.kilder);
  });
}

/** What the figures and the deadlines stand in, by name. */
export function kildedel(k: Kontekst, brukt: readonly string[], andre: readonly string[]): Del<string> {
  const navn = new Set([...ulikeKildenavn(kilderTil(k, brukt)), ...andre.filter((n) => n !== '')]);
  return lagDel(k, { ...k.tekst.kilder, rader: sorter([...navn], (n) => n), tak: k.tak.kilder });
}
