import { liste, midtISetning, visMerknad } from '../../text/index.ts';
import { NULL } from '../../values/index.ts';
import type { Kontekst } from '../kontekst.ts';
import type { Kolonne, Tabellrad } from '../modell/index.ts';

/** What must be said under a table: sources that disagree, one by one, and what holds for several figures, once. */
export function tabellfotnoter(
  k: Kontekst,
  kolonner: readonly Kolonne[],
  rader: readonly Tabellrad[],
  /** The measures' names, where the rows are one company's measures and the columns its years. */
  radmaal: readonly string[] = [],
): readonly string[] {
  const { motstrid, medKilde, konsern, avrundet } = k.tekst.noekkeltall;
  const celler = rader.flatMap((rad, radnr) =>
    rad.celler.map((celle, nr) => {
      const kolonne = kolonner[nr]?.tittel ?? '';
      const maal = radmaal[radnr];
      return maal === undefined ? { celle, om: kolonne, hos: rad.tittel } : { celle, om: maal, hos: kolonne };
    }),
  );
  const sier = (merknad: string) => celler.some(({ celle }) => celle.merknader.includes(merknad));
  return [
    ...celler
      .filter(({ celle }) => celle.status === 'motstrid')
      .map(({ celle, om, hos }) =>
        motstrid(
          hos,
          midtISetning(om),
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
