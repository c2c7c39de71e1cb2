import { EKSAKT, helAar, heltall, type Portefolje, tomPortefolje, tomtSelskap } from '#core';
import type { NyVersjon } from '../../../bot/store/index.ts';

/** A portfolio with one company and so many figures, told apart by its number. */
export function portefoljeNummer(nummer: number, antallTall = 1): Portefolje {
  const kilde = { dokument: `Import ${nummer}`, ark: 'Regnskap', celle: 'C7' };
  return {
    ...tomPortefolje('Oslo'),
    selskaper: [
      {
        ...tomtSelskap('unikum', 'Unikum AS', kilde),
        kommune: 'Oslo',
        organisasjonsform: 'AS',
      },
    ],
    observasjoner: Array.from({ length: antallTall }, (_, i) => ({
      selskap: 'unikum',
      felt: 'omsetning',
      periode: helAar(2000 + i),
      nivaa: null,
      figur: { status: 'kjent', verdi: heltall(nummer * 1000 + i), presisjon: EKSAKT, kilde },
      paastand: false,
    })),
  };
}

/** The import of {@link portefoljeNummer}. */
export function importNummer(nummer: number, antallTall = 1): NyVersjon {
  return {
    portefolje: portefoljeNummer(nummer, antallTall),
    av: 'U1',
    team: 'T1',
    filer: [{ navn: `bok${nummer}.xlsx`, sha256: String(nummer).padStart(64, '0'), byte: 100 }],
    problemer: [
      {
        fil: 'bok.xlsx',
        ark: 'Regnskap',
        celle: 'C7',
        alvor: 'feil',
        kode: 'ugyldig_tall',
        melding: { nb: '«x» er ikke et tall', nn: '«x» er ikkje eit tal' },
      },
    ],
    antall: { selskaper: 1, regnskap: antallTall },
    kommentar: null,
  };
}
