import { liste, visMerknad } from '../../text/index.ts';
import { NULL } from '../../values/index.ts';
import type { Kontekst } from '../kontekst.ts';
import type { Kolonne, Tabellrad } from '../modell/index.ts';

/** What must be said under a table: sources that disagree, one by one, and what holds for several figures, once. */
export function tabellfotnoter(
  k: Kontekst,
  kolonner: readonly Kolonne[],
  rader: readonly Tabellrad[],
): readonly string[] {
  const { motstrid, medKilde, konsern, avrundet } = k.tekst.noekkeltall;
  const celler = rader.flatMap((rad) => rad.celler.map((celle, nr) => ({ rad, celle, kolonne: kolonner[nr] })));
  const sier = (merknad: string) => celler.some(({ celle }) => celle.merknader.includes(merknad));
  return [
    ...celler
      .filter(({ celle }) => celle.status === 'motstrid')
      .map(({ rad, celle, kolonne }) =>
        motstrid(
          rad.tittel,
          kolonne?.tittel ?? '',
          liste(
            celle.alternativer.map((a) => medKilde(a.tekst, a.kilde)),
            'eller',
          ),
        ),
      ),
    ...(sier(visMerknad({ kode: 'konsernnivaa' }, k.maalform)) ? [konsern] : []),
    ...(sier(avrundetTekst(k)) ? [avrundet] : []),
  ];
}

/** The words for a rounded figure; its interval is no part of them. */
function avrundetTekst(k: Kontekst): string {
  return visMerknad({ kode: 'avrundet', intervall: { fra: NULL, til: NULL } }, k.maalform);
}
