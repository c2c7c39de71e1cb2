import { lesEnhetsord } from '../words/enhetsord.ts';

/** What a number format does to the number that is shown. */
export interface Tallformat {
  /** Powers of ten the format divides by (a trailing comma is a thousand). */
  readonly delt: number;
  readonly desimaler: number;
  /** The unit that the format's own text adds («0 "mill. kr"»), and whether it is per cent. */
  readonly tierpotens: number | null;
  readonly prosent: boolean;
}

const lager = new Map<string, Tallformat>();

/** Reads an Excel number format's first section. */
export function lesTallformat(format: string): Tallformat {
  const foer = lager.get(format);
  if (foer) return foer;
  const del = format.split(';')[0] ?? '';
  const tekst = [...del.matchAll(/"([^"]*)"|\\(.)|\[\$([^\]-]*)[^\]]*\]/g)]
    .map((m) => m[1] ?? m[2] ?? m[3] ?? '')
    .join('');
  const siffer = del.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '');
  const ord = lesEnhetsord(` ${tekst} `);
  const ny: Tallformat = {
    delt: 3 * (/[0#?](,+)(?![0#?])/.exec(siffer)?.[1]?.length ?? 0),
    desimaler: /\.([0#?]+)/.exec(siffer)?.[1]?.length ?? 0,
    tierpotens: ord.tierpotens,
    prosent: ord.prosent,
  };
  if (lager.size > 2000) lager.clear();
  lager.set(format, ny);
  return ny;
}
