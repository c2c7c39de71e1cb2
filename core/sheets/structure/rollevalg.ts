import { avstand } from '../../text/index.ts';
import type { Kolonnerolle } from '../catalogue/index.ts';
import { FELLES, type Ordliste, TVETYDIGE } from './oppslag.ts';
import type { Overskrift } from './overskrift.ts';

/** A header's role: exact, in the words of its group or of the title; or with two meanings; or none. */
export type Rollevalg =
  | { readonly slag: 'rolle'; readonly rolle: Kolonnerolle; readonly naer: boolean }
  | { readonly slag: 'tvetydig'; readonly kandidater: readonly string[] }
  | { readonly slag: 'ingen' };

const INGEN: Rollevalg = { slag: 'ingen' };
const MINST_FOR_NAER = 8;

function sammensatt(ord: Ordliste, o: Overskrift, foran: readonly string[]): Kolonnerolle | undefined {
  for (const g of foran) {
    for (const f of o.fraser) {
      const r = ord.get(`${g} ${f}`) ?? ord.get(`${f} ${g}`);
      if (r) return r;
    }
  }
  return undefined;
}

/** The first of the header's phrases that means something, or two things. */
function enkel(ord: Ordliste, o: Overskrift): Rollevalg {
  for (const f of o.fraser) {
    const rolle = ord.get(f);
    if (rolle) return { slag: 'rolle', rolle, naer: false };
    const kandidater = ord === FELLES ? TVETYDIGE.get(f) : undefined;
    if (kandidater) return { slag: 'tvetydig', kandidater };
  }
  return INGEN;
}

function naer(ord: Ordliste, o: Overskrift): Kolonnerolle | undefined {
  const f = o.fraser.at(-1) ?? '';
  if (f.length < MINST_FOR_NAER || /\d/.test(f)) return undefined;
  const funnet = new Set<Kolonnerolle>();
  for (const [frase, r] of ord) if (frase.length >= MINST_FOR_NAER && avstand(f, frase, 1) <= 1) funnet.add(r);
  const [ene] = funnet;
  return funnet.size === 1 ? ene : undefined;
}

/**
 * The role of a header, or of a row's label, in the words of `ord`. Group headers (nearest first) and the table's tema
 * («aft», «vta») make a short header whole: «AFT» over «Plasser».
 */
export function velgRolle(
  ord: Ordliste,
  o: Overskrift,
  grupper: readonly Overskrift[],
  tema: string | null,
  medNaer: boolean,
): Rollevalg {
  const gruppefraser = grupper.flatMap((g) => (g.barePeriode ? [] : g.fraser));
  const temaer = tema === null ? [] : [tema];
  const medGruppe = sammensatt(ord, o, gruppefraser);
  const egen = medGruppe === undefined ? enkel(ord, o) : INGEN;
  if (egen.slag === 'rolle') return egen;
  const rolle = medGruppe ?? sammensatt(ord, o, temaer);
  if (rolle) return { slag: 'rolle', rolle, naer: false };
  if (egen.slag === 'tvetydig') return egen;
  const nesten = medNaer ? naer(ord, o) : undefined;
  return nesten ? { slag: 'rolle', rolle: nesten, naer: true } : INGEN;
}
