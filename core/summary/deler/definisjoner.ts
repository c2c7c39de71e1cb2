import { finnMaal } from '../../metrics/index.ts';
import type { Kontekst } from '../kontekst.ts';
import { lagDel } from '../lag-del.ts';
import type { Definisjonsrad, Del } from '../modell/index.ts';
import { hjemmelPaa } from '../tekst/index.ts';

/** Shares need their definition more than amounts do: they come first, and so stand on the page. */
function andelerFoerst(maal: readonly string[]): readonly string[] {
  const erAndel = (id: string) => Number(finnMaal(id)?.enhet === 'andel');
  return [...maal].sort((a, b) => erAndel(b) - erAndel(a));
}

/** How the measures that the summary uses are to be read, in the order they are first used. */
export function definisjonsdel(k: Kontekst, brukt: readonly string[]): Del<Definisjonsrad> {
  const rader = andelerFoerst([...new Set(brukt)]).flatMap((id): Definisjonsrad[] => {
    const maal = finnMaal(id);
    if (maal === undefined) return [];
    const m = k.maalform;
    return [
      {
        id,
        navn: maal.navn[m],
        definisjon: maal.definisjon[m],
        formel: maal.formel[m],
        hjemmel: maal.hjemmel === null ? null : hjemmelPaa(maal.hjemmel, m),
        kilde: maal.definisjonskilde,
        sammenlignbart: maal.sammenlignbart[m],
      },
    ];
  });
  return lagDel(k, { ...k.tekst.definisjoner, rader, tak: k.tak.definisjoner });
}
