import type { Broek, Figur } from '#core';
import { type Lesing, lesArbeidsboeker } from '#core/sheets';
import { lesBuffer, lesFil } from '../../../bot/files/index.ts';

/** A shipped workbook through the real readers: file, then sheets. */
export async function les(fil: string | Buffer): Promise<Lesing> {
  const lest = typeof fil === 'string' ? await lesFil(fil) : await lesBuffer(fil, 'utfylt.xlsx');
  if (!lest.ok) throw new Error(lest.feil.kode);
  return lesArbeidsboeker([lest.bok]);
}

/** A problem on one line, for a test's message. */
export const problemlinjer = (lesing: Lesing, alvor: 'feil' | 'advarsel') =>
  lesing.problemer.filter((p) => p.alvor === alvor).map((p) => `${p.ark}!${p.celle} ${p.kode}`);

/** A decimal of a table as an exact fraction: numerator and denominator in lowest terms, by hand. */
export function desimal(tekst: string, nevner = 1): Broek {
  const [hele = '', deler = ''] = tekst.split('.');
  const [t, n] = [BigInt(hele + deler), 10n ** BigInt(deler.length) * BigInt(nevner)];
  const felles = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : felles(b, a % b));
  const f = felles(t, n);
  return { t: t / f, n: n / f };
}

/** What a figure says: its value, or its status when there is none. */
export const verdi = (figur: Figur | null | undefined) =>
  figur === null || figur === undefined ? figur : figur.status === 'kjent' ? figur.verdi : figur.status;
