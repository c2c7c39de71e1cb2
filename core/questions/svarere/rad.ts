import { erPunkt } from '../../explanation/index.ts';
import { klasseFor, type Maal, type Maaltall, type Periodetall } from '../../metrics/index.ts';
import { kildeTekst, type Maalform, periodeTekst } from '../../values/index.ts';
import type { Rad } from '../svar/svar.ts';
import type { Kontekst } from './kontekst.ts';

const BOKSTAVER = ['A', 'B', 'C', 'D'] as const;

function klasse(t: Maaltall, maalform: Maalform): Rad['klasse'] {
  const k = klasseFor(t);
  if (k === null) return null;
  return { kode: BOKSTAVER.find((b) => b === k.kode) ?? null, tekst: k.tekst[maalform], intervall: k.intervall };
}

/** The sources of a figure in one line, each once. */
export function kilderTekst(t: Maaltall): string {
  return [...new Set(t.kilder.map(kildeTekst))].join('; ');
}

/** One source's figure as a row. `motstrid`: another source says something else. */
export function radFor(maal: Maal, t: Maaltall, motstrid: boolean, k: Kontekst): Rad {
  const selskap = k.innsyn.selskap(t.selskap);
  const kjent = t.resultat.status === 'kjent' ? t.resultat : null;
  const intervall = kjent !== null && !erPunkt(kjent.intervall) ? kjent.intervall : null;
  return {
    maal: maal.id,
    selskap: selskap?.navn ?? t.selskap,
    selskapId: t.selskap,
    navn: null,
    kommune: selskap?.kommune ?? null,
    periode: periodeTekst(t.periode),
    verdi: kjent?.verdi ?? null,
    intervall: intervall === null ? null : { fra: intervall.fra, til: intervall.til },
    enhet: maal.enhet,
    status: motstrid && kjent !== null ? 'motstrid' : t.resultat.status,
    kilde: kilderTekst(t),
    klasse: klasse(t, k.maalform),
  };
}

/** Every source's row of one period. */
export function alleKilder(maal: Maal, p: Periodetall, k: Kontekst): readonly Rad[] {
  return p.alternativer.map((t) => radFor(maal, t, p.status === 'motstrid', k));
}

/** The hovedkilde's row of one period; it says when another source disagrees. */
export function hovedrad(maal: Maal, p: Periodetall, k: Kontekst): Rad {
  return radFor(maal, p.hoved, p.status === 'motstrid', k);
}
