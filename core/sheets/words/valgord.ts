import type { Kolonnerolle } from '../catalogue/rolle.ts';
import { brettOrd } from './brett.ts';

const lister = new Map<string, ReadonlyMap<string, string>>();

function ordliste(r: Kolonnerolle): ReadonlyMap<string, string> {
  const kjent = lister.get(r.id);
  if (kjent) return kjent;
  const ut = new Map<string, string>();
  for (const v of r.valg ?? []) {
    for (const ord of [v.navn.nb, v.navn.nn, v.id.replaceAll('_', ' '), ...v.ord]) {
      if (!ut.has(brettOrd(ord))) ut.set(brettOrd(ord), v.id);
    }
  }
  lister.set(r.id, ut);
  return ut;
}

/** Which of a column's words a text is, blind to case and punctuation; `null` when it is none of them. */
export function finnValg(r: Kolonnerolle, tekst: string): string | null {
  return ordliste(r).get(brettOrd(tekst)) ?? null;
}

const JA: ReadonlySet<string> = new Set(['ja', 'j', 'yes', 'y', 'x', 'sann', 'true', '1', 'har']);
const NEI: ReadonlySet<string> = new Set(['nei', 'n', 'no', 'usann', 'false', '0', 'ingen', 'ikke', 'ikkje']);

/** `true`, `false`, or `null` when the text says neither. */
export function lesJaNei(tekst: string): boolean | null {
  const ord = brettOrd(tekst);
  return JA.has(ord) ? true : NEI.has(ord) ? false : null;
}
